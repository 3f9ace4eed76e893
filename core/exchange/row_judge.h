// Row judge: whether a row is new, an update, the same, or not to be taken, and why.
#pragma once
#include "core/exchange/file_spellings.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/match_index.h"
#include "core/exchange/record_mark.h"
#include "core/exchange/row_reader.h"
#include <QSet>

namespace perennial {

enum class Verdict { Added, Updated, Same, Skipped, Rejected };

struct JudgedRow {
    Verdict verdict = Verdict::Rejected;
    ReadRow row;
    Record record; // to be saved: a blank one filled, or the known one with what differs
    MatchIndex::Hashes hashes;
    MatchIndex::Match match;
    QVector<ChildRow> children; // to be saved after the record, whose id they are linked to
    QVector<MissingLink> makes; // linked records to be made before the record
    QVector<MissingLink> later; // links to records that may follow in the same file
    QString reason;             // of a rejection
    bool needsStored = false;   // the row's record was made by this import: load it before setting the row's values
};

// One judge serves the rehearsal and the import: rows must be judged in the order of the file, and each that is taken
// must be told to it by accepted().
class RowJudge {
public:
    // `rehearsing`: records of this import are not stored, their ids are provisional.
    RowJudge(const Reader& reader, const ImportRequest& request, qint64 expectedRows, bool rehearsing);

    void judge(const CsvRow& row, JudgedRow& out);
    void accepted(const JudgedRow& row, Id id);
    // Sets on `record` what the row says and it does not hold yet; a reason when it must not.
    QString apply(const ReadRow& row, Record& record, QStringList& remarks) const;

    const EntityDef& def() const { return *m_rows.def(); }
    LinkFinder& links() { return m_links; }
    QString nameOfKey(int key) const { return m_index.nameOf(key); }
    bool asks() const { return m_index.asks(); }
    // A number that no record has, for records that are not stored (yet).
    Id provisionalId(const QString& entity);
    // Whether a row of this file, taken before, has this key or name: for links within the file.
    bool isInFile(const QByteArray& text) const { return m_seenNames.contains(text); }
    // Remarks are counted, but no longer put into words: enough of them are kept.
    void spareWords() { m_wordless = true; }
    void rehash(JudgedRow& row) { m_index.hashesOf(row.record, row.hashes); }

private:
    static QVector<QVector<int>> keysOf(const Reader& reader, const ImportRequest& request);
    void match(JudgedRow& out, OnMatch onMatch);
    Id numbered(const QString& text) const;
    void refuseStranger(const ReadRow& row) const;
    void resolveMissing(JudgedRow& out);
    void judgeNew(JudgedRow& out);
    void leaveStageToVerbs(JudgedRow& out) const;
    void judgeKnown(JudgedRow& out, OnMatch onMatch);
    void judgeChildren(JudgedRow& out, Id main);
    QVector<Record> siblingsOf(const ChildRow& child, Id main) const;
    bool resolveTag(ChildRow& child);
    quint64 childHash(const ChildRow& child, Id main) const;
    QString takenBy(const Record& record, const QVector<int>& fields) const;
    void reject(JudgedRow& out, const QString& reason) const;

    const Reader& m_reader;
    const ImportRequest& m_request;
    bool m_rehearsing;
    LinkFinder m_links;
    RowReader m_rows;
    RecordMarks m_marks;
    MatchIndex m_index;
    FileSpellings m_spellings;
    QSet<quint64> m_childrenSeen;
    QSet<QByteArray> m_seenNames;
    bool m_linksToItself = false;
    bool m_wordless = false;
    bool m_wholeOnly = false;
    qint64 m_provisional = 0;
};

} // namespace perennial
