// Effective status: expired quotes and overdue invoices.
#include "core/lifecycle/transaction/effective_status.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

bool isExpired(const Record& quote, QDate today)
{
    const Row<Quote> row(quote);
    const QDate until = row[Quote::validUntil];
    return row.is(Quote::status, Quote::sent) && until.isValid() && until < today;
}

bool isOverdue(const Record& invoice, QDate today)
{
    const Row<Invoice> row(invoice);
    const QDate due = row[Invoice::dueOn];
    const bool isOpen = row.is(Invoice::status, Invoice::issued) || row.is(Invoice::status, Invoice::partlyPaid);
    return isOpen && row.is(Invoice::kind, Invoice::invoice) && due.isValid() && due < today;
}

EffectiveStatus effectiveStatus(const Record& record, QDate today)
{
    const EntityDef& def = record.def();
    if (def.key() == QLatin1String(Quote::entity) && isExpired(record, today))
        return {QStringLiteral("expired"), Trade::tr("Expired"), StatusType::Lost, QStringLiteral("amber")};
    if (def.key() == QLatin1String(Invoice::entity) && isOverdue(record, today))
        return {QStringLiteral("overdue"), Trade::tr("Overdue"), StatusType::Ongoing, QStringLiteral("red")};
    if (!def.hasFlow())
        return {};
    const FieldDef& field = *def.find(def.flowField());
    const QString key = record.value(def.flowField()).text();
    const Option* stage = field.option(key);
    return {key, field.shownOption(key), def.statusType(key), stage ? stage->tone : QString()};
}

} // namespace perennial
