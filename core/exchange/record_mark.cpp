// RecordMarks.
#include "core/exchange/record_mark.h"
#include <QRegularExpression>

namespace perennial {

RecordMarks::RecordMarks(const Reader& reader) : m_reader(reader)
{
    const Answer answer = reader.ask(QStringLiteral("file_identity"));
    m_file = answer.rows.isEmpty() ? QString() : answer.rows.first().first().text();
}

QString RecordMarks::nameOf(const Record& record) const
{
    const QString own = record.value(QString::fromLatin1(Common::externalRef.key)).text();
    return own.isEmpty() ? QStringLiteral("%1-%2@perennial").arg(m_file).arg(record.id()) : own;
}

Id RecordMarks::recordOf(const EntityDef& def, const QString& text) const
{
    if (!text.endsWith(QLatin1String("@perennial"))) // of every row of an import it is asked
        return 0;
    static const QRegularExpression form(QStringLiteral("^([0-9a-f]{16})-(\\d{1,19})@perennial$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1) != m_file)
        return 0;
    const Id id = match.captured(2).toLongLong();
    return entityCodeOf(id) == def.code() && m_reader.find(def.key(), id) ? id : 0;
}

} // namespace perennial
