// Attached files: bytes come in whole, once, and out again as they were.
#include "core/catalog/entities/engagement/lead.h"
#include "core/lifecycle/attach_file.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/engagement/convert_lead.h"
#include "core/lifecycle/merge_records.h"
#include "core/lifecycle/run_by_name.h"
#include "core/workspace/attachment_shelf.h"
#include "core/workspace/care.h"
#include "tests/support/workspace_fixture.h"
#include <QDir>
#include <QFile>

using namespace perennial;
using namespace perennial::test;

namespace {

QString written(const TestFile& file, const QString& name, const QByteArray& bytes)
{
    const QString path = QDir(file.folder()).filePath(name);
    QFile made(path);
    REQUIRE(made.open(QIODevice::WriteOnly));
    REQUIRE(made.write(bytes) == bytes.size());
    return path;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray sample("%PDF-1.4\nan offer with a NUL \0 inside", 37);

Id attached(TestFile& file, Id record, const QString& path)
{
    return file.does([&](Desk& desk) { return attachFile(desk, record, readAttachable(path)); });
}

bool isSound(TestFile& file)
{
    const auto report = check(file.path(), true, deepChecks());
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.what.toStdString());
    return report->sound;
}

} // namespace

TEST_CASE("a file is attached with its name, type, size and hash, and comes out as it went in")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const Id id = attached(file, account, written(file, QStringLiteral("Angebot Ä.pdf"), sample));
    const auto row = file.load<Attachment>(id);
    CHECK(row[Attachment::name] == QString::fromUtf8("Angebot Ä.pdf"));
    CHECK(row[Attachment::mediaType] == QLatin1String("application/pdf"));
    CHECK(row[Attachment::size] == sample.size());
    CHECK(row[Attachment::sha256].size() == 64);
    CHECK(attachmentsOf(file.reader(), account).size() == 1);

    const QString out = saveAttachment(file.reader(), id, file.folder() + QStringLiteral("/out.pdf"));
    CHECK(contents(out) == sample);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(out) & others);
    file.close();
    CHECK(isSound(file));
}

TEST_CASE("an empty file can be attached")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const Id id = attached(file, account, written(file, QStringLiteral("empty"), {}));
    CHECK(contents(saveAttachment(file.reader(), id, file.folder() + QStringLiteral("/out"))).isEmpty());
    file.close();
    CHECK(isSound(file));
}

TEST_CASE("the same content is attached once to a record, and stored once for all of them")
{
    TestFile file;
    const auto [first, second] = file.does(
        [](Desk& desk) { return std::pair(anAccount(desk).id(), anAccount(desk, QStringLiteral("Kunze GmbH")).id()); });
    const QString path = written(file, QStringLiteral("terms.txt"), QByteArray(1'000'000, 'x'));
    const Id once = attached(file, first, path);
    CHECK(attached(file, first, path) == once);
    file.close();
    const qint64 before = QFileInfo(file.path()).size();
    file.reopen();
    CHECK(attached(file, second, path) != once);
    file.close();
    CHECK(QFileInfo(file.path()).size() < before + 100'000);
}

TEST_CASE("undo takes an attached file away, and redo brings its bytes back, after a restart too")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const Id id = attached(file, account, written(file, QStringLiteral("a.pdf"), sample));
    file.undoes();
    CHECK(attachmentsOf(file.reader(), account).isEmpty());
    file.reopen();
    file.redoes();
    CHECK(attachmentsOf(file.reader(), account).size() == 1);
    file.does([id](Desk& desk) { desk.remove(QStringLiteral("attachment"), id); });
    CHECK(attachmentsOf(file.reader(), account).isEmpty());
    file.undoes();
    CHECK(contents(saveAttachment(file.reader(), id, file.folder() + QStringLiteral("/out"))) == sample);
    file.close();
    CHECK(isSound(file));
}

