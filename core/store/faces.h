// Faces: what records are called by, one look after the other.
#pragma once
#include "core/record/record.h"
#include "core/store/statement.h"
#include <optional>

namespace perennial::store {

// Of a record only its title, number and subtitle are filled: for showing, never for saving. One statement serves all
// looks; it is given back with the object, which must not outlive the answer it is made for.
class Faces {
public:
    Faces(Connection& connection, const EntityPtr& def, bool withRemoved);

    std::optional<Record> of(Id id);

private:
    EntityPtr m_def;
    QVector<int> m_fields; // in the order of the entity's fields
    Statement m_row;
};

} // namespace perennial::store
