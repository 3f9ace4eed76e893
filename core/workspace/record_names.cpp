// RecordNames: a statement a kind.
#include "core/workspace/record_names.h"
#include "core/record/shown.h"
#include "core/store/faces.h"

namespace perennial {

RecordNames::RecordNames(const Reader& reader) : m_reader(reader) {}

RecordNames::~RecordNames() = default;

store::Faces& RecordNames::facesOf(Shelf& shelf, const EntityPtr& entity, bool withRemoved)
{
    std::unique_ptr<store::Faces>& faces = shelf[entity->code()];
    if (!faces)
        faces = std::make_unique<store::Faces>(m_reader.connection(), entity, withRemoved);
    return *faces;
}

std::optional<Record> RecordNames::face(const EntityPtr& entity, Id id)
{
    return facesOf(m_present, entity, false).of(id);
}

QString RecordNames::of(const QString& entity, Id id)
{
    const std::optional<Record> record =
        id ? facesOf(m_any, m_reader.catalog()->pointer(entity), true).of(id) : std::nullopt;
    if (!record)
        return {};
    const QString title = record->title();
    return title.isEmpty() ? record->reference() : title;
}

QString RecordNames::subtitleOf(const Record& record)
{
    QStringList parts;
    for (const QString& key : record.def().subtitleFields()) {
        const int at = record.def().indexOf(key);
        const FieldDef& field = record.def().field(at);
        const Value& value = record.value(at);
        const QString part = field.kind == Kind::Link ? of(field.target, value.integer()) : shownOfValue(field, value);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace perennial
