// Revise quote: copy, link, supersede.
#include "core/lifecycle/transaction/revise_quote.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/transaction/copy_line.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/quote_revisions.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

// The number behind the last revision that exists, removed ones included.
qint64 nextRevision(const Reader& reader, const QString& stem)
{
    qint64 revision = 2;
    for (;; ++revision) {
        Query query = queryOf<Quote>({whereIs(Quote::number, QStringLiteral("%1-R%2").arg(stem).arg(revision))});
        query.withRemoved = true;
        if (reader.count(query) == 0)
            return revision;
    }
}

// Whatever else of the row of revisions could still be sent or accepted.
void supersedeOthers(Desk& desk, const Row<Quote>& next)
{
    for (Row<Quote> other : revisionsOf(desk, next)) {
        if (other.id() != next.id() && (other.is(Quote::status, Quote::draft) || other.is(Quote::status, Quote::sent)))
            desk.save(other.set(Quote::status, Quote::superseded));
    }
}

} // namespace

Revised reviseQuote(Desk& desk, const ReviseQuote& ask)
{
    const Row<Quote> old = desk.load<Quote>(ask.quote);
    if (old.is(Quote::status, Quote::draft))
        throw refused(Trade::tr("%1 is still a draft: change it as it is.").arg(old.reference()),
                      QString::fromLatin1(Quote::status.key));
    if (old.is(Quote::status, Quote::accepted) || old.is(Quote::status, Quote::converted))
        throw refused(Trade::tr("%1 was accepted. Change the order, or write a new quote.").arg(old.reference()),
                      QString::fromLatin1(Quote::status.key));
    refuseOutdated(desk, old);

    const QString stem = originOf(desk, old).reference();
    const qint64 revision = nextRevision(desk, stem);
    Row<Quote> next = desk.blank<Quote>();
    copyTerms(old, next);
    next.set(Quote::number, QStringLiteral("%1-R%2").arg(stem).arg(revision))
        .set(Quote::revision, revision)
        .set(Quote::revisionOf, old.ref())
        .set(Quote::opportunity, old[Quote::opportunity])
        .set(Quote::intro, old[Quote::intro])
        .set(Quote::terms, old[Quote::terms])
        .set(Quote::validUntil, ask.validUntil);
    desk.save(next);
    for (const Row<QuoteLine>& from : linesOf<QuoteLine>(desk, old.ref())) {
        Row<QuoteLine> line = desk.blank<QuoteLine>();
        copyLine(desk, from, line);
        line.set(QuoteLine::document, next.ref())
            .set(QuoteLine::position, from[QuoteLine::position])
            .set(QuoteLine::section, from[QuoteLine::section])
            .set(QuoteLine::optional, from[QuoteLine::optional])
            .set(QuoteLine::source, from[QuoteLine::source]);
        desk.save(line);
    }
    supersedeOthers(desk, next);
    return {next.ref()};
}

} // namespace perennial
