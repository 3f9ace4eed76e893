// Palette search: names first, then the beginnings of words, then notes; people, tags and views by their own.
#include "ui/shell/palette_search.h"
#include "core/base/in_sentence.h"
#include "core/base/phone.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/shared/person.h"
#include "core/catalog/entities/shared/saved_view.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/query/filter_text.h"
#include "core/query/fuzzy.h"
#include "ui/model/search_context.h"
#include "ui/model/stored_view.h"
#include <QLocale>
#include <QSet>

namespace perennial {
namespace {

constexpr int mostHits = 8;
constexpr int mostTags = 5;
constexpr int mostViews = 3;
constexpr int fewestDigits = 3; // of a phone number

Place placeOfRecord(const QString& entity, Id id)
{
    return {QStringLiteral("record"), entity, id, {}, {}};
}

PaletteHit hitOf(const Reader& reader, const Hit& hit)
{
    const EntityDef& def = reader.def(hit.entity);
    return {hit.title.isEmpty() ? hit.reference : hit.title, hit.subtitle, inSentence(def.one()), {},
            placeOfRecord(hit.entity, hit.id)};
}

bool isNumber(const QString& text)
{
    static const QString signs = QStringLiteral(" +-/().");
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || signs.contains(c); });
    return plain && phoneDigits(text).size() >= fewestDigits;
}

// Collects hits once each, by the record they lead to.
class Gatherer {
public:
    Gatherer(Reader& reader, const QString& text) : m_reader(reader), m_text(text), m_number(isNumber(text)) {}

    void take(const Hit& hit)
    {
        const EntityDef& def = m_reader.def(hit.entity);
        if (hit.entity == QLatin1String(SavedView::entity))
            return; // found by its name, as the list it shows
        if (def.isPart()) {
            takeOwner(def, hit);
            return;
        }
        PaletteHit made = hitOf(m_reader, hit);
        const bool happened = hit.entity == QLatin1String(Activity::entity);
        made.aside = happened || (!hit.inName && !m_number && fuzzyRank(m_text, made.title) < 0);
        add(made);
    }

    QVector<PaletteHit> hits() const { return m_names + m_asides; }
    bool isFull() const { return m_names.size() >= mostHits; }

private:
    void takeOwner(const EntityDef& part, const Hit& hit)
    {
        const auto record = m_reader.find(part.key(), hit.id);
        const FieldDef* parent = part.find(part.parentField());
        const Id owner = record && parent ? record->value(part.parentField()).integer() : 0;
        if (!owner)
            return;
        const QString title = m_reader.titleOf(parent->target, owner);
        add({title, hit.title, inSentence(m_reader.def(parent->target).one()), {}, placeOfRecord(parent->target, owner),
             !hit.inName && !m_number});
    }

    void add(const PaletteHit& hit)
    {
        QVector<PaletteHit>& to = hit.aside ? m_asides : m_names;
        if (m_known.contains(hit.place.id) || to.size() >= mostHits)
            return;
        m_known.insert(hit.place.id);
        to.append(hit);
    }

    Reader& m_reader;
    QString m_text;
    bool m_number;
    QVector<PaletteHit> m_names, m_asides;
    QSet<Id> m_known;
};

// Whose name the letters are beginnings of; a search of words does not find them.
void takeFuzzy(Reader& reader, const QString& text, const QString& entity, Gatherer& gatherer)
{
    for (const QString& split : fuzzySplits(text)) {
        if (gatherer.isFull())
            return;
        for (const Hit& hit : reader.search({split, entity, mostHits})) {
            if (fuzzyRank(text, hit.title) >= 0)
                gatherer.take(hit);
        }
    }
}

// Further numbers of contacts are no records of the search; their keys know every spelling.
void takeNumbers(Reader& reader, const QString& text, Gatherer& gatherer)
{
    const QString phone = QString::fromLatin1(ContactPoint::phone.key);
    auto points = queryOf<ContactPoint>({{phone, Op::Has, Value(text), {}}});
    points.limit = mostHits;
    for (const Record& point : reader.list(points))
        gatherer.take({QString::fromLatin1(ContactPoint::entity), point.id(), point.title(), {}, {}, false});
}

