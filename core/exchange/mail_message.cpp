// MailMessage: headers and the tree of parts.
#include "core/exchange/mail_message.h"
#include "core/base/checksum.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/content_lines.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace perennial {
namespace {

constexpr qsizetype mostHeaders = 256 * 1024;
constexpr int deepestPart = 10;
constexpr int mostParts = 500;
constexpr qsizetype mostMailText = 100'000; // characters
constexpr qsizetype mostHtml = 4'000'000;
constexpr int mostAttached = 50;

struct Headers {
    QHash<QByteArray, QByteArray> first; // by name in lower case, unfolded
    qsizetype end = 0;                   // where the body begins
    bool cut = false;

    QByteArray operator[](const char* name) const { return first.value(name); }
};

// A file that begins with a lone "\r" is read as well as any.
Headers headersOf(QByteArrayView part)
{
    Headers headers;
    QByteArray name;
    qsizetype at = 0;
    while (at < part.size()) {
        qsizetype end = part.indexOf('\n', at);
        end = end < 0 ? part.size() : end;
        QByteArrayView line = part.sliced(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = qMin(end + 1, part.size());
        if (line.isEmpty())
            break;
        headers.cut = headers.cut || at > mostHeaders;
        if (headers.cut)
            continue;
        const qsizetype colon = line.indexOf(':');
        if ((line.front() == ' ' || line.front() == '\t') && !name.isEmpty()) {
            headers.first[name] += line.toByteArray();
        } else if (colon > 0) {
            name = line.first(colon).toByteArray().trimmed().toLower();
            if (headers.first.contains(name))
                name.prepend('+'); // only the first of a name counts
            headers.first.insert(name, line.sliced(colon + 1).toByteArray().trimmed());
        }
    }
    headers.end = at;
    return headers;
}

// `; name="value"` of a structured header; RFC 2231's charset and language are taken off.
QByteArray parameterOf(const QByteArray& header, const char* name)
{
    const QRegularExpression form(
        QStringLiteral(";\\s*%1\\*?(?:0\\*?)?\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))")
            .arg(QLatin1String(name)),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(header));
    QString value = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    static const QRegularExpression charset(QStringLiteral("^[A-Za-z0-9-]*'[A-Za-z-]*'"));
    if (charset.match(value).hasMatch())
        return QByteArray::fromPercentEncoding(value.remove(charset).toLatin1());
    return value.toLatin1();
}

class Walk {
public:
    explicit Walk(MailMessage& message) : m_message(message) {}

    void take(QByteArrayView part, int depth)
    {
        const Headers headers = headersOf(part);
        m_cut = m_cut || headers.cut;
        QByteArray type = headers["content-type"].toLower();
        type = type.isEmpty() ? "text/plain"
                              : type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
        const QByteArrayView body = part.sliced(headers.end);
        if (++m_parts > mostParts || depth > deepestPart) {
            m_tooDeep = true;
            return;
        }
        if (type.startsWith("multipart/"))
            return takeParts(body, parameterOf(headers["content-type"], "boundary"), depth);
        const bool attachment = headers["content-disposition"].toLower().startsWith("attachment");
        const bool text = type.startsWith("text/") && !attachment;
        if (text && type != "text/calendar")
            return takeText(headers, body, type);
        QByteArray name = parameterOf(headers["content-disposition"], "filename");
        name = name.isEmpty() ? parameterOf(headers["content-type"], "name") : name;
        if (!name.isEmpty() && m_message.attached.size() < mostAttached)
            m_message.attached.append(shortened(headerText(name), 120));
    }

    void finish()
    {
        if (m_cut)
            m_message.remarks.append(Words::tr("The headers of the message are too long; some were left out."));
        if (m_tooDeep)
            m_message.remarks.append(Words::tr("The message is nested too deeply; its inner parts were left out."));
        m_message.text = m_plain.isEmpty() ? m_page : m_plain;
        if (m_message.text.size() > mostMailText) {
            m_message.text.truncate(mostMailText);
            m_message.remarks.append(Words::tr("The message is very long; its end was left out."));
        }
    }

private:
    void takeParts(QByteArrayView body, const QByteArray& boundary, int depth)
    {
        if (boundary.isEmpty())
            return;
        const QByteArray mark = "--" + boundary;
        qsizetype begin = -1;
        for (qsizetype at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.size())) {
            if (at > 0 && body[at - 1] != '\n')
                continue;
            if (begin >= 0)
                take(body.sliced(begin, at - begin), depth + 1);
            if (body.sliced(at + mark.size()).startsWith("--") || m_parts > mostParts)
                return;
            const qsizetype line = body.indexOf('\n', at);
            begin = line < 0 ? body.size() : line + 1;
        }
        if (begin >= 0 && begin < body.size())
            take(body.sliced(begin), depth + 1); // the message ends early
    }

    void takeText(const Headers& headers, QByteArrayView body, const QByteArray& type)
    {
        QByteArray bytes = body.first(qMin(body.size(), mostHtml)).toByteArray();
        const QByteArray encoding = headers["content-transfer-encoding"].toLower().trimmed();
        if (encoding == "base64")
            bytes = QByteArray::fromBase64(bytes);
        else if (encoding == "quoted-printable")
            bytes = fromQuotedBody(bytes);
        QString text = decoded(bytes, parameterOf(headers["content-type"], "charset"));
        text.remove(QLatin1Char('\r')).remove(QChar(u'\0'));
        const bool page = type == "text/html";
        QString& to = page ? m_page : m_plain;
        const QString words = page ? textOfHtml(text) : text.trimmed();
        if (to.size() <= mostMailText && !words.isEmpty())
            to += (to.isEmpty() ? QString() : QStringLiteral("\n\n")) + words;
    }

    MailMessage& m_message;
    QString m_plain, m_page;
    int m_parts = 0;
    bool m_tooDeep = false;
    bool m_cut = false;
};

} // namespace

MailMessage mailMessageOf(const QByteArray& raw)
{
    MailMessage message;
    const Headers headers = headersOf(raw);
    message.subject = headerText(headers["subject"]);
    message.sentAt = mailDateOf(headers["date"]);
    message.from = addressesOf(headers["from"]);
    message.to = addressesOf(headers["to"]);
    message.copies = addressesOf(headers["cc"]);
    message.id =
        QString::fromLatin1(headers["message-id"]).remove(QLatin1Char('<')).remove(QLatin1Char('>')).simplified();
    if (message.id.isEmpty())
        message.id = QStringLiteral("mail-%1").arg(checksum64(raw), 16, 16, QLatin1Char('0'));
    Walk walk(message);
    walk.take(raw, 0);
    walk.finish();
    return message;
}

bool looksLikeMail(const QByteArray& beginning)
{
    static const QSet<QByteArray> telling = {"from",         "to",           "subject",        "date",
                                             "message-id",   "received",     "return-path",    "mime-version",
                                             "content-type", "delivered-to", "dkim-signature", "reply-to"};
    QByteArray text = beginning;
    const bool mailbox = text.startsWith("From ") && text.contains('\n');
    if (mailbox)
        text = text.mid(text.indexOf('\n') + 1);
    int told = 0;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (line.trimmed().isEmpty() || (colon <= 0 && !folded))
            break;
        const QByteArray name = line.left(qMax<qsizetype>(colon, 0)).toLower();
        if (!folded && (name.contains(' ') || name.contains(',') || name.contains('"')))
            break;
        told += !folded && telling.contains(name) ? 1 : 0;
    }
    return told >= (mailbox ? 1 : 2);
}

} // namespace perennial
