// RecordNames: a statement a kind.
#include "core/workspace/record_names.h"
#include "core/record/shown.h"
#include "core/store/faces.h"

namespace perennial {

using store::Faces;

RecordNames::RecordNames(const Reader& reader) : m_reader(reader) {}

RecordNames::~RecordNames() = default;

Faces* RecordNames::facesFor(Id id, Look look)
{
    const auto known = m_looks[look].find(entityCodeOf(id));
    if (known != m_looks[look].end())
        return known->second.get();
    const EntityPtr entity = m_reader.catalog()->ofId(id);
    if (!entity)
        return nullptr;
    const auto reads = look == Face ? Faces::Reads::FacesOfPresent : Faces::Reads::NamesOfAll;
    auto faces = std::make_unique<Faces>(m_reader.connection(), entity, reads);
    return m_looks[look].emplace(entity->code(), std::move(faces)).first->second.get();
}

std::optional<Hit> RecordNames::face(Id id)
{
    Faces* found = facesFor(id, Face);
    if (!found || !found->seek(id))
        return std::nullopt;
    const QString below = subtitle(found->def(), [found](int part) { return found->subtitleValue(part); });
    return Hit{found->def().key(), id, found->title(), below, found->reference()};
}

QString RecordNames::of(Id id)
{
    Faces* found = facesFor(id, Name);
    if (!found || !found->seek(id))
        return {};
    const QString title = found->title();
    return title.isEmpty() ? found->reference() : title;
}

QString RecordNames::subtitleOf(const Record& record)
{
    const EntityDef& def = record.def();
    return subtitle(def, [&](int part) { return record.value(def.subtitleFields().at(part)); });
}

QString RecordNames::subtitle(const EntityDef& def, const std::function<Value(int part)>& valueOf)
{
    QString line;
    for (int i = 0; i < def.subtitleFields().size(); ++i) {
        const FieldDef& field = def.field(def.subtitleFields().at(i));
        const Value value = valueOf(i);
        const QString part = field.kind == Kind::Link ? of(value.integer()) : shownOfValue(field, value);
        if (!part.isEmpty())
            line = line.isEmpty() ? part : line + QStringLiteral(" · ") + part;
    }
    return line;
}

} // namespace perennial
