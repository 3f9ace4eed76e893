// DailyBackup: what earlier days left is kept before today's work goes on, also in a window that stays open over
// midnight.
#pragma once
#include "core/base/clock.h"
#include <QObject>

namespace perennial {

class DailyBackup : public QObject {
    Q_OBJECT
public:
    // Looks at once, and from then on every few minutes. The clock outlives it.
    DailyBackup(const QString& file, const Clock& clock, QObject* parent = nullptr);

    // Begins the backup of a day that has begun since, on a thread beside the window and through a connection of its
    // own. Days are those of UTC, as on the shelf.
    void look();

private:
    QString m_file;
    const Clock& m_clock;
    QDate m_seen; // the latest day it was begun for
};

} // namespace perennial
