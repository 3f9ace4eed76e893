// Faces: what records are called by, one look after the other.
#pragma once
#include "core/record/record.h"
#include "core/store/statement.h"

namespace perennial::store {

// One statement serves all looks; it is given back with the object, which must not outlive the answer it is made for.
class Faces {
public:
    enum class Reads {
        NamesOfAll,     // title and number only, also of removed records
        FacesOfPresent, // and what stands under the name
    };
    Faces(Connection& connection, const EntityPtr& def, Reads reads);

    bool seek(Id id);

    // Of the record that was found last, as Record::title() and Record::reference() tell them.
    QString title() const;
    QString reference() const;
    // Of a record whose face is read, in the order of EntityDef::subtitleFields().
    Value subtitleValue(int part) const { return m_row.value(m_firstSubtitle + part); }

    const EntityDef& def() const { return *m_def; }

private:
    EntityPtr m_def;
    bool m_numbered;
    int m_firstTitle;
    int m_firstSubtitle;
    Statement m_row; // id, number where there is one, parts of the title, parts of the subtitle
};

} // namespace perennial::store
