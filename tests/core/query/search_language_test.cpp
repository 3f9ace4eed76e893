// Tests of the search language: what a line means, and how it refuses.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/shared/person.h"
#include "core/lifecycle/tag_record.h"
#include "core/query/filter_text.h"
#include "core/query/search_language.h"
#include "tests/core/record/sample.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const EntityDef& def()
{
    static const EntityPtr entity = sampleEntity();
    return *entity;
}

SearchContext context()
{
    SearchContext made;
    made.calendar.today = QDate(2026, 11, 22);
    made.person = makeId(2, 7, 3);
    made.currency = "EUR";
    made.resolve = [](const QString&, const QString& text) {
        return text == "SMP-17" ? makeId(99, 7, 17) : text == "Acme" ? makeId(99, 7, 18) : Id(0);
    };
    return made;
}

Query read(const char* text)
{
    return readSearch(def(), QString::fromUtf8(text), context());
}

Filter filterOf(const char* text)
{
    return parseSearch(def(), QString::fromUtf8(text), context()).filter;
}

Condition conditionOf(const char* text)
{
    const Filter filter = filterOf(text);
    REQUIRE(filter.groups.isEmpty());
    REQUIRE(filter.conditions.size() == 1);
    return filter.conditions.first();
}

QString refusal(const char* text)
{
    const auto outcome = attempt([&] { return parseSearch(def(), QString::fromUtf8(text), context()); });
    REQUIRE_FALSE(outcome);
    return outcome.error().text;
}

Value text(const char* value)
{
    return Value(QString::fromUtf8(value));
}

} // namespace

TEST_CASE("words and conditions of one line must all hold")
{
    const Query query = read("stage:won amount>5000 acme \"new york\"");
    CHECK(query.entity == "sample");
    CHECK(query.words == "acme new york");
    REQUIRE(query.filter.conditions.size() == 2);
    CHECK(query.filter.conditions[0] == Condition{"stage", Op::Is, text("won"), {}});
    CHECK(query.filter.conditions[1] == Condition{"amount", Op::More, Value(qint64(500000)), {}});
}

TEST_CASE("a field is named by key, label or key without its ending")
{
    CHECK(conditionOf("lost_reason:price") == Condition{"lost_reason", Op::Has, text("price"), {}});
    CHECK(conditionOf("Lost-Reason:price").field == "lost_reason");
    CHECK(conditionOf("web_site:acme").field == "site");
    CHECK(conditionOf("last_call>2026-01-01").field == "called_at");
    CHECK(conditionOf("account:acme") == Condition{"account_id", Op::Has, text("acme"), {}});
    CHECK(conditionOf("called:none") == Condition{"called_at", Op::Empty, {}, {}});
}

TEST_CASE("a colon contains in texts and equals elsewhere, an equals sign always equals")
{
    CHECK(conditionOf("city:\"New York\"") == Condition{"city", Op::Has, text("New York"), {}});
    CHECK(conditionOf("city=Berlin") == Condition{"city", Op::Is, text("Berlin"), {}});
    CHECK(conditionOf("city:ber*") == Condition{"city", Op::Starts, text("ber"), {}});
    CHECK(conditionOf("city:\"ber*\"") == Condition{"city", Op::Has, text("ber*"), {}});
    CHECK(conditionOf("quantity:1.5") == Condition{"quantity", Op::Is, Value(qint64(1500)), {}});
    CHECK(conditionOf("active:yes") == Condition{"active", Op::Is, Value(qint64(1)), {}});
    CHECK(conditionOf("rating:ice_cold") == Condition{"rating", Op::Is, text("cold"), {}});
    CHECK(conditionOf("currency:eur") == Condition{"currency", Op::Is, text("EUR"), {}});
}