TEST_CASE("what is no file, or too large a one, is refused and nothing is kept")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const auto faultOf = [](const QString& path) {
        const auto read = attempt([&] { return readAttachable(path); });
        return read ? Fault::Cancelled : read.error().fault;
    };
    CHECK(faultOf(file.folder()) == Fault::Invalid);
    CHECK(faultOf(file.folder() + QStringLiteral("/none.pdf")) == Fault::NotFound);
    const QString large = written(file, QStringLiteral("large.bin"), {});
    REQUIRE(QFile::resize(large, AttachmentShelf::largest + 1));
    CHECK(faultOf(large) == Fault::Invalid);
    ReadFile tooMuch{QStringLiteral("x"), {}, QByteArray(AttachmentShelf::largest + 1, 'x')};
    CHECK(file.refuses([&](Desk& desk) { return attachFile(desk, account, tooMuch); }).fault == Fault::Invalid);
    const Id one = attached(file, account, written(file, QStringLiteral("a.pdf"), sample));
    CHECK(file.refuses([&](Desk& desk) { return attachFile(desk, one, readAttachable(large)); }).fault ==
          Fault::Invalid);
    CHECK(file.count<Attachment>() == 1);
}

TEST_CASE("a name is never a path: saved into a folder it stays in that folder, and replaces nothing")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const Id id = file.does([&](Desk& desk) {
        return attachFile(desk, account, {QStringLiteral("../../evil\n.sh"), QStringLiteral("text/plain"), "x"});
    });
    QDir(file.folder()).mkdir(QStringLiteral("out"));
    const QString folder = file.folder() + QStringLiteral("/out");
    const QString first = saveAttachment(file.reader(), id, folder);
    const QString second = saveAttachment(file.reader(), id, folder);
    CHECK(first != second);
    for (const QString& path : {first, second})
        CHECK(QFileInfo(path).dir().canonicalPath() == QDir(folder).canonicalPath());
    CHECK(QDir(folder).entryList(QDir::Files).size() == 2);
}

TEST_CASE("attached files follow a lead into its contact, and a record into the one it is merged with")
{
    TestFile file;
    const QString path = written(file, QStringLiteral("card.pdf"), sample);
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    attached(file, lead, path);
    ConvertLead ask;
    ask.lead = lead;
    const Converted became = file.does([&](Desk& desk) { return convertLead(desk, ask); });
    CHECK(attachmentsOf(file.reader(), lead).isEmpty());
    REQUIRE(attachmentsOf(file.reader(), became.contact).size() == 1);

    const Id twin = file.does([](Desk& desk) { return aContact(desk).id(); });
    file.does([&](Desk& desk) { return mergeRecords(desk, {QStringLiteral("contact"), twin, became.contact, {}}); });
    const auto moved = attachmentsOf(file.reader(), twin);
    REQUIRE(moved.size() == 1);
    CHECK(contents(saveAttachment(file.reader(), moved[0].id(), file.folder() + QStringLiteral("/out"))) == sample);
    file.undoes();
    CHECK(attachmentsOf(file.reader(), became.contact).size() == 1);
}

TEST_CASE("check --deep tells attached bytes that are lost or changed")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    attached(file, account, written(file, QStringLiteral("a.pdf"), sample));
    file.forges([](Desk& desk) {
        auto row = *desk.first<Attachment>({});
        desk.save(row.set(Attachment::sha256, QString(64, QLatin1Char('0'))));
    });
    const Id id = file.reader().first<Attachment>({})->id();
    const auto saved =
        attempt([&] { return saveAttachment(file.reader(), id, file.folder() + QStringLiteral("/out")); });
    REQUIRE_FALSE(saved);
    CHECK(saved.error().fault == Fault::NotFound);
    file.close();
    CHECK_FALSE(isSound(file));
}

TEST_CASE("the step “attach” takes the path of a file")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const QString path = written(file, QStringLiteral("a.pdf"), sample);
    file.does([&](Desk& desk) {
        return verbsByName()(
            desk, QStringLiteral("attach"), account,
            {{QStringLiteral("path"), Value(path)}, {QStringLiteral("name"), Value(QStringLiteral("Offer"))}});
    });
    CHECK(attachmentsOf(file.reader(), account).first()[Attachment::name] == QLatin1String("Offer"));
}
