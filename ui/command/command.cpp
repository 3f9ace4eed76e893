// Command: its words in the language in force.
#include "ui/command/command.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace perennial {

QString Command::words() const
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)")); // "打开(&O)"
    QString text = QCoreApplication::translate("Command", label);
    text.remove(bracketed).remove(u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace perennial
