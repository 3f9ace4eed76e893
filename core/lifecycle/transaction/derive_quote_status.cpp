// Derive quote status: converted or accepted, and what may no longer change.
#include "core/lifecycle/transaction/derive_quote_status.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <QSet>

namespace perennial {
namespace {

const QStringList& frozenTerms()
{
    static const QStringList keys = {
        QString::fromLatin1(Quote::currency.key),    QString::fromLatin1(Quote::exchangeRate.key),
        QString::fromLatin1(Quote::taxIncluded.key), QString::fromLatin1(Quote::validUntil.key),
        QString::fromLatin1(Quote::paymentDays.key), QString::fromLatin1(Quote::terms.key),
        QString::fromLatin1(Quote::number.key)};
    return keys;
}

void refuseUnlessDraft(const Reader& reader, Id id)
{
    const std::optional<Record> found = reader.find(QString::fromLatin1(Quote::entity), id);
    if (found && !Row<Quote>(*found).is(Quote::status, Quote::draft))
        throw refused(Trade::tr("%1 was sent and keeps its lines and terms. Nothing was changed; revise it to offer "
                                "something else.")
                          .arg(found->reference()),
                      QString::fromLatin1(Quote::status.key));
}

} // namespace

Id quoteOf(const Reader& reader, Id order)
{
    const std::optional<Record> found = reader.find(QString::fromLatin1(SalesOrder::entity), order, true);
    return found ? Row<SalesOrder>(*found)[SalesOrder::quote].id : 0;
}

void deriveQuoteStatus(Desk& desk, Id id)
{
    const std::optional<Record> found = desk.find(QString::fromLatin1(Quote::entity), id);
    if (!found)
        return;
    Row<Quote> quote(*found);
    const bool wasAccepted = quote.is(Quote::status, Quote::accepted) || quote.is(Quote::status, Quote::converted);
    if (!wasAccepted)
        return;
    const bool isOrdered = desk.first<SalesOrder>({whereIs(SalesOrder::quote, quote.ref())}).has_value();
    const Choice<Quote> status = isOrdered ? Quote::converted : Quote::accepted;
    if (quote.is(Quote::status, status))
        return;
    quote.set(Quote::status, status);
    desk.save(quote);
}

void refuseChangedQuotes(Desk& desk, const ChangeSet& changes)
{
    // Quotes that were made or moved on in this very operation had their lines written on the way.
    QSet<Id> moving;
    QVector<Change> ranges;
    for (const Change& change : changes.changes) {
        if (change.entity != QLatin1String(Quote::entity))
            continue;
        if (change.what == Change::What::Added)
            ranges.append(change);
        else if (change.fields.contains(QString::fromLatin1(Quote::status.key)))
            moving.insert(change.id);
    }
    const auto isMoving = [&](Id id) {
        const auto holds = [id](const Change& range) { return id >= range.id && id <= qMax(range.id, range.lastId); };
        return moving.contains(id) || std::any_of(ranges.begin(), ranges.end(), holds);
    };
    for (const Change& change : changes.changes) {
        const bool isQuote = change.entity == QLatin1String(Quote::entity) && change.what == Change::What::Edited;
        const auto isFrozen = [](const QString& field) { return frozenTerms().contains(field); };
        if (isQuote && !isMoving(change.id) && std::any_of(change.fields.begin(), change.fields.end(), isFrozen))
            desk.judge(change.id, [&] { refuseUnlessDraft(desk, change.id); });
    }
    for (const Id id : touchedParents(desk, changes, QuoteLine::document)) {
        if (!isMoving(id))
            desk.judge(id, [&] { refuseUnlessDraft(desk, id); });
    }
}

} // namespace perennial