QVector<PaletteHit> recordsFor(Reader& reader, const QString& text, const QStringList& entities)
{
    Gatherer gatherer(reader, text);
    for (const QString& entity : entities) {
        for (const Hit& hit : reader.search({text, entity, 2 * mostHits}))
            gatherer.take(hit);
    }
    if (isNumber(text))
        takeNumbers(reader, text, gatherer);
    if (reader.isSearchBehind())
        return gatherer.hits(); // each of the many ways to split the letters would read all records
    for (const QString& entity : entities)
        takeFuzzy(reader, text, entity, gatherer);
    return gatherer.hits();
}

QVector<PaletteHit> peopleFor(Reader& reader, const QString& text)
{
    if (text.isEmpty())
        return {};
    QVector<PaletteHit> people = recordsFor(reader, text,
                                            {QString::fromLatin1(Contact::entity), QString::fromLatin1(Lead::entity),
                                             QString::fromLatin1(Person::entity)});
    // What else is known of people counts where no name fits.
    const auto aside = std::find_if(people.begin(), people.end(), [](const PaletteHit& hit) { return hit.aside; });
    if (aside != people.begin())
        people.erase(aside, people.end());
    return people;
}

// Each kind of record that carries the tag is a list to go to.
void takeTag(Reader& reader, const QString& tag, QVector<PaletteHit>& hits)
{
    for (const char* entity : {"contact", "account", "lead", "opportunity"}) {
        Query tagged;
        tagged.entity = QString::fromLatin1(entity);
        tagged.filter.conditions = {{QStringLiteral("tag"), Op::Is, Value(tag), {}}};
        const qint64 count = reader.count(tagged);
        if (!count)
            continue;
        const QString filter = searchText(reader.def(tagged.entity), tagged);
        hits.append({tag, reader.def(tagged.entity).many(), QLocale().toString(count), QStringLiteral("category"),
                     {QStringLiteral("list"), tagged.entity, 0, filter, {}}});
    }
}

QVector<PaletteHit> tagsFor(Reader& reader, const QString& text)
{
    Query tags;
    tags.entity = QString::fromLatin1(Tag::entity);
    QVector<PaletteHit> hits;
    int taken = 0;
    for (const Record& tag : reader.list(tags)) {
        if (taken < mostTags && fuzzyRank(text, tag.title()) >= 0) {
            takeTag(reader, tag.title(), hits);
            ++taken;
        }
    }
    return hits;
}

QVector<PaletteHit> viewsFor(Reader& reader, const QString& text, Id person)
{
    QVector<PaletteHit> hits;
    const SearchContext context = searchContextOf(reader, person);
    for (const StoredView& view : storedViews(reader)) {
        if (hits.size() == mostViews || fuzzyRank(text, view.name) < 0)
            continue;
        const EntityDef& def = reader.def(view.entity);
        const auto count = attempt([&] { return reader.count(parseSearch(def, view.filter, context)); });
        hits.append({view.name, def.many(), count ? QLocale().toString(*count) : QString(),
                     QStringLiteral("saved-view"), placeOf(view)});
    }
    return hits;
}

QVector<PaletteHit> recentOf(Reader& reader, const QVector<Id>& ids)
{
    QVector<PaletteHit> hits;
    for (const Id id : ids) {
        const EntityPtr def = reader.catalog()->ofId(id);
        const auto record = def ? reader.find(def->key(), id) : std::nullopt;
        if (!record)
            continue;
        const QString title = record->title().isEmpty() ? record->reference() : record->title();
        hits.append({title, {}, inSentence(def->one()), {}, placeOfRecord(def->key(), id)});
    }
    return hits;
}

} // namespace

QVector<PaletteHit> findForPalette(Reader& reader, const PaletteAsk& ask)
{
    const QString text = ask.text.trimmed();
    if (text.isEmpty())
        return recentOf(reader, ask.recent);
    if (text.startsWith(u'>'))
        return {};
    if (text.startsWith(u'@'))
        return peopleFor(reader, text.mid(1).trimmed());
    if (text.startsWith(u'#'))
        return tagsFor(reader, text.mid(1).trimmed());
    const QVector<PaletteHit> records = recordsFor(reader, text, {QString()});
    const auto aside = std::find_if(records.begin(), records.end(), [](const PaletteHit& hit) { return hit.aside; });
    const auto names = qsizetype(aside - records.begin());
    return records.first(names) + viewsFor(reader, text, ask.person) + records.sliced(names);
}

} // namespace perennial
