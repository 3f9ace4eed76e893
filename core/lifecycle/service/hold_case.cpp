// Hold a case.
#include "core/lifecycle/service/hold_case.h"

#include "core/base/words.h"
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/move_stage.h"

namespace perennial {
void waitForCustomer(Desk& desk, Id serviceCase)
{
    auto made = desk.load<Case>(serviceCase);
    if (made.is(Case::status, Case::waiting)) {
        throw refused(
            Words::tr("%1 waits for the customer already. Record what the customer says when an answer comes.")
                .arg(made.reference()),
            QString::fromLatin1(Case::status.key));
    }
    moveStage(desk, made, Case::waiting);
}

void holdCase(Desk& desk, const HoldCase& ask)
{
    auto made = desk.load<Case>(ask.serviceCase);
    if (ask.reason.trimmed().isEmpty()) {
        throw refused(Words::tr("Say what %1 waits for, so that whoever sees it knows.").arg(made.reference()),
                      QString::fromLatin1(Case::holdReason.key));
    }
    if (made.is(Case::status, Case::onHold))
        throw refused(Words::tr("%1 is on hold already. Start work on it again first, or write an internal note.")
                          .arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    made.set(Case::holdReason, ask.reason.trimmed());
    moveStage(desk, made, Case::onHold);
}

} // namespace perennial
