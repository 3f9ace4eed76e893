// PageArea: the pages, one shown at a time; one that needs more room than there is scrolls and is not squeezed.
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

    void measureAnew();

    Ground* m_ground;
    QStackedWidget* m_stack;
    QSize m_measured;
};

} // namespace perennial
