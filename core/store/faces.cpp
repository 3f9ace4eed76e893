// Faces: a few columns by id.
#include "core/store/faces.h"
#include "core/record/format.h"
#include "core/store/connection.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"

namespace perennial::store {
namespace {

// With the alias "r".
QByteArray faceColumns(const EntityDef& def, Faces::Reads reads)
{
    QByteArray columns = "r.id";
    if (!def.numberField().isEmpty())
        columns += ", r." + quoted(def.numberField());
    for (const int field :
         def.titleFields() + (reads == Faces::Reads::FacesOfPresent ? def.subtitleFields() : QVector<int>()))
        columns += ", r." + quoted(def.field(field).key);
    return columns;
}

} // namespace

Faces::Faces(Connection& connection, const EntityPtr& def, Reads reads)
    : m_connection(connection), m_def(def), m_reads(reads), m_numbered(!def->numberField().isEmpty()),
      m_firstTitle(m_numbered ? 2 : 1), m_firstSubtitle(m_firstTitle + int(def->titleFields().size()))
{}

bool Faces::seek(Id id)
{
    const bool present = m_reads == Reads::FacesOfPresent;
    if (!m_one) {
        m_one.emplace(m_connection.statement(textFor(m_connection, m_def, present ? "/face" : "/name", [&] {
            return "SELECT " + faceColumns(*m_def, m_reads) + " FROM " + quoted(m_def->key()) + " r WHERE r.id=?" +
                   (present ? " AND r.removed_at IS NULL" : "");
        })));
    }
    m_one->reset();
    m_at = &*m_one;
    return m_one->bind(1, id).step();
}

void Faces::each(const QVector<Id>& ids, const std::function<void(Id id)>& visit)
{
    const bool present = m_reads == Reads::FacesOfPresent;
    if (!m_many) {
        m_many.emplace(m_connection, textFor(m_connection, m_def, present ? "/faces" : "/names", [&] {
                           return ManyRows::textOf(faceColumns(*m_def, m_reads), *m_def, !present);
                       }));
    }
    m_many->each(ids, [&](const Statement& row) {
        m_at = &row;
        visit(row.integer(0));
    });
    m_at = nullptr;
}

QString Faces::title() const
{
    return titleFrom(*m_def, [this](int part) { return m_at->value(m_firstTitle + part); });
}

QString Faces::reference() const
{
    const QString number = m_numbered ? m_at->text(1) : QString();
    return number.isEmpty() ? referenceOf(*m_def, m_at->integer(0)) : number;
}

} // namespace perennial::store