TEST_CASE("several values are alternatives")
{
    CHECK(conditionOf("stage:won,lost") == Condition{"stage", Op::Among, {}, {text("won"), text("lost")}});
    const Filter cities = filterOf("city:bonn,köln");
    CHECK(cities ==
          Filter{Filter::Join::Any, {{"city", Op::Has, text("bonn"), {}}, {"city", Op::Has, text("köln"), {}}}, {}});
    CHECK(conditionOf("tag:fair,vip") == Condition{"tag", Op::Among, {}, {text("fair"), text("vip")}});
}

TEST_CASE("a minus excludes")
{
    CHECK(conditionOf("-stage:lost") == Condition{"stage", Op::IsNot, text("lost"), {}});
    CHECK(conditionOf("-city:bonn") == Condition{"city", Op::HasNot, text("bonn"), {}});
    CHECK(conditionOf("-amount>500") == Condition{"amount", Op::AtMost, Value(qint64(50000)), {}});
    CHECK(conditionOf("-tag:fair") == Condition{"tag", Op::IsNot, text("fair"), {}});
    CHECK(filterOf("-stage:won,lost").conditions.size() == 2);
    CHECK(filterOf("-amount:100..500").join == Filter::Join::Any);
    CHECK(refusal("-acme").contains("quotation marks"));
    CHECK(read("\"-acme\"").words == "-acme");
    CHECK(read("-49").words == "-49");
}

TEST_CASE("empty and filled fields are asked for by none and any")
{
    CHECK(conditionOf("email:none") == Condition{"email", Op::Empty, {}, {}});
    CHECK(conditionOf("email:") == Condition{"email", Op::Empty, {}, {}});
    CHECK(conditionOf("-email:") == Condition{"email", Op::NotEmpty, {}, {}});
    CHECK(conditionOf("email:any") == Condition{"email", Op::NotEmpty, {}, {}});
    CHECK(conditionOf("email:\"none\"") == Condition{"email", Op::Has, text("none"), {}});
    CHECK(conditionOf("tag:none") == Condition{"tag", Op::Empty, {}, {}});
}

TEST_CASE("a span includes both of its ends")
{
    const Filter amounts = filterOf("amount:100..500");
    CHECK(amounts.conditions == QVector<Condition>{{"amount", Op::AtLeast, Value(qint64(10000)), {}},
                                                   {"amount", Op::AtMost, Value(qint64(50000)), {}}});
    CHECK(conditionOf("amount:..500").op == Op::AtMost);
    CHECK(conditionOf("start:2026-01-01..") == Condition{"start_date", Op::AtLeast, text("2026-01-01"), {}});
    CHECK(refusal("amount:..").contains("100..500"));
}

TEST_CASE("words for days become dates when the query is asked")
{
    CHECK(conditionOf("start:today") == Condition{"start_date", Op::Is, text("2026-11-22"), {}});
    CHECK(conditionOf("start<30d") == Condition{"start_date", Op::Less, text("2026-10-23"), {}});
    CHECK(conditionOf("start>30d") == Condition{"start_date", Op::More, text("2026-10-23"), {}});
    CHECK(filterOf("start:30d").conditions == QVector<Condition>{{"start_date", Op::AtLeast, text("2026-10-23"), {}},
                                                                 {"start_date", Op::AtMost, text("2026-11-22"), {}}});
    CHECK(filterOf("start:+7d").conditions.last().value == text("2026-11-29"));
    CHECK(filterOf("start:last-month").conditions ==
          QVector<Condition>{{"start_date", Op::AtLeast, text("2026-10-01"), {}},
                             {"start_date", Op::AtMost, text("2026-10-31"), {}}});
    CHECK(filterOf("start:this_week").conditions.first().value == text("2026-11-16"));
    CHECK(filterOf("start:2026-q1").conditions.last().value == text("2026-03-31"));
    CHECK(filterOf("start:2024-02").conditions.last().value == text("2024-02-29"));
    CHECK(conditionOf("start>2025") == Condition{"start_date", Op::More, text("2025-12-31"), {}});
    CHECK(conditionOf("start:22.11.2026").value == text("2026-11-22"));
    CHECK(refusal("start:soon").contains("soon"));
    CHECK(refusal("start:2023-02-30").contains("2023-02-30"));
    CHECK(refusal("start<99999y").contains("9999"));
}

