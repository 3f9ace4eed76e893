// RecordMarks.
#include "core/exchange/record_mark.h"
#include <algorithm>
#include <charconv>

namespace perennial {
namespace {

constexpr QByteArrayView ending("@perennial");
constexpr qsizetype identityBytes = 16;
constexpr qsizetype longestId = 19;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

// Its digits; empty where the text is no mark.
QByteArrayView idIn(QByteArrayView text)
{
    if (!text.endsWith(ending) || text.size() < identityBytes + 2 + ending.size() || text[identityBytes] != '-')
        return {};
    const QByteArrayView file = text.first(identityBytes);
    const QByteArrayView id = text.sliced(identityBytes + 1).chopped(ending.size());
    const bool fits = std::all_of(file.begin(), file.end(), isHex) && std::all_of(id.begin(), id.end(), isDecimal);
    return fits && id.size() <= longestId ? id : QByteArrayView();
}

} // namespace

RecordMarks::RecordMarks(const Reader& reader) : m_reader(reader)
{
    const Answer answer = reader.ask(QStringLiteral("file_identity"));
    m_file = answer.rows.isEmpty() ? QByteArray() : answer.rows.first().first().text().toLatin1().left(identityBytes);
}

QString RecordMarks::nameOf(const Record& record) const
{
    const QString own = record.value(QString::fromLatin1(Common::externalRef.key)).text();
    char buffer[longest];
    return own.isEmpty() ? QString::fromLatin1(markOf(record.id(), buffer)) : own;
}

QByteArrayView RecordMarks::markOf(Id id, char (&buffer)[longest]) const
{
    char* at = std::copy(m_file.begin(), m_file.end(), buffer);
    *at++ = '-';
    at = std::to_chars(at, buffer + longest - ending.size(), id).ptr;
    at = std::copy(ending.begin(), ending.end(), at);
    return {buffer, at - buffer};
}

Id RecordMarks::recordOf(const EntityDef& def, const QString& text) const
{
    if (!text.endsWith(QLatin1String("@perennial"))) // of every row of an import it is asked
        return 0;
    const QByteArray mark = text.toUtf8();
    const QByteArrayView digits = idIn(mark);
    if (digits.isEmpty() || !mark.startsWith(m_file + '-'))
        return 0;
    const Id id = digits.toByteArray().toLongLong();
    return entityCodeOf(id) == def.code() && m_reader.find(def.key(), id) ? id : 0;
}

bool RecordMarks::isMark(QByteArrayView text)
{
    return !idIn(text).isEmpty();
}

} // namespace perennial
