// Faces: a few columns by id.
#include "core/store/faces.h"
#include "core/store/connection.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"

namespace perennial::store {
namespace {

QVector<int> faceFields(const EntityDef& def)
{
    QVector<int> fields;
    for (int i = 0; i < def.fields().size(); ++i) {
        const FieldDef& field = def.field(i);
        if (field.is(Titled) || field.key == def.numberField() || def.subtitleFields().contains(field.key))
            fields.append(i);
    }
    return fields;
}

QByteArray faceText(const EntityDef& def, const QVector<int>& fields, bool withRemoved)
{
    QByteArray columns = "id";
    for (int field : fields)
        columns += ", " + quoted(def.field(field).key);
    return "SELECT " + columns + " FROM " + quoted(def.key()) +
           (withRemoved ? " WHERE id=?" : " WHERE id=? AND removed_at IS NULL");
}

} // namespace

Faces::Faces(Connection& connection, const EntityPtr& def, bool withRemoved)
    : m_def(def), m_fields(faceFields(*def)),
      m_row(connection.statement(textFor(connection, def, withRemoved ? "/any face" : "/face",
                                         [&] { return faceText(*def, m_fields, withRemoved); })))
{}

std::optional<Record> Faces::of(Id id)
{
    m_row.reset();
    if (!m_row.bind(1, id).step())
        return std::nullopt;
    QVector<Value> values(m_def->fields().size());
    for (int i = 0; i < m_fields.size(); ++i)
        values[m_fields[i]] = m_row.value(i + 1);
    return Record(m_def, m_row.integer(0), std::move(values));
}

} // namespace perennial::store
