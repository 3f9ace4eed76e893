// Step to stage: a table, and the plain move behind it.
#include "core/lifecycle/step_to_stage.h"

#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/record/validate.h"

#include <QCoreApplication>

namespace perennial {
namespace {

struct Way {
    const char* entity;
    const char* from; // empty: any other stage
    const char* to;
    const char* verb;
    bool asks = false; // also where nothing is required: the step does more than change the stage
};

const std::initializer_list<Way>& ways()
{
    static const std::initializer_list<Way> table = {
        {Opportunity::entity, "", Opportunity::won.key, "win-opportunity"},
        {Opportunity::entity, "", Opportunity::lost.key, "lose-opportunity"},
        {Lead::entity, Lead::unqualified.key, Lead::fresh.key, "renew-lead"},
        {Lead::entity, "", Lead::qualified.key, "qualify-lead"},
        {Lead::entity, "", Lead::converted.key, "convert-lead", true},
        {Lead::entity, "", Lead::unqualified.key, "unqualify-lead"},
        {Activity::entity, "", Activity::done.key, "complete-activity"},
        {Activity::entity, "", Activity::held.key, "complete-activity"},
        {Quote::entity, "", Quote::sent.key, "send-quote"},
        {Quote::entity, "", Quote::accepted.key, "accept-quote"},
        {Quote::entity, "", Quote::converted.key, "accept-quote", true},
        {Quote::entity, "", Quote::declined.key, "decline-quote"},
        {Quote::entity, "", Quote::superseded.key, "revise-quote", true},
        {SalesOrder::entity, SalesOrder::draft.key, SalesOrder::confirmed.key, "confirm-order"},
        {SalesOrder::entity, SalesOrder::onHold.key, "", "release-order"},
        {SalesOrder::entity, "", SalesOrder::onHold.key, "hold-order"},
        {SalesOrder::entity, "", SalesOrder::partlyDelivered.key, "deliver-order", true},
        {SalesOrder::entity, "", SalesOrder::delivered.key, "deliver-order", true},
        {SalesOrder::entity, "", SalesOrder::partlyInvoiced.key, "invoice-order", true},
        {SalesOrder::entity, "", SalesOrder::invoiced.key, "invoice-order", true},
        {SalesOrder::entity, "", SalesOrder::closedShort.key, "close-short"},
        {SalesOrder::entity, "", SalesOrder::cancelled.key, "cancel-order"},
        {Delivery::entity, "", Delivery::inTransit.key, "ship-delivery"},
        {Delivery::entity, "", Delivery::delivered.key, "mark-delivered"},
        {Invoice::entity, "", Invoice::issued.key, "issue-invoice"},
        {Invoice::entity, "", Invoice::partlyPaid.key, "pay-invoice", true},
        {Invoice::entity, "", Invoice::paid.key, "pay-invoice", true},
        {Invoice::entity, "", Invoice::writtenOff.key, "write-off"},
        {Invoice::entity, "", Invoice::cancelled.key, "credit-invoice"},
        {Case::entity, Case::resolved.key, Case::open.key, "reopen-case", true},
        {Case::entity, Case::closed.key, Case::open.key, "reopen-case", true},
        {Case::entity, "", Case::open.key, "take-case"},
        {Case::entity, "", Case::waiting.key, "wait-for-customer"},
        {Case::entity, "", Case::onHold.key, "hold-case"},
        {Case::entity, "", Case::resolved.key, "resolve-case"},
        {Case::entity, "", Case::closed.key, "close-case"},
    };
    return table;
}

bool fits(const char* wanted, const QString& stage)
{
    return !*wanted || stage == QLatin1String(wanted);
}

const Way* wayOf(const QString& entity, const QString& from, const QString& to)
{
    for (const Way& way : ways()) {
        if (entity == QLatin1String(way.entity) && fits(way.from, from) && fits(way.to, to))
            return &way;
    }
    return nullptr;
}

bool requiresAnswers(const Verb& verb)
{
    return std::any_of(verb.parameters.begin(), verb.parameters.end(),
                       [](const VerbParameter& parameter) { return parameter.required; });
}

// A closed deal comes back into the stage it was dropped on.
bool isReopening(const EntityDef& def, const QString& from, const QString& to)
{
    const auto closed = [&](const QString& stage) {
        const StatusType type = def.statusType(stage);
        return type == StatusType::Won || type == StatusType::Lost;
    };
    return def.key() == QLatin1String(Opportunity::entity) && closed(from) && !closed(to);
}

// A verb one of whose parameters is the stage.
StageStep answered(const char* verb, const char* parameter, const QString& stage)
{
    StageStep step{QString::fromLatin1(verb)};
    step.given.set(QString::fromLatin1(parameter), Value(stage));
    return step;
}

} // namespace

StageStep stepToStage(const Record& record, const QString& to)
{
    const EntityDef& def = record.def();
    const QString from = def.hasFlow() ? record.value(def.flowField()).text() : QString();
    if (isReopening(def, from, to)) {
        return answered("reopen-opportunity", "stage", to);
    }
    if (const Way* way = wayOf(def.key(), from, to)) {
        const Verb verb = verbNamed(QString::fromLatin1(way->verb));
        return {verb.key, {}, way->asks || requiresAnswers(verb)};
    }
    if (!def.hasFlow() || def.flow().byVerbsOnly) {
        const FieldDef* status = def.find(def.flowField());
        throw refused(QCoreApplication::translate("MoveStage",
                                                  "%1 does not become “%2” by hand: its status follows from what is "
                                                  "done with it. Open it to see its own steps.")
                          .arg(record.reference(), status ? status->shownOption(to) : to),
                      def.flowField());
    }
    return answered("move-stage", "to", to);
}

} // namespace perennial
