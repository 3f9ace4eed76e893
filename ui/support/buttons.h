// Buttons: the primary one of a screen, small ones with an icon, ones with a menu, ones that look like a link.
#pragma once
#include "ui/support/tokens.h"
#include <QPushButton>
#include <QToolButton>

namespace perennial {

// Paints the button as the one this screen is about. One a screen.
void setPrimary(QPushButton* button, bool primary = true);
// Paints the words of a button that removes something in red.
void setDangerous(QPushButton* button, bool dangerous = true);

// A push button with an optional icon of ours. Enter presses it while it has the keyboard, so that what stands around
// it does not take Enter for its own; one that is only chosen (checkable) leaves it to that.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class PrimaryButton : public Button {
    Q_OBJECT

public:
    explicit PrimaryButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
};

// Words in the link colour without a border.
class LinkButton : public Button {
    Q_OBJECT

public:
    static constexpr int inset = space::xs + 1; // from its side to its words

    explicit LinkButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
};

// An icon alone. Its words are the accessible name and the tool tip, with the shortcut if there is one. Enter presses
// it, or opens its menu.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    explicit IconButton(const QString& icon, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words, const QKeySequence& shortcut = {});

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace perennial
