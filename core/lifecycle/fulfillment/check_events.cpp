// Check events: each against its document, and their sums against the order.
#include "core/lifecycle/fulfillment/check_events.h"
#include "core/lifecycle/fulfillment/keep_events_true.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <map>

namespace perennial {
namespace {

Finding faultAt(const QString& what, const QString& where)
{
    return {Finding::Severity::Fault, what, where};
}

// What happened by one document, as one event; documents that stand are compared by checkProgress().
void judgeDocument(const Reader& reader, const Row<OrderEvent>& event, Quantity sum, QVector<Finding>& findings)
{
    const std::optional<EventsDue> due = eventsDue(reader, event);
    if (!due || due->line != event[OrderEvent::line] || (!due->stands && sum != due->quantity))
        findings.append(faultAt(Trade::tr("It happened by no document that says so."), event.reference()));
}

void judgeSums(const LineProgress& at, const TradeFacts& facts, const QString& order, QVector<Finding>& findings)
{
    const QString name = at.line.title();
    for (const Quantity sum :
         {at.shipped, at.returned, at.invoiced - at.credited, at.cancelled, at.reserved, at.released, at.made}) {
        if (sum < Quantity{})
            findings.append(faultAt(Trade::tr("The events of “%1” come to less than 0.").arg(name), order));
    }
    if (at.cancelled > at.line[SalesOrderLine::quantity])
        findings.append(faultAt(Trade::tr("More of “%1” is cancelled than was ordered.").arg(name), order));
    if (at.returned > at.shipped)
        findings.append(faultAt(Trade::tr("More of “%1” came back than left.").arg(name), order));
    const qint64 extra = divideRounded(Int128(at.ordered.thousandths) * facts.allowance().basisPoints, 10'000);
    const Quantity limit = at.ordered + Quantity{extra};
    if (at.shipped > limit + at.returned || at.invoiced - at.credited > limit)
        findings.append({Finding::Severity::Warning,
                         Trade::tr("More of “%1” is shipped or invoiced than is ordered and allowed.").arg(name),
                         order});
}

} // namespace

QVector<Finding> checkEvents(Reader& reader)
{
    QVector<Finding> findings;
    std::map<std::pair<Id, QString>, std::pair<Row<OrderEvent>, Quantity>> byDocument;
    reader.each(queryOf<OrderEvent>({}), [&](const Record& record) {
        const Row<OrderEvent> event(record);
        if (!followsFromDocument(event))
            return true;
        if (!event.has(OrderEvent::document)) {
            judgeDocument(reader, event, {}, findings);
            return true;
        }
        const auto place =
            byDocument.try_emplace({event[OrderEvent::document], event[OrderEvent::kind].key}, event, Quantity{}).first;
        place->second.second += event[OrderEvent::quantity];
        return true;
    });
    for (const auto& [key, happened] : byDocument)
        judgeDocument(reader, happened.first, happened.second, findings);
    const TradeFacts facts(reader);
    reader.each(queryOf<SalesOrder>({}), [&](const Record& order) {
        for (const LineProgress& at : progressOf(reader, Ref{order.id()}, false))
            judgeSums(at, facts, order.reference(), findings);
        return true;
    });
    return findings;
}

} // namespace perennial
