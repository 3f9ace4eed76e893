// Plain text: literal labels, tool tips and action texts.
#include "ui/support/plain_text.h"
#include <QLabel>
#include <QRegularExpression>
#include <QTextDocument>

namespace perennial {

void showPlain(QLabel* label, const QString& text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
}

QString plainTip(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<span>%1</span>").arg(escaped);
}

void setPlainToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainTip(text));
}

QString plainAction(const QString& text)
{
    QString escaped = text;
    return escaped.replace(u'&', QStringLiteral("&&"));
}

QString breakable(const QString& value)
{
    static const QRegularExpression marks(QStringLiteral("(?<=[@._/-])(?=\\w)"));
    return value.contains(u' ') ? value : QString(value).replace(marks, QString(QChar(0x200b)));
}

} // namespace perennial
