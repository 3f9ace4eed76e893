// Plain text: user data is never markup; these put it into labels and tool tips as the letters it is.
#pragma once
#include <QString>

class QLabel;
class QWidget;

namespace perennial {

// Shows the text literally, whatever it looks like.
void showPlain(QLabel* label, const QString& text);

// A form of the text that a tool tip shows literally. Qt takes anything with a tag for HTML.
QString plainTip(const QString& text);
void setPlainToolTip(QWidget* widget, const QString& text);

// The text for menus, tabs and buttons, where & would mark a mnemonic.
QString plainAction(const QString& text);

// An address has no spaces to break at: here it may break after its marks, so that a narrow column cuts nothing.
QString breakable(const QString& value);

} // namespace perennial
