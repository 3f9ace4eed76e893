// Refused rows: what the rules at the end of an import refused, for the walk that leaves it out.
#pragma once
#include "core/exchange/row_judge.h"
#include "core/workspace/complaint.h"

namespace perennial {

// A record that a row of the file became, and the row's line.
struct KeptRow {
    Id record = 0;
    qint64 line = 0;
};

class RefusedRows {
public:
    // A complaint about a record of the file refuses its row, one about another record all rows that link to it. False
    // when nothing new is refused: then leaving out rows does not help.
    bool learn(const QVector<Complaint>& complaints, const QVector<KeptRow>& kept);
    // Why the row may not be taken; empty when it may.
    QString reasonFor(const JudgedRow& row) const;

private:
    QHash<qint64, QString> m_lines;
    QHash<Id, QString> m_records;
};

} // namespace perennial
