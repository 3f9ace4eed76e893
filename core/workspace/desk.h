// Desk: a Reader that may write, handed to a verb for the time of one operation.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/complaint.h"
#include "core/workspace/reader.h"
#include <QSet>

namespace perennial {

namespace store {
class Journal;
class RecordStore;
class SearchBuilder;
} // namespace store

class Desk;
class PastRecords;
// What is kept true at the end of every operation, with what it changed; throws what must not be.
using ClosingRules = std::function<void(Desk&, const ChangeSet&)>;

class Desk : public Reader {
public:
    using Reader::load;
    Desk(store::Connection& connection, const Clock& clock, Id person, const QString& title);
    ~Desk() override;

    Record blank(const QString& entity) const;
    template <class E> Row<E> blank() const { return Row<E>(blank(QString::fromLatin1(E::entity))); }

    // Validates, writes, journals and indexes; fills owner and stamps of a new record, and the number of a document
    // whose number is a required field. A new own field gets its column. Throws Error Invalid with an Issue per field,
    // Conflict when the record changed since it was loaded.
    Id save(Record& record);
    template <class E> Id save(Row<E>& row) { return save(row.record()); }
    template <class E> Id save(Row<E>&& row) { return save(row.record()); }

    // A tombstone over the record and its parts; undo lifts it. Whether anything forbids it is the caller's rule.
    void remove(const QString& entity, Id id);
    template <class E> void remove(const Row<E>& row) { remove(QString::fromLatin1(E::entity), row.id()); }

    // The person who works at this desk; id 0 when none was chosen.
    Ref person() const { return {m_person}; }
    QDateTime now() const { return clock().now(); }
    QDate today() const { return clock().today(); }

    // The next number of a gap-free series: ("INV", a day of 2026) → INV-2026-0004. Seals the operation against undo.
    QString issueNumber(const QString& series, QDate on);
    // A number that was not drawn here, of a whole file that is read in: its series goes on behind it.
    void countOn(const QString& number);
    // The same for a counter whose last number is known: ("INV-2026", 554).
    void raiseCounter(const QString& counter, qint64 last);
    // Another title for the running operation, where only its end tells: "Import customers.csv: 93 companies".
    void retitle(const QString& title);
    // Why the running operation cannot be undone once it is committed.
    void seal(const QString& reason);

    // Additions by the thousand: records of `entity` saved between the two are indexed afterwards in one go where that
    // is faster (performance.md 1 and 12). `expected` is the number of records to come.
    void beginBulk(const QString& entity, qint64 expected);
    void endBulk();
    // For whoever is about to look for many records by their keys: what a long addition left to follow is made now.
    void makeKeyIndexes();
    // A record that the caller found during this operation: links to it need not be looked up again.
    void vouchFor(Id target) { m_knownTargets.insert(target); }

    // Own fields that this operation made are known from now on, and can be filled by it.
    void useOwnFields();

    // What this operation changed so far.
    const ChangeSet& changes() const;

    // Asks a rule of one record, at the end of the operation. What it refuses ends the operation at once or, where
    // complaints are collected, when the other records have been asked: the operation fails either way.
    template <class Rule> void judge(Id record, const Rule& rule)
    {
        try {
            rule();
        } catch (const Error& error) {
            if (!m_complaints || (error.fault != Fault::Invalid && error.fault != Fault::Refused))
                throw;
            m_complaints->append({record, error});
        }
    }
    void collectComplaints(QVector<Complaint>* complaints) { m_complaints = complaints; }
    // Whether it is settled that the operation fails: what is derived from such records is not worth a complaint.
    bool hasComplaints() const { return m_complaints && !m_complaints->isEmpty(); }
    // This desk brings back records of another file; `past` must outlive it.
    void bringBack(PastRecords& past);
    // Runs the rules of the program, given to OpenOptions as `closing`; throws the first complaint.
    void close(const ClosingRules& rules);

private:
    friend class Workspace;
    void stamp(Record& record) const;
    void checkUnique(const Record& record, const QVector<int>& changed) const;
    void checkLinks(const Record& record, const QVector<int>& changed) const;
    static QString sentenceOf(const EntityDef& def, const QVector<Issue>& issues);
    qint64 finish(); // the operation's sequence, 0 when nothing changed
    // The search index that is being made beside hears of what is written here, until it is taken back.
    void tellSearch(std::unique_ptr<store::SearchBuilder> search);
    std::unique_ptr<store::SearchBuilder> takeSearch();

    Id m_person = 0;
    QVector<Complaint>* m_complaints = nullptr;
    PastRecords* m_past = nullptr;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<store::RecordStore> m_records;
    mutable QDateTime m_stampedAt; // of the latest stamp, and its text
    mutable QString m_stamp;
    mutable QSet<Id> m_knownTargets; // linked records seen to exist during this operation
};

} // namespace perennial
