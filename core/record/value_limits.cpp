// Value limits: the table of them.
#include "core/record/value_limits.h"

#include "core/base/words.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/record/format.h"

#include <limits>

namespace perennial {
namespace {

constexpr qint64 tenYears = 3650;
constexpr qint64 wholeShare = 10'000; // basis points
constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

struct Limits {
    QString field;
    qint64 least = 0;
    qint64 most = unlimited;
};

template <class E, class T> Limits within(Field<E, T> field, qint64 least, qint64 most)
{
    return {QString::fromLatin1(field.key), least, most};
}

const QHash<QString, QVector<Limits>>& table()
{
    const auto of = [](const char* entity) { return QString::fromLatin1(entity); };
    using Line = OpportunityLine;
    static const QHash<QString, QVector<Limits>> limits = {
        {of(Office::entity),
         {within(Office::fiscalYearStart, 1, 12), within(Office::taxRate, 0, wholeShare),
          within(Office::paymentDays, 0, tenYears), within(Office::quoteDays, 0, tenYears),
          within(Office::overDelivery, 0, unlimited)}},
        {of(Account::entity), {within(Account::paymentDays, 0, tenYears), within(Account::creditLimit, 0, unlimited)}},
        {of(CurrencyRate::entity), {within(CurrencyRate::rate, 1, unlimited)}},
        {of(Opportunity::entity), {within(Opportunity::probability, 0, wholeShare)}},
        {of(Line::entity), {within(Line::discount, 0, wholeShare)}},
        {of(Product::entity), {within(Product::tax, 0, wholeShare)}},
        {of(Quote::entity), {within(Quote::paymentDays, 0, tenYears), within(Quote::exchangeRate, 1, unlimited)}},
        {of(QuoteLine::entity), {within(QuoteLine::discount, 0, wholeShare), within(QuoteLine::tax, 0, wholeShare)}},
        {of(SalesOrder::entity),
         {within(SalesOrder::paymentDays, 0, tenYears), within(SalesOrder::freightTax, 0, wholeShare),
          within(SalesOrder::exchangeRate, 1, unlimited)}},
        {of(SalesOrderLine::entity),
         {within(SalesOrderLine::discount, 0, wholeShare), within(SalesOrderLine::tax, 0, wholeShare)}},
        {of(Invoice::entity),
         {within(Invoice::paymentDays, 0, tenYears), within(Invoice::freightTax, 0, wholeShare),
          within(Invoice::exchangeRate, 1, unlimited)}},
        {of(InvoiceLine::entity),
         {within(InvoiceLine::discount, 0, wholeShare), within(InvoiceLine::tax, 0, wholeShare)}},
    };
    return limits;
}

QString remarkOn(const FieldDef& field, const Limits& limits)
{
    if (field.is(Rate))
        return Words::tr("%1 must be more than 0, like 1.085.").arg(field.shownLabel());
    const QString least = textOfValue(field, Value(limits.least));
    if (limits.most == unlimited)
        return Words::tr("%1 is %2 or more.").arg(field.shownLabel(), least);
    const QString sign = field.kind == Kind::Percent ? QStringLiteral("%") : QString();
    return Words::tr("%1 is a number from %2 to %3.")
        .arg(field.shownLabel(), least, textOfValue(field, Value(limits.most)) + sign);
}

} // namespace

QVector<Issue> beyondLimits(const Record& record)
{
    QVector<Issue> remarks;
    const auto known = table().constFind(record.def().key());
    if (known == table().cend())
        return remarks;
    for (const Limits& limits : *known) {
        const int index = record.def().indexOf(limits.field);
        if (index < 0 || !record.value(index).isInteger())
            continue;
        // What came into the file before there were limits may stand: an issued invoice can still be paid.
        if (!record.isNew() && record.value(index) == record.storedValue(index))
            continue;
        const qint64 number = record.value(index).integer();
        if (number < limits.least || number > limits.most)
            remarks.append({limits.field, remarkOn(record.def().field(index), limits)});
    }
    return remarks;
}

} // namespace perennial