TEST_CASE("a day of a moment is that day in the local time zone")
{
    const QVector<Condition> conditions = filterOf("called:2026-11-22").conditions;
    REQUIRE(conditions.size() == 2);
    CHECK(momentOf(conditions[0].value.text()).toLocalTime() == QDateTime(QDate(2026, 11, 22), QTime(0, 0)));
    CHECK(momentOf(conditions[1].value.text()).toLocalTime() == QDateTime(QDate(2026, 11, 22), QTime(23, 59, 59, 999)));
    CHECK(conditionOf("called>2026-11-22").op == Op::More);
    CHECK(conditionOf("called>2026-11-22").value == conditions[1].value);
}

TEST_CASE("a filter that means today keeps its word until it is asked")
{
    const Query query = read("start<30d is:overdue");
    CHECK(query.filter.conditions[0] == Condition{"start_date", Op::Less, text("30d"), {}});
    CHECK(query.filter.conditions[1].value == text("today"));
    CHECK(settled(def(), query, context()).filter.conditions[0].value == text("2026-10-23"));
}

TEST_CASE("stages are asked for by their type")
{
    CHECK(conditionOf("is:won") == Condition{"stage", Op::TypeIs, text("won"), {}});
    CHECK(conditionOf("is:new") == Condition{"stage", Op::TypeIs, text("open"), {}});
    CHECK(conditionOf("is:open").several == QVector<Value>{text("open"), text("ongoing"), text("on_hold")});
    CHECK(conditionOf("-is:open").several == conditionOf("is:closed").several);
    CHECK(refusal("is:great").contains("overdue"));
}

TEST_CASE("a link is found by reference, by exact name, or by a part of the name")
{
    CHECK(conditionOf("account:SMP-17") == Condition{"account_id", Op::Is, Value(makeId(99, 7, 17)), {}});
    CHECK(conditionOf("account=Acme") == Condition{"account_id", Op::Is, Value(makeId(99, 7, 18)), {}});
    CHECK(conditionOf("account:Acme") == Condition{"account_id", Op::Has, text("Acme"), {}});
    CHECK(conditionOf("owner:me") == Condition{"owner_id", Op::Is, Value(makeId(2, 7, 3)), {}});
    CHECK(conditionOf("owner:\"me\"") == Condition{"owner_id", Op::Has, text("me"), {}});
    CHECK(conditionOf("id:SMP-17") == Condition{"id", Op::Is, Value(makeId(99, 7, 17)), {}});
    CHECK(refusal("account:SMP-99").contains("SMP-99"));
    SearchContext nobody = context();
    nobody.person = 0;
    CHECK_THROWS_AS(parseSearch(def(), "owner:me", nobody), Error);
}

TEST_CASE("alternatives stand in brackets, and brackets without a condition are words")
{
    const Filter filter = filterOf("(stage:won or amount>5) city=Bonn");
    REQUIRE(filter.groups.size() == 1);
    CHECK(filter.groups.first().join == Filter::Join::Any);
    CHECK(filter.groups.first().conditions.size() == 2);
    CHECK(filterOf("stage:won or stage:lost").join == Filter::Join::Any);
    CHECK(read("(030) 123-45").words == "(030) 123-45");
    CHECK(read("black or white").words == "black or white");
    CHECK(refusal("stage:won or amount>5 city=Bonn").contains("brackets"));
    CHECK(refusal("(stage:won or amount>5").contains("not closed"));
    CHECK(refusal("acme or stage:won").contains("alternatives"));
    CHECK(refusal("stage:won or").contains("missing"));
}

