// Reader: the store's answers as records.
#include "core/workspace/reader.h"
#include "core/query/computation.h"
#include "core/record/format.h"
#include "core/record/shown.h"
#include "core/store/computed_fields.h"
#include "core/store/connection.h"
#include "core/store/faces.h"
#include "core/store/journal.h"
#include "core/store/key_lookup.h"
#include "core/store/lookups.h"
#include "core/store/question.h"
#include "core/store/record_store.h"
#include "core/store/search_index.h"
#include "core/store/sql_writer.h"
#include "core/workspace/reference.h"
#include <QCoreApplication>
#include <map>

namespace perennial {
namespace {

// The statements that one answer looks records up with.
class FaceShelf {
public:
    explicit FaceShelf(store::Connection& connection) : m_connection(connection) {}

    store::Faces& of(const EntityPtr& entity, bool withRemoved)
    {
        std::unique_ptr<store::Faces>& faces = (withRemoved ? m_any : m_present)[entity->code()];
        if (!faces)
            faces = std::make_unique<store::Faces>(m_connection, entity, withRemoved);
        return *faces;
    }

    // What its entity declares, a linked record by its name.
    QString subtitleOf(const Record& record)
    {
        QStringList parts;
        for (const QString& key : record.def().subtitleFields()) {
            const FieldDef& field = *record.def().find(key);
            const Value& value = record.value(key);
            const QString part =
                field.kind == Kind::Link ? nameOf(field.target, value.integer()) : shownOfValue(field, value);
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(" · "));
    }

    QString nameOf(const QString& entity, Id id)
    {
        const std::optional<Record> record =
            id ? of(m_connection.catalog()->pointer(entity), true).of(id) : std::nullopt;
        if (!record)
            return {};
        return record->title().isEmpty() ? record->reference() : record->title();
    }

private:
    store::Connection& m_connection;
    std::map<int, std::unique_ptr<store::Faces>> m_present, m_any; // by the entity's code
};

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
    store::Statement row =
        store::bound(m_connection, store::writeQuery(*catalog(), query, store::selectedColumns(*entity)));
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
    // An index tells which few of many are the first; whole rows are read of those alone, not of all that are sorted.
    if (query.limit > 0)
        return records(query.entity, ids(query));
    QVector<Record> records;
    each(query, [&records](const Record& record) {
        records.append(record);
        return true;
    });
    return records;
}

qint64 Reader::count(const Query& query) const
{
    store::Statement row = store::bound(m_connection, store::writeCount(*catalog(), query));
    return row.step() ? row.integer(0) : 0;
}

QVector<Id> Reader::ids(const Query& query) const
{
    QVector<Id> ids;
    store::Statement row = store::bound(m_connection, store::writeQuery(*catalog(), query, "id"));
    while (row.step())
        ids.append(row.integer(0));
    return ids;
}

QVector<Record> Reader::records(const QString& entity, const QVector<Id>& ids) const
{
    QVector<Record> records;
    const Moment moment(*this);
    const EntityPtr def = catalog()->pointer(entity);
    for (Id id : ids) {
        if (std::optional<Record> record = store::loadRecord(m_connection, def, id, true))
            records.append(std::move(*record));
    }
    return records;
}

QVector<Hit> Reader::search(const SearchRequest& request) const
{
    const EntityPtr only = request.entity.isEmpty() ? nullptr : catalog()->pointer(request.entity);
    QVector<Hit> hits;
    const Moment moment(*this);
    FaceShelf faces(m_connection);
    const auto add = [&](Id id, bool inName) {
        const EntityPtr entity = only ? only : catalog()->ofId(id);
        if (const std::optional<Record> record = faces.of(entity, false).of(id))
            hits.append({entity->key(), id, record->title(), faces.subtitleOf(*record), record->reference(), inName});
    };
    const Id meant = request.limit > 0 ? recordByReference(*this, request.text, only.get()) : 0;
    if (meant)
        add(meant, true);
    for (const store::Found& found : store::searchRecords(m_connection, request.text, only.get(), request.limit)) {
        if (found.id != meant && hits.size() < request.limit)
            add(found.id, found.inName);
    }
    return hits;
}

QString Reader::subtitleOf(const Record& record) const
{
    return FaceShelf(m_connection).subtitleOf(record);
}

QString Reader::titleOf(const QString& entity, Id id) const
{
    return FaceShelf(m_connection).nameOf(entity, id);
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
