// Keep cases true.
#include "core/lifecycle/service/keep_case_true.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/service/stop_clock.h"

#include <QSet>

namespace perennial {
namespace {

void requireCustomer(const Desk& desk, Row<Case>& made)
{
    if (!made.has(Case::account) && made.has(Case::contact)) {
        const auto contact = desk.find(QString::fromLatin1(Contact::entity), made[Case::contact].id);
        if (contact && Row<Contact>(*contact)[Contact::account])
            made.set(Case::account, Row<Contact>(*contact)[Contact::account]);
    }
    if (!made.has(Case::account) && !made.has(Case::contact) && !made.has(Case::lead)) {
        throw invalid(Words::tr("A case belongs to somebody; choose the company or the contact it is of."),
                      QString::fromLatin1(Case::account.key));
    }
}

void keepMoments(const Desk& desk, Row<Case>& made)
{
    if (made.status() == StatusType::Done) {
        if (!made.has(Case::resolvedAt))
            made.set(Case::resolvedAt, desk.now());
        if (made.is(Case::status, Case::closed) && !made.has(Case::closedAt))
            made.set(Case::closedAt, desk.now());
    } else if (made.has(Case::resolvedAt)) {
        made.clear(Case::resolvedAt).clear(Case::closedAt).clear(Case::resolution);
        made.set(Case::reopenedCount, made[Case::reopenedCount] + 1);
    }
    const qint64 satisfaction = made[Case::satisfaction];
    if (made.has(Case::satisfaction) && (satisfaction < 1 || satisfaction > 5)) {
        throw invalid(Words::tr("Satisfaction is a number from 1 (bad) to 5 (good)."),
                      QString::fromLatin1(Case::satisfaction.key));
    }
}

void keepFirstAnswer(const Desk& desk, Row<Case>& made)
{
    const auto answer =
        desk.first<CaseMessage>({whereIs(CaseMessage::serviceCase, made.ref()),
                                 whereIs(CaseMessage::direction, Pick{QString::fromLatin1(CaseMessage::outgoing.key)})},
                                {{QString::fromLatin1(CaseMessage::at.key), false}});
    if (answer)
        made.set(Case::firstAnsweredAt, (*answer)[CaseMessage::at]);
    else
        made.clear(Case::firstAnsweredAt);
}

void dateMessages(Desk& desk, const ChangeSet& changes)
{
    for (const Id id : touchedIds<CaseMessage>(desk, changes)) {
        const auto record = desk.find(QString::fromLatin1(CaseMessage::entity), id);
        if (!record)
            continue;
        Row<CaseMessage> message(*record);
        if (!message.has(CaseMessage::at)) {
            message.set(CaseMessage::at, desk.now());
            desk.save(message);
        }
    }
}

QSet<Id> movedCases(const ChangeSet& changes)
{
    QSet<Id> moved;
    for (const Change& change : changes.changes) {
        if (change.what == Change::What::Edited && change.entity == QLatin1String(Case::entity) &&
            change.fields.contains(QString::fromLatin1(Case::status.key)))
            moved.insert(change.id);
    }
    return moved;
}

} // namespace

void keepCaseTrue(Desk& desk, const ChangeSet& changes)
{
    const bool messages = changes.touches(QString::fromLatin1(CaseMessage::entity));
    if (!messages && !changes.touches(QString::fromLatin1(Case::entity)))
        return;
    QVector<Id> ids = touchedIds<Case>(desk, changes);
    const QSet<Id> leftStage = movedCases(changes);
    QVector<Id> spokenOf;
    if (messages) {
        dateMessages(desk, changes);
        spokenOf = touchedParents(desk, changes, CaseMessage::serviceCase);
        for (const Id id : std::as_const(spokenOf)) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    for (const Id id : std::as_const(ids)) {
        const auto record = desk.find(QString::fromLatin1(Case::entity), id);
        if (!record)
            continue;
        Row<Case> made(*record);
        desk.judge(id, [&] {
            requireCustomer(desk, made);
            keepMoments(desk, made);
            if (spokenOf.contains(id))
                keepFirstAnswer(desk, made);
            if (leftStage.contains(id)) {
                moveDueMoments(desk, made);
                if (!made.is(Case::status, Case::onHold))
                    made.clear(Case::holdReason);
            }
            if (!made.record().changedFields().isEmpty())
                desk.save(made);
        });
    }
}

} // namespace perennial
