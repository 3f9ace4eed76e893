// Faces: a few columns by id.
#include "core/store/faces.h"
#include "core/record/format.h"
#include "core/store/connection.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"

namespace perennial::store {
namespace {

QByteArray faceText(const EntityDef& def, Faces::Reads reads)
{
    const bool faces = reads == Faces::Reads::FacesOfPresent;
    QByteArray columns = "id";
    if (!def.numberField().isEmpty())
        columns += ", " + quoted(def.numberField());
    for (const int field : def.titleFields() + (faces ? def.subtitleFields() : QVector<int>()))
        columns += ", " + quoted(def.field(field).key);
    return "SELECT " + columns + " FROM " + quoted(def.key()) +
           (faces ? " WHERE id=? AND removed_at IS NULL" : " WHERE id=?");
}

} // namespace

Faces::Faces(Connection& connection, const EntityPtr& def, Reads reads)
    : m_def(def), m_numbered(!def->numberField().isEmpty()), m_firstTitle(m_numbered ? 2 : 1),
      m_firstSubtitle(m_firstTitle + int(def->titleFields().size())),
      m_row(connection.statement(textFor(connection, def, reads == Reads::FacesOfPresent ? "/face" : "/name",
                                         [&] { return faceText(*def, reads); })))
{}

bool Faces::seek(Id id)
{
    m_row.reset();
    return m_row.bind(1, id).step();
}

QString Faces::title() const
{
    return titleFrom(*m_def, [this](int part) { return m_row.value(m_firstTitle + part); });
}

QString Faces::reference() const
{
    const QString number = m_numbered ? m_row.text(1) : QString();
    return number.isEmpty() ? referenceOf(*m_def, m_row.integer(0)) : number;
}

} // namespace perennial::store
