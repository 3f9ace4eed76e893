// Record sum: one walk over the query.
#include "core/insight/record_sum.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/facts.h"
#include "core/workspace/table_stream.h"

#include <optional>

namespace perennial {
namespace {

// The columns that say what an amount of a document means. Rows of a stream and look-ups are read alike.
class AmountTerms {
public:
    AmountTerms(const EntityDef& def, const QString& currencyField, QVector<QString>& columns)
        : m_currency(add(def, currencyField, columns)), m_rate(add(def, Invoice::exchangeRate.key, columns)),
          m_kind(add(def, Invoice::kind.key, columns)), m_closed(add(def, Opportunity::closedOn.key, columns))
    {
        if (def.key() != QLatin1String(Invoice::entity))
            m_kind = -1; // other things have kinds, too
    }

    template <class Row> Money inOffice(Money amount, const Row& row, OfficeMoney& office, QDate today) const
    {
        const QString currency = m_currency < 0 ? QString() : QString::fromUtf8(row.utf8(m_currency));
        const bool credit = m_kind >= 0 && row.utf8(m_kind) == QByteArrayView(Invoice::creditNote.key);
        const Money own = credit ? -amount : amount;
        const qint64 kept = m_rate < 0 ? 0 : row.integer(m_rate);
        if (kept <= 0)
            return office.inOffice(own, currency, m_closed < 0 ? today : closedOn(row));
        return convert(own, ExchangeRate{kept}, currency.isEmpty() ? office.base() : currency, office.base());
    }

private:
    static int add(const EntityDef& def, const QString& key, QVector<QString>& columns)
    {
        if (key.isEmpty() || def.indexOf(key) < 0)
            return -1;
        columns.append(key);
        return int(columns.size()) - 1;
    }
    static int add(const EntityDef& def, const char* key, QVector<QString>& columns)
    {
        return add(def, QString::fromLatin1(key), columns);
    }
    template <class Row> QDate closedOn(const Row& row) const
    {
        return row.isNull(m_closed) ? QDate() : dateOf(QString::fromUtf8(row.utf8(m_closed)));
    }

    int m_currency;
    int m_rate;
    int m_kind;
    int m_closed;
};

// What a row of a stream is worth to the office.
class RowWorth {
public:
    RowWorth(const Reader& reader, const FieldDef& field, const EntityDef& def)
        : m_office(reader), m_today(reader.clock().today()), m_columns{field.key}
    {
        if (field.currencyField.isEmpty())
            return; // the office's currency already, with its sign
        if (def.key() != QLatin1String(InvoiceInstalment::entity)) {
            m_terms.emplace(def, field.currencyField, m_columns);
            return;
        }
        // Instalments have the terms of their invoice.
        m_columns.append(QString::fromLatin1(InvoiceInstalment::document.key));
        QVector<QString> columns;
        const QString invoice = QString::fromLatin1(Invoice::entity);
        m_terms.emplace(reader.def(invoice), QString::fromLatin1(Invoice::currency.key), columns);
        m_invoices.emplace(reader, invoice, columns);
    }

    const QVector<QString>& columns() const { return m_columns; } // the first ones of the stream
    QStringList remarks() const { return m_office.remarks(); }

    Money of(const TableStream& rows)
    {
        const Money amount{rows.integer(0)};
        if (!amount.minor || !m_terms)
            return amount;
        if (!m_invoices)
            return m_terms->inOffice(amount, rows, m_office, m_today);
        return m_invoices->seek(rows.integer(1)) ? m_terms->inOffice(amount, *m_invoices, m_office, m_today) : Money();
    }

private:
    OfficeMoney m_office;
    QDate m_today;
    QVector<QString> m_columns;
    std::optional<AmountTerms> m_terms;
    std::optional<RecordLookup> m_invoices;
};

// All sums are in the office's currency: what is kept in it needs no other name than what it was made of.
QString labelOf(const EntityDef& def, const FieldDef& field, bool isWeighted)
{
    if (isWeighted)
        return Words::tr("Weighted");
    const FieldDef* net = def.find(QString::fromLatin1(SalesOrder::netTotal.key));
    return net && field.key == QLatin1String(SalesOrder::baseNet.key) ? net->shownLabel() : field.shownLabel();
}

} // namespace

int worthField(const EntityDef& def)
{
    for (const char* key : {Opportunity::amount.key, Quote::total.key, Lead::estimatedValue.key}) {
        const int field = def.indexOf(key);
        if (field >= 0 && def.field(field).kind == Kind::Money)
            return field;
    }
    return -1;
}

RecordSum sumOf(const Reader& reader, const Query& query, const QString& measure, const std::function<bool()>& goesOn)
{
    const EntityDef& def = reader.def(query.entity);
    const bool isWeighted = measure == QLatin1String(weightedMeasure) && def.indexOf(Opportunity::probability.key) >= 0;
    const int place = def.indexOf(isWeighted ? QString::fromLatin1(Opportunity::amount.key) : measure);
    RecordSum made;
    if (place < 0 || def.field(place).kind != Kind::Money)
        return made;
    const FieldDef& field = def.field(place);
    made.label = labelOf(def, field, isWeighted);
    RowWorth worth(reader, field, def);
    QVector<QString> columns = worth.columns();
    if (isWeighted)
        columns += {QString::fromLatin1(Opportunity::probability.key), def.flowField()};
    const int chance = int(columns.size()) - 2;
    TableStream rows(reader, query, columns);
    while ((!goesOn || goesOn()) && rows.next()) {
        if (!isWeighted)
            made.sum += worth.of(rows);
        else if (isUnfinished(def.statusType(QString::fromUtf8(rows.utf8(chance + 1)))))
            made.sum += percentOf(worth.of(rows), {rows.integer(chance)});
    }
    made.currency = reader.baseCurrency();
    made.remarks = worth.remarks();
    return made;
}

} // namespace perennial
