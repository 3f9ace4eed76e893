// Proposals: the history of one customer, and which fields are open to a proposal.
#include "core/insight/proposals.h"

#include "core/base/clock.h"
#include "core/base/period.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/insight/customer_habits.h"
#include "core/insight/facts.h"
#include "core/query/answer.h"
#include "core/record/shown.h"

namespace perennial {
namespace {

constexpr qint64 mostOrders = 200;

void countThings(const Reader& reader, const QVector<Id>& orders, CustomerHabits& habits)
{
    QSet<Id> discounted;
    QHash<Id, QSet<Id>> ordersOf; // a product
    reader.askEach(QStringLiteral("ordered_things"), {{QStringLiteral("orders"), listParameter(orders)}},
                   [&](const QVector<Value>& row) {
                       if (row[2].integer())
                           discounted.insert(row[0].integer());
                       if (!row[1].isNull())
                           ordersOf[row[1].integer()].insert(row[0].integer());
                   });
    habits.discounted = int(discounted.size());
    Id favourite = 0;
    for (auto product = ordersOf.cbegin(); product != ordersOf.cend(); ++product) {
        const int count = int(product->size());
        if (count > habits.favoured || (count == habits.favoured && product.key() < favourite)) {
            favourite = product.key();
            habits.favoured = count;
        }
    }
    if (favourite)
        habits.favourite = reader.titleOf(QString::fromLatin1(Product::entity), favourite);
}

CustomerHabits habitsOf(const Reader& reader, Id account)
{
    CustomerHabits habits;
    const Value who{qint64(account)};
    QVector<Purchase> purchases;
    QVector<Id> orders;
    const Bindings bindings{{QStringLiteral("account"), who},
                            {QStringLiteral("left_out"), ordersLeftOut(reader)},
                            {QStringLiteral("until"), Value(dateText(reader.clock().today()))},
                            {QStringLiteral("most"), Value(mostOrders)}};
    reader.askEach(QStringLiteral("customer_orders"), bindings, [&](const QVector<Value>& row) {
        orders.append(row[0].integer());
        purchases.append({account, QDate::fromJulianDay(row[1].integer()), {}});
    });
    habits.orders = int(orders.size());
    const QVector<Customer> customers = customersOf(std::move(purchases));
    if (!customers.isEmpty())
        habits.bought = customers.first();
    if (!orders.isEmpty())
        countThings(reader, orders, habits);
    reader.askEach(QStringLiteral("customer_contact"), {{QStringLiteral("account"), who}},
                   [&habits](const QVector<Value>& row) {
                       habits.offers = int(row[0].integer());
                       habits.touched = row[1].integer() != 0;
                   });
    return habits;
}

} // namespace

bool mayHaveProposals(const EntityDef& def)
{
    return std::any_of(def.fields().begin(), def.fields().end(),
                       [](const FieldDef& field) { return field.is(Proposed); });
}

void accept(Record& record, const FieldProposal& proposal)
{
    record.setValue(proposal.field, proposal.value);
    record.setValue(record.def().find(proposal.field)->byHandKey(), pack(false));
}

QVector<FieldProposal> proposalsFor(const Reader& reader, const Record& record)
{
    if (record.def().key() != QLatin1String(Account::entity) || record.isNew())
        return {};
    const auto isOpen = [&record](const auto& field) {
        const FieldDef& def = *record.def().find(QString::fromLatin1(field.key));
        return !unpack<bool>(record.value(def.byHandKey()));
    };
    if (!isOpen(Account::customerType) && !isOpen(Account::relationshipStage))
        return {};
    const CustomerHabits habits = habitsOf(reader, record.id());
    const QDate today = reader.clock().today();
    QVector<FieldProposal> proposals;
    const auto propose = [&](const auto& of, const std::optional<HabitVerdict>& verdict) {
        const FieldDef& field = *record.def().find(QString::fromLatin1(of.key));
        const bool isNews = verdict && isOpen(of) && record.value(field.key).text() != verdict->option;
        if (!isNews || !field.option(verdict->option)) // a stage or type that the user removed is not proposed
            return;
        const Value value(verdict->option);
        proposals.append({field.key, value, shownOfValue(field, value), verdict->reason});
    };
    propose(Account::customerType, customerTypeOf(habits, today));
    propose(Account::relationshipStage, relationshipOf(habits, today));
    return proposals;
}

} // namespace perennial
