// Open a case.
#include "core/lifecycle/service/open_case.h"

#include "core/base/words.h"
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/service/answer_case.h"

namespace perennial {
Id openCase(Desk& desk, const OpenCase& ask)
{
    if (!ask.account && !ask.contact) {
        throw refused(Words::tr("A case belongs to somebody; choose the company or the contact it is of."),
                      QString::fromLatin1(Case::account.key));
    }
    if (ask.subject.trimmed().isEmpty())
        throw refused(Words::tr("Say in a few words what the case is about."), QString::fromLatin1(Case::subject.key));
    auto made = desk.blank<Case>();
    made.set(Case::subject, ask.subject.trimmed())
        .set(Case::account, ask.account)
        .set(Case::contact, ask.contact)
        .set(Case::order, ask.order);
    made.set(Case::channel, ask.channel.key.isEmpty() ? Pick{QString::fromLatin1(Case::phone.key)} : ask.channel);
    if (!ask.kind.key.isEmpty())
        made.set(Case::kind, ask.kind);
    if (!ask.priority.key.isEmpty())
        made.set(Case::priority, ask.priority);
    desk.save(made);
    if (!ask.text.trimmed().isEmpty())
        addMessage(desk, made, {CaseMessage::incoming, ask.text, made[Case::channel]});
    return made.id();
}

void takeCase(Desk& desk, Id serviceCase)
{
    auto made = desk.load<Case>(serviceCase);
    if (made.is(Case::status, Case::open)) {
        throw refused(Words::tr("%1 is open already. Answer, hold or resolve it.").arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    }
    if (made.status() == StatusType::Done) {
        throw refused(Words::tr("%1 is resolved; reopen it to work on it again.").arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    }
    if (!made.has(Common::owner) && desk.person())
        made.set(Common::owner, desk.person());
    moveStage(desk, made, Case::open);
}

} // namespace perennial
