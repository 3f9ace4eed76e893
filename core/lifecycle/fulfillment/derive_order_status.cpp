// Derive order status: from events to a stage.
#include "core/lifecycle/fulfillment/derive_order_status.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

bool isSettled(const Reader& reader, const QVector<LineProgress>& progress)
{
    Condition ofLines{QString::fromLatin1(InvoiceLine::source.key), Op::Among};
    for (const LineProgress& line : progress)
        ofLines.several.append(pack(line.line.ref()));
    QSet<Id> seen;
    for (const Row<InvoiceLine>& line : reader.list<InvoiceLine>({ofLines})) {
        const Ref ref = line[InvoiceLine::document];
        if (seen.contains(ref.id))
            continue;
        seen.insert(ref.id);
        const Row<Invoice> invoice = reader.load<Invoice>(ref);
        if (invoice.is(Invoice::kind, Invoice::invoice) && invoice[Invoice::openTotal].minor != 0)
            return false;
    }
    return true;
}

Choice<SalesOrder> progressStatus(const Reader& reader, const QVector<LineProgress>& progress)
{
    using S = SalesOrder;
    bool anyShipped = false, allShipped = true, anyInvoiced = false, allInvoiced = true, inProduction = false;
    bool hasLines = false;
    for (const LineProgress& line : progress) {
        anyShipped |= line.shipped > Quantity{};
        anyInvoiced |= line.invoiced > line.credited;
        inProduction |= line.released > line.made;
        if (line.ordered <= Quantity{})
            continue;
        hasLines = true;
        allShipped &= line.shipped >= line.ordered;
        allInvoiced &= line.openToInvoice(false) == Quantity{};
    }
    if (!hasLines || !allShipped)
        return anyShipped ? S::partlyDelivered : inProduction ? S::inProduction : S::confirmed;
    if (allInvoiced)
        return isSettled(reader, progress) ? S::completed : S::invoiced;
    return anyInvoiced ? S::partlyInvoiced : S::delivered;
}

} // namespace

Choice<SalesOrder> derivedStatus(const Reader& reader, const Row<SalesOrder>& order)
{
    using S = SalesOrder;
    if (order.has(S::cancelledOn))
        return S::cancelled;
    if (order.has(S::closedOn))
        return S::closedShort;
    const QVector<LineProgress> progress = progressOf(reader, order.ref(), false);
    const auto isShipped = [](const LineProgress& line) { return line.shipped > Quantity{}; };
    const bool anyShipped = std::any_of(progress.begin(), progress.end(), isShipped);
    if (!order.has(S::confirmedOn) && !anyShipped)
        return S::draft;
    if (order[S::holdCredit] || order[S::holdShipping] || order[S::holdReturn])
        return S::onHold;
    return progressStatus(reader, progress);
}

void deriveOrderStatus(Desk& desk, Id order)
{
    const std::optional<Record> found = desk.find(QString::fromLatin1(SalesOrder::entity), order);
    if (!found)
        return;
    Row<SalesOrder> row(*found);
    const Choice<SalesOrder> status = derivedStatus(desk, row);
    if (row.is(SalesOrder::status, status))
        return;
    row.set(SalesOrder::status, status);
    desk.save(row);
}

} // namespace perennial
