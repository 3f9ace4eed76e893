// Reader: the store's answers as records.
#include "core/workspace/reader.h"
#include "core/record/format.h"
#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/key_lookup.h"
#include "core/store/lookups.h"
#include "core/store/question.h"
#include "core/store/record_store.h"
#include "core/store/search_index.h"
#include "core/store/sql_writer.h"
#include "core/workspace/reference.h"
#include <QCoreApplication>

namespace perennial {

Reader::Reader(store::Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

Reader::~Reader() = default;

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
    for (const store::Found& found : store::searchRecords(m_connection, request.text, only.get(), request.limit)) {
        const EntityPtr entity = catalog()->ofId(found.id);
        const std::optional<Record> record = store::loadFace(m_connection, entity, found.id, false);
        if (!record)
            continue;
        Hit hit{entity->key(), found.id, record->title(), {}, record->reference(), found.inName};
        QStringList parts;
        for (const QString& field : entity->subtitleFields()) {
            const FieldDef& def = *entity->find(field);
            const Value& value = record->value(field);
            const QString part = def.kind == Kind::Link     ? titleOf(def.target, value.integer())
                                 : def.kind == Kind::Choice ? def.shownOption(value.text())
                                                            : textOfValue(def, value);
            if (!part.isEmpty())
                parts.append(part);
        }
        hit.subtitle = parts.join(QStringLiteral(" · "));
        hits.append(hit);
    }
    return hits;
}

QString Reader::titleOf(const QString& entity, Id id) const
{
    if (!id)
        return {};
    const std::optional<Record> record = store::loadFace(m_connection, catalog()->pointer(entity), id, true);
    if (!record)
        return {};
    return record->title().isEmpty() ? record->reference() : record->title();
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
