// DayView: the list of My day, or of a day of the calendar, with its single-letter keys and the parts of a row one can
// press.
#pragma once
#include "core/base/identity.h"
#include "ui/support/own_focus.h"
#include <QListView>

namespace perennial {

class DayModel;

class DayView : public OwnFocus<QListView> {
    Q_OBJECT
public:
    explicit DayView(DayModel* model, QWidget* parent = nullptr);

    Id currentStep() const; // 0 where the row in use is none, or done already
    // Where a menu about the current row belongs, in global coordinates.
    QPoint menuPoint() const;

Q_SIGNALS:
    void doneAsked(perennial::Id step);
    void snoozeAsked(perennial::Id step);
    void whoAsked(const QModelIndex& index);
    void opened(const QModelIndex& index); // Enter, or a click where the row leads elsewhere
    void leaving();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    DayModel* m_day;
};

} // namespace perennial
