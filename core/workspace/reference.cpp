// References: finding the one record a person means.
#include "core/workspace/reference.h"
#include "core/base/text.h"
#include "core/record/format.h"
#include <QCoreApplication>

namespace perennial {
namespace {

// What LEAD-17 or LEAD-17.4711 (another copy's replica) may mean; nothing when the text is something else.
QVector<Id> idsOfReference(const EntityDef& def, const QString& text)
{
    const QString start = def.prefix() + QLatin1Char('-');
    if (!text.startsWith(start, Qt::CaseInsensitive))
        return {};
    const QStringList parts = text.mid(start.size()).split(QLatin1Char('.'));
    bool counterOk = false;
    bool replicaOk = true;
    const qint64 counter = parts.first().toLongLong(&counterOk);
    QVector<quint32> replicas = def.homeReplicas();
    if (parts.size() == 2)
        replicas = {parts.last().toUInt(&replicaOk)};
    if (!counterOk || !replicaOk || parts.size() > 2 || counter <= 0 || counter > maxCounter)
        return {};
    QVector<Id> ids;
    for (const quint32 replica : std::as_const(replicas)) {
        if (replica <= maxReplica)
            ids.append(makeId(def.code(), replica, counter));
    }
    return ids;
}

QVector<Id> having(const Reader& reader, const EntityDef& def, const QString& field, const QString& text)
{
    Query query;
    query.entity = def.key();
    query.filter.conditions = {{field, Op::Is, Value(text), {}}};
    query.limit = 2;
    return reader.ids(query);
}

QVector<Id> named(const Reader& reader, const EntityDef& def, const QString& text)
{
    QVector<Id> exact;
    const QString wanted = fold(text);
    for (const Hit& hit : reader.search({text, def.key(), 20})) {
        if (fold(hit.title) == wanted)
            exact.append(hit.id);
    }
    return exact;
}

} // namespace

namespace {

Id presentOf(const Reader& reader, const EntityDef& def, const QVector<Id>& ids)
{
    const auto present = std::find_if(ids.begin(), ids.end(),
                                      [&](Id id) { return reader.find(def.key(), id).has_value(); });
    return present == ids.end() ? 0 : *present;
}

} // namespace

Id recordByReference(const Reader& reader, const QString& text, const EntityDef* only)
{
    if (only)
        return presentOf(reader, *only, idsOfReference(*only, text.trimmed()));
    for (const EntityPtr& def : reader.catalog()->entities()) {
        if (const Id id = presentOf(reader, *def, idsOfReference(*def, text.trimmed())))
            return id;
    }
    return 0;
}

Id resolveReference(const Reader& reader, const EntityDef& def, const QString& given)
{
    const QString text = given.trimmed();
    bool isNumber = false;
    const Id number = text.toLongLong(&isNumber);
    const bool isId = isNumber && entityCodeOf(number) == def.code();
    if (const Id id = presentOf(reader, def, isId ? QVector<Id>{number} : idsOfReference(def, text)))
        return id;
    QVector<QString> fields;
    if (!def.numberField().isEmpty())
        fields.append(def.numberField());
    fields.append(QString::fromLatin1(Common::externalRef.key));
    for (const FieldDef& field : def.fields()) {
        if (field.is(Unique) && !fields.contains(field.key))
            fields.append(field.key);
    }
    for (const QString& field : std::as_const(fields)) {
        const QVector<Id> found = having(reader, def, field, text);
        if (found.size() == 1)
            return found.first();
    }
    const QVector<Id> found = def.isSearchable() && !text.isEmpty() ? named(reader, def, text) : QVector<Id>();
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        throw Error{Fault::Conflict,
                    QCoreApplication::translate("Reader",
                                                "“%1” is the name of several records: %2 and %3. Name one of them by "
                                                "its number.")
                        .arg(text, referenceOf(def, found[0]), referenceOf(def, found[1]))};
    throw Error{Fault::NotFound, QCoreApplication::translate("Reader", "There is no %1 “%2”.").arg(def.one(), text)};
}

} // namespace perennial
