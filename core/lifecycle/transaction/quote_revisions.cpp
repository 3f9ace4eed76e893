// Quote revisions.
#include "core/lifecycle/transaction/quote_revisions.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

Row<Quote> originOf(const Reader& reader, const Row<Quote>& quote)
{
    Row<Quote> origin = quote;
    for (int steps = 0; origin[Quote::revisionOf] && steps < 1000; ++steps) {
        const std::optional<Record> before =
            reader.find(QString::fromLatin1(Quote::entity), origin[Quote::revisionOf].id, true);
        if (!before)
            break;
        origin = Row<Quote>(*before);
    }
    return origin;
}

QVector<Row<Quote>> revisionsOf(const Reader& reader, const Row<Quote>& quote)
{
    QVector<Row<Quote>> all{originOf(reader, quote)};
    for (qsizetype at = 0; at < all.size() && at < 1000; ++at) {
        Query query = queryOf<Quote>({whereIs(Quote::revisionOf, all[at].ref())});
        query.withRemoved = true; // a removed one may have been revised
        for (Record& next : reader.list(query))
            all.append(Row<Quote>(std::move(next)));
    }
    all.removeIf([](const Row<Quote>& revision) { return revision.record().isRemoved(); });
    std::stable_sort(all.begin(), all.end(), [](const Row<Quote>& left, const Row<Quote>& right) {
        return left[Quote::revision] < right[Quote::revision]; // none for the first
    });
    return all;
}

QString objectionToOffer(const Reader& reader, const Row<Quote>& quote)
{
    const QVector<Row<Quote>> all = revisionsOf(reader, quote);
    if (!all.isEmpty() && all.last().id() != quote.id() && all.last()[Quote::revision] > quote[Quote::revision])
        return Trade::tr("%1 took the place of %2. Go on with that one.")
            .arg(all.last().reference(), quote.reference());
    const std::optional<Record> deal =
        reader.find(QString::fromLatin1(Opportunity::entity), quote[Quote::opportunity].id);
    if (deal && Row<Opportunity>(*deal).status() == StatusType::Lost)
        return Trade::tr("The opportunity “%1” of %2 is lost. Reopen it first.").arg(deal->title(), quote.reference());
    return {};
}

void refuseOutdated(const Reader& reader, const Row<Quote>& quote)
{
    const QString objection = objectionToOffer(reader, quote);
    if (!objection.isEmpty())
        throw refused(objection, QString::fromLatin1(Quote::status.key));
}

} // namespace perennial