TEST_CASE("order, number and trash are part of the line")
{
    const Query query = read("sort:-amount,name limit:20 is:removed");
    CHECK(query.sort == QVector<SortKey>{{"amount", true}, {"title", false}});
    CHECK(query.limit == 20);
    CHECK(query.onlyRemoved);
    CHECK(read("with:removed").withRemoved);
    CHECK(refusal("sort:nothing_known").contains("nothing_known"));
    CHECK(refusal("limit:-1").contains("limit:20"));
}

TEST_CASE("an unknown field is refused with its place and the nearest names")
{
    const QString message = refusal("acme stag:won");
    CHECK(message.contains("character 6"));
    CHECK(message.contains("stage"));
    CHECK(refusal("ammount>5").contains("amount"));
    CHECK(refusal("\xc3\xa4\xc3\xb6:1").contains("given_name"));
    CHECK(refusal("amount>twelve").contains("twelve"));
    CHECK(refusal("stage>won").contains("stage:value"));
}

TEST_CASE("names of fields come from the catalog only and everything else is a value")
{
    CHECK(read("x');DROP:1").words == "x');DROP:1");
    CHECK(refusal("drop_table:1").contains("Similar"));
    CHECK(conditionOf("city:\"'; DROP TABLE sample; --\"").value == text("'; DROP TABLE sample; --"));
    CHECK(read("http://example.org/?a=b").words == "http://example.org/?a=b");
    CHECK(conditionOf("city:%_\\").value == text("%_\\"));
}

