// vCards: the fields of a contact from every version of the format, in through the door of all imports.
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/exchange/card_reader.h"
#include "core/exchange/export_run.h"
#include "core/workspace/attachment_shelf.h"
#include "core/workspace/care.h"
#include "tests/support/import_desk.h"
#include "tests/support/shared_files.h"
#include <QBuffer>
#include <QDir>
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QString contact = QStringLiteral("contact");

ImportPlan imported(ImportDesk& desk, const QByteArray& cards)
{
    return desk.import(desk.file(cards, QStringLiteral("cards.dat")), {});
}

QString field(const Record& record, const char* key)
{
    return record.value(QString::fromLatin1(key)).text();
}

QByteArray exported(const ImportDesk& desk, ExportFormat format)
{
    ExportRequest request;
    request.query.entity = contact;
    request.format = format;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(exportRecords(desk.workspace->reader(), request, buffer));
    return buffer.data();
}

// As much of a PNG as says what it is: its measures, in its first chunk.
QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            png += char(side >> shift);
    }
    return png + QByteArray("\x08\x02\0\0\0", 5);
}

} // namespace

TEST_CASE("a card of every version fills a contact, its company, its further numbers and its tags")
{
    const QByteArray old =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Anna;;Dr.\r\n"
        "ORG:Alfreds;Sales\r\nTEL;WORK;VOICE:030 111\r\nTEL;CELL:0170 222\r\nTEL;HOME;FAX:030 333\r\n"
        "TEL;HOME:030 444\r\nEMAIL;INTERNET:anna@a.example\r\nEMAIL;INTERNET:privat@a.example\r\n"
        "ADR;WORK:;;Obere Str. 57;Berlin;BE;12209;Germany\r\nBDAY:19800229\r\nNOTE:first\r\n"
        "CATEGORIES:VIP,Fair\r\nPHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n AAAA\r\n\r\nTITLE:Owner\r\nEND:VCARD\r\n";
    ImportDesk desk;
    const ImportPlan plan = imported(desk, old);
    CHECK(plan.entity == contact);
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.warned == 1); // the picture
    const Record anna = desk.all(contact).value(0);
    CHECK(anna.title() == QStringLiteral("Anna Müller"));
    CHECK(field(anna, "salutation") == QLatin1String("Dr."));
    CHECK(field(anna, "department") == QLatin1String("Sales"));
    CHECK(field(anna, "phone") == QLatin1String("030 111"));
    CHECK(field(anna, "mobile") == QLatin1String("0170 222"));
    CHECK(field(anna, "email") == QLatin1String("anna@a.example"));
    CHECK(field(anna, "street") == QLatin1String("Obere Str. 57"));
    CHECK(field(anna, "postcode") == QLatin1String("12209"));
    CHECK(field(anna, "birthday") == QLatin1String("1980-02-29"));
    CHECK(field(anna, "notes") == QLatin1String("first"));
    CHECK(field(anna, "title") == QLatin1String("Owner"));
    CHECK(desk.workspace->reader().titleOf(QStringLiteral("account"),
                                           anna.value(QStringLiteral("account_id")).integer()) ==
          QLatin1String("Alfreds"));
    CHECK(desk.workspace->reader().tagsOf(anna.id()) == QStringList{QStringLiteral("Fair"), QStringLiteral("VIP")});
    QStringList points;
    for (const Record& point : desk.all(QStringLiteral("contact_point")))
        points.append(field(point, "label") + field(point, "phone") + field(point, "email"));
    points.sort();
    CHECK(points == QStringList{QStringLiteral("fax030 333"), QStringLiteral("home030 444"),
                                QStringLiteral("otherprivat@a.example")});
    CHECK(imported(desk, old).counts.same == 1);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(contact) == 0);
    CHECK(desk.count(QStringLiteral("account")) == 0);
}

