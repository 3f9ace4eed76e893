// Refused rows: from records to lines.
#include "core/exchange/refused_rows.h"

namespace perennial {

bool RefusedRows::learn(const QVector<Complaint>& complaints, const QVector<KeptRow>& kept)
{
    QHash<Id, QString> reasons;
    for (const Complaint& complaint : complaints)
        reasons.insert(complaint.record, complaint.error.text);
    const qsizetype before = m_lines.size() + m_records.size();
    QSet<Id> inFile;
    for (const KeptRow& row : kept) {
        const auto reason = reasons.constFind(row.record);
        if (reason == reasons.constEnd())
            continue;
        m_lines.insert(row.line, *reason);
        inFile.insert(row.record);
    }
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason) {
        if (!inFile.contains(reason.key()))
            m_records.insert(reason.key(), *reason);
    }
    return m_lines.size() + m_records.size() > before;
}

QString RefusedRows::reasonFor(const JudgedRow& row) const
{
    if (const auto reason = m_lines.constFind(row.row.line); reason != m_lines.constEnd())
        return *reason;
    if (m_records.isEmpty())
        return {};
    const EntityDef& def = row.record.def();
    for (int i = 0; i < def.fields().size(); ++i) {
        if (def.field(i).kind != Kind::Link)
            continue;
        if (const auto reason = m_records.constFind(row.record.value(i).integer()); reason != m_records.constEnd())
            return *reason;
    }
    return {};
}

} // namespace perennial
