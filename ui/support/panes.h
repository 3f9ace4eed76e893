// Panes: a splitter whose panes end where it ends, also in a mirrored window.
#pragma once
#include <QEvent>
#include <QSplitter>

namespace perennial {

// Qt 6.4 puts what stands in a mirrored splitter one pixel too far to the right, where it is cut.
class Panes : public QSplitter {
    Q_OBJECT

public:
    explicit Panes(QWidget* parent = nullptr) : QSplitter(parent) { leaveRoom(); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            leaveRoom();
        return QSplitter::event(event);
    }

private:
    void leaveRoom()
    {
        setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
        refresh();
    }
};

} // namespace perennial
