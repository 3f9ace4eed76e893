// Resolve, close and reopen a case.
#include "core/lifecycle/service/resolve_case.h"

#include "core/base/words.h"
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/service/answer_case.h"

namespace perennial {
void resolveCase(Desk& desk, const ResolveCase& ask)
{
    auto made = desk.load<Case>(ask.serviceCase);
    if (made.status() == StatusType::Done)
        throw refused(
            Words::tr("%1 is resolved already. Reopen it to resolve it in another way.").arg(made.reference()),
            QString::fromLatin1(Case::status.key));
    const QString solution = ask.solution.trimmed().isEmpty() ? made[Case::solution] : ask.solution.trimmed();
    if (solution.isEmpty()) {
        throw refused(
            Words::tr("Write what solved %1; the next one who asks will be glad of it.").arg(made.reference()),
            QString::fromLatin1(Case::solution.key));
    }
    made.set(Case::solution, solution);
    made.set(Case::resolution,
             ask.resolution.key.isEmpty() ? Pick{QString::fromLatin1(Case::solved.key)} : ask.resolution);
    moveStage(desk, made, Case::resolved);
}

void closeCase(Desk& desk, Id serviceCase)
{
    auto made = desk.load<Case>(serviceCase);
    if (made.is(Case::status, Case::closed))
        throw refused(Words::tr("%1 is closed already. Reopen it if something is left to do.").arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    if (made.status() != StatusType::Done) {
        throw refused(Words::tr("%1 is not resolved; resolve it before it is closed.").arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    }
    moveStage(desk, made, Case::closed);
}

void reopenCase(Desk& desk, const ReopenCase& ask)
{
    auto made = desk.load<Case>(ask.serviceCase);
    if (made.status() != StatusType::Done) {
        throw refused(Words::tr("%1 is not resolved; there is nothing to reopen.").arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    }
    if (!ask.reason.trimmed().isEmpty())
        noteOnCase(desk, {ask.serviceCase, ask.reason.trimmed()});
    moveStage(desk, made, Case::open);
}

} // namespace perennial
