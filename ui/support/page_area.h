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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Ground;

    void makeBar();
    void placeBar();

    QStackedWidget* m_stack;
    Ground* m_ground;
    QScrollBar* m_bar; // over the margin of the page, whose width stays as it is
};

} // namespace perennial
