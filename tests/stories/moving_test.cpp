// The story of a company that moves into a new file: with own fields of every kind, stages and words of its own, and
// attached files.
#include "core/catalog/entities/shared/person.h"
#include "core/exchange/whole_export.h"
#include "core/exchange/whole_import.h"
#include "core/lifecycle/attach_file.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/own_catalog.h"
#include "core/lifecycle/tag_record.h"
#include "core/workspace/attachment_shelf.h"
#include "core/workspace/care.h"
#include "core/workspace/entry.h"
#include "tests/support/own_samples.h"
#include "tests/support/whole_files.h"
#include "tests/support/workspace_fixture.h"
#include <QFile>
#include <QFileInfo>

using namespace perennial;
using namespace perennial::test;

namespace {

const char photoBytes[] = "\xFF\xD8\xFF not quite a picture \0 but bytes";
const QByteArray photo(photoBytes, sizeof photoBytes - 1);

QString keyOf(Kind kind)
{
    return QStringLiteral("cf_own_") + kindName(kind);
}

void giveOwnFields(TestFile& file)
{
    file.does([](Desk& desk) {
        anAccount(desk, "First");
        anAccount(desk, "Second");
        for (const OwnSample& sample : ownSamples)
            addOwnField(desk, ownField(sample.kind, "lead", "Own " + kindName(sample.kind).toUtf8()));
        // The table of leads comes behind that of the companies that link to them.
        OwnField friendly = ownField(Kind::Link, "account", "Friend");
        friendly.field.target = QStringLiteral("lead");
        addOwnField(desk, friendly);
    });
    file.does([](Desk& desk) {
        for (const auto& text : {&OwnSample::one, &OwnSample::other}) {
            Record lead = desk.blank("lead");
            enter(desk, lead, "name", text == &OwnSample::one ? "Yan" : "Zoe");
            for (const OwnSample& sample : ownSamples)
                enter(desk, lead, keyOf(sample.kind), sample.*text);
            desk.save(lead);
        }
        Record account = desk.load("account", desk.resolve("account", "First"));
        enter(desk, account, "cf_friend", "Zoe");
        desk.save(account);
    });
}

void giveOwnWords(TestFile& file)
{
    file.does([](Desk& desk) {
        addOwnOption(desk, {"opportunity", "stage",
                            Option{"proposal", "On the table", StatusType::Ongoing, "teal", 55, true}, 2});
        addOwnOption(desk,
                     {"opportunity", "stage", Option{"trial", "Trial week", StatusType::Ongoing, "blue", 60, true}, 3});
        addOwnOption(desk,
                     {"lead", "source", Option{"market", "Farmers' market", StatusType::Open, "green", -1, true}, 0});
    });
    file.does([](Desk& desk) {
        auto deal = anOpportunity(desk, {desk.resolve("account", "First")});
        enter(desk, deal.record(), "stage", "trial");
        desk.save(deal);
        Record lead = desk.load("lead", desk.resolve("lead", "Yan"));
        enter(desk, lead, "source", "market");
        desk.save(lead);
    });
}

// A field that was removed leaves its column; one that became required later is empty in older records.
void giveAPast(TestFile& file)
{
    file.does([](Desk& desk) { addOwnField(desk, ownField(Kind::Integer, "lead", "Forgotten")); });
    file.does([](Desk& desk) {
        Record lead = desk.load("lead", desk.resolve("lead", "Yan"));
        enter(desk, lead, "cf_forgotten", "7");
        desk.save(lead);
        OwnField late = ownField(Kind::Text, "lead", "Late");
        late.field.traits = Required | Listed;
        addOwnField(desk, late);
    });
    file.does([](Desk& desk) {
        for (const Row<OwnFieldRow>& row : desk.list<OwnFieldRow>({whereIs(OwnFieldRow::key, "cf_forgotten")}))
            desk.remove(row);
    });
}

// Own fields may be described by own fields, too.
void describeOwnFields(TestFile& file)
{
    file.does([](Desk& desk) {
        addOwnField(desk, ownField(Kind::Text, "own_field", "Why"));
        addOwnField(desk, ownField(Kind::Date, "own_field", "Since"));
        addOwnField(desk, ownField(Kind::Choice, "own_option", "Own"));
    });
    file.does([](Desk& desk) {
        auto field = *desk.first<OwnFieldRow>({whereIs(OwnFieldRow::key, "cf_friend")});
        enter(desk, field.record(), "cf_why", "for the fair");
        enter(desk, field.record(), "cf_since", "2026-02-28");
        desk.save(field);
        auto option = *desk.first<OwnOptionRow>({whereIs(OwnOptionRow::key, "market")});
        enter(desk, option.record(), "cf_own", "b_second");
        desk.save(option);
    });
}

// Another person changes what the first one made; a third is gone.
void workTogether(TestFile& file)
{
    file.does([](Desk& desk) {
        for (const char* name : {"Ada", "Ben", "Cleo"})
            desk.save(desk.blank<Person>().set(Person::familyName, name));
    });
    for (const char* name : {"Cleo", "Ben", "Ada"}) {
        REQUIRE(file.workspace().choosePerson(name));
        file.clock().advance(60'000);
        file.does([&](Desk& desk) {
            Record lead = desk.load("lead", desk.resolve("lead", "Zoe"));
            enter(desk, lead, "notes", QStringLiteral("seen by %1").arg(QLatin1String(name)));
            desk.save(lead);
            anAccount(desk, QStringLiteral("Of %1").arg(QLatin1String(name)));
        });
    }
    file.does([](Desk& desk) { desk.remove("person", desk.resolve("person", "Cleo")); });
}

void attachFiles(TestFile& file)
{
    file.does([](Desk& desk) {
        const Id lead = desk.resolve("lead", "Yan");
        attachFile(desk, lead, {"oven.jpg", "image/jpeg", photo});
        attachFile(desk, desk.resolve("account", "First"), {"the same.jpg", "image/jpeg", photo});
        attachFile(desk, lead, {"empty.txt", "text/plain", {}});
        tagRecord(desk, lead, "fair");
    });
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A file with one own field, "Own" of a lead.
void makeWithOwn(const QString& path, Kind kind)
{
    const auto made = Workspace::create(path);
    REQUIRE(made);
    REQUIRE((*made)->perform("Own field", [&](Desk& desk) { addOwnField(desk, ownField(kind, "lead")); }));
}

} // namespace

TEST_CASE("a company with own fields of every kind, own stages and files moves whole into a new file")
{
    TestFile file;
    giveOwnFields(file);
    giveOwnWords(file);
    describeOwnFields(file);
    workTogether(file);
    giveAPast(file);
    attachFiles(file);
    file.reopen();
    for (const char* name : {"all.zip", "tables"}) {
        INFO(name);
        const QString place = file.folder() + QLatin1Char('/') + QLatin1String(name);
        const auto written = exportAll(file.reader(), place);
        REQUIRE(written);
        const QString path = place + QStringLiteral(".perennial");
        const auto taken = importAll(place, path);
        if (!taken)
            FAIL(taken.error().text.toStdString());
        CHECK(*taken == *written);
        {
            const auto moved = looked(path);
            checkAlike(file.workspace(), *moved);
            Reader& reader = moved->reader();
            CHECK(reader.def("lead").find("cf_late")->is(Required));
            CHECK_FALSE(reader.def("lead").find("cf_forgotten"));
            const FieldDef& stage = *reader.def("opportunity").find("stage");
            CHECK(stage.shownOption("proposal") == "On the table");
            CHECK(stage.shownOption("trial") == "Trial week");
            CHECK(reader.def("opportunity").statusType("trial") == StatusType::Ongoing);
            const Id yan = reader.resolve("lead", "Yan");
            CHECK(reader.tagsOf(yan) == QStringList{"fair"});
            const auto files = attachmentsOf(reader, yan);
            REQUIRE(files.size() == 2);
            CHECK(AttachmentShelf::bytesOf(reader, files[0][Attachment::sha256]).isEmpty());
            CHECK(AttachmentShelf::bytesOf(reader, files[1][Attachment::sha256]) == photo);
            const Row<OwnFieldRow> remarked = *reader.first<OwnFieldRow>({whereIs(OwnFieldRow::key, "cf_friend")});
            CHECK(remarked.record().value("cf_why").text() == "for the fair");
            CHECK(remarked.record().value("cf_since").text() == "2026-02-28");
            if (QFileInfo(place).isDir())
                checkSameTables(reader, place);
        }
        const auto report = check(path, true, deepChecks());
        REQUIRE(report);
        for (const Finding& finding : report->findings)
            UNSCOPED_INFO(finding.what.toStdString() << " " << finding.where.toStdString());
        CHECK(report->sound);
    }
}

TEST_CASE("an own field of the same key and another kind stops the move before anything is written")
{
    TestFile file;
    file.does([](Desk& desk) {
        addOwnField(desk, ownField(Kind::Date, "lead"));
        aLead(desk);
    });
    const QString archive = file.folder() + QStringLiteral("/all.zip");
    REQUIRE(exportAll(file.reader(), archive));
    const QString other = file.folder() + QStringLiteral("/other.perennial");
    makeWithOwn(other, Kind::Money);
    const QByteArray before = bytesAt(other);
    const auto taken = importAll(archive, other);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().fault == Fault::Conflict);
    for (const char* word : {"cf_own", "date", "money", "Nothing was written"})
        CHECK(taken.error().text.contains(QLatin1String(word)));
    CHECK(bytesAt(other) == before);
}

TEST_CASE("an empty file that has the own field already is filled, and keeps one field of that name")
{
    TestFile file;
    file.does([](Desk& desk) { addOwnField(desk, ownField(Kind::Date, "lead", "Own")); });
    file.does([](Desk& desk) {
        Record lead = desk.blank("lead");
        enter(desk, lead, "name", "Anna");
        enter(desk, lead, "cf_own", "2026-02-28");
        desk.save(lead);
    });
    const QString archive = file.folder() + QStringLiteral("/all.zip");
    REQUIRE(exportAll(file.reader(), archive));
    const QString other = file.folder() + QStringLiteral("/other.perennial");
    makeWithOwn(other, Kind::Date);
    REQUIRE(importAll(archive, other));
    const auto taken = looked(other);
    CHECK(linesOf(taken->reader(), "lead") == linesOf(file.reader(), "lead"));
    CHECK(taken->reader().count(queryOf<OwnFieldRow>({})) == 1);

    const QByteArray filled = bytesAt(other);
    const auto again = importAll(archive, other);
    REQUIRE_FALSE(again);
    CHECK(again.error().fault == Fault::Conflict);
    CHECK(bytesAt(other) == filled);
}

TEST_CASE("a move that stops half-way leaves an empty file as it was")
{
    TestFile file;
    file.does([](Desk& desk) {
        addOwnField(desk, ownField(Kind::Text, "lead"));
        aLead(desk);
    });
    const QString archive = file.folder() + QStringLiteral("/all.zip");
    REQUIRE(exportAll(file.reader(), archive));
    const QString other = file.folder() + QStringLiteral("/other.perennial");
    REQUIRE(Workspace::create(other));
    int asked = 0;
    const auto stopped = importAll(archive, other, [&asked](double) { return ++asked < 10; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().fault == Fault::Cancelled);
    const auto left = looked(other);
    CHECK(left->reader().count(queryOf<OwnFieldRow>({})) == 0);
    CHECK(left->reader().count(queryOf<Lead>({})) == 0);
}

TEST_CASE("what is not there, and what is no export of everything, is told apart, and no file is made of it")
{
    QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made.perennial"));
    const auto missing = importAll(folder.filePath(QStringLiteral("nowhere.zip")), made);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().fault == Fault::NotFound);
    CHECK(missing.error().text.contains(QStringLiteral("There is no file or folder")));
    const auto other = importAll(folder.path(), made);
    REQUIRE_FALSE(other);
    CHECK(other.error().text.contains(QStringLiteral("no office.csv")));
    CHECK_FALSE(QFile::exists(made));
}
