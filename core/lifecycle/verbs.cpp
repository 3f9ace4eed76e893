// Verbs: looking them up, reading their arguments, running them.
#include "core/lifecycle/verbs.h"

#include "core/base/nearest.h"
#include "core/base/words.h"
#include "core/catalog/catalog.h"
#include "core/catalog/code_traits.h"
#include "core/lifecycle/verb_pen.h"
#include "core/record/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace perennial {
namespace {

QString commandNames(const QVector<VerbParameter>& parameters)
{
    QStringList names;
    for (const VerbParameter& parameter : parameters)
        names.append(parameter.name);
    return names.isEmpty() ? Words::tr("none") : names.join(QStringLiteral(", "));
}

Value valueOf(const Reader& reader, const FieldDef& field, const QString& text)
{
    if (field.kind == Kind::Link && !text.isEmpty() && !field.target.isEmpty())
        return pack(Ref{reader.resolve(field.target, text)});
    Reading reading;
    reading.currency = reader.baseCurrency();
    return valueOfText(field, text, reading);
}

QVector<Issue> missingOf(const Verb& verb, const VerbArguments& arguments)
{
    QVector<Issue> missing;
    for (const VerbParameter& parameter : verb.parameters) {
        if (parameter.required && !arguments.has(parameter.name.toLatin1().constData()))
            missing.append({parameter.name, Words::tr("%1 is missing.").arg(parameter.shownLabel())});
    }
    return missing;
}

void requireAll(const Verb& verb, const VerbArguments& arguments)
{
    const QVector<Issue> missing = missingOf(verb, arguments);
    if (missing.isEmpty())
        return;
    QStringList labels;
    for (const Issue& issue : missing)
        labels.append(verb.parameter(issue.field)->shownLabel());
    throw Error{Fault::Invalid,
                Words::tr("“%1” needs more: %2. Nothing was changed.")
                    .arg(verb.shownLabel(), labels.join(QStringLiteral(", "))),
                missing};
}

// Where the verb is offered, when the record is not there.
QString objectionOfStage(const Verb& verb, const Record& record)
{
    const EntityDef& def = record.def();
    if (verb.stages.isEmpty() || !def.hasFlow())
        return {};
    const FieldDef* field = def.find(def.flowField());
    const QString stage = record.value(def.flowField()).text();
    const Option* own = def.flow().stage(stage);
    const bool fits = std::any_of(verb.stages.begin(), verb.stages.end(), [&](const QString& key) {
        return own ? def.flow().standsFor(*own, key) : key == stage;
    });
    if (fits)
        return {};
    QStringList stages;
    for (const QString& key : verb.stages)
        stages.append(field->shownOption(key));
    return Words::tr("%1 is “%2”; “%3” is offered when it is %4.")
        .arg(def.one(), field->shownOption(stage), verb.shownLabel(), stages.join(QStringLiteral(", ")));
}

// What the verb itself says against it: its rules know the number, the hold and the way out, where the table only knows
// stages. What it wrote before it refused goes with the operation.
std::optional<Error> ownRefusal(Desk& desk, const Verb& verb, Id record, const VerbArguments& arguments)
{
    try {
        verb.run(desk, record, arguments);
    } catch (const Error& error) {
        if (error.fault == Fault::Refused && !error.issues.isEmpty() && !error.issues.first().field.isEmpty())
            return error;
    }
    return {};
}

void refuseUnoffered(Desk& desk, const Verb& verb, const Record& record, const VerbArguments& arguments)
{
    const QString objection = objectionToVerb(desk, verb, record);
    if (objection.isEmpty())
        return;
    const bool isOfStage =
        (verb.entity.isEmpty() || verb.entity == record.def().key()) && !objectionOfStage(verb, record).isEmpty();
    if (isOfStage && missingOf(verb, arguments).isEmpty()) {
        if (const std::optional<Error> own = ownRefusal(desk, verb, record.id(), arguments))
            throw Error(*own);
    }
    const QString name = record.reference();
    const QString field = isOfStage || verb.about.isEmpty() ? record.def().flowField() : verb.about;
    throw refused(objection.contains(name) ? Words::tr("%1 Nothing was changed.").arg(objection)
                                           : Words::tr("%1: %2 Nothing was changed.").arg(name, objection),
                  field);
}

} // namespace

