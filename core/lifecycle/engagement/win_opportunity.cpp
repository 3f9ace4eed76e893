// Win an opportunity.
#include "core/lifecycle/engagement/win_opportunity.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/engagement/stage_of_type.h"
#include "core/lifecycle/move_stage.h"

namespace perennial {
void winOpportunity(Desk& desk, const WinOpportunity& ask)
{
    auto deal = desk.load<Opportunity>(ask.opportunity);
    if (deal.status() == StatusType::Won)
        throw refused(Words::tr("%1 is won already. Reopen it to win it on another day.").arg(deal.title()),
                      QString::fromLatin1(Opportunity::stage.key));
    if (deal.status() == StatusType::Lost) {
        throw refused(Words::tr("%1 was lost; reopen it before it can be won.").arg(deal.title()),
                      QString::fromLatin1(Opportunity::stage.key));
    }
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    if (on > desk.today()) {
        throw refused(Words::tr("An opportunity cannot be won in the future; give today or an earlier day."),
                      QString::fromLatin1(Opportunity::closedOn.key));
    }
    deal.set(Opportunity::closedOn, on);
    moveStage(desk, deal.record(), stageOfType(deal.record().def(), StatusType::Won));
}

} // namespace perennial
