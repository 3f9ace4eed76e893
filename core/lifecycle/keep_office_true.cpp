// Keep the office true.
#include "core/lifecycle/keep_office_true.h"

#include "core/catalog/catalog.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"

#include <QCoreApplication>

namespace perennial {
namespace {

std::optional<Record> firstOf(const Reader& reader, const QString& entity, const QVector<Condition>& conditions)
{
    Query query;
    query.entity = entity;
    query.filter.conditions = conditions;
    query.limit = 1;
    const QVector<Record> found = reader.list(query);
    return found.isEmpty() ? std::nullopt : std::optional<Record>(found.first());
}

// A document, a rate, or anything with an amount that is not 0.
std::optional<Record> firstInMoney(const Reader& reader)
{
    for (const char* entity :
         {Invoice::entity, Payment::entity, SalesOrder::entity, Quote::entity, CurrencyRate::entity}) {
        if (const auto found = firstOf(reader, QString::fromLatin1(entity), {}))
            return found;
    }
    for (const EntityPtr& entity : reader.catalog()->entities()) {
        for (const FieldDef& field : entity->fields()) {
            if (field.kind != Kind::Money || field.is(Computed))
                continue;
            for (const Op op : {Op::More, Op::Less}) {
                if (const auto found = firstOf(reader, entity->key(), {{field.key, op, pack(Money()), {}}}))
                    return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace

void keepOfficeTrue(const Desk& desk, const ChangeSet& changes)
{
    const QString key = QString::fromLatin1(Office::baseCurrency.key);
    const auto isNewCurrency = [&key](const Change& change) {
        return change.entity == QLatin1String(Office::entity) && change.what == Change::What::Edited &&
               change.fields.contains(key);
    };
    if (std::none_of(changes.changes.begin(), changes.changes.end(), isNewCurrency))
        return;
    const std::optional<Record> found = firstInMoney(desk);
    if (!found)
        return;
    QString name = found->title().isEmpty() ? found->def().one() : found->title();
    if (name != found->reference())
        name += QStringLiteral(" (%1)").arg(found->reference());
    throw refused(QCoreApplication::translate(
                      "Office", "The base currency can no longer be changed: amounts are stored in it, for instance "
                                "those of %1. Nothing was changed. Write amounts in %2 on the documents themselves, or "
                                "begin a new file in that currency.")
                      .arg(name, desk.baseCurrency()),
                  key);
}

} // namespace perennial
