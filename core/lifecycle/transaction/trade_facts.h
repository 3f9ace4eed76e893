// Trade facts: what documents take over from the office, their customer and their products, looked up once.
#pragma once
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/workspace/desk.h"

namespace perennial {

// Lives as long as one verb or one run of the closing rules.
class TradeFacts {
public:
    explicit TradeFacts(const Reader& reader);

    const Reader& reader() const { return m_reader; }
    const QString& baseCurrency() const { return m_baseCurrency; }
    Percent usualTax() const { return m_usualTax; }
    Percent allowance() const { return m_allowance; } // how much more than ordered may be delivered and invoiced
    qint64 paymentDays() const { return m_paymentDays; }
    qint64 quoteDays() const { return m_quoteDays; }

    // Null for no link; removed products and accounts are found, too, for the documents that name them.
    const Row<Product>* product(Ref ref);
    const Row<Account>* account(Ref ref);

private:
    const Reader& m_reader;
    QString m_baseCurrency;
    Percent m_usualTax, m_allowance;
    qint64 m_paymentDays = 14;
    qint64 m_quoteDays = 30;
    QHash<Id, std::optional<Row<Product>>> m_products;
    QHash<Id, std::optional<Row<Account>>> m_accounts;
};

} // namespace perennial
