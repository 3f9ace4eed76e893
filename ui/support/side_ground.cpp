// SideGround: its colour, again after a change of theme.
#include "ui/support/side_ground.h"
#include "ui/support/tokens.h"

namespace perennial {

SideGround::SideGround(QWidget* parent) : Adaptive<QWidget>(parent)
{
    setAutoFillBackground(true);
    SideGround::restyle();
}

void SideGround::restyle()
{
    QPalette shade; // only this one role is our own; the rest keeps following the theme
    shade.setColor(QPalette::Window, tokensOf(this).sidebar);
    setPalette(shade);
}

} // namespace perennial