TEST_CASE("what has no field is kept in the notes, a line each, and not again at the second import")
{
    const QByteArray card = "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//phone//EN\nREV:20240101T000000Z\nN:Bauer;Anna;;;\n"
                            "EMAIL:anna@x.example\nNICKNAME:Annie\nX-SKYPE:anna.b\nX-SKYPE:anna.b\nX-NO:1\n"
                            "X-NO:12\nGENDER:F\nitem1.X-ABRELATEDNAMES:Bo\nitem1.X-ABLabel:_$!<Brother>!$_\n"
                            "item2.X-ABDATE:2020-01-01\nitem2.X-ABLabel:Joined\nX-LONG:a\\nb\nKEY;ENCODING=b:AAAA\n"
                            "ADR:;;Weg 1;Bonn;;53111;DE\nLABEL:Weg 1\\n53111 Bonn\nEND:VCARD\n";
    ImportDesk desk;
    const ImportPlan plan = imported(desk, card);
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.warned == 1); // the key is no text
    CHECK(field(desk.all(contact)[0], "notes") ==
          QLatin1String("Nickname: Annie\nX-SKYPE: anna.b\nX-NO: 1\nX-NO: 12\nGENDER: F\nBrother: Bo\n"
                        "Joined: 2020-01-01\nX-LONG: a, b"));
    CHECK(imported(desk, card).counts.same == 1);

    // Among what a person wrote, the lines are neither lost nor doubled.
    REQUIRE(desk.workspace->perform(QStringLiteral("Edit"), [&](Desk& at) {
        Record anna = desk.all(contact)[0];
        anna.setValue(QStringLiteral("notes"), Value(QStringLiteral("Likes rye\nX-SKYPE: anna.b\nGENDER: F")));
        at.save(anna);
    }));
    CHECK(imported(desk, card).counts.updated == 1);
    CHECK(field(desk.all(contact)[0], "notes") ==
          QLatin1String("Likes rye\nX-SKYPE: anna.b\nGENDER: F\nNickname: Annie\nX-NO: 1\nX-NO: 12\nBrother: Bo\n"
                        "Joined: 2020-01-01\nX-LONG: a, b"));
    CHECK(imported(desk, card).counts.same == 1);
}

TEST_CASE("the picture of a card hangs on the contact, once, as the bytes that came")
{
    const QByteArray png =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
                               "WjR9awAAAABJRU5ErkJggg==");
    const QByteArray folded = png.toBase64().insert(40, "\n ");
    const QString attachment = QStringLiteral("attachment");
    for (const QByteArray& photo :
         {"PHOTO;ENCODING=b;TYPE=PNG:" + folded, "PHOTO;PNG;BASE64:" + png.toBase64(),
          "PHOTO:data:image/png;base64\\," + folded, "PHOTO:data:image/png;base64," + folded}) {
        INFO(photo.toStdString());
        const QByteArray cards = "BEGIN:VCARD\nVERSION:3.0\nN:Bauer;Anna;;;\nEMAIL:a@x.example\n" + photo +
                                 "\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Lee;Bo;;;\nEMAIL:b@x.example\n" + photo +
                                 "\nEND:VCARD\n";
        ImportDesk desk;
        const ImportPlan plan = imported(desk, cards);
        CHECK(plan.counts.added == 2);
        CHECK(plan.counts.warned == 0);
        CHECK(plan.alsoAdded.value(attachment) == 2);
        REQUIRE(desk.count(attachment) == 2);
        const Row<Attachment> picture(desk.all(attachment)[0]);
        CHECK(picture[Attachment::name] == QLatin1String("Picture.png"));
        CHECK(picture[Attachment::mediaType] == QLatin1String("image/png"));
        CHECK(picture[Attachment::record] == desk.all(contact)[0].id());
        CHECK(AttachmentShelf::bytesOf(desk.workspace->reader(), picture[Attachment::sha256]) == png);

        REQUIRE(desk.workspace->perform(QStringLiteral("Rename"), [&](Desk& at) {
            at.save(at.load<Attachment>(picture.id()).set(Attachment::name, QStringLiteral("Anna.png")));
        }));
        CHECK(imported(desk, cards).counts.same == 2);
        CHECK(desk.count(attachment) == 2);
        CHECK(desk.all(attachment)[0].title() == QLatin1String("Anna.png"));
        const auto report = check(desk.workspace->path(), true);
        REQUIRE(report);
        CHECK(report->sound);
    }
}

TEST_CASE("the picture of a card comes to a contact who was there without one, and goes when the import is undone")
{
    const QByteArray png = pngOf(1, 1);
    const QString attachment = QStringLiteral("attachment");
    ImportDesk desk;
    desk.importText("given_name,family_name,email\nAnna,Bauer,anna@x.example\n", contact);
    const QByteArray card =
        "BEGIN:VCARD\nVERSION:3.0\nN:Bauer;Anna;;;\nEMAIL:anna@x.example\nPHOTO;ENCODING=b:" + png.toBase64() +
        "\nEND:VCARD\n";
    const ImportPlan plan = imported(desk, card);
    CHECK(plan.counts.updated == 1);
    CHECK(desk.count(attachment) == 1);
    CHECK(imported(desk, card).counts.same == 1);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(attachment) == 0);
    CHECK(desk.count(contact) == 1);
}

