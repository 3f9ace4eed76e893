// Qualify a lead, or give it up.
#include "core/lifecycle/engagement/qualify_lead.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/lifecycle/move_stage.h"

namespace perennial {
void qualifyLead(Desk& desk, const QualifyLead& ask)
{
    auto lead = desk.load<Lead>(ask.lead);
    if (lead.is(Lead::status, Lead::qualified))
        throw refused(
            Words::tr("%1 is qualified already. Convert it, or change its rating as it is.").arg(lead.title()),
            QString::fromLatin1(Lead::status.key));
    if (!ask.rating.key.isEmpty())
        lead.set(Lead::rating, ask.rating);
    moveStage(desk, lead, Lead::qualified);
}

void unqualifyLead(Desk& desk, const UnqualifyLead& ask)
{
    auto lead = desk.load<Lead>(ask.lead);
    if (ask.reason.key.isEmpty()) {
        throw refused(Words::tr("Say why %1 is given up; the reason tells which sources are worth their money.")
                          .arg(lead.title()),
                      QString::fromLatin1(Lead::unqualifiedReason.key));
    }
    lead.set(Lead::unqualifiedReason, ask.reason);
    moveStage(desk, lead, Lead::unqualified);
}

} // namespace perennial
