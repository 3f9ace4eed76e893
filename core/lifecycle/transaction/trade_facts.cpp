// Trade facts: lookups, each made once.
#include "core/lifecycle/transaction/trade_facts.h"

namespace perennial {
namespace {

template <class E> const Row<E>* lookUp(const Reader& reader, QHash<Id, std::optional<Row<E>>>& known, Ref ref)
{
    if (!ref)
        return nullptr;
    auto place = known.find(ref.id);
    if (place == known.end()) {
        const std::optional<Record> record = reader.find(QString::fromLatin1(E::entity), ref.id, true);
        place = known.insert(ref.id, record ? std::optional<Row<E>>(Row<E>(*record)) : std::nullopt);
    }
    return place->has_value() ? &**place : nullptr;
}

} // namespace

TradeFacts::TradeFacts(const Reader& reader) : m_reader(reader), m_baseCurrency(reader.baseCurrency())
{
    if (const auto office = reader.first<Office>({})) {
        m_usualTax = (*office)[Office::taxRate];
        m_allowance = (*office)[Office::overDelivery];
        m_paymentDays = (*office)[Office::paymentDays];
        m_quoteDays = (*office)[Office::quoteDays];
    }
}

const Row<Product>* TradeFacts::product(Ref ref)
{
    return lookUp(m_reader, m_products, ref);
}

const Row<Account>* TradeFacts::account(Ref ref)
{
    return lookUp(m_reader, m_accounts, ref);
}

} // namespace perennial
