// Complete document: lines taken over from products, amounts and totals.
#include "core/lifecycle/transaction/complete_document.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/lifecycle/save_if_changed.h"
#include "core/lifecycle/transaction/counted_worth.h"
#include "core/lifecycle/transaction/document_head.h"
#include "core/lifecycle/transaction/exchange.h"
#include "core/lifecycle/transaction/price_for.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

// What the lines of one document have in common.
struct Terms {
    Ref account;
    QString currency;
    std::optional<ExchangeRate> rate; // nothing where none is known
    QDate on;
    bool taxIncluded = false;
};

QDate dayOf(const Row<Quote>& quote)
{
    return quote[Quote::quotedOn];
}

QDate dayOf(const Row<SalesOrder>& order)
{
    return order[SalesOrder::orderedAt];
}

QDate dayOf(const Row<Invoice>& invoice)
{
    return invoice[Invoice::issuedOn];
}

template <class Document> Terms termsOf(const Row<Document>& document, const TradeFacts& facts)
{
    Terms terms;
    terms.account = document[Document::account];
    terms.currency = document[Document::currency];
    terms.on = dayOf(document).isValid() ? dayOf(document) : facts.reader().clock().today();
    terms.taxIncluded = document[Document::taxIncluded];
    if (document.has(Document::exchangeRate))
        terms.rate = ExchangeRate{document[Document::exchangeRate]};
    return terms;
}

template <class Line> void judgeLine(const Row<Line>& line)
{
    const QString where = Trade::tr("Line %1: ").arg(line[Line::position]);
    if (!line.has(Line::name) && !line[Line::product])
        throw invalid(where + Trade::tr("there is neither a product nor a text. Choose a product or write what it is."),
                      QString::fromLatin1(Line::name.key));
    if (line[Line::quantity].thousandths < 0)
        throw invalid(where +
                          Trade::tr("the quantity is negative. Quantities are 0 or more; goods that come back are a "
                                    "return or a credit note."),
                      QString::fromLatin1(Line::quantity.key));
    for (const auto field : {Line::discount, Line::tax}) {
        const qint64 points = line[field].basisPoints;
        if (points < 0 || points > 10'000)
            throw invalid(where + Trade::tr("a discount or tax rate lies between 0 and 100%."),
                          QString::fromLatin1(field.key));
    }
}

template <class Line> void takeCurrency(Row<Line>& line, const Terms& terms, const TradeFacts& facts)
{
    const QString own = line[Line::currency];
    if (own == terms.currency)
        return;
    if (own.isEmpty()) {
        for (const auto field : {Line::unitPrice, Line::cost}) {
            if (line.has(field))
                line.set(field, rescaled(line[field], facts.baseCurrency(), terms.currency));
        }
    } else {
        throw invalid(Trade::tr("Line %1 is in %2, its document in %3. A document has one currency: take the line out "
                                "and write it anew in %3.")
                          .arg(line[Line::position])
                          .arg(own, terms.currency),
                      QString::fromLatin1(Line::currency.key));
    }
    line.set(Line::currency, terms.currency);
}

// Name, unit, tax, price and cost as the product has them now, where the line does not say.
template <class Line> void takeOver(Row<Line>& line, const Terms& terms, TradeFacts& facts)
{
    const Row<Product>* product = facts.product(line[Line::product]);
    if (!line.has(Line::tax))
        line.set(Line::tax, product && product->has(Product::tax) ? (*product)[Product::tax] : facts.usualTax());
    if (!product)
        return;
    if (!line.has(Line::name))
        line.set(Line::name, product->title());
    if (!line.has(Line::unit))
        line.set(Line::unit, (*product)[Product::unit]);
    if (!line.has(Line::unitPrice)) {
        const std::optional<PriceFound> price =
            priceFor(facts, {line[Line::product], terms.account, line[Line::quantity], terms.on, terms.currency,
                             terms.taxIncluded, line[Line::tax]});
        if (price)
            line.set(Line::unitPrice, price->amount);
    }
    if (!line.has(Line::cost) && product->has(Product::cost) && terms.rate)
        line.set(Line::cost, fromBase((*product)[Product::cost], *terms.rate, facts.baseCurrency(), terms.currency));
}

template <class Line>
QVector<TaxedAmount> completeLines(Desk& desk, TradeFacts& facts, Ref document, const Terms& terms,
                                   const CancelledByLine& cancelled)
{
    QVector<Row<Line>> lines =
        desk.list<Line>({whereIs(Line::document, document)}, {SortKey{QString::fromLatin1(Line::position.key), false}});
    qint64 last = 0;
    for (const Row<Line>& line : lines)
        last = qMax(last, line[Line::position]);
    QVector<TaxedAmount> amounts;
    for (Row<Line>& line : lines) {
        if (!line.has(Line::position))
            line.set(Line::position, ++last);
        desk.judge(line.id(), [&] {
            takeCurrency(line, terms, facts);
            takeOver(line, terms, facts);
            judgeLine(line);
            line.set(Line::lineTotal, lineAmount(line[Line::unitPrice], line[Line::quantity], line[Line::discount]));
            saveIfChanged(desk, line);
            amounts.append(countedAmount(line, cancelled));
        });
    }
    return amounts;
}

template <class Line, class Document> void complete(Desk& desk, TradeFacts& facts, Row<Document> document)
{
    completeHead(document, facts);
    const Terms terms = termsOf(document, facts);
    const QVector<TaxedAmount> amounts =
        completeLines<Line>(desk, facts, document.ref(), terms, cancelledOf(desk, document));
    const DocumentTotals totals = totalsOf(amounts, countedFreight(document), terms.taxIncluded);
    document.set(Document::netTotal, totals.net).set(Document::taxTotal, totals.tax).set(Document::total, totals.total);
    if constexpr (requires { Document::baseNet; }) {
        if (terms.rate)
            document.set(Document::baseNet, convert(totals.net, *terms.rate, terms.currency, facts.baseCurrency()));
        else
            document.clear(Document::baseNet);
    }
    if constexpr (std::is_same_v<Document, Invoice>) {
        document.set(Invoice::openTotal, totals.total).set(Invoice::settledTotal, Money());
        if (document.is(Invoice::kind, Invoice::creditNote) && terms.rate)
            document.set(Invoice::baseNet, -document[Invoice::baseNet]);
    }
    saveIfChanged(desk, document);
}

template <class Line, class Document>
Record proposed(TradeFacts& facts, Id document, Ref product, Quantity quantity)
{
    const Reader& reader = facts.reader();
    const Terms terms = termsOf(reader.load<Document>(document), facts);
    Row<Line> line(Record(reader.catalog()->pointer(QString::fromLatin1(Line::entity))));
    line.set(Line::document, Ref{document}).set(Line::product, product).set(Line::quantity, quantity);
    takeCurrency(line, terms, facts);
    takeOver(line, terms, facts);
    return line.record();
}

Record proposedForDeal(TradeFacts& facts, Id id, Ref product, Quantity quantity)
{
    using Line = OpportunityLine;
    const Reader& reader = facts.reader();
    const Row<Opportunity> deal = reader.load<Opportunity>(id);
    Row<Line> line(Record(reader.catalog()->pointer(QString::fromLatin1(Line::entity))));
    line.set(Line::opportunity, deal.ref()).set(Line::product, product).set(Line::quantity, quantity);
    line.set(Line::currency, deal[Opportunity::currency]);
    const Row<Product>* found = facts.product(product);
    if (!found)
        return line.record();
    line.set(Line::name, found->title()).set(Line::unit, (*found)[Product::unit]);
    PriceAsked ask{product, deal[Opportunity::account], quantity};
    ask.currency = deal[Opportunity::currency];
    if (const std::optional<PriceFound> price = priceFor(facts, ask))
        line.set(Line::unitPrice, price->amount);
    return line.record();
}

Record proposedForDelivery(TradeFacts& facts, Id id, Ref product, Quantity quantity)
{
    using Line = DeliveryLine;
    Row<Line> line(Record(facts.reader().catalog()->pointer(QString::fromLatin1(Line::entity))));
    line.set(Line::document, Ref{id}).set(Line::product, product).set(Line::quantity, quantity);
    if (const Row<Product>* found = facts.product(product))
        line.set(Line::name, found->title()).set(Line::unit, (*found)[Product::unit]);
    return line.record();
}

} // namespace

