// Order sums.
#include "core/workspace/order_sums.h"
#include "core/base/log.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/store/connection.h"
#include "core/store/file_state.h"
#include "core/workspace/workspace.h"
#include <QCoreApplication>
#include <QSet>

namespace perennial {
namespace {

constexpr char due[] = "order_sums_due";

// One change of an event for each order that has a cancelled one: as if that had just been looked at.
QVector<Change> cancelledOrders(const Reader& reader)
{
    QVector<Change> changes;
    QSet<Id> seen;
    Filter cancelled;
    cancelled.conditions = {
        {QString::fromLatin1(OrderEvent::kind.key), Op::Is, Value(QString::fromLatin1(OrderEvent::cancelled.key)), {}}};
    Query query;
    query.entity = QString::fromLatin1(OrderEvent::entity);
    query.filter = cancelled;
    reader.each(query, [&](const Record& record) {
        const Id order = Row<OrderEvent>(record)[OrderEvent::order].id;
        if (!seen.contains(order)) {
            seen.insert(order);
            changes.append({Change::What::Edited, query.entity, record.id(), 0, {}});
        }
        return true;
    });
    return changes;
}

Outcome<void> sumUp(Workspace& workspace, const OpenOptions& options, const QVector<Change>& changes)
{
    const QString title = QCoreApplication::translate("Care", "Take what was cancelled out of the totals of orders");
    return workspace.perform(title, [&](Desk& desk) {
        desk.seal(QCoreApplication::translate("Care", "it came with a new version of the program, which counts what "
                                                      "was cancelled no more."));
        ChangeSet looked;
        looked.changes = changes;
        options.closing(desk, looked);
    });
}

} // namespace

void sumOrdersAnew(Workspace& workspace, store::Connection& connection, const OpenOptions& options)
{
    if (workspace.isReadOnly() || !options.closing || store::fileState(connection, due).isNull())
        return;
    const QVector<Change> orders = cancelledOrders(workspace.reader());
    Outcome<void> done = sumUp(workspace, options, orders);
    for (qsizetype i = 0; !done && done.error().fault != Fault::Storage && i < orders.size(); ++i) {
        const Outcome<void> one = sumUp(workspace, options, {orders[i]});
        if (!one && one.error().fault == Fault::Storage)
            done = one;
        else if (!one)
            qCWarning(logWorkspace, "the totals of an order could not be made anew");
    }
    if (!done && done.error().fault == Fault::Storage)
        return; // as long as nothing can be written
    const auto settled = attempt([&] {
        connection.begin();
        store::setFileState(connection, due, Value());
        connection.commit();
    });
    if (!settled)
        connection.rollback();
}

} // namespace perennial
