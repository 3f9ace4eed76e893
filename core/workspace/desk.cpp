// Desk: validation, numbering and writing of single records.
#include "core/workspace/desk.h"
#include "core/base/words.h"
#include "core/record/format.h"
#include "core/record/validate.h"
#include "core/store/connection.h"
#include "core/store/file_state.h"
#include "core/store/journal.h"
#include "core/store/lookups.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"
#include "core/store/search_builder.h"
#include "core/workspace/numbering.h"
#include "core/workspace/own_definitions.h"
#include "core/workspace/past_records.h"

namespace perennial {
namespace {

constexpr qsizetype mostKnownTargets = 1'000'000; // some ten bytes each, for a row's company is one of all

} // namespace

Desk::Desk(store::Connection& connection, const Clock& clock, Id person, const QString& title)
    : Reader(connection, clock), m_person(person),
      m_journal(std::make_unique<store::Journal>(connection, title, person, titleOf(QStringLiteral("person"), person),
                                                 clock.now())),
      m_records(std::make_unique<store::RecordStore>(connection))
{}

Desk::~Desk() = default;

void Desk::bringBack(PastRecords& past)
{
    m_past = &past;
    store::addHomeReplicas(connection(), past.adopted());
    store::checkLinksAtEnd(connection());
}

Record Desk::blank(const QString& entity) const
{
    return Record(catalog()->pointer(entity));
}

void Desk::stamp(Record& record) const
{
    if (now() != m_stampedAt) {
        m_stampedAt = now();
        m_stamp = momentText(m_stampedAt);
    }
    const QString moment = m_stamp;
    const Value person = pack(Ref{m_person});
    const EntityDef& def = record.def();
    const EntityDef::CommonAt& at = def.commonAt();
    if (m_past && !record.value(at.createdAt).isNull())
        return;
    if (record.isNew()) {
        record.setValue(at.createdAt, Value(moment));
        record.setValue(at.createdBy, person);
        if (at.owner >= 0 && record.value(at.owner).isNull() && def.key() != QLatin1String("person"))
            record.setValue(at.owner, person);
    }
    record.setValue(at.changedAt, Value(moment));
    record.setValue(at.changedBy, person);
}

void Desk::checkUnique(const Record& record, const QVector<int>& changed) const
{
    for (int index : changed) {
        const FieldDef& field = record.def().field(index);
        if (!field.is(Unique) || field.custom || record.value(index).isNull() || m_records->isSurelyFree(record, index))
            continue;
        const QString& entity = record.def().key();
        const Id other = store::holderOf(connection(), entity, field.key, record.value(index), record.id());
        if (other)
            throw invalid(Words::tr("%1 “%2” is taken already by %3.")
                              .arg(field.shownLabel(), textOfValue(field, record.value(index)), titleOf(entity, other)),
                          field.key);
    }
}

void Desk::checkLinks(const Record& record, const QVector<int>& changed) const
{
    if (m_past)
        return;
    for (int index : changed) {
        const FieldDef& field = record.def().field(index);
        const Id target = record.value(index).integer();
        if (field.kind != Kind::Link || record.def().isStamp(index) || !target || m_knownTargets.contains(target))
            continue;
        if (!store::isPresent(connection(), field.target, target))
            throw invalid(Words::tr("%1: the linked record is not there, or was removed.").arg(field.shownLabel()),
                          field.key);
        if (m_knownTargets.size() > mostKnownTargets)
            m_knownTargets.clear();
        m_knownTargets.insert(target);
    }
}

Id Desk::save(Record& record)
{
    if (!record.isNew() && record.changedFields().isEmpty())
        return record.id();
    const bool isNew = record.isNew();
    const EntityDef& def = record.def();
    if (isNew && !def.numberField().isEmpty()) {
        const int number = def.indexOf(def.numberField());
        if (def.field(number).is(Required) && record.value(number).isNull())
            record.setValue(number, Value(nextNumber(connection(), def.prefix(), today())));
    }
    if (isOwnDefinition(def))
        completeOwnDefinition(record);
    const QVector<Issue> issues = objections(record);
    if (!issues.isEmpty())
        throw Error{Fault::Invalid, sentenceOf(def, issues), issues};
    QVector<int> changed = record.changedFields();
    checkUnique(record, changed);
    checkLinks(record, changed);
    QVector<Value> before;
    for (int index : std::as_const(changed))
        before.append(record.storedValue(index));
    if (isOwnDefinition(def))
        keepOwnDefinition(connection(), record);
    stamp(record);
    m_records->write(record, isNew && m_past ? m_past->takeExpected() : 0);
    if (isNew) {
        m_journal->added(def.key(), record.id());
        return record.id();
    }
    for (int i = 0; i < changed.size(); ++i) {
        if (!def.isStamp(changed[i]))
            m_journal->edited(def.key(), record.id(), def.field(changed[i]).key, before[i], record.value(changed[i]));
    }
    return record.id();
}

QString Desk::sentenceOf(const EntityDef& def, const QVector<Issue>& issues)
{
    QStringList texts;
    for (const Issue& issue : issues)
        texts.append(issue.text);
    return Words::tr("%1 was not saved: %2").arg(def.one(), texts.join(QLatin1Char(' ')));
}

void Desk::remove(const QString& entity, Id id)
{
    Record record = load(entity, id);
    for (const Child& part : catalog()->parts(entity)) {
        Query parts;
        parts.entity = part.entity->key();
        parts.filter.conditions = {{part.field, Op::Is, Value(id), {}}};
        for (Id child : ids(parts))
            remove(part.entity->key(), child);
    }
    record.setValue(record.def().commonAt().removedAt, Value(momentText(now())));
    m_records->write(record);
    m_knownTargets.remove(id);
    m_journal->removed(entity, id);
}

QString Desk::issueNumber(const QString& series, QDate on)
{
    const QString number = nextNumber(connection(), series, on);
    seal(Words::tr("%1 was issued. An issued document stays as it is; correct it with a credit note.").arg(number));
    return number;
}

void Desk::countOn(const QString& number)
{
    perennial::countOn(connection(), number);
}

void Desk::raiseCounter(const QString& counter, qint64 last)
{
    store::raiseNumber(connection(), counter, last);
}

void Desk::retitle(const QString& title)
{
    m_journal->retitle(title);
}

void Desk::seal(const QString& reason)
{
    m_journal->seal(reason);
}

void Desk::beginBulk(const QString& entity, qint64 expected)
{
    m_records->beginBulk(catalog()->pointer(entity), expected);
}

void Desk::endBulk()
{
    m_records->endBulk();
}

void Desk::makeKeyIndexes()
{
    if (isSearchBehind())
        store::makeKeyIndexes(connection());
}

void Desk::useOwnFields()
{
    followOwnDefinitions(connection(), *m_records);
}

const ChangeSet& Desk::changes() const
{
    return m_journal->changes();
}

void Desk::tellSearch(std::unique_ptr<store::SearchBuilder> search)
{
    m_records->tellSearch(std::move(search));
}

std::unique_ptr<store::SearchBuilder> Desk::takeSearch()
{
    return m_records->takeSearch();
}

void Desk::close(const ClosingRules& rules)
{
    endBulk();
    if (rules)
        rules(*this, ChangeSet(changes()));
    if (hasComplaints())
        throw m_complaints->first().error;
}

qint64 Desk::finish()
{
    m_records->endBulk();
    if (changes().schema)
        useOwnFields();
    m_records->finish();
    return m_journal->finish();
}

} // namespace perennial
