// Mail text.
#include "core/exchange/mail_text.h"
#include "core/exchange/content_lines.h"
#include <QLocale>
#include <QRegularExpression>

namespace perennial {
namespace {

QByteArray encodedWord(const QByteArray& encoding, QByteArray text)
{
    if (encoding.toLower() == "b")
        return QByteArray::fromBase64(text);
    return fromQuotedPrintable(text.replace('_', ' '));
}

// Comments go, quoted text keeps its commas: pieces between commas that are outside of both.
QVector<QByteArray> listed(const QByteArray& raw)
{
    QVector<QByteArray> pieces(1);
    bool quoted = false, angled = false;
    int comment = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '\\' && quoted && i + 1 < raw.size()) {
            pieces.last() += raw[++i];
            continue;
        }
        quoted = c == '"' && comment == 0 ? !quoted : quoted;
        angled = !quoted && comment == 0 && (c == '<' || c == '>') ? c == '<' : angled;
        comment += quoted ? 0 : c == '(' ? 1 : c == ')' && comment > 0 ? -1 : 0;
        const bool outside = !quoted && comment == 0;
        if (outside && !angled && (c == ',' || c == ';'))
            pieces.append(QByteArray());
        else if (outside && !angled && c == ':')
            pieces.last().clear(); // the name of a group
        else if (c != '"' && comment == 0 && c != ')')
            pieces.last() += c;
    }
    return pieces;
}

QString entityText(const QString& name)
{
    static const QHash<QString, QString> known = {
        {QStringLiteral("amp"), QStringLiteral("&")},   {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},    {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},  {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("auml"), QStringLiteral("ä")},  {QStringLiteral("ouml"), QStringLiteral("ö")},
        {QStringLiteral("uuml"), QStringLiteral("ü")},  {QStringLiteral("szlig"), QStringLiteral("ß")},
        {QStringLiteral("Auml"), QStringLiteral("Ä")},  {QStringLiteral("Ouml"), QStringLiteral("Ö")},
        {QStringLiteral("Uuml"), QStringLiteral("Ü")},  {QStringLiteral("euro"), QStringLiteral("€")},
        {QStringLiteral("ndash"), QStringLiteral("–")}, {QStringLiteral("mdash"), QStringLiteral("—")}};
    if (!name.startsWith(QLatin1Char('#')))
        return known.value(name, QLatin1Char('&') + name + QLatin1Char(';'));
    bool whole = false;
    const bool hex = name.mid(1, 1).compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&whole, hex ? 16 : 10);
    const bool fits = whole && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = code;
    return fits ? QString::fromUcs4(&character, 1) : QString();
}

} // namespace

QString headerText(const QByteArray& raw)
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?]*)\\?="));
    const QString text = decoded(raw, {});
    QString out;
    qsizetype at = 0;
    bool afterWord = false;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const auto match = words.next();
        const QString between = text.mid(at, match.capturedStart() - at);
        if (!afterWord || !between.trimmed().isEmpty())
            out += between; // blanks between two encoded words are no text
        const QByteArray charset = match.captured(1).section(QLatin1Char('*'), 0, 0).toLatin1();
        out += decoded(encodedWord(match.captured(2).toLatin1(), match.captured(3).toLatin1()), charset);
        at = match.capturedEnd();
        afterWord = true;
    }
    return (out + text.mid(at)).simplified();
}

QVector<MailAddress> addressesOf(const QByteArray& raw)
{
    QVector<MailAddress> addresses;
    for (const QByteArray& piece : listed(raw)) {
        const qsizetype open = piece.lastIndexOf('<');
        const qsizetype close = piece.indexOf('>', open);
        const QByteArray address = open < 0 ? piece : piece.mid(open + 1, close < 0 ? -1 : close - open - 1);
        const QString shown = decoded(address, {}).simplified();
        if (shown.contains(QLatin1Char('@')))
            addresses.append({open < 0 ? QString() : headerText(piece.left(open)), shown});
    }
    return addresses;
}

QDateTime mailDateOf(const QByteArray& raw)
{
    static const QRegularExpression comment(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression form(QStringLiteral(
        "(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{2,4}) (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?([+-]\\d{4}|[A-Z]{1,4})?"));
    const auto match = form.match(QString::fromLatin1(raw).remove(comment).simplified());
    if (!match.hasMatch())
        return {};
    static const QStringList months =
        QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(QLatin1Char(' '));
    int year = match.captured(3).toInt();
    year += match.captured(3).size() > 2 ? 0 : year < 50 ? 2000 : 1900;
    const QDate day(year, int(months.indexOf(match.captured(2).toLower())) + 1, match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), qMin(59, match.captured(6).toInt()));
    if (!day.isValid() || !time.isValid())
        return {};
    static const QHash<QString, int> named = {{QStringLiteral("EST"), -5}, {QStringLiteral("EDT"), -4},
                                              {QStringLiteral("CST"), -6}, {QStringLiteral("CDT"), -5},
                                              {QStringLiteral("MST"), -7}, {QStringLiteral("MDT"), -6},
                                              {QStringLiteral("PST"), -8}, {QStringLiteral("PDT"), -7},
                                              {QStringLiteral("CET"), 1},  {QStringLiteral("CEST"), 2}};
    const QString zone = match.captured(7);
    int seconds = named.value(zone) * 3'600;
    if (zone.startsWith(QLatin1Char('+')) || zone.startsWith(QLatin1Char('-')))
        seconds =
            (zone.mid(1, 2).toInt() * 3'600 + zone.mid(3, 2).toInt() * 60) * (zone[0] == QLatin1Char('-') ? -1 : 1);
    return QDateTime(day, time, Qt::UTC).addSecs(-seconds);
}

QByteArray fromQuotedBody(const QByteArray& body)
{
    QByteArray joined;
    joined.reserve(body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        qsizetype end = i + 1;
        if (body[i] == '=') {
            while (end < body.size() && (body[end] == ' ' || body[end] == '\t' || body[end] == '\r'))
                ++end;
        }
        if (body[i] == '=' && (end >= body.size() || body[end] == '\n'))
            i = end;
        else
            joined += body[i];
    }
    return fromQuotedPrintable(joined);
}

QString textOfHtml(const QString& html)
{
    static const QRegularExpression hidden(
        QStringLiteral("<(script|style|head|title)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression blocks(QStringLiteral("<(br|/p|/div|/tr|/li|/h[1-6]|/table|/blockquote)\\b[^>]*>"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n]+"));
    static const QRegularExpression entities(QStringLiteral("&(#?[A-Za-z0-9]{1,8});"));
    static const QRegularExpression emptyLines(QStringLiteral(" ?\\n(?: ?\\n)+ ?"));
    QString text = html;
    text.remove(hidden).replace(blanks, QStringLiteral(" ")).replace(blocks, QStringLiteral("\n")).remove(tags);
    QString out;
    qsizetype at = 0;
    for (auto found = entities.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += entityText(match.captured(1));
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out.replace(emptyLines, QStringLiteral("\n\n")).trimmed();
}

} // namespace perennial
