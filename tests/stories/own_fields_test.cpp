// The story of a field of the user's own, of every kind there is: made, filled, found, sorted, sent out, brought in,
// taken back, done again, removed.
#include "core/exchange/export_run.h"
#include "core/exchange/new_fields.h"
#include "core/lifecycle/own_catalog.h"
#include "core/query/search_language.h"
#include "core/workspace/care.h"
#include "core/workspace/entry.h"
#include "tests/support/import_desk.h"
#include "tests/support/own_samples.h"
#include "tests/support/workspace_fixture.h"
#include <QBuffer>

using namespace perennial;
using namespace perennial::test;

namespace {

// Two leads with the two values; their ids.
std::pair<Id, Id> filled(TestFile& file, const OwnSample& sample)
{
    file.does([](Desk& desk) {
        anAccount(desk, "First");
        anAccount(desk, "Second");
    });
    const auto key = file.does([&](Desk& desk) { return addOwnField(desk, ownField(sample.kind, "lead")); });
    CHECK(key == QLatin1String("cf_own"));
    const auto lead = [&](const char* name, const char* value) {
        return file.does([&](Desk& desk) {
            Record record = desk.blank("lead");
            enter(desk, record, "name", name);
            enter(desk, record, "cf_own", value);
            return desk.save(record);
        });
    };
    const Id other = lead("Zoe", sample.other);
    return {lead("Yan", sample.one), other};
}

QVector<Id> found(TestFile& file, const QString& clause)
{
    SearchContext context;
    context.calendar.today = QDate(2026, 11, 22);
    context.currency = QStringLiteral("EUR");
    context.resolve = [&](const QString& entity, const QString& text) { return file.reader().resolve(entity, text); };
    return file.reader().ids(parseSearch(file.reader().def("lead"), clause, context));
}

QByteArray exported(const Reader& reader)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ExportRequest request{queryOf<Lead>({})};
    request.columns = {"name", "cf_own"};
    const auto done = exportRecords(reader, request, out);
    REQUIRE(done);
    return out.data();
}

QString ownText(TestFile& file, Id id)
{
    const Record record = file.reader().load("lead", id);
    return entryText(file.reader(), record, record.def().indexOf("cf_own"));
}

void isSound(const QString& path)
{
    const auto report = check(path, true);
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.what.toStdString() << " " << finding.where.toStdString());
    CHECK(report->sound);
}

} // namespace

TEST_CASE("an own field of every kind is filled, filtered, sorted, shown, journalled, undone and done again")
{
    for (const OwnSample& sample : ownSamples) {
        INFO(kindName(sample.kind).toStdString());
        TestFile file;
        const auto [one, other] = filled(file, sample);
        file.reopen();
        CHECK(ownText(file, one) == QString::fromUtf8(sample.one));
        CHECK(found(file, QString::fromUtf8(sample.clause)) == QVector<Id>{one});
        CHECK(found(file, QStringLiteral("sort:cf_own")) == QVector<Id>{one, other});
        CHECK(found(file, QStringLiteral("cf_own:none")).isEmpty());

        file.does([&, id = one](Desk& desk) {
            Record record = desk.load("lead", id);
            enter(desk, record, "cf_own", sample.other);
            desk.save(record);
        });
        const auto history = file.reader().history("lead", one, 1);
        REQUIRE(history.size() == 1);
        REQUIRE(history.first().changes.size() == 1);
        CHECK(history.first().changes.first().field == QLatin1String("cf_own"));
        file.undoes();
        CHECK(ownText(file, one) == QString::fromUtf8(sample.one));
        file.redoes();
        CHECK(ownText(file, one) == QString::fromUtf8(sample.other));
        file.close();
        isSound(file.path());
    }
}

namespace {

QVector<Id> searched(TestFile& file, const QString& words)
{
    QVector<Id> ids;
    for (const Hit& hit : file.reader().search({words, {}, 5}))
        ids.append(hit.id);
    return ids;
}

void setTraits(TestFile& file, unsigned traits)
{
    file.does([traits](Desk& desk) {
        auto row = desk.load<OwnFieldRow>(desk.resolve("own_field", "OWN-1"));
        desk.save(row.set(OwnFieldRow::traits, qint64(traits)));
    });
}

} // namespace

