// Happenings: activities, messages, documents and operations in one order.
#include "ui/model/happenings.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/engagement/next_step.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "ui/field/shown_value.h"
#include "ui/model/settlement.h"
#include <QCoreApplication>

namespace perennial {
namespace {

Happening::Kind kindOf(const QString& activity)
{
    if (activity == QLatin1String("call"))
        return Happening::Kind::Call;
    if (activity == QLatin1String("email") || activity == QLatin1String("letter"))
        return Happening::Kind::Mail;
    if (activity == QLatin1String("meeting") || activity == QLatin1String("visit"))
        return Happening::Kind::Meeting;
    return activity == QLatin1String("note") ? Happening::Kind::Note : Happening::Kind::Task;
}

bool isToDo(const Row<Activity>& activity)
{
    return isUnfinished(activity.status()) && !activity.is(Activity::kind, Activity::note);
}

// What is planned for a day only comes before what happened in its course.
bool hasDayOnly(const Row<Activity>& activity)
{
    return isToDo(activity) && activity.has(Activity::dueOn) &&
           (!activity.has(Activity::startsAt) || activity[Activity::allDay]);
}

QDateTime endOf(QDate day)
{
    return QDateTime(day, QTime(23, 59, 59), Qt::LocalTime).toUTC();
}

QDateTime momentOf(const Row<Activity>& activity)
{
    if (hasDayOnly(activity))
        return endOf(activity[Activity::dueOn]);
    for (const auto field : {Activity::doneAt, Activity::startsAt}) {
        if (activity.has(field))
            return activity[field];
    }
    return activity[Common::createdAt];
}

// The word of its stage, but one for all in which nothing was begun.
QString plannedWord(const Row<Activity>& activity)
{
    if (!isToDo(activity))
        return {};
    if (activity.status() == StatusType::Open)
        return Words::tr("Planned");
    const EntityDef& def = activity.record().def();
    return def.find(def.flowField())->shownOption(activity[Activity::status].key);
}

Happening happeningOf(const Row<Activity>& activity)
{
    Happening happening{kindOf(activity[Activity::kind].key), momentOf(activity),         activity[Activity::subject],
                        activity[Activity::result],           QStringLiteral("activity"), activity.id()};
    happening.planned = plannedWord(activity);
    if (isToDo(activity))
        happening.due = activity[Activity::dueOn];
    happening.wholeDay = hasDayOnly(activity);
    const EntityDef& def = activity.record().def();
    QStringList words{def.find(QString::fromLatin1(Activity::kind.key))->shownOption(activity[Activity::kind].key)};
    if (activity.has(Activity::outcome))
        words.append(
            def.find(QString::fromLatin1(Activity::outcome.key))->shownOption(activity[Activity::outcome].key));
    else if (activity.status() != StatusType::Done && happening.planned.isEmpty())
        words.append(def.find(def.flowField())->shownOption(activity[Activity::status].key));
    if (happening.kind != Happening::Kind::Note && !happening.title.isEmpty())
        words.append(happening.title);
    // A note's subject is its beginning: the text says it all.
    if (happening.kind == Happening::Kind::Note && happening.text.isEmpty())
        happening.text = happening.title;
    happening.title = words.join(QStringLiteral(" · "));
    return happening;
}

void appendActivities(const Reader& reader, const Record& about, int limit, Happenings& happenings)
{
    const QString link = linkToAbout(*reader.catalog(), about.def().key());
    if (link.isEmpty())
        return;
    const EntityPtr activity = reader.catalog()->pointer(QString::fromLatin1(Activity::entity));
    Linked linked = reader.linked({activity, link}, about.id(), limit);
    happenings.isCut = happenings.isCut || linked.count > linked.first.size();
    for (Record& record : linked.first)
        happenings.all.append(happeningOf(Row<Activity>(std::move(record))));
}

Happening::Kind kindOf(const Row<CaseMessage>& message)
{
    if (message.is(CaseMessage::direction, CaseMessage::internal))
        return Happening::Kind::Note;
    if (message.is(CaseMessage::channel, CaseMessage::phone))
        return Happening::Kind::Call;
    return message.is(CaseMessage::channel, CaseMessage::counter) ? Happening::Kind::Meeting : Happening::Kind::Mail;
}

// On the page of its case a message opens itself, elsewhere it names and opens the case.
Happening happeningOf(const Reader& reader, const Row<CaseMessage>& message, Id about)
{
    const EntityDef& def = message.record().def();
    const auto word = [&](Field<CaseMessage, Pick> field) {
        return def.find(QString::fromLatin1(field.key))->shownOption(message[field].key);
    };
    const Ref parent = message[CaseMessage::serviceCase];
    const bool isAtHome = parent.id == about;
    Happening happening;
    happening.kind = kindOf(message);
    happening.at = message.has(CaseMessage::at) ? message[CaseMessage::at] : message[Common::createdAt];
    happening.entity = QString::fromLatin1(isAtHome ? CaseMessage::entity : Case::entity);
    happening.id = isAtHome ? message.id() : parent.id;
    QStringList words{word(CaseMessage::direction), word(CaseMessage::channel)};
    if (!isAtHome)
        words.append(reader.titleOf(QString::fromLatin1(Case::entity), parent.id));
    words.removeAll(QString());
    happening.title = words.join(QStringLiteral(" · "));
    happening.text = message[CaseMessage::text];
    return happening;
}

void appendMessages(const Reader& reader, const Record& about, int limit, Happenings& happenings)
{
    for (const Child& child : reader.catalog()->children(about.def().key())) {
        if (child.entity->key() != QLatin1String(CaseMessage::entity) ||
            child.entity->isOwnerOrStamp(child.entity->indexOf(child.field)))
            continue;
        Query query;
        query.entity = child.entity->key();
        query.filter.conditions = {{child.field, Op::Is, Value(about.id()), {}}};
        query.sort = {{QString::fromLatin1(CaseMessage::at.key), true}};
        query.limit = limit;
        const QVector<Record> messages = reader.list(query);
        happenings.isCut = happenings.isCut || messages.size() == limit;
        for (const Record& message : messages)
            happenings.all.append(happeningOf(reader, Row<CaseMessage>(message), about.id()));
    }
}

// A document or a deal, by its kind and name, with its worth and subtitle. `date` is where its date stands.
Happening happeningOf(const Reader& reader, const Record& record, int date, const QSet<Id>& known)
{
    const EntityDef& def = record.def();
    Happening happening;
    happening.kind = Happening::Kind::Document;
    happening.wholeDay = def.field(date).kind == Kind::Date;
    happening.at =
        happening.wholeDay ? endOf(unpack<QDate>(record.value(date))) : unpack<QDateTime>(record.value(date));
    const QString name = shownTitle(reader, record);
    QStringList texts{shownWorth(reader, record)};
    texts += subtitleWords(reader, record, known);
    texts.removeAll(QString());
    texts.removeAll(name); // a payment is called by its worth
    happening.title = name.isEmpty() ? def.one() : def.one() + QStringLiteral(" · ") + name;
    happening.text = texts.join(QStringLiteral(" · "));
    happening.entity = def.key();
    happening.id = record.id();
    if (def.hasFlow()) {
        const EffectiveStatus status = effectiveStatus(record, reader.clock().today());
        happening.status = status.label;
        happening.tone = status.tone;
    }
    return happening;
}

// Of one day the later phases come first: what is paid was ordered before.
void appendDocuments(const Reader& reader, const Record& about, const QVector<LinkedKind>& kinds,
                     Happenings& happenings)
{
    const QSet<Id> known = knownOnPageOf(about);
    QSet<Id> told; // a kind may link to another by two fields
    for (auto kind = kinds.crbegin(); kind != kinds.crend(); ++kind) {
        const EntityDef& def = *kind->child.entity;
        const int date = def.indexOf(def.dateField());
        if (date < 0)
            continue;
        happenings.isCut = happenings.isCut || kind->linked.count > kind->linked.first.size();
        for (const Record& record : kind->linked.first) {
            if (!record.value(date).isNull() && !told.contains(record.id()))
                happenings.all.append(happeningOf(reader, record, date, known));
            told.insert(record.id());
        }
    }
}

// Payments hang on an invoice by their shares: each stands on the day it came in, with what of it settles this one.
void appendSettlements(const Reader& reader, const Record& about, int limit, Happenings& happenings)
{
    const QVector<Settlement> all = settlementsOf(reader, about, limit);
    happenings.isCut = happenings.isCut || all.size() == limit;
    for (const Settlement& settled : all) {
        Happening happening{Happening::Kind::Document,
                            endOf(settled.day),
                            settled.kind + QStringLiteral(" · ") + settled.amount,
                            settled.name,
                            settled.entity,
                            settled.id};
        if (!settled.whole.isEmpty())
            happening.text += QStringLiteral(" · ") + Words::tr("part of %1").arg(settled.whole);
        happening.wholeDay = true;
        happenings.all.append(happening);
    }
}

constexpr qsizetype mostValues = 2; // that one line says

struct Changed {
    QStringList labels; // of the fields people know, each once
    QStringList values; // "Status: Contacted"
    QString step;       // of the first one: "Status: New → Contacted"
    bool isNew = false;
};

Changed changedBy(const Reader& reader, const Operation& operation)
{
    Changed changed;
    for (const FieldChange& change : operation.changes) {
        changed.isNew = changed.isNew || change.what == FieldChange::What::Added;
        const EntityPtr def = reader.catalog()->find(change.entity);
        const FieldDef* field = def ? def->find(change.field) : nullptr;
        if (!field || field->is(Hidden) || changed.labels.contains(field->shownLabel()))
            continue;
        if (changed.labels.isEmpty())
            changed.step = Words::tr("%1: %2 → %3")
                               .arg(field->shownLabel(), changedValue(reader, *field, change.before),
                                    changedValue(reader, *field, change.after));
        changed.labels.append(field->shownLabel());
        if (changed.values.size() < mostValues)
            changed.values.append(
                Words::tr("%1: %2").arg(field->shownLabel(), changedValue(reader, *field, change.after)));
    }
    return changed;
}

QString wordsOf(const Changed& changed)
{
    if (changed.isNew)
        return Words::tr("Created");
    const int others = int(changed.labels.size()) - 1;
    if (changed.labels.size() == changed.values.size())
        return changed.values.join(QStringLiteral(", "));
    return QCoreApplication::translate("Happenings", "%1 and %Ln more change(s)", nullptr, others)
        .arg(changed.values.first());
}

// An operation that names the record speaks for itself, but a single field is told from what to what it changed. One
// about many others, as an import is, is told by what it did to this one.
Happening happeningOf(const Operation& operation, const Changed& changed, const QStringList& names)
{
    Happening happening;
    happening.at = operation.at;
    happening.fields = int(changed.labels.size());
    const QString own = wordsOf(changed);
    const bool isNamed = std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return !name.isEmpty() && operation.title.contains(name);
    });
    if (!isNamed && !own.isEmpty()) {
        happening.title = own + QStringLiteral(" · ") + operation.title;
        return happening;
    }
    if (!changed.isNew && changed.labels.size() == 1) {
        happening.title = changed.step;
        happening.text = operation.title;
        return happening;
    }
    happening.title = operation.title;
    const QString fields = changed.labels.join(QStringLiteral(", "));
    happening.text = operation.title.contains(fields) ? QString() : fields;
    return happening;
}

} // namespace

Happenings happeningsOf(const Reader& reader, const Record& about, const QVector<LinkedKind>& kinds, int limit)
{
    Happenings happenings;
    appendActivities(reader, about, limit, happenings);
    appendMessages(reader, about, limit, happenings);
    appendSettlements(reader, about, limit, happenings);
    appendDocuments(reader, about, kinds, happenings);
    const QStringList names{about.title(), about.reference()};
    const QVector<Operation> history = reader.history(about.def().key(), about.id(), limit);
    happenings.isCut = happenings.isCut || history.size() == limit;
    for (const Operation& operation : history) {
        if (!operation.undone)
            happenings.all.append(happeningOf(operation, changedBy(reader, operation), names));
    }
    std::stable_sort(happenings.all.begin(), happenings.all.end(),
                     [](const Happening& a, const Happening& b) { return a.at > b.at; });
    return happenings;
}

} // namespace perennial
