// Midnight: looks once a minute whether a page of days is to turn.
#pragma once
#include <QTimer>

namespace perennial {

// Not one long wait: the clock may jump, a laptop sleeps over midnight.
class Midnight : public QTimer {
public:
    explicit Midnight(QObject* parent) : QTimer(parent) { start(60'000); }
};

} // namespace perennial
