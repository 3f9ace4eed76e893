// Own definitions: what is asked of them is asked of whoever saves one, and nothing that is accepted stands in the way
// of other records.
#include "core/catalog/entities/shared/own_field.h"
#include "core/lifecycle/own_catalog.h"
#include "core/workspace/entry.h"
#include "tests/support/own_samples.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

using Cells = QVector<std::pair<const char*, const char*>>;

// As at the prompt: a plain record with these fields.
Id added(Desk& desk, const char* entity, const Cells& cells)
{
    Record record = desk.blank(QString::fromLatin1(entity));
    for (const auto& [field, text] : cells)
        enter(desk, record, field, text);
    return desk.save(record);
}

Cells field(const char* key, const char* label, const char* kind, const Cells& more = {})
{
    return Cells{{"entity", "account"}, {"key", key}, {"label", label}, {"kind", kind}} + more;
}

Cells stage(const char* key, const char* label, const Cells& more = {})
{
    return Cells{{"entity", "opportunity"}, {"field", "stage"}, {"key", key}, {"label", label}} + more;
}

void refuses(TestFile& file, const char* entity, const Cells& cells, const char* at, const QStringList& words)
{
    const Error refusal = file.refuses([&](Desk& desk) { return added(desk, entity, cells); });
    INFO(refusal.text.toStdString());
    CHECK(refusal.fault == Fault::Invalid);
    CHECK(refusal.issues.value(0).field == QLatin1String(at));
    for (const QString& word : words)
        CHECK(refusal.text.contains(word));
    CHECK(file.does([&](Desk& desk) { return anAccount(desk).id(); })); // nobody is kept from working
}

QStringList stages(TestFile& file)
{
    QStringList labels;
    const FieldDef& stage = *file.reader().def("opportunity").find("stage");
    for (const Option& option : stage.options)
        labels.append(stage.shownOption(option));
    return labels;
}

} // namespace

TEST_CASE("a standard value that no record could start with is refused, naming the field, when the field is saved")
{
    TestFile file;
    refuses(file, "own_field", field("cf_b", "Boxes", "integer", {{"standard", "abc"}}), "standard", {"Boxes", "abc"});
    refuses(file, "own_field", field("cf_d", "Due", "date", {{"standard", "2026-02-30"}}), "standard", {"Due"});
    refuses(file, "own_field", field("cf_p", "Partner", "link", {{"target", "account"}, {"standard", "7"}}), "standard",
            {"Partner", "link"});
    const Id own = file.does([](Desk& desk) {
        return added(desk, "own_field", field("cf_q", "Share", "quantity", {{"standard", "1.50"}}));
    });
    CHECK(file.load<OwnFieldRow>(own)[OwnFieldRow::standard] == "1.5");
    CHECK(file.does([](Desk& desk) { return anAccount(desk).record(); }).value("cf_q").integer() == 1500);
    const Error worse = file.refuses(
        [own](Desk& desk) { return desk.save(desk.load<OwnFieldRow>(own).set(OwnFieldRow::standard, "much")); });
    CHECK(worse.issues.value(0).field == "standard");
}

TEST_CASE("of the fields of one kind of record each has a label of its own, also where two are saved at once")
{
    TestFile file;
    refuses(file, "own_field", field("cf_n", "Name", "text"), "label", {"Company", "Name"});
    refuses(file, "own_field", field("cf_n", " name ", "text"), "label", {"Company"});
    const Error twins = file.refuses([](Desk& desk) {
        added(desk, "own_field", field("cf_one", "Size", "text"));
        return added(desk, "own_field", field("cf_two", "size", "text"));
    });
    CHECK(twins.issues.value(0).field == "label");
    const Id own = file.does([](Desk& desk) { return added(desk, "own_field", field("cf_one", " Size ", "text")); });
    CHECK(file.load<OwnFieldRow>(own)[OwnFieldRow::label] == "Size");
    const Error renamed = file.refuses(
        [own](Desk& desk) { return desk.save(desk.load<OwnFieldRow>(own).set(OwnFieldRow::label, "Name")); });
    CHECK(renamed.issues.value(0).field == "label");
}