TEST_CASE("what is no picture is left out with a remark, and one on the web is not fetched but noted")
{
    ImportDesk desk;
    const ImportPlan plan =
        imported(desk, "BEGIN:VCARD\nVERSION:4.0\nFN:Bo Lee\nPHOTO:https://x.example/bo.jpg\nEND:VCARD\n"
                       "BEGIN:VCARD\nVERSION:3.0\nN:Bauer;Anna;;;\nPHOTO;ENCODING=b:PHN2Zz48L3N2Zz4=\n"
                       "LOGO;ENCODING=b:R0lGODlhAQABAAAAACwAAAAAAQABAAA=\nEND:VCARD\n");
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.warned == 1);
    CHECK(desk.count(QStringLiteral("attachment")) == 0);
    CHECK(field(desk.all(contact)[0], "notes") == QLatin1String("PHOTO: https://x.example/bo.jpg"));
}

TEST_CASE("a picture that is no PNG or JPEG, too large to be shown or over 3 MB is left out, and its person is taken")
{
    const auto card = [](const QByteArray& photo) {
        return "BEGIN:VCARD\nVERSION:3.0\nN:Bauer;Anna;;;\nNOTE:Regular\n" + photo + "\nTITLE:Owner\nEND:VCARD\n";
    };
    const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAA=");
    QByteArray heavy = (pngOf(10, 10) + QByteArray(3'100'000, 'x')).toBase64();
    QByteArray folded = heavy;
    for (qsizetype at = 70; at < folded.size(); at += 70'002)
        folded.insert(at, "\r\n ");
    const std::pair<QByteArray, const char*> cases[] = {
        {"PHOTO;ENCODING=b:" + gif.toBase64(), "neither PNG nor JPEG"},
        {"PHOTO;ENCODING=b:" + pngOf(9000, 10).toBase64(), "has 9000 × 10 pixels"},
        {"PHOTO;ENCODING=b:" + pngOf(4096, 4096).toBase64(), "has 4096 × 4096 pixels"},
        {"PHOTO;ENCODING=b:" + heavy, "larger than 3 MB"},
        {"PHOTO;ENCODING=b;TYPE=PNG:" + folded, "larger than 3 MB"},
        {"PHOTO:data:image/png;base64," + heavy, "larger than 3 MB"},
    };
    for (const auto& [photo, why] : cases) {
        INFO(why);
        ImportDesk desk;
        const ImportPlan plan = imported(desk, card(photo) + "BEGIN:VCARD\nVERSION:3.0\nN:Lee;Bo;;;\nEND:VCARD\n");
        CHECK(plan.counts.added == 2);
        CHECK(plan.counts.warned == 1);
        REQUIRE(plan.warnings.size() == 1);
        CHECK(plan.warnings.first().line == 1);
        CHECK(plan.warnings.first().text.contains(QString::fromUtf8(why)));
        CHECK(desk.count(QStringLiteral("attachment")) == 0);
        CHECK(desk.all(contact)[0].title() == QLatin1String("Anna Bauer"));
        CHECK(field(desk.all(contact)[0], "title") == QLatin1String("Owner"));
    }
}

TEST_CASE("contacts that were written as cards are known again, though they have no e-mail and changed their name")
{
    ImportDesk desk;
    desk.importText("given_name,family_name\nAnna,Bauer\n", contact);
    QByteArray cards = exported(desk, ExportFormat::Cards);
    cards.replace("N:Bauer;Anna", "N:Lee;Anna");
    CHECK(imported(desk, cards).counts.updated == 1);
    REQUIRE(desk.count(contact) == 1);
    CHECK(desk.all(contact)[0].title() == QLatin1String("Anna Lee"));
    CHECK(field(desk.all(contact)[0], "external_ref").isEmpty());
}

TEST_CASE("several cards, groups, a preferred number and a birthday without a year are understood")
{
    const QByteArray cards = "BEGIN:VCARD\nVERSION:4.0\nFN:Bo Lee\nUID:urn:uuid:1\nTEL;TYPE=home:+1 1\n"
                             "TEL;VALUE=uri;PREF=1;TYPE=work:tel:+1-22;ext=5\nBDAY:--0415\nEND:VCARD\n"
                             "begin:vcard\nversion:3.0\nn:Solo;;;;\nitem1.EMAIL;type=pref:solo@x.example\n"
                             "item1.X-ABLabel:_$!<Work>!$_\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-12-24\nend:vcard\n";
    ImportDesk desk;
    CHECK(imported(desk, cards).counts.added == 2);
    const QVector<Record> contacts = desk.all(contact);
    REQUIRE(contacts.size() == 2);
    CHECK(field(contacts[0], "phone") == QLatin1String("+1-22 x5"));
    CHECK(field(contacts[0], "external_ref") == QLatin1String("urn:uuid:1"));
    CHECK(field(contacts[0], "birthday").isEmpty());
    CHECK(field(contacts[0], "notes").contains(QStringLiteral("04-15")));
    CHECK(field(contacts[1], "family_name") == QLatin1String("Solo"));
    CHECK(field(contacts[1], "email") == QLatin1String("solo@x.example"));
    CHECK(field(contacts[1], "notes").contains(QStringLiteral("12-24")));
    CHECK(imported(desk, cards).counts.same == 2);
}

TEST_CASE("a known contact is updated by its e-mail, not doubled")
{
    ImportDesk desk;
    desk.importText("given_name,family_name,email\nAnna,Bauer,anna@x.example\n", contact);
    const ImportPlan plan = imported(
        desk, "BEGIN:VCARD\nVERSION:3.0\nN:Bauer;Anna;;;\nEMAIL:Anna@X.example\nTITLE:Owner\nUID:7\nEND:VCARD\n");
    CHECK(plan.counts.updated == 1);
    REQUIRE(desk.count(contact) == 1);
    CHECK(field(desk.all(contact)[0], "title") == QLatin1String("Owner"));
}

TEST_CASE("a card within a card, a cut file, an address that is none and a card without a name lose nothing else")
{
    ImportDesk desk;
    const ImportPlan plan =
        imported(desk, "BEGIN:VCARD\nVERSION:2.1\nN:Outer;An\nAGENT:\nBEGIN:VCARD\nN:Inner;In\nEND:VCARD\n"
                       "EMAIL:no address\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n"
                       "BEGIN:VCARD\nVERSION:3.0\nN:Cut;Of\n");
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 1);
    CHECK(plan.counts.warned == 2);
    CHECK(desk.all(contact)[0].title() == QLatin1String("An Outer"));
    CHECK(field(desk.all(contact)[0], "notes").contains(QStringLiteral("no address")));
    CHECK(desk.all(contact)[1].title() == QLatin1String("Of Cut"));
}

