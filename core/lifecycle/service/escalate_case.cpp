// Escalate a case.
#include "core/lifecycle/service/escalate_case.h"

#include "core/base/words.h"
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/service/answer_case.h"

namespace perennial {
namespace {

// The option behind the present one, in the order of the list; empty behind the last.
QString priorityAbove(const Row<Case>& made)
{
    const FieldDef* field = made.record().def().find(QString::fromLatin1(Case::priority.key));
    const QString present = made[Case::priority].key;
    bool found = present.isEmpty();
    for (const Option& option : field->options) {
        if (found)
            return option.key;
        found = option.key == present;
    }
    return {};
}

} // namespace

void escalateCase(Desk& desk, const EscalateCase& ask)
{
    auto made = desk.load<Case>(ask.serviceCase);
    if (made.status() == StatusType::Done) {
        throw refused(Words::tr("%1 is resolved; reopen it before it is escalated.").arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    }
    if (ask.reason.trimmed().isEmpty()) {
        throw refused(Words::tr("Say why %1 is escalated.").arg(made.reference()),
                      QString::fromLatin1(CaseMessage::text.key));
    }
    const QString above = priorityAbove(made);
    if (above.isEmpty()) {
        throw refused(
            Words::tr("%1 has the highest priority already. Change whose it is to hand it on.").arg(made.reference()),
            QString::fromLatin1(Case::priority.key));
    }
    noteOnCase(desk, {ask.serviceCase, ask.reason.trimmed()});
    made.set(Case::priority, Pick{above});
    if (ask.person)
        made.set(Common::owner, ask.person);
    desk.save(made);
}

} // namespace perennial
