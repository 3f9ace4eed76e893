// Row worth: currency, rate and sign of an amount.
#include "core/insight/row_worth.h"

#include "core/base/clock.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"

namespace perennial {
namespace {

int columnAmong(QVector<QString>& columns, const EntityDef& def, const QString& key)
{
    if (key.isEmpty() || def.indexOf(key) < 0)
        return -1;
    columns.append(key);
    return int(columns.size()) - 1;
}

template <class Row>
Money inOffice(Money amount, const AmountTerms& terms, const Row& row, OfficeMoney& office, QDate today)
{
    const QString currency = terms.currency < 0 ? QString() : QString::fromUtf8(row.utf8(terms.currency));
    const bool credit = terms.kind >= 0 && row.utf8(terms.kind) == QByteArrayView(Invoice::creditNote.key);
    QDate on = today;
    if (terms.closed >= 0)
        on = row.isNull(terms.closed) ? QDate() : dateOf(QString::fromUtf8(row.utf8(terms.closed)));
    const ExchangeRate kept{terms.rate < 0 ? 0 : row.integer(terms.rate)};
    return office.inOffice(credit ? -amount : amount, currency, on, kept);
}

} // namespace

AmountTerms::AmountTerms(const EntityDef& def, const QString& currencyField, QVector<QString>& columns)
    : currency(columnAmong(columns, def, currencyField)),
      rate(columnAmong(columns, def, QString::fromLatin1(Invoice::exchangeRate.key))),
      closed(columnAmong(columns, def, QString::fromLatin1(Opportunity::closedOn.key)))
{
    if (def.key() == QLatin1String(Invoice::entity)) // other things have kinds, too
        kind = columnAmong(columns, def, QString::fromLatin1(Invoice::kind.key));
}

RowWorth::RowWorth(const Reader& reader, const EntityDef& def, const FieldDef& field, QVector<QString>& columns)
    : m_office(reader), m_today(reader.clock().today()), m_amount(columnAmong(columns, def, field.key))
{
    if (field.currencyField.isEmpty())
        return;
    if (def.key() != QLatin1String(InvoiceInstalment::entity)) {
        m_terms.emplace(def, field.currencyField, columns);
        return;
    }
    m_invoice = columnAmong(columns, def, QString::fromLatin1(InvoiceInstalment::document.key));
    const QString invoice = QString::fromLatin1(Invoice::entity);
    QVector<QString> looked;
    m_terms.emplace(reader.def(invoice), QString::fromLatin1(Invoice::currency.key), looked);
    m_invoices.emplace(reader, invoice, looked);
}

Money RowWorth::of(const TableStream& rows)
{
    const Money amount{rows.integer(m_amount)};
    if (!amount.minor || !m_terms)
        return amount;
    if (!m_invoices)
        return inOffice(amount, *m_terms, rows, m_office, m_today);
    return m_invoices->seek(rows.integer(m_invoice)) ? inOffice(amount, *m_terms, *m_invoices, m_office, m_today)
                                                     : Money();
}

} // namespace perennial