TEST_CASE("labels may be swapped in one operation")
{
    TestFile file;
    const Id one = file.does([](Desk& desk) { return added(desk, "own_field", field("cf_one", "Left", "text")); });
    const Id two = file.does([](Desk& desk) { return added(desk, "own_field", field("cf_two", "Right", "text")); });
    file.does([=](Desk& desk) {
        desk.save(desk.load<OwnFieldRow>(one).set(OwnFieldRow::label, "Right"));
        desk.save(desk.load<OwnFieldRow>(two).set(OwnFieldRow::label, "Left"));
    });
    CHECK(file.reader().def("account").find("cf_one")->shownLabel() == "Right");
}

TEST_CASE("a choice has an option from the moment it is there, and keeps one")
{
    TestFile file;
    refuses(file, "own_field", field("cf_c", "Colour", "choice"), "", {"Colour", "at least one option"});
    const Cells red{{"entity", "account"}, {"field", "cf_c"}, {"key", "red"}, {"label", "Red"}};
    file.does([&](Desk& desk) { return added(desk, "own_option", red); }); // as at a prompt, one by one
    refuses(file, "own_field", field("cf_c", "Colour", "choice", {{"standard", "blue"}}), "standard",
            {"Colour", "Red"});
    file.does([](Desk& desk) {
        return added(desk, "own_field", field("cf_c", "Colour", "choice", {{"standard", "red"}}));
    });
    CHECK(file.does([](Desk& desk) { return anAccount(desk).record(); }).value("cf_c").text() == "red");
    const Error last = file.refuses([](Desk& desk) {
        desk.remove("own_option", desk.resolve("own_option", "OPT-1"));
        return 0;
    });
    CHECK(last.text.contains("Colour"));
    file.does([](Desk& desk) { return anAccount(desk).id(); });
}

TEST_CASE("one definition for one key: a second row for it is refused, naming the first")
{
    TestFile file;
    file.does([](Desk& desk) { return added(desk, "own_option", stage("proposal", "Offer")); });
    refuses(file, "own_option", stage("proposal", "Quote"), "key", {"proposal", "OPT-1"});
    const Error both = file.refuses([](Desk& desk) {
        added(desk, "own_field", field("cf_one", "Size", "text"));
        return added(desk, "own_field", field("cf_one", "Weight", "text"));
    });
    CHECK(both.issues.value(0).field == "key");
}

TEST_CASE("two stages of one label are refused, and so is another type for one of ours")
{
    TestFile file;
    refuses(file, "own_option", stage("victory", "won"), "label", {"Stage", "won"});
    refuses(file, "own_option", stage("won", "Hooray", {{"type", "lost"}}), "type", {"Won", "won"});
    file.does([](Desk& desk) { return added(desk, "own_option", stage("won", "Hooray", {{"type", "won"}})); });
    CHECK(stages(file).contains("Hooray"));
}

TEST_CASE("a stage renamed at the prompt stays where it is among the others")
{
    TestFile file;
    QStringList expected = stages(file);
    const int at = int(expected.indexOf("Proposal"));
    REQUIRE(at > 0);
    expected[at] = "Offer";
    file.does([](Desk& desk) { return added(desk, "own_option", stage("proposal", "Offer")); });
    CHECK(stages(file) == expected);
    file.reopen();
    CHECK(stages(file) == expected);
}

TEST_CASE("traits that no own field keeps are refused instead of ignored")
{
    TestFile file;
    refuses(file, "own_field", field("cf_u", "Badge", "text", {{"traits", "2"}}), "traits", {"Badge", "unique"});
    refuses(file, "own_field", field("cf_t", "Badge", "text", {{"traits", "64"}}), "traits", {"Badge", "64"});
    const Cells unsearched{
        {"entity", "opportunity_contact"}, {"key", "cf_s"}, {"label", "Badge"}, {"kind", "text"}, {"traits", "4"}};
    refuses(file, "own_field", unsearched, "traits", {"Badge", "searched"});
}

TEST_CASE("an undo that would give two fields one label is refused")
{
    TestFile file;
    const Id own = file.does([](Desk& desk) { return added(desk, "own_field", field("cf_one", "Size", "text")); });
    file.does([own](Desk& desk) { desk.remove("own_field", own); });
    const qint64 removal = file.reader().history({}, 0, 1).first().sequence;
    file.does([](Desk& desk) { return added(desk, "own_field", field("cf_two", "Size", "text")); });
    const auto undone = file->undoOperation(removal);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().text.contains("Size"));
    file.does([](Desk& desk) { return anAccount(desk).id(); });
    CHECK_FALSE(file.reader().def("account").find("cf_one")->is(Listed));
}