TEST_CASE("unless said otherwise an own field of every kind is a column of lists, and words in it are searched")
{
    for (const OwnSample& sample : ownSamples) {
        INFO(kindName(sample.kind).toStdString());
        TestFile file;
        const auto [one, other] = filled(file, sample);
        const FieldDef& field = *file.reader().def("lead").find("cf_own");
        CHECK(field.is(Listed));
        const bool isWords = sample.kind == Kind::Text || sample.kind == Kind::LongText || sample.kind == Kind::Email ||
                             sample.kind == Kind::Phone || sample.kind == Kind::Url;
        CHECK(field.is(Searchable) == isWords);
        if (isWords)
            CHECK(searched(file, QString::fromUtf8(sample.one)) == QVector<Id>{one});
    }
}

TEST_CASE("an own field made at the prompt, in the window or by an import is searched and listed alike")
{
    ImportDesk desk;
    REQUIRE(desk.workspace->perform("Prompt", [](Desk& on) {
        Record record = on.blank("own_field");
        for (const auto& [field, text] :
             {std::pair{"entity", "lead"}, {"key", "cf_prompt"}, {"label", "Prompt"}, {"kind", "text"}})
            enter(on, record, field, text);
        on.save(record);
    }));
    const QString path = desk.file("name,Prompt,Beere\nAnna,Quitte,Heidelbeere\nBruno,Mispel,Johannisbeere\n");
    ImportRequest request = desk.request(path, QStringLiteral("lead"));
    request.mapping.columns[2].target = QStringLiteral("+field");
    const ImportSource source = openSource(path);
    REQUIRE(importWithNewFields(*desk.workspace, {QStringLiteral("rows.csv"), source.headers, source.rows}, request));
    Reader& reader = desk.workspace->reader();
    for (const char* word : {"quitt", "heidelb"}) {
        const auto hits = reader.search({QString::fromLatin1(word), {}, 5});
        REQUIRE(hits.size() == 1);
        CHECK(hits.first().title == "Anna");
    }
    for (const char* key : {"cf_prompt", "cf_beere"})
        CHECK(reader.def("lead").find(key)->is(Listed));
}

TEST_CASE("what records hold in an own field is searched from the moment on that the field is, and no longer")
{
    TestFile file;
    const auto [one, other] = filled(file, {Kind::Text, "Heidelbeere", "Johannisbeere", ""});
    CHECK(searched(file, "heidelb") == QVector<Id>{one});
    setTraits(file, Listed);
    CHECK(searched(file, "heidelb").isEmpty());
    file.undoes();
    CHECK(searched(file, "heidelb") == QVector<Id>{one});
    file.redoes();
    setTraits(file, Listed | Searchable);
    CHECK(searched(file, "heidelb") == QVector<Id>{one});

    file.does([](Desk& desk) { desk.remove("own_field", desk.resolve("own_field", "OWN-1")); });
    CHECK(searched(file, "heidelb").isEmpty());
    file.undoes();
    CHECK(searched(file, "heidelb") == QVector<Id>{one});
    file.close();
    isSound(file.path());
}

TEST_CASE("a record that was removed while a field was made searchable is found by it once it is back")
{
    TestFile file;
    const auto [one, other] = filled(file, {Kind::Text, "Heidelbeere", "Johannisbeere", ""});
    setTraits(file, Listed);
    file.does([id = one](Desk& desk) { desk.remove("lead", id); });
    const qint64 removal = file.reader().history({}, 0, 1).first().sequence;
    setTraits(file, Listed | Searchable);
    CHECK(searched(file, "heidelb").isEmpty());
    REQUIRE(file->undoOperation(removal));
    CHECK(searched(file, "heidelb") == QVector<Id>{one});
    file.close();
    isSound(file.path());
}

TEST_CASE("an own field of records that have no name of their own is listed and not searched, and the file opens")
{
    TestFile file;
    file.does([](Desk& desk) { addOwnField(desk, ownField(Kind::Text, "opportunity_contact")); });
    file.reopen();
    CHECK(file.reader().def("opportunity_contact").find("cf_own")->traits == Listed);
    file.close();
    isSound(file.path());
}

TEST_CASE("an own field of every kind goes out and comes in again as it was")
{
    for (const OwnSample& sample : ownSamples) {
        INFO(kindName(sample.kind).toStdString());
        TestFile file;
        filled(file, sample);
        const QByteArray rows = exported(file.reader());

        ImportDesk desk;
        REQUIRE(desk.workspace->perform("Prepare", [&](Desk& on) {
            anAccount(on, "First");
            anAccount(on, "Second");
            addOwnField(on, ownField(sample.kind, "lead"));
        }));
        CHECK(desk.importText(rows, "lead").counts.added == 2);
        CHECK(exported(desk.workspace->reader()).toStdString() == rows.toStdString());
        CHECK(desk.importText(rows, "lead").counts.same == 2);
    }
}

