// Calendars: appointments and tasks become activities, keep their time whatever zone they name, and come in once only.
#include "core/catalog/entities/engagement/activity.h"
#include "core/exchange/calendar_moments.h"
#include "core/exchange/export_run.h"
#include "tests/support/import_desk.h"
#include <QBuffer>
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QString activity = QStringLiteral("activity");

QByteArray calendar(const QByteArray& entries)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + entries + "END:VCALENDAR\r\n";
}

ImportPlan imported(ImportDesk& desk, const QByteArray& bytes)
{
    return desk.import(desk.file(bytes, QStringLiteral("cal.dat")), {});
}

QString field(const Record& record, const char* key)
{
    return record.value(QString::fromLatin1(key)).text();
}

QByteArray exported(const ImportDesk& desk, ExportFormat format)
{
    ExportRequest request;
    request.query.entity = activity;
    request.format = format;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(exportRecords(desk.workspace->reader(), request, buffer));
    return buffer.data();
}

CalendarMoment momentOf(const QString& value, const QString& zone = {})
{
    ContentLine line;
    line.value = value;
    if (!zone.isEmpty())
        line.parameters.append({QStringLiteral("TZID"), zone});
    return momentOfLine(line);
}

} // namespace

TEST_CASE("moments are read in the zone they name, across a change of daylight saving")
{
    const QString berlin = QStringLiteral("Europe/Berlin");
    CHECK(momentOf(QStringLiteral("20240315T100000"), berlin).moment == QDateTime({2024, 3, 15}, {9, 0}, Qt::UTC));
    CHECK(momentOf(QStringLiteral("20240415T100000"), berlin).moment == QDateTime({2024, 4, 15}, {8, 0}, Qt::UTC));
    CHECK(momentOf(QStringLiteral("20240415T100000"), QStringLiteral("W. Europe Standard Time")).moment ==
          QDateTime({2024, 4, 15}, {8, 0}, Qt::UTC));
    CHECK(momentOf(QStringLiteral("20240415T100000Z")).moment == QDateTime({2024, 4, 15}, {10, 0}, Qt::UTC));
    CHECK(momentOf(QStringLiteral("20240415")).day == QDate(2024, 4, 15));
    CHECK(momentOf(QStringLiteral("20240415T100000"), QStringLiteral("Nowhere/Land")).zoneUnknown);
    CHECK_FALSE(momentOf(QStringLiteral("20240231")).isValid());
    CHECK_FALSE(momentOf(QStringLiteral("nonsense")).isValid());
    CHECK(secondsOfDuration(QStringLiteral("PT1H30M")) == 5'400);
    CHECK(secondsOfDuration(QStringLiteral("-P1D")) == -86'400);
    CHECK_FALSE(secondsOfDuration(QStringLiteral("soon")));
}

TEST_CASE("an appointment and a task become activities, and the same calendar again adds nothing")
{
    ImportDesk desk;
    desk.importText("given_name,family_name,email\nAnna,Bauer,anna@x.example\n", QStringLiteral("contact"));
    const QByteArray bytes = calendar(
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nEND:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\nUID:e1\r\nDTSTART;TZID=Europe/Berlin:20990315T100000\r\nDURATION:PT45M\r\nSUMMARY:Review\\, "
        "first\r\n"
        "LOCATION:Köln\r\nDESCRIPTION:bring\\nnumbers\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
        "ATTENDEE;CN=Anna Bauer:mailto:ANNA@x.example\r\n"
        "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDESCRIPTION:alarm\r\nEND:VALARM\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:e2\r\nDTSTART;VALUE=DATE:20990501\r\nSUMMARY:Fair\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:e3\r\nDTSTART:20200101T090000Z\r\nSUMMARY:Past\r\nEND:VEVENT\r\n"
        "BEGIN:VTODO\r\nUID:t1\r\nDUE;VALUE=DATE:20240229\r\nSUMMARY:Call\r\nPRIORITY:1\r\nSTATUS:COMPLETED\r\n"
        "COMPLETED:20240228T120000Z\r\nEND:VTODO\r\n");
    const ImportPlan plan = imported(desk, bytes);
    CHECK(plan.entity == activity);
    CHECK(plan.counts.added == 4);
    const QVector<Record> all = desk.all(activity);
    REQUIRE(all.size() == 4);
    CHECK(field(all[0], "kind") == QLatin1String("meeting"));
    CHECK(field(all[0], "subject") == QLatin1String("Review, first"));
    CHECK(field(all[0], "starts_at") == QLatin1String("2099-03-15T09:00:00.000Z"));
    CHECK(field(all[0], "ends_at") == QLatin1String("2099-03-15T09:45:00.000Z"));
    CHECK(field(all[0], "reminder_at") == QLatin1String("2099-03-15T08:45:00.000Z"));
    CHECK(field(all[0], "recurrence") == QLatin1String("FREQ=WEEKLY;COUNT=3"));
    CHECK(field(all[0], "notes") == QLatin1String("bring\nnumbers"));
    CHECK(field(all[0], "status") == QLatin1String("planned"));
    CHECK(all[0].value(QStringLiteral("contact_id")).integer() == desk.all(QStringLiteral("contact"))[0].id());
    CHECK(all[1].value(QStringLiteral("all_day")).integer() == 1);
    CHECK(field(all[1], "due_on") == QLatin1String("2099-05-01"));
    CHECK(field(all[1], "status") == QLatin1String("not_held"));
    CHECK(field(all[2], "status") == QLatin1String("held"));
    CHECK(field(all[3], "kind") == QLatin1String("task"));
    CHECK(field(all[3], "due_on") == QLatin1String("2024-02-29"));
    CHECK(field(all[3], "priority") == QLatin1String("high"));
    CHECK(field(all[3], "status") == QLatin1String("done"));
    CHECK(imported(desk, bytes).counts.same == 4);
    QByteArray moved = bytes;
    moved.replace("20990315T100000", "20990315T110000");
    CHECK(imported(desk, moved).counts.updated == 1);
    CHECK(desk.count(activity) == 4);
}

TEST_CASE("activities written as a calendar come back as the same activities")
{
    ImportDesk desk;
    desk.importText("external_ref,kind,subject,starts_at,ends_at,due_on,all_day,location,recurrence,priority,status\n"
                    "a,call,Ring,2099-03-15T09:00:00Z,2099-03-15T09:30:00Z,,0,,,high,\n"
                    "b,visit,See,,,2099-05-01,1,\"Hof; Köln\",,,\n"
                    "c,task,Do it,,,2099-06-01,0,,FREQ=DAILY,low,in_progress\n"
                    "d,note,Remember,,,2024-01-02,0,,,,done\n",
                    activity);
    const QByteArray bytes = exported(desk, ExportFormat::Calendar);
    ImportDesk other;
    const ImportPlan plan = imported(other, bytes);
    CHECK(plan.counts.added == 4);
    for (int i = 0; i < 4; ++i) {
        INFO(i);
        for (const char* key : {"external_ref", "kind", "subject", "starts_at", "ends_at", "due_on", "location",
                                "recurrence", "priority"})
            CHECK(field(other.all(activity)[i], key) == field(desk.all(activity)[i], key));
    }
    CHECK(imported(desk, bytes).counts.added == 0);
    CHECK(imported(other, bytes).counts.same == 4);
}

TEST_CASE("a calendar that is cut, nested without end or empty ends in a sentence")
{
    ImportDesk desk;
    const ImportPlan cut =
        imported(desk, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Cut\nDTSTART:20990101T000000Z\n");
    CHECK(cut.counts.added == 1);
    CHECK(cut.counts.warned == 1);
    const auto empty = attempt([&] { openSource(desk.file(calendar({}))); });
    REQUIRE_FALSE(empty);
    CHECK(empty.error().fault == Fault::Invalid);
    const ImportPlan deep = imported(desk, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:2\nSUMMARY:Deep\n" +
                                               QByteArray("BEGIN:X\n").repeated(10'000) + "END:VEVENT\n");
    CHECK(deep.counts.added == 1);
    const auto none = imported(desk, calendar("BEGIN:VEVENT\nUID:3\nEND:VEVENT\n"));
    CHECK(none.counts.added == 1); // a subject is made up, so that it can be seen
}

TEST_CASE("activities that never had a name outside go out with one, and come back as themselves")
{
    ImportDesk desk;
    desk.importText("kind,subject,starts_at,due_on,status\n"
                    "call,Ring,2099-03-15T09:00:00Z,,\n"
                    "meeting,Past,2020-03-15T09:00:00Z,,planned\n"
                    "meeting,Off,2020-03-16T09:00:00Z,,not_held\n"
                    "task,Do it,,2099-06-01,in_progress\n"
                    "note,Remember,,2024-01-02,done\n",
                    activity);
    const QByteArray bytes = exported(desk, ExportFormat::Calendar);
    QStringList names;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.startsWith("UID:"))
            names.append(QString::fromLatin1(line.trimmed()));
    }
    CHECK(names.size() == 5);
    names.removeDuplicates();
    CHECK(names.size() == 5);
    CHECK(exported(desk, ExportFormat::Calendar) == bytes);
    CHECK(imported(desk, bytes).counts.same == 5);
    CHECK(desk.count(activity) == 5);

    QByteArray moved = bytes;
    moved.replace("20990315T090000Z", "20990316T090000Z");
    CHECK(imported(desk, moved).counts.updated == 1);
    CHECK(desk.count(activity) == 5);
    for (const Record& record : desk.all(activity))
        CHECK(field(record, "external_ref").isEmpty()); // ours is no name in another program

    // Over another file and back: that one keeps the name, this one knows it again.
    ImportDesk other;
    CHECK(imported(other, bytes).counts.added == 5);
    CHECK(imported(other, bytes).counts.same == 5);
    CHECK(imported(desk, exported(other, ExportFormat::Calendar)).counts.added == 0);
    REQUIRE(desk.workspace->perform(QStringLiteral("Remove"),
                                    [&](Desk& at) { at.remove(activity, desk.all(activity)[0].id()); }));
    CHECK(imported(desk, bytes).counts.added == 1); // what was removed here comes again when it is asked for
    CHECK(imported(desk, bytes).counts.added == 0);
}

TEST_CASE("an appointment that is over is held when it comes in, and stays what a person made of it since")
{
    ImportDesk desk;
    const QByteArray bytes =
        calendar("BEGIN:VEVENT\r\nUID:e1\r\nDTSTART:20200101T090000Z\r\nSUMMARY:Fair\r\nEND:VEVENT\r\n"
                 "BEGIN:VEVENT\r\nUID:e2\r\nDTSTART;VALUE=DATE:20200102\r\nSUMMARY:Visit\r\nEND:VEVENT\r\n"
                 "BEGIN:VTODO\r\nUID:t1\r\nDUE;VALUE=DATE:20990101\r\nSUMMARY:Write\r\nSTATUS:NEEDS-ACTION\r\n"
                 "END:VTODO\r\n");
    CHECK(imported(desk, bytes).counts.added == 3);
    CHECK(field(desk.all(activity)[0], "status") == QLatin1String("held"));
    CHECK(field(desk.all(activity)[1], "status") == QLatin1String("held"));
    CHECK(field(desk.all(activity)[2], "status") == QLatin1String("not_started"));
    const QStringList meant{QStringLiteral("not_held"), QStringLiteral("planned"), QStringLiteral("done")};
    REQUIRE(desk.workspace->perform(QStringLiteral("Correct"), [&](Desk& at) {
        for (int i = 0; i < 3; ++i) {
            Record record = desk.all(activity)[i];
            record.setValue(QStringLiteral("status"), Value(meant[i]));
            at.save(record);
        }
    }));
    CHECK(imported(desk, bytes).counts.same == 3);
    QByteArray renamed = bytes;
    renamed.replace("SUMMARY:", "SUMMARY:The ");
    CHECK(imported(desk, renamed).counts.updated == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(field(desk.all(activity)[i], "status") == meant[i]);
        CHECK(field(desk.all(activity)[i], "subject").startsWith(QLatin1String("The ")));
    }
    // What the calendar says itself counts as before.
    QByteArray called = bytes;
    called.replace("SUMMARY:Visit", "SUMMARY:Visit\r\nSTATUS:CANCELLED");
    CHECK(imported(desk, called).counts.updated == 3);
    CHECK(field(desk.all(activity)[1], "status") == QLatin1String("not_held"));
}

TEST_CASE("the same past appointment twice in a calendar is one, held")
{
    ImportDesk desk;
    const QByteArray entry = "BEGIN:VEVENT\r\nUID:e1\r\nDTSTART:20200101T090000Z\r\nSUMMARY:Fair\r\nEND:VEVENT\r\n";
    const ImportPlan plan = imported(desk, calendar(entry + entry));
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.same == 1);
    CHECK(field(desk.all(activity)[0], "status") == QLatin1String("held"));
}
