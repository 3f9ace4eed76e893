// Reader: the store's answers as records.
#include "core/workspace/reader.h"
#include "core/query/computation.h"
#include "core/record/format.h"
#include "core/store/computed_fields.h"
#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/key_lookup.h"
#include "core/store/lookups.h"
#include "core/store/question.h"
#include "core/store/record_store.h"
#include "core/store/search_index.h"
#include "core/store/sql_writer.h"
#include "core/workspace/record_names.h"
#include "core/workspace/reference.h"
#include <QCoreApplication>
#include <algorithm>

namespace perennial {
namespace {

constexpr int firstByName = 4'096; // looked at in a few milliseconds

} // namespace

Reader::Reader(store::Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

Reader::~Reader() = default;

Reader::Moment::Moment(const Reader& reader)
    : m_connection(reader.m_connection), m_mine(m_connection.beginReading())
{}

Reader::Moment::~Moment()
{
    if (m_mine)
        m_connection.endReading();
}

Reader::Walk::Walk(const Reader& reader) : m_connection(reader.m_connection)
{
    m_connection.keepFewPages();
}

Reader::Walk::~Walk()
{
    m_connection.keepUsualPages();
}

const CatalogPtr& Reader::catalog() const
{
    return m_connection.catalog();
}

std::optional<Record> Reader::find(const QString& entity, Id id, bool withRemoved) const
{
    return store::loadRecord(m_connection, catalog()->pointer(entity), id, withRemoved);
}

Record Reader::load(const QString& entity, Id id) const
{
    if (std::optional<Record> record = find(entity, id))
        return *record;
    const EntityDef& known = def(entity);
    throw Error{Fault::NotFound, QCoreApplication::translate("Reader", "%1 is not there: it may have been removed.")
                                     .arg(id ? referenceOf(known, id) : known.one())};
}

void Reader::each(const Query& query, const std::function<bool(const Record&)>& visit) const
{
    const EntityPtr entity = catalog()->pointer(query.entity);
    // An index tells which few of many are the first; whole rows are read of those alone, not of all that are sorted.
    if (query.limit > 0) {
        for (const Record& record : records(query.entity, ids(query))) {
            if (!visit(record))
                return;
        }
        return;
    }
    const QByteArray columns =
        store::textFor(m_connection, entity, "/columns", [&] { return store::selectedColumns(*entity); });
    store::Statement row = store::bound(m_connection, store::writeQuery(m_connection, query, columns));
    while (row.step()) {
        if (!visit(store::recordOf(entity, row)))
            return;
    }
}

QVector<Id> Reader::having(const QString& entity, const QString& column, const Value& value, int limit) const
{
    return store::idsHaving(m_connection, def(entity), column, value, limit);
}

QVector<Record> Reader::list(const Query& query) const
{
    QVector<Record> records;
    each(query, [&records](const Record& record) {
        records.append(record);
        return true;
    });
    return records;
}

qint64 Reader::count(const Query& query) const
{
    store::Statement row = store::bound(m_connection, store::writeCount(m_connection, query));
    return row.step() ? row.integer(0) : 0;
}

namespace {

QVector<Id> idsOf(store::Statement row)
{
    QVector<Id> ids;
    while (row.step())
        ids.append(row.integer(0));
    return ids;
}

} // namespace

QVector<Id> Reader::ids(const Query& query) const
{
    return idsOf(store::bound(m_connection, store::writeQuery(m_connection, query, "id")));
}

QVector<Id> Reader::firstIds(const Query& query) const
{
    return idsOf(store::bound(m_connection, store::writeQuery(m_connection, query, "id", firstByName)));
}

QVector<Record> Reader::records(const QString& entity, const QVector<Id>& ids) const
{
    if (ids.isEmpty())
        return {};
    const Moment moment(*this);
    return store::loadRecords(m_connection, catalog()->pointer(entity), ids);
}

Linked Reader::linked(const Child& child, Id id, int limit, int ofMany) const
{
    const Moment moment(*this);
    QVector<Id> ids = store::idsLinked(m_connection, *child.entity, child.field, id);
    const qint64 count = ids.size();
    const auto middle = ids.begin() + (count > limit ? qMin<qsizetype>(ofMany, count) : count);
    if (child.entity->isPart())
        std::partial_sort(ids.begin(), middle, ids.end());
    else
        std::partial_sort(ids.begin(), middle, ids.end(), std::greater<>());
    ids.erase(middle, ids.end());
    return {records(child.entity->key(), ids), count};
}

QVector<Hit> Reader::search(const SearchRequest& request) const
{
    const EntityPtr only = request.entity.isEmpty() ? nullptr : catalog()->pointer(request.entity);
    const Moment moment(*this);
    QVector<Id> ids;
    QSet<Id> named;
    const auto add = [&](Id id, bool inName) {
        ids.append(id);
        if (inName)
            named.insert(id);
    };
    const Id meant = request.limit > 0 ? recordByReference(*this, request.text, only.get()) : 0;
    if (meant)
        add(meant, true);
    for (const store::Found& found : store::searchRecords(m_connection, request.text, only.get(), request.limit)) {
        if (found.id != meant && ids.size() < request.limit)
            add(found.id, found.inName);
    }
    QVector<Hit> hits = RecordNames(*this).faces(ids);
    for (Hit& hit : hits)
        hit.inName = named.contains(hit.id);
    return hits;
}

bool Reader::isSearchBehind() const
{
    return store::isSearchBehind(m_connection);
}

QString Reader::subtitleOf(const Record& record) const
{
    return RecordNames(*this).subtitleOf(record);
}

QString Reader::titleOf(const QString& entity, Id id) const
{
    Q_UNUSED(entity) // an id knows its entity
    return RecordNames(*this).of(id);
}

QString Reader::explanationOf(const Record& record, const FieldDef& field) const
{
    const Computation* known = field.is(Computed) ? m_connection.computed().of(record.def().key(), field.key) : nullptr;
    if (!known)
        return {};
    QVector<Value> inputs;
    for (const QString& input : field.workedOutOf)
        inputs.append(record.value(input));
    return known->explanation(inputs, [this](const QString& entity, Id id) { return titleOf(entity, id); });
}

Id Reader::resolve(const QString& entity, const QString& reference) const
{
    return resolveReference(*this, def(entity), reference);
}

Answer Reader::ask(const QString& question, const Bindings& bindings) const
{
    return store::askQuestion(m_connection, question, bindings);
}

void Reader::askEach(const QString& question, const Bindings& bindings,
                     const std::function<void(const QVector<Value>& row)>& visit) const
{
    store::askQuestion(m_connection, question, bindings, visit);
}

QStringList Reader::tagsOf(Id id) const
{
    return store::tagsOf(m_connection, id);
}

QVector<Operation> Reader::history(const QString& entity, Id id, int limit) const
{
    Q_UNUSED(entity) // an id knows its entity
    return store::history(m_connection, id, limit);
}

QString Reader::baseCurrency() const
{
    const QString currency = store::officeCurrency(m_connection);
    return currency.isEmpty() ? QStringLiteral("EUR") : currency;
}

QString Reader::currencyOf(const Record& record, const FieldDef& field) const
{
    const QString own = record.currencyOf(field);
    return own.isEmpty() ? baseCurrency() : own;
}

} // namespace perennial
