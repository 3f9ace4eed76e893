// Buttons: properties the style reads, and names for assistive technology.
#include "ui/support/buttons.h"
#include "ui/support/accessible.h"
#include "ui/support/icons.h"
#include "ui/support/plain_text.h"
#include "ui/support/style.h"
#include <QKeyEvent>

namespace perennial {
namespace {

// Enter by itself; held down it says nothing more.
bool isEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

void setPrimary(QPushButton* button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

void setDangerous(QPushButton* button, bool dangerous)
{
    button->setProperty(dangerProperty, dangerous);
    button->update();
}

Button::Button(const QString& text, const QString& iconName, QWidget* parent) : QPushButton(text, parent)
{
    if (!iconName.isEmpty())
        setIcon(perennial::icon(iconName));
    setAutoDefault(false);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (!isEnter(*event) || isCheckable())
        QPushButton::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        click();
}

PrimaryButton::PrimaryButton(const QString& text, const QString& iconName, QWidget* parent)
    : Button(text, iconName, parent)
{
    setPrimary(this);
}

LinkButton::LinkButton(const QString& text, const QString& iconName, QWidget* parent) : Button(text, iconName, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
}

IconButton::IconButton(const QString& iconName, const QString& words, QWidget* parent) : QToolButton(parent)
{
    setIcon(perennial::icon(iconName));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setWords(words);
}

void IconButton::keyPressEvent(QKeyEvent* event)
{
    if (!isEnter(*event))
        QToolButton::keyPressEvent(event);
    else if (!event->isAutoRepeat() && menu())
        showMenu();
    else if (!event->isAutoRepeat())
        click();
}

void IconButton::setWords(const QString& words, const QKeySequence& shortcut)
{
    describe(this, words);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    setPlainToolTip(this, keys.isEmpty() ? words : tr("%1 (%2)", "tool tip: words (shortcut)").arg(words, keys));
}

} // namespace perennial
