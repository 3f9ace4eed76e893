// ContentLines: from bytes to properties.
#include "core/exchange/content_lines.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/charset.h"
#include "core/exchange/opened_file.h"
#include <QIODevice>
#include <QStringDecoder>

namespace perennial {
namespace {

constexpr qsizetype linesPiece = 64 * 1024;
constexpr qsizetype mostValue = 4'000'000;
constexpr qsizetype keptHead = 10'000; // of a line that is longer: its name, parameters and how its value begins

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

// Where the value begins: behind the first colon outside quotation marks. -1 when there is none.
qsizetype colonOf(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        quoted = line[i] == '"' ? !quoted : quoted;
        if (line[i] == ':' && !quoted)
            return i;
    }
    return -1;
}

QVector<QByteArray> splitOutsideQuotes(QByteArrayView text, char separator)
{
    QVector<QByteArray> parts(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            parts.append(QByteArray());
        else
            parts.last() += c;
    }
    return parts;
}

// vCard 2.1 leaves the names of parameters out: "QUOTED-PRINTABLE" is an encoding, the rest are types.
std::pair<QString, QString> parameterOf(const QByteArray& text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals >= 0)
        return {QString::fromLatin1(text.left(equals)).trimmed().toUpper(),
                QString::fromUtf8(text.mid(equals + 1)).trimmed()};
    const QString bare = QString::fromUtf8(text).trimmed();
    const bool encoding = bare.compare(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive) == 0 ||
                          bare.compare(QLatin1String("BASE64"), Qt::CaseInsensitive) == 0;
    return {encoding ? QStringLiteral("ENCODING") : QStringLiteral("TYPE"), bare};
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = colonOf(line);
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

QString resolved(QStringView value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != QLatin1Char('\\') || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == QLatin1Char('n') || next == QLatin1Char('N'))
            text += QLatin1Char('\n');
        else if (next == QLatin1Char(',') || next == QLatin1Char(';') || next == QLatin1Char('\\') ||
                 next == QLatin1Char(':'))
            text += next;
        else
            text += QLatin1Char('\\') + QString(next);
    }
    return text;
}

QStringList splitResolved(QStringView value, QChar separator)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == QLatin1Char('\\')) {
            ++i;
        } else if (i == value.size() || value[i] == separator) {
            parts.append(resolved(value.mid(begin, i - begin)).trimmed());
            begin = i + 1;
        }
    }
    return parts.isEmpty() ? QStringList{resolved(value.mid(begin)).trimmed()} : parts;
}

Error tooLong(qint64 line)
{
    return invalid(Words::tr("Line %1 is longer than this program takes.").arg(line));
}

} // namespace

QString ContentLine::parameter(const char* key) const
{
    for (const auto& [name, value] : parameters) {
        if (name == QLatin1String(key))
            return value;
    }
    return {};
}

bool ContentLine::isType(const char* word) const
{
    for (const auto& [name, value] : parameters) {
        if (name == QLatin1String("TYPE") && value.toLower().split(QLatin1Char(',')).contains(QLatin1String(word)))
            return true;
    }
    return false;
}

QString ContentLine::text() const
{
    return resolved(value);
}

QStringList ContentLine::parts() const
{
    return splitResolved(value, QLatin1Char(';'));
}

QStringList ContentLine::list() const
{
    return splitResolved(value, QLatin1Char(','));
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        bytes += low >= 0 ? char(high * 16 + low) : text[i];
        i += low >= 0 ? 2 : 0;
    }
    return bytes;
}

QString decoded(const QByteArray& bytes, const QByteArray& charset)
{
    if (isUtf8(bytes) && (charset.isEmpty() || !charset.toUpper().startsWith("UTF-16")))
        return QString::fromUtf8(bytes);
    QStringDecoder named(charset.isEmpty() ? "windows-1252" : charset.constData());
    if (named.isValid())
        return named(bytes);
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western(bytes)) : QString::fromLatin1(bytes);
}

ContentLines::ContentLines(QIODevice& device, qint64 mostBytes) : m_device(device), m_mostBytes(mostBytes) {}

ContentLines::~ContentLines() = default;

void ContentLines::restart()
{
    m_device.seek(0);
    m_window.clear();
    m_at = 0;
    m_bytesRead = m_line = 0;
    m_ended = m_held = m_cut = m_nextCut = false;
}

