// The story of cases whose status comes by import: their clocks, moments and reasons are as after the steps by hand.
#include "core/exchange/import_run.h"
#include "core/exchange/whole_export.h"
#include "core/exchange/whole_import.h"
#include "core/lifecycle/service/hold_case.h"
#include "core/lifecycle/service/open_case.h"
#include "tests/support/workspace_fixture.h"
#include <QFile>

using namespace perennial;
using namespace perennial::test;

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

void imports(TestFile& file, const QByteArray& text)
{
    const QString path = file.folder() + QStringLiteral("/cases.csv");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    const ImportSource source = openSource(path);
    ImportRequest request;
    request.path = path;
    request.dialect = source.dialect;
    request.mapping = proposedMapping(*file->catalog(), source, QStringLiteral("cases.csv"), QStringLiteral("case"));
    const auto plan = importFile(*file, request);
    if (!plan)
        FAIL(plan.error().text.toStdString());
    INFO((plan->rejections.isEmpty() ? QString() : plan->rejections.first().text).toStdString());
    CHECK(plan->counts.rejected == 0);
    CHECK(plan->counts.added + plan->counts.updated > 0);
}

// An answer is due on Tuesday at 15:00, a solution on Friday at 12:00.
Id dueCase(TestFile& file)
{
    setClock(file, moment(23, 9));
    const Id made = file.does([](Desk& desk) {
        OpenCase ask;
        ask.account = anAccount(desk).ref();
        ask.subject = QStringLiteral("Grinder");
        const Id id = openCase(desk, ask);
        desk.save(desk.load<Case>(id).set(Common::externalRef, QStringLiteral("T-%1").arg(id)));
        return id;
    });
    file.does([&](Desk& desk) {
        desk.save(
            desk.load<Case>(made).set(Case::responseDue, moment(24, 15)).set(Case::resolutionDue, moment(27, 12)));
    });
    return made;
}

QByteArray row(TestFile& file, Id made, const QByteArray& heads, const QByteArray& cells)
{
    return "external_ref," + heads + "\n" + file.load<Case>(made)[Common::externalRef].toUtf8() + "," + cells + "\n";
}

// As after holding it on Monday at 10 and going on with it on Wednesday at 10.
void waitedTwoDays(TestFile& file, Id made)
{
    CHECK(file.load<Case>(made).is(Case::status, Case::open));
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(26, 15));
    CHECK(file.load<Case>(made)[Case::resolutionDue] == moment(30, 9).addDays(1).addSecs(3 * 3600));
}

} // namespace

TEST_CASE("an import that puts a case on hold stops its clock, and one that takes it up lets it go on")
{
    TestFile file;
    const Id made = dueCase(file);
    const QByteArray stage = GENERATE("waiting", "on_hold");
    const bool byHand = GENERATE(true, false);
    INFO(stage.toStdString() << (byHand ? ", then by hand" : ", then by import"));
    setClock(file, moment(23, 10));
    imports(file, row(file, made, "status", stage));
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(24, 15));
    setClock(file, moment(25, 10));
    if (byHand)
        file.does([&](Desk& desk) { takeCase(desk, made); });
    else
        imports(file, row(file, made, "status", "open"));
    waitedTwoDays(file, made);
}

TEST_CASE("a hold by hand ends by import as it does by hand: with its reason gone and its clock going")
{
    TestFile file;
    const Id made = dueCase(file);
    setClock(file, moment(23, 10));
    file.does([&](Desk& desk) { holdCase(desk, {made, QStringLiteral("Spare part ordered")}); });
    setClock(file, moment(25, 10));
    imports(file, row(file, made, "status", "open"));
    waitedTwoDays(file, made);
    CHECK_FALSE(file.load<Case>(made).has(Case::holdReason));
}

TEST_CASE("many cases in one import each keep their own clock")
{
    TestFile file;
    QVector<Id> cases;
    for (int i = 0; i < 3; ++i)
        cases.append(dueCase(file));
    setClock(file, moment(23, 10));
    QByteArray held = "external_ref,status\n", open = held;
    for (const Id id : std::as_const(cases)) {
        held += file.load<Case>(id)[Common::externalRef].toUtf8() + ",waiting\n";
        open += file.load<Case>(id)[Common::externalRef].toUtf8() + ",open\n";
    }
    imports(file, held);
    setClock(file, moment(25, 10));
    imports(file, open);
    for (const Id id : std::as_const(cases))
        waitedTwoDays(file, id);
}

TEST_CASE("a case that comes in waiting waits from then on")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Bauer")); });
    setClock(file, moment(23, 10));
    imports(file, "external_ref,subject,company,status,response_due\n7,Grinder,Bauer,waiting,2026-11-24T15:00\n");
    const Id made = file.reader().list(queryOf<Case>({})).first().id();
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(24, 15));
    setClock(file, moment(25, 10));
    imports(file, row(file, made, "status", "open"));
    CHECK(file.load<Case>(made)[Case::responseDue] == moment(26, 15));
}

TEST_CASE("an import may solve a case, whichever column comes first, and leaves the moments of a solution by hand")
{
    TestFile file;
    const Id made = dueCase(file);
    setClock(file, moment(25, 10));
    imports(file, row(file, made, "status,solution,resolution", "resolved,New burrs,solved"));
    CHECK(file.load<Case>(made)[Case::resolvedAt] == moment(25, 10));
    imports(file, row(file, made, "status", "open"));
    CHECK_FALSE(file.load<Case>(made).has(Case::resolvedAt));
    CHECK(file.load<Case>(made)[Case::reopenedCount] == 1);
}

TEST_CASE("a case that came waiting with everything of another file stops its clock in the new one")
{
    TestFile file;
    const Id made = dueCase(file);
    const QDateTime due = QDateTime::currentDateTimeUtc().addDays(30);
    file.does([&](Desk& desk) { desk.save(desk.load<Case>(made).set(Case::resolutionDue, due)); });
    file.does([&](Desk& desk) { holdCase(desk, {made, QStringLiteral("Spare part ordered")}); });
    const QString archive = file.folder() + QStringLiteral("/all.zip");
    const QString copy = file.folder() + QStringLiteral("/copy.perennial");
    REQUIRE(exportAll(file.reader(), archive));
    REQUIRE(importAll(archive, copy));
    // A week later: five working days.
    FixedClock clock(QDateTime::currentDateTimeUtc().addDays(7));
    OpenOptions options;
    options.clock = &clock;
    options.closing = keepTrue;
    const auto opened = Workspace::open(copy, options);
    REQUIRE(opened);
    const Id moved = (*opened)->reader().list(queryOf<Case>({})).first().id();
    REQUIRE((*opened)->perform(QStringLiteral("Take"), [&](Desk& desk) { takeCase(desk, moved); }));
    const Row<Case> taken((*opened)->reader().load(QString::fromLatin1(Case::entity), moved));
    CHECK(due.daysTo(taken[Case::resolutionDue]) >= 6);
    CHECK(due.daysTo(taken[Case::resolutionDue]) <= 8);
    CHECK_FALSE(taken.has(Case::holdReason));
}
