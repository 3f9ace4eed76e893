// Import pass: one walk through a file, row by row, with somebody who keeps what is to be kept.
#pragma once
#include "core/exchange/csv_writer.h"
#include "core/exchange/refused_rows.h"

namespace perennial {

// Who keeps rows: a desk in the import, nobody in its rehearsal.
class RowKeeper {
public:
    virtual ~RowKeeper() = default;
    // The record's id; Error Invalid says why it cannot be kept, and nothing was.
    virtual Id keep(JudgedRow& row) = 0;
    // Makes a record that rows link to, by its name.
    virtual Id make(const QString& entity, const QString& name) = 0;
    // After the last row: links to records that came later in the file. False when there is no such record.
    virtual bool link(Id record, int field, const MissingLink& link) = 0;
    virtual void finish() = 0;
};

class ImportPass {
public:
    // `rejects`, where given, gets the rejected rows as they were, with the reason in a last column.
    ImportPass(const Reader& reader, const ImportRequest& request, RowKeeper& keeper, bool rehearsing,
               CsvWriter* rejects = nullptr);

    // Rows of an earlier walk that are rejected before they are kept; must outlive the pass.
    void leaveOut(const RefusedRows& refused) { m_refused = &refused; }
    // Throws Error: Invalid for a file that cannot be read to its end, Cancelled, Storage.
    ImportPlan walk(const ImportProgress& progress);

    const QVector<KeptRow>& kept() const { return m_kept; }
    // Rows that the file has, judged by its size.
    qint64 expectedRows() const { return m_expected; }
    RowJudge& judge() { return m_judge; }

private:
    struct Later {
        qint64 line;
        Id id;
        MissingLink link;
    };

    void take(JudgedRow& row);
    void makeLinked(JudgedRow& row);
    void count(const JudgedRow& row, const CsvRow& source);
    void rejectRow(const JudgedRow& row, const CsvRow& source);
    void linkLater();
    void remark(QVector<RowRemark>& remarks, qint64 line, const QString& text, const CsvRow* source = nullptr) const;

    const Reader& m_reader;
    const ImportRequest& m_request;
    RowKeeper& m_keeper;
    CsvWriter* m_rejects;
    std::unique_ptr<RowSource> m_source;
    qint64 m_expected;
    RowJudge m_judge;
    ImportPlan m_plan;
    QVector<Later> m_later;
    const RefusedRows* m_refused = nullptr;
    QVector<KeptRow> m_kept;
};

} // namespace perennial
