// Answer a case.
#include "core/lifecycle/service/answer_case.h"

#include "core/base/words.h"
#include "core/lifecycle/move_stage.h"

namespace perennial {
Id addMessage(Desk& desk, const Row<Case>& made, const Message& message)
{
    if (message.text.trimmed().isEmpty())
        throw refused(Words::tr("The message is empty; write what was said."),
                      QString::fromLatin1(CaseMessage::text.key));
    auto row = desk.blank<CaseMessage>();
    row.set(CaseMessage::serviceCase, made.ref())
        .set(CaseMessage::direction, message.direction)
        .set(CaseMessage::at, desk.now())
        .set(CaseMessage::text, message.text);
    const FieldDef* channels = row.record().def().find(QString::fromLatin1(CaseMessage::channel.key));
    if (channels && channels->option(message.channel.key))
        row.set(CaseMessage::channel, message.channel);
    const bool internal = qstrcmp(message.direction.key, CaseMessage::internal.key) == 0;
    if (!internal)
        row.set(CaseMessage::contact, made[Case::contact]);
    return desk.save(row);
}

Id answerCase(Desk& desk, const AnswerCase& ask)
{
    auto made = desk.load<Case>(ask.serviceCase);
    if (made.is(Case::status, Case::closed)) {
        throw refused(Words::tr("%1 is closed; reopen it to answer.").arg(made.reference()),
                      QString::fromLatin1(Case::status.key));
    }
    const Id message = addMessage(
        desk, made, {CaseMessage::outgoing, ask.text, ask.channel.key.isEmpty() ? made[Case::channel] : ask.channel});
    if (made.status() == StatusType::Done)
        return message;
    if (ask.thenWait && !made.is(Case::status, Case::waiting))
        moveStage(desk, made, Case::waiting);
    else if (made.is(Case::status, Case::fresh))
        moveStage(desk, made, Case::open);
    return message;
}

Id hearCustomer(Desk& desk, const HearCustomer& ask)
{
    auto made = desk.load<Case>(ask.serviceCase);
    const Id message = addMessage(
        desk, made, {CaseMessage::incoming, ask.text, ask.channel.key.isEmpty() ? made[Case::channel] : ask.channel});
    if (made.is(Case::status, Case::waiting) || made.status() == StatusType::Done)
        moveStage(desk, made, Case::open);
    return message;
}

Id noteOnCase(Desk& desk, const NoteOnCase& ask)
{
    return addMessage(desk, desk.load<Case>(ask.serviceCase), {CaseMessage::internal, ask.text, {}});
}

} // namespace perennial
