// Faces: what records are called by, one look after the other.
#pragma once
#include "core/record/record.h"
#include "core/store/many_rows.h"
#include <optional>

namespace perennial::store {

// Its statements serve all looks; they are given back with the object, which must not outlive the answer it is made
// for.
class Faces {
public:
    enum class Reads {
        NamesOfAll,     // title and number only, also of removed records
        FacesOfPresent, // and what stands under the name
    };
    Faces(Connection& connection, const EntityPtr& def, Reads reads);

    bool seek(Id id);
    // In the order of `ids`, which are of this entity; those that are not there are left out.
    void each(const QVector<Id>& ids, const std::function<void(Id id)>& visit);

    // Of the record that was found last or is being visited, as Record::title() and Record::reference() tell them.
    QString title() const;
    QString reference() const;
    // Of a record whose face is read, in the order of EntityDef::subtitleFields().
    Value subtitleValue(int part) const { return m_at->value(m_firstSubtitle + part); }

    const EntityDef& def() const { return *m_def; }

private:
    Connection& m_connection;
    EntityPtr m_def;
    Reads m_reads;
    bool m_numbered;
    int m_firstTitle;
    int m_firstSubtitle;
    // Rows of: id, number where there is one, parts of the title, parts of the subtitle.
    std::optional<Statement> m_one;
    std::optional<ManyRows> m_many;
    const Statement* m_at = nullptr;
};

} // namespace perennial::store
