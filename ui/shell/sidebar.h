// Sidebar: the places of the program, as a list with arrow keys and counts.
#pragma once
#include "ui/support/own_focus.h"
#include "ui/support/page.h"
#include <QListView>

class QStandardItemModel;

namespace perennial {

class Sidebar : public Adaptive<OwnFocus<QListView>> {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);
    // Marks the place that is on screen; a place that is not in the list marks none.
    void mark(const Place& place);
    // Views under the places, with how many records each shows; a negative count is not known yet.
    struct PinnedView {
        QString name;
        Place place;
        int count = -1;
        QString meaning = {}; // what it lists, as a sentence
    };
    void setViews(const QVector<PinnedView>& views);
    void setBadge(const QString& page, const QString& entity, int count);

Q_SIGNALS:
    void chosen(const perennial::Place& place);

protected:
    void retranslate() override;

private:
    QStandardItemModel* m_places;
};

} // namespace perennial
