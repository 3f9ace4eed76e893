// Cases: from the first word to the solution, and back.
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/service/answer_case.h"
#include "core/lifecycle/service/escalate_case.h"
#include "core/lifecycle/service/hold_case.h"
#include "core/lifecycle/service/open_case.h"
#include "core/lifecycle/service/resolve_case.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Id caseIn(TestFile& file)
{
    return file.does([](Desk& desk) {
        OpenCase ask;
        ask.subject = QStringLiteral("Oven stays cold");
        ask.account = anAccount(desk).ref();
        ask.text = QStringLiteral("It does not heat.");
        return openCase(desk, ask);
    });
}

qint64 messagesOf(TestFile& file, Id serviceCase)
{
    return file.reader().count(queryOf<CaseMessage>({whereIs(CaseMessage::serviceCase, Ref{serviceCase})}));
}

} // namespace

TEST_CASE("a case has a number, a customer and what was said first")
{
    TestFile file;
    const Id made = caseIn(file);
    const auto row = file.load<Case>(made);
    CHECK(row[Case::number] == QLatin1String("C-2026-0001"));
    CHECK(row.is(Case::status, Case::fresh));
    CHECK(row.is(Case::channel, Case::phone));
    CHECK(messagesOf(file, made) == 1);
    CHECK_FALSE(row.has(Case::firstAnsweredAt));
}

TEST_CASE("a case belongs to somebody and is about something")
{
    TestFile file;
    CHECK(file.refuses([](Desk& desk) { return openCase(desk, {QStringLiteral("Help")}); }).issues.value(0).field ==
          QLatin1String("account_id"));
    CHECK(file.refuses([](Desk& desk) {
                  OpenCase ask;
                  ask.account = anAccount(desk).ref();
                  return openCase(desk, ask);
              })
              .issues.value(0)
              .field == QLatin1String("subject"));
    CHECK(file.refuses([](Desk& desk) {
                  return desk.save(desk.blank<Case>().set(Case::subject, QStringLiteral("Of nobody")));
              })
              .fault == Fault::Invalid);
    CHECK(file.count<Case>() == 0);
}

TEST_CASE("a case of a contact is a case of the contact's company")
{
    TestFile file;
    const Id made = file.does([](Desk& desk) {
        OpenCase ask;
        ask.subject = QStringLiteral("Question");
        ask.contact = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), anAccount(desk).ref()).ref();
        return openCase(desk, ask);
    });
    CHECK(file.load<Case>(made).has(Case::account));
}

