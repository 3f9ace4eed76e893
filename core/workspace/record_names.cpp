// RecordNames: a statement a kind.
#include "core/workspace/record_names.h"
#include "core/base/shown_date.h"
#include "core/record/shown.h"
#include "core/store/faces.h"
#include <QStringBuilder>

namespace perennial {

using store::Faces;

namespace {

QString shownPart(const FieldDef& field, const Value& value)
{
    return field.kind == Kind::Date && !value.isNull() ? shownDate(dateOf(value.text())) : shownOfValue(field, value);
}

QString calledBy(const Faces& face)
{
    const QString title = face.title();
    return title.isEmpty() ? face.reference() : title;
}

} // namespace

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

void RecordNames::each(const QVector<Id>& ids, Look look,
                       const std::function<void(qsizetype place, store::Faces&)>& visit)
{
    std::map<int, std::pair<QVector<Id>, QVector<qsizetype>>> kinds; // by the entity's code: ids and their places
    for (qsizetype place = 0; place < ids.size(); ++place) {
        auto& [ofKind, places] = kinds[entityCodeOf(ids[place])];
        ofKind.append(ids[place]);
        places.append(place);
    }
    for (const auto& [code, kind] : kinds) {
        Faces* faces = facesFor(kind.first.first(), look);
        qsizetype at = 0;
        const auto take = [&, &kind = kind](Id id) {
            while (kind.first[at] != id)
                ++at;
            visit(kind.second[at++], *faces);
        };
        if (faces)
            faces->each(kind.first, take);
    }
}

QVector<Hit> RecordNames::faces(const QVector<Id>& ids)
{
    struct Seen {
        const EntityDef* def = nullptr;
        Hit hit;
        QVector<Value> below;
    };
    QVector<Seen> seen(ids.size());
    QVector<Id> linked;
    linked.reserve(ids.size());
    each(ids, Face, [&](qsizetype place, Faces& face) {
        Seen& one = seen[place];
        one = {&face.def(), {face.def().key(), ids[place], face.title(), {}, face.reference()}, {}};
        const QVector<int> fields = one.def->subtitleFields();
        one.below.reserve(fields.size());
        for (int part = 0; part < fields.size(); ++part) {
            one.below.append(face.subtitleValue(part));
            if (one.def->field(fields[part]).kind == Kind::Link && !one.below.last().isNull())
                linked.append(one.below.last().integer());
        }
    });
    learn(linked);
    QVector<Hit> hits;
    hits.reserve(ids.size());
    for (Seen& one : seen) {
        if (!one.def)
            continue;
        one.hit.subtitle = subtitle(*one.def, [&one](int part) { return one.below.at(part); });
        hits.append(std::move(one.hit));
    }
    return hits;
}

void RecordNames::learn(const QVector<Id>& ids)
{
    each(ids, Name, [&](qsizetype place, Faces& face) { m_learnt.insert(ids[place], calledBy(face)); });
}

QString RecordNames::of(Id id)
{
    if (const auto known = m_learnt.constFind(id); known != m_learnt.cend())
        return *known;
    Faces* found = facesFor(id, Name);
    return found && found->seek(id) ? calledBy(*found) : QString();
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
        const QString part = field.kind == Kind::Link ? of(value.integer()) : shownPart(field, value);
        if (!part.isEmpty())
            line = line.isEmpty() ? part : line % QStringLiteral(" · ") % part;
    }
    return line;
}

} // namespace perennial