QString VerbParameter::shownLabel() const
{
    return QCoreApplication::translate("Verbs", label.constData());
}

QString VerbParameter::shownOtherwise() const
{
    return otherwise.isEmpty() ? QString() : QCoreApplication::translate("Verbs", otherwise.constData());
}

QString Verb::shownLabel() const
{
    return QCoreApplication::translate("Verbs", label.constData());
}

const VerbParameter* Verb::parameter(const QString& name) const
{
    for (const VerbParameter& parameter : parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

QVector<Verb> allVerbs()
{
    // Made once: the window asks at every step of the selection which of them can be run. Labels are source texts.
    static const QVector<Verb> table = [] {
        QVector<Verb> verbs;
        appendEngagementVerbs(verbs);
        appendTransactionVerbs(verbs);
        appendFulfillmentVerbs(verbs);
        appendServiceVerbs(verbs);
        appendCommonVerbs(verbs);
        return verbs;
    }();
    return table;
}

Verb verbNamed(const QString& key)
{
    const QVector<Verb> verbs = allVerbs();
    QStringList known;
    for (const Verb& verb : verbs) {
        if (verb.key == key)
            return verb;
        known.append(verb.key);
    }
    throw Error{Fault::NotFound, Words::tr("There is no step called “%1”; the command “verbs” lists them.").arg(key) +
                                     didYouMean(key, known)};
}

QVector<Verb> verbsOf(const QString& entity)
{
    QVector<Verb> own, common;
    for (const Verb& verb : allVerbs()) {
        if (verb.entity == entity)
            own.append(verb);
        else if (verb.entity.isEmpty())
            common.append(verb);
    }
    return own + common;
}

QString objectionToVerb(const Reader& reader, const Verb& verb, const Record& record)
{
    if (!verb.needsRecord || !record.isValid())
        return {};
    if (!verb.entity.isEmpty() && verb.entity != record.def().key())
        return Words::tr("“%1” is no step of %2; use the steps of its own.").arg(verb.shownLabel(), record.def().one());
    const QString stage = objectionOfStage(verb, record);
    return stage.isEmpty() && verb.objection ? verb.objection(reader, record) : stage;
}

FieldDef fieldOf(const Catalog& catalog, const VerbParameter& parameter)
{
    FieldDef field;
    const EntityPtr entity = catalog.find(parameter.owner);
    if (const FieldDef* filled = entity && !parameter.field.isEmpty() ? entity->find(parameter.field) : nullptr) {
        field = *filled;
    } else {
        field.label = parameter.label;
        field.kind = parameter.kind;
        field.target = parameter.target;
        field.options = parameter.options;
        field.translate = verbText;
    }
    field.key = parameter.name;
    if (!parameter.standard.isEmpty() || !parameter.otherwise.isEmpty())
        field.standard = parameter.standard; // what a step takes is not what a blank record starts with
    field.traits = (field.traits & codeTraits) | (parameter.required ? Required : Plain);
    return field;
}

VerbArguments argumentsOf(const Reader& reader, const Verb& verb, const QHash<QString, QString>& texts)
{
    VerbArguments arguments;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const VerbParameter* parameter = verb.parameter(text.key());
        if (!parameter) {
            throw Error{Fault::Usage,
                        verb.parameters.isEmpty()
                            ? Words::tr("“%1” asks for nothing, so not for “%2”.").arg(verb.key, text.key())
                            : Words::tr("“%1” does not ask for “%2”. It asks for: %3.")
                                  .arg(verb.key, text.key(), commandNames(verb.parameters))};
        }
        const FieldDef field = fieldOf(*reader.catalog(), *parameter);
        try {
            arguments.set(parameter->name, valueOf(reader, field, text.value()));
        } catch (Error& error) {
            if (error.issues.isEmpty())
                error.issues.append({parameter->name, error.text});
            throw;
        }
    }
    return arguments;
}

VerbResult runVerb(Desk& desk, const Verb& verb, Id record, const VerbArguments& arguments)
{
    if (verb.needsRecord) {
        const QString entity = verb.entity.isEmpty() ? desk.catalog()->ofId(record)->key() : verb.entity;
        refuseUnoffered(desk, verb, desk.load(entity, record), arguments);
    }
    requireAll(verb, arguments);
    return verb.run(desk, record, arguments);
}

} // namespace perennial