Record proposedLine(const Reader& reader, Id document, Ref product, Quantity quantity)
{
    TradeFacts facts(reader);
    switch (entityCodeOf(document)) {
    case Quote::code: return proposed<QuoteLine, Quote>(facts, document, product, quantity);
    case SalesOrder::code: return proposed<SalesOrderLine, SalesOrder>(facts, document, product, quantity);
    case Opportunity::code: return proposedForDeal(facts, document, product, quantity);
    case Delivery::code: return proposedForDelivery(facts, document, product, quantity);
    default: return proposed<InvoiceLine, Invoice>(facts, document, product, quantity);
    }
}

void completeQuote(Desk& desk, TradeFacts& facts, Id quote)
{
    if (const std::optional<Record> found = desk.find(QString::fromLatin1(Quote::entity), quote))
        complete<QuoteLine>(desk, facts, Row<Quote>(*found));
}

void completeOrder(Desk& desk, TradeFacts& facts, Id order)
{
    if (const std::optional<Record> found = desk.find(QString::fromLatin1(SalesOrder::entity), order))
        complete<SalesOrderLine>(desk, facts, Row<SalesOrder>(*found));
}

void completeInvoice(Desk& desk, TradeFacts& facts, Id invoice)
{
    const std::optional<Record> found = desk.find(QString::fromLatin1(Invoice::entity), invoice);
    if (found && Row<Invoice>(*found).is(Invoice::status, Invoice::draft))
        complete<InvoiceLine>(desk, facts, Row<Invoice>(*found));
}

} // namespace perennial
