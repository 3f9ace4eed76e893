// Lose an opportunity.
#include "core/lifecycle/engagement/lose_opportunity.h"

#include "core/base/words.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/engagement/stage_of_type.h"
#include "core/lifecycle/move_stage.h"

namespace perennial {
void loseOpportunity(Desk& desk, const LoseOpportunity& ask)
{
    auto deal = desk.load<Opportunity>(ask.opportunity);
    if (deal.status() == StatusType::Lost)
        throw refused(Words::tr("%1 is lost already. Reopen it to lose it for another reason.").arg(deal.title()),
                      QString::fromLatin1(Opportunity::stage.key));
    deal.set(Opportunity::lostReason, ask.reason);
    if (!ask.notes.isEmpty())
        deal.set(Opportunity::lostNotes, ask.notes);
    requireLosable(desk, deal);
    moveStage(desk, deal.record(), stageOfType(deal.record().def(), StatusType::Lost));
}

QString objectionToLosing(const Reader& reader, const Row<Opportunity>& deal)
{
    const QDate today = reader.clock().today();
    for (const auto& quote : reader.list<Quote>({whereIs(Quote::opportunity, deal.ref())})) {
        const bool expired = quote.has(Quote::validUntil) && quote[Quote::validUntil] < today;
        if (quote.is(Quote::status, Quote::sent) && !expired) {
            return Words::tr("Quote %1 of %2 was sent and is still open; record the answer to it before the "
                             "opportunity is lost.")
                .arg(quote.reference(), deal.title());
        }
    }
    return {};
}

void requireLostReason(const Row<Opportunity>& deal)
{
    if (!deal.has(Opportunity::lostReason)) {
        throw refused(Words::tr("A lost opportunity needs a reason; say why %1 was lost.").arg(deal.title()),
                      QString::fromLatin1(Opportunity::lostReason.key));
    }
}

void requireLosable(const Reader& reader, const Row<Opportunity>& deal)
{
    requireLostReason(deal);
    const QString objection = objectionToLosing(reader, deal);
    if (!objection.isEmpty())
        throw refused(objection, QString::fromLatin1(Opportunity::stage.key));
}

} // namespace perennial
