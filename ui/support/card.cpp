// Card: its ground and hairline.
#include "ui/support/card.h"
#include "ui/support/painting.h"
#include <QPainter>

namespace perennial {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAttribute(Qt::WA_StyledBackground, false);
    setFocusPolicy(Qt::ClickFocus); // a click beside what is typed into leaves it
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCard(&painter, rect(), tokensOf(this));
}

} // namespace perennial