TEST_CASE("a line finds the records of a file that it describes")
{
    TestFile file;
    file.does([](Desk& desk) {
        auto person = desk.blank<Person>();
        desk.save(person.set(Person::givenName, "Rita").set(Person::familyName, "Meyer"));
        const auto bauer = anAccount(desk, "B\u00e4ckerei Bauer");
        const auto duarte = anAccount(desk, "Studio Duarte");
        auto anna = aContact(desk, "Anna", "Bauer", bauer.ref());
        desk.save(anna.set(Contact::phone, "+49 30 123-45").set(Common::owner, person.ref()));
        aContact(desk, "Bruno", "Duarte", duarte.ref());
        tagRecord(desk, bauer.id(), "fair");
        auto small = anOpportunity(desk, bauer.ref(), "Small", Money{5'000});
        anOpportunity(desk, duarte.ref(), "Large", Money{900'000});
        desk.save(small.set(Opportunity::stage, Opportunity::lost).set(Opportunity::lostReason, Opportunity::price));
    });
    SearchContext asking;
    asking.calendar.today = QDate(2026, 11, 22);
    asking.resolve = [&](const QString& entity, const QString& name) { return file.reader().resolve(entity, name); };
    const auto found = [&](const char* entity, const char* line) {
        QStringList titles;
        const Query query = parseSearch(file.reader().def(entity), QString::fromUtf8(line), asking);
        for (const Record& record : file.reader().list(query))
            titles.append(record.title());
        return titles.join(", ");
    };
    CHECK(found("account", "tag:fair") == "B\u00e4ckerei Bauer");
    CHECK(found("account", "-tag:fair") == "Studio Duarte");
    CHECK(found("account", "name:backerei or name:studio") == "B\u00e4ckerei Bauer, Studio Duarte");
    CHECK(found("contact", "phone:030123") == "Anna Bauer");
    CHECK(found("contact", "-phone:030123") == "Bruno Duarte");
    CHECK(found("contact", "owner:\"rita meyer\"") == "Anna Bauer");
    CHECK(found("contact", "owner:\"meyer r\"") == "Anna Bauer");
    CHECK(found("contact", "owner:none") == "Bruno Duarte");
    CHECK(found("contact", "account:ACC-2") == "Bruno Duarte");
    CHECK(found("opportunity", "is:open") == "Large");
    CHECK(found("opportunity", "-is:open") == "Small");
    CHECK(found("opportunity", "amount>50 sort:-amount") == "Large");
    CHECK(found("opportunity", "amount:10..50 created:today") == "Small");
    CHECK(found("opportunity", "expected_close:+30d sort:name") == "Large, Small");
    CHECK(found("opportunity", "expected_close<today").isEmpty());
    CHECK(found("opportunity", "(stage:lost or amount>=9000) sort:name") == "Large, Small");
}

TEST_CASE("days of any year are the same days of every year, and those of leap years are not forgotten")
{
    CHECK(conditionOf("start:*this_month") == Condition{"start_date", Op::Is, text("*11-01..11-30"), {}});
    CHECK(conditionOf("start:*+60d") == Condition{"start_date", Op::Is, text("*11-22..01-21"), {}});
    CHECK(conditionOf("start:*2026-02") == Condition{"start_date", Op::Is, text("*02-01..02-29"), {}});
    CHECK(conditionOf("start:*this_year") == Condition{"start_date", Op::NotEmpty, {}, {}});
    CHECK(conditionOf("-start:*this_month") == Condition{"start_date", Op::IsNot, text("*11-01..11-30"), {}});
    CHECK(conditionOf("start:*12-24..01-06") == Condition{"start_date", Op::Is, text("*12-24..01-06"), {}});
    CHECK(refusal("start:*13-01..14-01").contains("start_date"));
    CHECK(refusal("start>*this_month").contains("start_date:*this_month"));
    CHECK(refusal("called:*this_month").contains("Last call"));
}

TEST_CASE("birthdays are found whatever the year, also over New Year")
{
    TestFile file;
    const auto born = [&](const char* name, QDate day) {
        return file.does([&](Desk& desk) {
            auto contact = aContact(desk, QString(), name);
            desk.save(contact.set(Contact::birthday, day));
            return contact.id();
        });
    };
    const Id november = born("Abel", QDate(1980, 11, 30));
    const Id leap = born("Berta", QDate(1984, 2, 29));
    const Id newYear = born("Cyril", QDate(2001, 1, 2));
    born("Dora", {});
    const auto found = [&](const char* line) {
        SearchContext made;
        made.calendar.today = QDate(2026, 11, 22);
        return file.reader().ids(parseSearch(file.reader().def("contact"), line, made));
    };
    CHECK(found("birthday:*this_month") == QVector<Id>{november});
    CHECK(found("birthday:*2026-02") == QVector<Id>{leap});
    CHECK(found("birthday:*12-24..02-28") == QVector<Id>{newYear});
    CHECK(found("birthday:*+60d") == QVector<Id>{november, newYear});
    CHECK(found("-birthday:*this_month").size() == 3);
}

TEST_CASE("the last contact is the latest talk that was done; notes, plans and what was removed are none")
{
    TestFile file; // today is 22 November 2026
    const auto about = [&](const char* name, Choice<Activity> kind, QDate done) {
        return file.does([&](Desk& desk) {
            const Id lead = aLead(desk, name, {}).id();
            auto talk = desk.blank<Activity>();
            talk.set(Activity::kind, kind).set(Activity::subject, name).set(Activity::lead, Ref{lead});
            if (done.isValid())
                talk.set(Activity::status, kind.key == Activity::call.key ? Activity::held : Activity::done)
                    .set(Activity::doneAt, done.startOfDay().toUTC());
            desk.save(talk);
            return lead;
        });
    };
    const Id lately = about("A", Activity::call, QDate(2026, 11, 20));
    const Id longAgo = about("B", Activity::email, QDate(2026, 9, 1));
    const Id noted = about("C", Activity::note, QDate(2026, 11, 20));
    const Id planned = about("D", Activity::call, {});
    const auto found = [&](const char* line) {
        SearchContext made;
        made.calendar.today = QDate(2026, 11, 22);
        return file.reader().ids(parseSearch(file.reader().def("lead"), line, made));
    };
    CHECK(found("last_contact:30d") == QVector<Id>{lately});
    CHECK(found("last_contact<30d") == QVector<Id>{longAgo});
    CHECK(found("last_contact:none") == QVector<Id>{noted, planned});
    CHECK(found("-last_contact:30d") == QVector<Id>{longAgo, noted, planned});
}