TEST_CASE("a file stays whole and open to us when an own field is taken back, done again or removed")
{
    for (const OwnSample& sample : ownSamples) {
        INFO(kindName(sample.kind).toStdString());
        TestFile file;
        const auto [one, other] = filled(file, sample);
        for (int step = 0; step < 3; ++step)
            file.undoes();
        file.reopen(); // the column is there, the field is not
        CHECK_FALSE(found(file, QStringLiteral("sort:name")).contains(one));
        for (int step = 0; step < 3; ++step)
            file.redoes();
        CHECK(ownText(file, one) == QString::fromUtf8(sample.one));

        file.does([](Desk& desk) { desk.remove("own_field", desk.resolve("own_field", "OWN-1")); });
        file.reopen();
        file.does([id = one](Desk& desk) { // what the field held does not stand in the way of other changes
            Record record = desk.load("lead", id);
            enter(desk, record, "name", "Changed");
            desk.save(record);
        });
        file.close();
        isSound(file.path());
        file.reopen();
        CHECK(file.does([&](Desk& desk) { return addOwnField(desk, ownField(sample.kind, "lead")); }) == "cf_own");
        CHECK(ownText(file, one) == QString::fromUtf8(sample.one));
        file.close();
        isSound(file.path());
    }
}

TEST_CASE("a removed own field gives its name to one of another kind, under another key")
{
    TestFile file;
    filled(file, ownSamples[0]);
    file.does([](Desk& desk) { desk.remove("own_field", desk.resolve("own_field", "OWN-1")); });
    CHECK(file.does([](Desk& desk) { return addOwnField(desk, ownField(Kind::Date, "lead")); }) == "cf_own_2");
    file.reopen();
    CHECK(file.reader().def("lead").find("cf_own_2")->kind == Kind::Date);
}

TEST_CASE("an own field written as a record gets its column, whoever writes it")
{
    TestFile file;
    const auto define = [](Desk& desk, const char* entity, const char* key, const char* kind) {
        Record record = desk.blank("own_field");
        enter(desk, record, "entity", entity);
        enter(desk, record, "key", key);
        enter(desk, record, "label", "Shoe size");
        enter(desk, record, "kind", kind);
        return desk.save(record);
    };
    const Id own = file.does([&](Desk& desk) { return define(desk, "lead", "cf_shoe_size", "integer"); });
    file.reopen();
    REQUIRE(file.reader().def("lead").find("cf_shoe_size"));
    const auto refusedField = [](const Error& error) { return error.issues.value(0).field; };
    CHECK(refusedField(file.refuses([&](Desk& desk) { return define(desk, "lead", "cf_x", "colour"); })) == "kind");
    CHECK(refusedField(file.refuses([&](Desk& desk) { return define(desk, "lead", "x\" TEXT", "text"); })) == "key");
    CHECK(refusedField(file.refuses([&](Desk& desk) { return define(desk, "lead", "cf_shoe_size", "text"); })) ==
          "key");
    CHECK(refusedField(file.refuses([&](Desk& desk) { return define(desk, "lead", "cf_x", "link"); })) == "target");
    CHECK(file.refuses([&](Desk& desk) { return define(desk, "unicorn", "cf_x", "text"); }).fault == Fault::NotFound);
    const Error moved = file.refuses([own](Desk& desk) {
        Record record = desk.load("own_field", own);
        enter(desk, record, "key", "cf_other");
        return desk.save(record);
    });
    CHECK(refusedField(moved) == "key");
    file.reopen();
    CHECK(file.reader().def("lead").find("cf_shoe_size"));
}

TEST_CASE("a stage of the user's own keeps its type for good")
{
    TestFile file;
    file.does([](Desk& desk) {
        addOwnOption(desk,
                     {"opportunity", "stage", Option{"trial", "Trial", StatusType::Ongoing, "blue", 60, true}, 2});
    });
    const Error refusal = file.refuses([](Desk& desk) {
        Record record = desk.load("own_option", desk.resolve("own_option", "OPT-1"));
        enter(desk, record, "type", "won");
        return desk.save(record);
    });
    CHECK(refusal.issues.value(0).field == "type");
    CHECK(file.reader().def("opportunity").statusType("trial") == StatusType::Ongoing);
}
