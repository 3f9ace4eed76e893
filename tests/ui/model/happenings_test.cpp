// Happenings: where in the timeline stands what is still to be done, and how it says so.
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/record/timeline.h"

using namespace perennial;
using namespace perennial::test;

namespace {

struct Planned {
    Stage stage;
    TestFile file;
    Id anna = file.does([](Desk& desk) { return aContact(desk).id(); });
    TimelineModel timeline;

    Id plan(const QString& subject, QDate due = {}, const QDateTime& startsAt = {})
    {
        return file.does([&](Desk& desk) {
            return planActivity(desk, {anna, subject, Pick{QStringLiteral("call")}, due, startsAt});
        });
    }
    // The rows that are no change, by what they say.
    QStringList told()
    {
        timeline.setHappenings(happeningsOf(file.reader(), QStringLiteral("contact"), anna, 100), today);
        QStringList rows;
        for (int row = 0; row < timeline.rowCount(); ++row) {
            const QModelIndex index = timeline.index(row);
            if (index.data(TimelineModel::KindRole).toInt() != int(Happening::Kind::Change))
                rows.append(index.data(Qt::AccessibleTextRole).toString());
        }
        return rows;
    }

    QDate today{2026, 11, 22};
};

} // namespace

TEST_CASE("what is planned stands on the day it is due, the farthest on top, and says so")
{
    Planned planned;
    planned.plan(QStringLiteral("Spring order"), planned.today.addDays(-2));
    planned.plan(QStringLiteral("Send quote"), planned.today);
    planned.plan(QStringLiteral("Ask again"), planned.today.addDays(1),
                 QDateTime(planned.today.addDays(1), QTime(10, 0), Qt::LocalTime));
    const QStringList told = planned.told();
    REQUIRE(told.size() == 6);
    CHECK(told[0] == QStringLiteral("Tomorrow"));
    CHECK(told[1].startsWith(QStringLiteral("Call · Ask again, Planned, 10:00")));
    CHECK(told[2] == QStringLiteral("Today"));
    CHECK(told[3] == QStringLiteral("Call · Send quote, Planned"));
    CHECK(told[4] == QStringLiteral("2 days ago"));
    CHECK(told[5] == QStringLiteral("Call · Spring order, Overdue"));
}

TEST_CASE("what is done stands where it was done, and what has no day where it was written")
{
    Planned planned;
    const Id call = planned.plan(QStringLiteral("Spring order"), planned.today.addDays(5));
    planned.plan(QStringLiteral("Some day"));
    planned.file.does([call](Desk& desk) { completeActivity(desk, {call}); });
    const QStringList told = planned.told();
    REQUIRE(told.size() == 3);
    CHECK(told[0] == QStringLiteral("Today"));
    for (const QString& row : told) {
        CHECK_FALSE(row.contains(QStringLiteral("Overdue")));
        CHECK(row.contains(QStringLiteral("Planned")) == row.contains(QStringLiteral("Some day")));
    }
}

TEST_CASE("a step about many records is told by what it did to this one, one about this one by its own name")
{
    TestFile file;
    Id anna = 0;
    const auto perform = [&](const char* title, auto work) {
        REQUIRE(file.workspace().perform(QString::fromLatin1(title), [&](Desk& desk) { work(desk); }));
    };
    perform("Import fair.csv: 2 contacts", [&](Desk& desk) {
        anna = aContact(desk).id();
        aContact(desk, QStringLiteral("Bo"), QStringLiteral("Lee"));
    });
    perform("Change 2 contacts: City", [&](Desk& desk) {
        for (auto contact : desk.list<Contact>({}))
            desk.save(contact.set(Contact::city, QStringLiteral("Bonn")));
    });
    perform("Change 2 contacts", [&](Desk& desk) {
        for (auto contact : desk.list<Contact>({}))
            desk.save(contact.set(Contact::city, QStringLiteral("Ulm"))
                          .set(Contact::country, QStringLiteral("DE"))
                          .set(Contact::department, QStringLiteral("Cook")));
    });
    perform("Correct Anna Bauer", [&](Desk& desk) {
        auto contact = desk.load<Contact>(anna);
        desk.save(contact.set(Contact::city, QStringLiteral("Berlin")));
    });
    QStringList titles, texts;
    for (const Happening& happening : happeningsOf(file.reader(), QStringLiteral("contact"), anna, 10)) {
        titles.append(happening.title);
        texts.append(happening.text);
    }
    REQUIRE(titles.size() == 4);
    const QString many = titles.takeAt(1);
    CHECK(many.contains(QLatin1String(" and 2 more ")));
    CHECK(many.endsWith(QStringLiteral(" · Change 2 contacts")));
    CHECK(texts.takeAt(1).isEmpty());
    CHECK(titles == QStringList{"Correct Anna Bauer", "City: Bonn · Change 2 contacts: City",
                                "Created · Import fair.csv: 2 contacts"});
    CHECK(texts == QStringList{"City", QString(), QString()});
}
