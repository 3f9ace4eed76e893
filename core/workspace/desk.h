// Desk: a Reader that may write, handed to a verb for the time of one operation.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

namespace store {
class Journal;
}

class Desk : public Reader {
public:
    using Reader::load;
    Desk(store::Connection& connection, const Clock& clock, Id person);
    ~Desk() override;

    Record blank(const QString& entity) const;
    template <class E> Row<E> blank() const { return Row<E>(blank(QString::fromLatin1(E::entity))); }

    // Validates, writes, journals and indexes; fills number, owner and stamps of a new record.
    // Throws Error Invalid with an Issue per field, Conflict when the record changed since it was loaded.
    Id save(Record& record);
    template <class E> Id save(Row<E>& row) { return save(row.record()); }
    template <class E> Id save(Row<E>&& row) { return save(row.record()); }

    // A tombstone over the record and its parts; undo lifts it. Throws Error Refused where other records need it.
    void remove(const QString& entity, Id id);
    template <class E> void remove(const Row<E>& row) { remove(QString::fromLatin1(E::entity), row.id()); }

    // The person who works at this desk; id 0 when none was chosen.
    Ref person() const { return {m_person}; }
    QDateTime now() const { return clock().now(); }
    QDate today() const { return clock().today(); }

    // The next number of a gap-free series ("invoice", 2026 → INV-2026-0004): seals the operation against undo.
    QString issueNumber(const QString& entity, QDate on);
    // Why the running operation cannot be undone once it is committed.
    void seal(const QString& reason);

    void tag(Id record, const QString& name);
    void untag(Id record, const QString& name);

    // Additions by the thousand: records saved between beginBulk and endBulk are journalled as id ranges, and the
    // indexes are built afterwards where that is faster (performance.md, "What the measurements say" 1 and 12).
    void beginBulk(const QString& entity, qint64 expected);
    void endBulk();

    // Adds a field or an option of the user's own to the file; part of this operation.
    void addOwnField(const OwnField& field);
    void addOwnOption(const OwnOption& option);

    store::Journal& journal() { return *m_journal; }

private:
    Id m_person = 0;
    std::unique_ptr<store::Journal> m_journal;
};

} // namespace perennial