TEST_CASE("the first answer opens a case and is remembered as the first")
{
    TestFile file;
    const Id made = caseIn(file);
    file.clock().advance(60'000);
    const QDateTime first = file.clock().now();
    file.does([&](Desk& desk) { answerCase(desk, {made, QStringLiteral("We are looking into it.")}); });
    CHECK(file.load<Case>(made).is(Case::status, Case::open));
    file.clock().advance(60'000);
    file.does([&](Desk& desk) {
        AnswerCase ask{made, QStringLiteral("Is the plug in?")};
        ask.thenWait = true;
        answerCase(desk, ask);
    });
    CHECK(file.load<Case>(made)[Case::firstAnsweredAt] == first);
    CHECK(file.load<Case>(made).is(Case::status, Case::waiting));
    CHECK(file.refuses([&](Desk& desk) {
                  return answerCase(desk, {made, QStringLiteral(" ")});
              })
              .fault == Fault::Refused);
}

TEST_CASE("an internal note is no answer")
{
    TestFile file;
    const Id made = caseIn(file);
    file.does([&](Desk& desk) { noteOnCase(desk, {made, QStringLiteral("Difficult.")}); });
    CHECK_FALSE(file.load<Case>(made).has(Case::firstAnsweredAt));
    CHECK(file.load<Case>(made).is(Case::status, Case::fresh));
}

TEST_CASE("a waiting case is open again when the customer answers, a resolved one is reopened")
{
    TestFile file;
    const Id made = caseIn(file);
    file.does([&](Desk& desk) { waitForCustomer(desk, made); });
    file.does([&](Desk& desk) { hearCustomer(desk, {made, QStringLiteral("It was the plug.")}); });
    CHECK(file.load<Case>(made).is(Case::status, Case::open));
    file.does([&](Desk& desk) { resolveCase(desk, {made, QStringLiteral("Plug it in.")}); });
    file.does([&](Desk& desk) { hearCustomer(desk, {made, QStringLiteral("Cold again.")}); });
    CHECK(file.load<Case>(made).is(Case::status, Case::open));
    CHECK(file.load<Case>(made)[Case::reopenedCount] == 1);
}

TEST_CASE("a case is put on hold with a reason, and loses it when work goes on")
{
    TestFile file;
    const Id made = caseIn(file);
    CHECK(file.refuses([&](Desk& desk) {
                  return holdCase(desk, {made, {}}), 0;
              })
              .issues.value(0)
              .field == QLatin1String("hold_reason"));
    file.does([&](Desk& desk) { holdCase(desk, {made, QStringLiteral("Spare part ordered")}); });
    CHECK(file.load<Case>(made).is(Case::status, Case::onHold));
    file.does([&](Desk& desk) { takeCase(desk, made); });
    CHECK(file.load<Case>(made).is(Case::status, Case::open));
    CHECK_FALSE(file.load<Case>(made).has(Case::holdReason));
}

TEST_CASE("a case is resolved with a solution only, then closed, and its reopening is counted")
{
    TestFile file;
    const Id made = caseIn(file);
    CHECK(file.refuses([&](Desk& desk) {
                  return resolveCase(desk, {made, {}}), 0;
              })
              .issues.value(0)
              .field == QLatin1String("solution"));
    CHECK(file.refuses([&](Desk& desk) { return closeCase(desk, made), 0; }).fault == Fault::Refused);
    file.does([&](Desk& desk) { resolveCase(desk, {made, QStringLiteral("New fuse")}); });
    CHECK(file.load<Case>(made)[Case::resolvedAt] == file.clock().now());
    CHECK(file.load<Case>(made).is(Case::resolution, Case::solved));
    CHECK(file.refuses([&](Desk& desk) {
                  return resolveCase(desk, {made, QStringLiteral("x")}), 0;
              })
              .fault == Fault::Refused);
    file.does([&](Desk& desk) { closeCase(desk, made); });
    CHECK(file.load<Case>(made).has(Case::closedAt));
    CHECK(file.refuses([&](Desk& desk) {
                  return answerCase(desk, {made, QStringLiteral("Hello?")});
              })
              .fault == Fault::Refused);
    file.does([&](Desk& desk) { reopenCase(desk, {made, QStringLiteral("Cold again")}); });
    const auto open = file.load<Case>(made);
    CHECK(open.is(Case::status, Case::open));
    CHECK(open[Case::reopenedCount] == 1);
    CHECK_FALSE(open.has(Case::resolvedAt));
    CHECK_FALSE(open.has(Case::closedAt));
    CHECK(open[Case::solution] == QLatin1String("New fuse"));
    file.undoes();
    CHECK(file.load<Case>(made)[Case::reopenedCount] == 0);
    CHECK(file.load<Case>(made).is(Case::status, Case::closed));
}

TEST_CASE("a case is escalated step by step with a reason, up to urgent")
{
    TestFile file;
    const Id made = caseIn(file);
    CHECK(file.refuses([&](Desk& desk) { return escalateCase(desk, {made, {}}), 0; }).fault == Fault::Refused);
    const auto escalate = [&](Desk& desk) {
        return escalateCase(desk, {made, QStringLiteral("Shop stands still")}), 0;
    };
    file.does(escalate);
    CHECK(file.load<Case>(made).is(Case::priority, Case::high));
    file.does(escalate);
    CHECK(file.load<Case>(made).is(Case::priority, Case::urgent));
    CHECK(file.refuses(escalate).issues.value(0).field == QLatin1String("priority"));
    CHECK(messagesOf(file, made) == 3);
}

TEST_CASE("satisfaction is a number from one to five")
{
    TestFile file;
    const Id made = caseIn(file);
    CHECK(file.refuses([&](Desk& desk) { return desk.save(desk.load<Case>(made).set(Case::satisfaction, 6)); })
              .issues.value(0)
              .field == QLatin1String("satisfaction"));
    file.does([&](Desk& desk) { desk.save(desk.load<Case>(made).set(Case::satisfaction, 5)); });
}

namespace {

// In the office hours of a new file, Mo-Fr 09:00-17:00; 23 November 2026 is a Monday.
QDateTime moment(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0)).toUTC();
}

void setClock(TestFile& file, const QDateTime& to)
{
    file.clock().advance(file.clock().now().msecsTo(to));
}

// An answer is due on Tuesday at 15:00, a solution on Friday at 12:00.
Id dueCase(TestFile& file)
{
    setClock(file, moment(23, 9));
    const Id made = caseIn(file);
    file.does([&](Desk& desk) {
        desk.save(
            desk.load<Case>(made).set(Case::responseDue, moment(24, 15)).set(Case::resolutionDue, moment(27, 12)));
    });
    return made;
}

void hold(TestFile& file, Id made)
{
    file.does([&](Desk& desk) { holdCase(desk, {made, QStringLiteral("Spare part ordered")}); });
}

} // namespace