bool ContentLines::fill()
{
    if (m_ended)
        return false;
    QByteArray bytes = m_device.read(linesPiece);
    m_ended = bytes.isEmpty();
    if (m_bytesRead == 0 && (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))) {
        // Rare and small: read as a whole.
        while (bytes.size() < mostValue && !m_device.atEnd())
            bytes += m_device.read(linesPiece);
        if (!m_device.atEnd())
            throw tooLarge(mostValue);
        m_bytesRead = bytes.size();
        QByteArray text;
        CharsetDecoder(bytes.startsWith("\xFF\xFE") ? "UTF-16LE" : "UTF-16BE").append(text, bytes);
        bytes = text;
    } else {
        m_bytesRead += bytes.size();
    }
    if (m_bytesRead > m_mostBytes)
        throw tooLarge(m_mostBytes);
    m_window = m_window.mid(m_at) + bytes;
    m_at = 0;
    return !bytes.isEmpty();
}

// Of a line that is too long, `head` gets how it begins and what follows is let go as it comes.
qsizetype ContentLines::endOfLine(QByteArray& head)
{
    qsizetype end = m_at;
    while (true) {
        while (end < m_window.size() && m_window[end] != '\n' && m_window[end] != '\r')
            ++end;
        const bool pairMayBeCut = end + 1 >= m_window.size() && !m_ended;
        if (!pairMayBeCut)
            return end;
        if (end - m_at > mostValue) {
            head = head.isEmpty() ? m_window.mid(m_at, keptHead) : head;
            m_at = end;
        }
        const qsizetype scanned = end - m_at;
        fill();
        end = scanned;
    }
}

bool ContentLines::physical(QByteArray& line)
{
    if (m_held) {
        m_held = false;
        m_cut = m_nextCut;
        line = m_next;
        ++m_line;
        return true;
    }
    QByteArray head;
    const qsizetype end = endOfLine(head);
    m_cut = !head.isEmpty();
    if (end >= m_window.size() && end == m_at && !m_cut)
        return false;
    line = m_cut ? head : m_window.mid(m_at, end - m_at);
    const bool pair = end + 1 < m_window.size() && m_window[end] == '\r' && m_window[end + 1] == '\n';
    m_at = qMin(end + (pair ? 2 : 1), m_window.size());
    ++m_line;
    if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return true;
}

bool ContentLines::logical(QByteArray& line)
{
    if (!physical(line))
        return false;
    m_beganAt = m_line;
    m_overlong = m_cut;
    const bool quoted = isQuotedPrintable(line);
    QByteArray more;
    while (physical(more)) {
        if (quoted && line.endsWith('=')) {
            line.chop(1);
            line += more;
        } else if ((more.startsWith(' ') || more.startsWith('\t')) && !more.trimmed().isEmpty()) {
            line += more.mid(1);
        } else {
            m_held = true;
            m_nextCut = m_cut;
            m_next = more;
            --m_line;
            break;
        }
        m_overlong = m_overlong || m_cut || line.size() > mostValue;
        if (m_overlong)
            line.truncate(keptHead);
    }
    return true;
}

bool ContentLines::next(ContentLine& out)
{
    QByteArray line;
    qsizetype colon = -1;
    while (colon <= 0) {
        if (!logical(line))
            return false;
        colon = colonOf(line);
        if (colon <= 0 && m_overlong)
            throw tooLong(m_beganAt);
    }
    QVector<QByteArray> head = splitOutsideQuotes(QByteArrayView(line).first(colon), ';');
    QString name = QString::fromLatin1(head.takeFirst()).trimmed();
    const qsizetype point = name.indexOf(QLatin1Char('.'));
    out.group = point < 0 ? QString() : name.left(point);
    out.name = name.mid(point + 1).toUpper();
    out.line = m_beganAt;
    out.parameters.clear();
    for (const QByteArray& text : std::as_const(head))
        out.parameters.append(parameterOf(text));
    const QString encoding = out.parameter("ENCODING").toUpper();
    out.binary = encoding == QLatin1String("B") || encoding == QLatin1String("BASE64");
    const QByteArray raw = line.mid(colon + 1);
    out.cut = m_overlong;
    if (out.cut && !out.binary && !raw.trimmed().toLower().startsWith("data:"))
        throw tooLong(m_beganAt);
    out.binary = out.binary || out.cut;
    out.packed = out.binary && !out.cut ? raw : QByteArray();
    out.value = out.binary ? QString()
                           : decoded(encoding == QLatin1String("QUOTED-PRINTABLE") ? fromQuotedPrintable(raw) : raw,
                                     out.parameter("CHARSET").toLatin1());
    return true;
}

} // namespace perennial
