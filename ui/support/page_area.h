// PageArea: the pages, one shown at a time; one that needs more height than there is scrolls and is not squeezed.
#pragma once
#include <QScrollArea>

class QStackedWidget;

namespace perennial {

class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);

    QStackedWidget* stack() const { return m_stack; }
    // What is shown begins anew: from its top. It stays there until somebody presses a key or the mouse in it, unless
    // what is typed into would be out of sight.
    void begin();
    bool isBeginning() const { return m_beginning; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Ground;

    void makeBar();
    void placeBar();

    QStackedWidget* m_stack;
    Ground* m_ground;
    bool m_beginning = false;
    QScrollBar* m_bar; // over the margin of the page, whose width stays as it is
};

} // namespace perennial