TEST_CASE("on hold stops the clock: what was left of the working hours is left when work goes on")
{
    TestFile file;
    const Id made = dueCase(file);
    setClock(file, moment(23, 10));
    hold(file, made);
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(24, 15));
    setClock(file, moment(25, 10));
    file.does([&](Desk& desk) { takeCase(desk, made); });
    // 7 hours of Monday and 6 of Tuesday were left: 7 of Wednesday, 6 of Thursday.
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(26, 15));
    // 7 hours of Monday, three days, 3 of Friday; the last of them on Tuesday of the week after.
    CHECK(file.load<Case>(made)[Case::resolutionDue] == moment(30, 9).addDays(1).addSecs(3 * 3600));
    file.undoes();
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(24, 15));
    CHECK(file.load<Case>(made).is(Case::status, Case::onHold));
}

TEST_CASE("waiting for the customer stops the clock, too, and from hold to waiting it is one wait")
{
    TestFile file;
    const Id made = dueCase(file);
    setClock(file, moment(23, 10));
    hold(file, made);
    setClock(file, moment(23, 12));
    file.does([&](Desk& desk) { waitForCustomer(desk, made); });
    setClock(file, moment(23, 14));
    file.does([&](Desk& desk) { hearCustomer(desk, {made, QStringLiteral("It was the plug.")}); });
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(25, 11));
    setClock(file, moment(23, 15));
    file.does([&](Desk& desk) { desk.save(desk.load<Case>(made).set(Case::subject, QStringLiteral("Plug"))); });
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(25, 11));
}

TEST_CASE("a wait does not save what was overdue, nor move an answer that was given or a moment set by hand")
{
    TestFile file;
    const Id made = dueCase(file);
    setClock(file, moment(23, 10));
    file.does([&](Desk& desk) { answerCase(desk, {made, QStringLiteral("We are looking into it.")}); });
    setClock(file, moment(27, 13)); // the solution is an hour late
    hold(file, made);
    setClock(file, moment(30, 10));
    file.does([&](Desk& desk) { takeCase(desk, made); });
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(24, 15));
    CHECK(file.load<Case>(made)[Case::resolutionDue] == moment(27, 12));

    hold(file, made);
    const QDateTime promised = moment(30, 16).addDays(1);
    setClock(file, moment(30, 12));
    file.does([&](Desk& desk) { desk.save(desk.load<Case>(made).set(Case::resolutionDue, promised)); });
    setClock(file, moment(30, 13));
    file.does([&](Desk& desk) { takeCase(desk, made); });
    CHECK(file.load<Case>(made)[Case::resolutionDue] == promised.addSecs(3600)); // from when it was promised
}

TEST_CASE("the first answer given out of a wait is in time when it came before the clock ran out")
{
    TestFile file;
    const Id made = dueCase(file);
    setClock(file, moment(24, 14));
    hold(file, made);
    setClock(file, moment(26, 10));
    file.does([&](Desk& desk) {
        answerCase(desk, {made, QStringLiteral("The part is here.")});
        takeCase(desk, made);
    });
    const auto row = file.load<Case>(made);
    CHECK(row[Case::firstAnsweredAt] == moment(26, 10));
    CHECK(row[Case::responseDue] == moment(26, 11));
}
