// Ship delivery: ready to in transit to delivered.
#include "core/lifecycle/fulfillment/ship_delivery.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/trade_days.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

void refuseEmpty(const Reader& reader, const Row<Delivery>& delivery)
{
    if (linesOf<DeliveryLine>(reader, delivery.ref()).isEmpty())
        throw refused(Trade::tr("%1 is empty. Add what it carries first.").arg(delivery.reference()),
                      QString::fromLatin1(Delivery::status.key));
}

void refuseHeld(const Reader& reader, const Row<Delivery>& delivery)
{
    if (!delivery[Delivery::order])
        return;
    const Row<SalesOrder> order = reader.load<SalesOrder>(delivery[Delivery::order]);
    if (order.is(SalesOrder::status, SalesOrder::onHold))
        throw refused(Trade::tr("%1 is on hold: %2. Release it before shipping.")
                          .arg(order.reference(), order[SalesOrder::holdReason]),
                      QString::fromLatin1(SalesOrder::status.key));
}

void refuseBeforeOrder(const Reader& reader, const Row<Delivery>& delivery, QDate on, const char* field)
{
    const std::optional<Record> found =
        reader.find(QString::fromLatin1(SalesOrder::entity), delivery[Delivery::order].id);
    const QDate ordered = found ? Row<SalesOrder>(*found)[SalesOrder::orderedAt] : QDate();
    refuseStrangeDay(reader, on, ordered, found ? found->reference() : QString(), field);
}

} // namespace

void shipDelivery(Desk& desk, const ShipDelivery& ask)
{
    Row<Delivery> delivery = desk.load<Delivery>(ask.delivery);
    if (!delivery.is(Delivery::status, Delivery::draft) && !delivery.is(Delivery::status, Delivery::ready))
        throw refused(
            Trade::tr("%1 left already, failed or was cancelled. Deliver what is still open with a new delivery.")
                .arg(delivery.reference()),
            QString::fromLatin1(Delivery::status.key));
    refuseEmpty(desk, delivery);
    refuseHeld(desk, delivery);
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    refuseBeforeOrder(desk, delivery, on, Delivery::shippedOn.key);
    delivery.set(Delivery::status, Delivery::inTransit).set(Delivery::shippedOn, on);
    if (!ask.carrier.isEmpty())
        delivery.set(Delivery::carrier, ask.carrier);
    if (!ask.tracking.isEmpty())
        delivery.set(Delivery::tracking, ask.tracking);
    desk.save(delivery);
}

void markDelivered(Desk& desk, const MarkDelivered& ask)
{
    Row<Delivery> delivery = desk.load<Delivery>(ask.delivery);
    const StatusType type = delivery.status();
    if (type != StatusType::Open && type != StatusType::Ongoing)
        throw refused(
            Trade::tr(
                "%1 is delivered already, failed or was cancelled. Deliver what is still open with a new delivery.")
                .arg(delivery.reference()),
            QString::fromLatin1(Delivery::status.key));
    refuseEmpty(desk, delivery);
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    refuseBeforeOrder(desk, delivery, on, Delivery::deliveredOn.key);
    refuseStrangeDay(desk, on, delivery[Delivery::shippedOn], delivery.reference(), Delivery::deliveredOn.key);
    if (type == StatusType::Open) {
        refuseHeld(desk, delivery);
        delivery.set(Delivery::shippedOn, on);
    }
    delivery.set(Delivery::status, Delivery::delivered).set(Delivery::deliveredOn, on);
    desk.save(delivery);
}

} // namespace perennial