TEST_CASE("contacts written as cards come back as the same contacts")
{
    ImportDesk desk;
    imported(desk, "BEGIN:VCARD\nVERSION:3.0\nN:Bauer;Anna;;Dr.;\nORG:Alfreds & Söhne\\; KG;Sales\nTITLE:Owner\n"
                   "TEL;TYPE=WORK:+49 30 1\nTEL;TYPE=CELL:+49 170 2\nTEL;TYPE=HOME:+49 30 3\nTEL;TYPE=FAX:+49 30 4\n"
                   "EMAIL:anna@x.example\nEMAIL;TYPE=HOME:home@x.example\nADR:;;Weg 1\\, Hof;Köln;NW;50667;DE\n"
                   "BDAY:1980-02-29\nNOTE:a\\nb\\, c\nCATEGORIES:VIP\nUID:u-1\nEND:VCARD\n");
    ImportDesk other;
    CHECK(imported(other, exported(desk, ExportFormat::Cards)).counts.added == 1);
    CHECK(exported(other, ExportFormat::Cards) == exported(desk, ExportFormat::Cards));
    CHECK(exported(other, ExportFormat::Csv) == exported(desk, ExportFormat::Csv));
    CHECK(other.count(QStringLiteral("contact_point")) == desk.count(QStringLiteral("contact_point")));
    CHECK(imported(desk, exported(desk, ExportFormat::Cards)).counts.same == 1);
}

TEST_CASE("only contacts are written as cards")
{
    ImportDesk desk;
    ExportRequest request;
    request.query.entity = QStringLiteral("account");
    request.format = ExportFormat::Cards;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto refused = exportRecords(desk.workspace->reader(), request, buffer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::Usage);
}

TEST_CASE("cards of other programs go in whole, and again without a change")
{
    const auto folder = test::sharedFile(QStringLiteral("vcard-kcontacts/autotests/data"));
    if (!folder) {
        WARN("skipped: the shared data is not here");
        return;
    }
    const QDir files(*folder);
    for (const QString& name : files.entryList({QStringLiteral("*.vcf")})) {
        INFO(name.toStdString());
        QFile file(files.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const qint64 cards = file.readAll().toUpper().count("BEGIN:VCARD");
        ImportDesk desk;
        const ImportPlan first = desk.import(files.filePath(name), {});
        // Who has no name at all is rejected with the reason.
        CHECK(first.counts.added + first.counts.rejected == cards);
        CHECK((first.counts.rejected > 0) == (name == QLatin1String("vcard7.vcf")));
        CHECK(desk.import(files.filePath(name), {}).counts.same == first.counts.added);
    }
    ImportDesk desk;
    desk.import(files.filePath(QStringLiteral("vcard10.vcf")), {});
    CHECK(field(desk.all(contact)[3], "title") == QStringLiteral("Facharzt für Allgemeinmedizin"));
    desk.import(files.filePath(QStringLiteral("vcard1.vcf")), {});
    const Record frank = desk.all(contact).last();
    CHECK(frank.title() == QLatin1String("Frank Dawson"));
    CHECK(field(frank, "street") == QLatin1String("6544 Battleford Drive"));
}
