// Row judge: what a rule refuses costs its row, never the file.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/query/search_language.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QString opportunity = QStringLiteral("opportunity");

void addCompany(ImportDesk& desk)
{
    desk.importText("name\nACME\n", QStringLiteral("account"));
}

} // namespace

TEST_CASE("a lost deal without a reason is rejected by itself, and the others are taken")
{
    ImportDesk desk;
    addCompany(desk);
    const ImportPlan plan = desk.importText("name,account,stage,lost_reason,expected close\n"
                                            "Spring,ACME,lost,,2026-03-01\n"
                                            "Summer,ACME,lost,price,2026-06-01\n"
                                            "Autumn,ACME,proposal,,2026-09-01\n",
                                            opportunity);
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 1);
    REQUIRE(plan.rejections.size() == 1);
    CHECK(plan.rejections.first().line == 2);
    CHECK(plan.rejections.first().text.contains(QLatin1String("Lost because")));
}

TEST_CASE("a line that names neither a product nor a text is rejected with the product that is missing")
{
    ImportDesk desk;
    addCompany(desk);
    desk.importText("number,account\nSO-1,ACME\n", QStringLiteral("sales_order"));
    const ImportPlan plan = desk.importText("order,product,text,quantity,unit price\n"
                                            "SO-1,P-77,,1,30.00\n"
                                            "SO-1,,Freight,1,12.00\n",
                                            QStringLiteral("sales_order_line"));
    CHECK(plan.counts.added == 1);
    REQUIRE(plan.rejections.size() == 1);
    CHECK(plan.rejections.first().text.contains(QLatin1String("P-77")));
}

TEST_CASE("lines of a deal are known again by their product or their text")
{
    ImportDesk desk;
    addCompany(desk);
    desk.importText("name,account,expected close\nSpring,ACME,2026-03-01\n", opportunity);
    const QByteArray lines = "opportunity,text,quantity,unit price\nSpring,Rolls,10,0.50\nSpring,Bread,3,4.00\n";
    CHECK(desk.importText(lines, QStringLiteral("opportunity_line")).counts.added == 2);
    CHECK(desk.importText(lines, QStringLiteral("opportunity_line")).counts.same == 2);
}

TEST_CASE("a column that says whether something is done becomes the stage of what is done")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("kind,subject,body,due_at,done\n"
                                            "meeting,Tasting,Bring rolls,2026-03-26,1\n"
                                            "task,Send prices,,2026-04-01,0\n",
                                            QStringLiteral("activity"));
    CHECK(plan.counts.added == 2);
    const QVector<Record> all = desk.all(QStringLiteral("activity"));
    const Row<Activity> tasting(all.at(0));
    CHECK(tasting.is(Activity::status, Activity::held)); // what done means of a meeting
    CHECK(tasting[Activity::dueOn] == QDate(2026, 3, 26));
    CHECK(tasting[Common::notes] == QLatin1String("Bring rolls"));
    CHECK(Row<Activity>(all.at(1)).is(Activity::status, Activity::notStarted));
}

TEST_CASE("roles in a deal come in from a file, once, and are found by their words")
{
    ImportDesk desk;
    addCompany(desk);
    desk.importText("given_name,family_name,account\nAnna,Bauer,ACME\nKarl,Kunze,ACME\n", QStringLiteral("contact"));
    desk.importText("name,account,expected close\nSpring,ACME,2026-03-01\n", opportunity);
    const QByteArray roles = "opportunity_id,contact_id,role\nSpring,Anna Bauer,Decision maker\n"
                             "Spring,Karl Kunze,sponsor\n";
    const QString role = QString::fromLatin1(OpportunityContact::entity);
    CHECK(desk.importText(roles, role).counts.added == 2);
    CHECK(desk.importText(roles, role).counts.same == 2);
    const EntityDef& def = desk.workspace->reader().def(role);
    CHECK(desk.workspace->reader().count(parseSearch(def, QStringLiteral("role:decision_maker contact:anna"), {})) ==
          1);
    CHECK(desk.workspace->reader().count(parseSearch(def, QStringLiteral("role:user"), {})) == 0);
}

TEST_CASE("an import has a number that finds exactly what it brought, and takes exactly that back")
{
    ImportDesk desk;
    const QString account = QStringLiteral("account");
    const ImportPlan first = desk.importText("name,city\nA,Bonn\nB,Bonn\n", account);
    const ImportPlan second = desk.importText("name,city\nB,Ulm\nC,Ulm\nD,Ulm\n", account);
    REQUIRE(first.operation > 0);
    CHECK(second.operation > first.operation);
    const Reader& reader = desk.workspace->reader();
    const auto names = [&](const QString& search) {
        QStringList found;
        for (const Record& record : reader.list(parseSearch(reader.def(account), search, {})))
            found.append(record.title());
        return found;
    };
    const auto numbered = [](const ImportPlan& plan) { return QStringLiteral("import:%1").arg(plan.operation); };
    CHECK(names(numbered(first)) == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(names(numbered(second)) == QStringList{QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
    CHECK(names(QLatin1Char('-') + numbered(second)) == QStringList{QStringLiteral("A")});
    CHECK(names(numbered(second) + QStringLiteral(" billing_city:ulm")).size() == 3);
    REQUIRE(desk.workspace->undoOperation(second.operation));
    CHECK(names({}) == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(names(QStringLiteral("billing_city:ulm")).isEmpty());
    CHECK(desk.importText("name,city\nA,Bonn\n", account).operation == 0); // nothing was new
}

TEST_CASE("an import whose records were changed since is not undone, and names what stands in the way, newest first")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("name,city\nA,Bonn\nB,Bonn\n", QStringLiteral("account"));
    const QVector<Id> ids = desk.workspace->reader().ids(queryOf<Account>({}));
    const auto rename = [&](qsizetype which, const QString& title) {
        REQUIRE(desk.workspace->perform(title, [&](Desk& edit) {
            auto account = edit.load<Account>(ids.at(which));
            edit.save(account.set(Account::billingCity, title));
        }));
    };
    const auto refusal = [&] {
        const auto undone = desk.workspace->undoOperation(plan.operation);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().fault == Fault::Refused);
        return undone.error().text;
    };
    rename(0, QStringLiteral("first"));
    CHECK(refusal().contains(QStringLiteral("“first” changed the same records later. Undo that first.")));
    rename(1, QStringLiteral("second"));
    CHECK(refusal().contains(QStringLiteral("Undo those first, in this order: “second”, “first”.")));
    for (const char* title : {"third", "fourth", "fifth", "sixth"})
        rename(0, QString::fromLatin1(title));
    const QString six = refusal();
    CHECK(six.contains(QStringLiteral("6 later operation")));
    CHECK(six.contains(QStringLiteral("beginning with: “sixth”, “fifth”, “fourth”, “third”, “second”.")));
    CHECK_FALSE(six.contains(QStringLiteral("“first”")));
    for (int i = 0; i < 6; ++i)
        REQUIRE(desk.workspace->undo());
    CHECK(desk.workspace->undoOperation(plan.operation));
}
