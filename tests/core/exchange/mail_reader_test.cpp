// E-mails: their words, dates and people become activities, once only, and hostile ones are bounded.
#include "core/exchange/mail_message.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QString activity = QStringLiteral("activity");

QString field(const Record& record, const char* key)
{
    return record.value(QString::fromLatin1(key)).text();
}

QByteArray mail(const QByteArray& headers, const QByteArray& body)
{
    return "Message-ID: <1@x.example>\nDate: Tue, 12 Mar 2024 10:00:00 +0100 (CET)\nSubject: Hello\n" + headers + "\n" +
           body;
}

ImportPlan imported(ImportDesk& desk, const QByteArray& bytes)
{
    return desk.import(desk.file(bytes, QStringLiteral("mail.dat")), {});
}

} // namespace

TEST_CASE("headers are decoded as they are meant")
{
    CHECK(headerText("=?utf-8?q?Gr=C3=BC=C3=9Fe_?= =?UTF-8?B?YXVzIEvDtmxu?= heute") ==
          QStringLiteral("Grüße aus Köln heute"));
    CHECK(headerText("=?iso-8859-1?Q?M=FCller?=") == QStringLiteral("Müller"));
    CHECK(headerText("plain =? text") == QStringLiteral("plain =? text"));
    const auto people =
        addressesOf("\"Lee, Kim\" <kim@x.example>, bob@y.example (Bob), Team: a@z.example, b@z.example;");
    REQUIRE(people.size() == 4);
    CHECK(people[0].name == QLatin1String("Lee, Kim"));
    CHECK(people[0].address == QLatin1String("kim@x.example"));
    CHECK(people[1].address == QLatin1String("bob@y.example"));
    CHECK(people[3].address == QLatin1String("b@z.example"));
    CHECK(mailDateOf("Tue, 12 Mar 2024 10:00:00 +0100") == QDateTime({2024, 3, 12}, {9, 0}, Qt::UTC));
    CHECK(mailDateOf("12 Mar 99 10:00 EST") == QDateTime({1999, 3, 12}, {15, 0}, Qt::UTC));
    CHECK(mailDateOf("Tue, 12 Mar 2024 10:00:00 GMT") == QDateTime({2024, 3, 12}, {10, 0}, Qt::UTC));
    CHECK_FALSE(mailDateOf("yesterday").isValid());
}

TEST_CASE("the words of a message are its plain text, decoded, or those of its page")
{
    CHECK(mailMessageOf(
              mail("Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n",
                   "Gr=FC=\nn=20und rot\n"))
              .text == QStringLiteral("Grün und rot"));
    CHECK(mailMessageOf(
              mail("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n", "R3LDvG4=\n"))
              .text == QStringLiteral("Grün"));
    const MailMessage both =
        mailMessageOf(mail("Content-Type: multipart/mixed; boundary=\"o\"\n",
                           "preamble\n--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: "
                           "text/plain\n\nplain words\n"
                           "--i\nContent-Type: text/html\n\n<p>page</p>\n--i--\n--o\nContent-Type: application/pdf\n"
                           "Content-Disposition: attachment; filename=\"offer.pdf\"\n\nxxx\n--o--\n"));
    CHECK(both.text == QLatin1String("plain words"));
    CHECK(both.attached == QStringList{QStringLiteral("offer.pdf")});
    CHECK(textOfHtml(QStringLiteral(
              "<head><title>t</title></head><style>p{}</style><p>a &amp; b<br>c</p><script>x</script>")) ==
          QLatin1String("a & b\nc"));
}

TEST_CASE("a mailbox becomes activities with their people and direction, and again adds nothing")
{
    ImportDesk desk;
    desk.importText("given_name,family_name,email\nAnna,Bauer,anna@x.example\n", QStringLiteral("contact"));
    desk.importText("given_name,family_name,email\nOur,Own,own@shop.example\n", QStringLiteral("person"));
    const QByteArray box =
        "From anna@x.example Tue Mar 12 10:00:00 2024\nFrom: Anna Bauer <Anna@X.example>\nTo: own@shop.example\n"
        "Message-ID: <1@x>\nDate: Tue, 12 Mar 2024 10:00:00 +0100\nSubject: =?utf-8?q?Anfrage_f=C3=BCr?= Tee\n\n"
        "Hello\n\n>From here on\n\n"
        "From own@shop.example Tue Mar 12 11:00:00 2024\nFrom: own@shop.example\nTo: anna@x.example, bo@y.example\n"
        "Message-ID: <2@x>\nDate: Tue, 12 Mar 2024 11:00:00 +0100\n\nAnswer\n";
    const ImportPlan plan = imported(desk, box);
    CHECK(plan.entity == activity);
    CHECK(plan.counts.added == 2);
    const QVector<Record> all = desk.all(activity);
    REQUIRE(all.size() == 2);
    const Id anna = desk.all(QStringLiteral("contact"))[0].id();
    CHECK(field(all[0], "kind") == QLatin1String("email"));
    CHECK(field(all[0], "subject") == QStringLiteral("Anfrage für Tee"));
    CHECK(field(all[0], "direction") == QLatin1String("in"));
    CHECK(field(all[0], "status") == QLatin1String("done"));
    CHECK(field(all[0], "done_at") == QLatin1String("2024-03-12T09:00:00.000Z"));
    CHECK(field(all[0], "notes") == QLatin1String("Hello\n\nFrom here on"));
    CHECK(all[0].value(QStringLiteral("contact_id")).integer() == anna);
    CHECK(field(all[1], "direction") == QLatin1String("out"));
    CHECK(all[1].value(QStringLiteral("contact_id")).integer() == anna);
    CHECK(field(all[1], "with_people") == QLatin1String("anna@x.example, bo@y.example"));
    CHECK_FALSE(field(all[1], "subject").isEmpty());
    CHECK(imported(desk, box).counts.same == 2);
}

TEST_CASE("one message in a file of its own is an e-mail too, also without a number")
{
    ImportDesk desk;
    const QByteArray eml = "From: a@x.example\r\nSubject: Alone\r\nDate: 1 Jan 2024 00:00:00 +0000\r\n\r\nWords\r\n";
    CHECK(imported(desk, eml).counts.added == 1);
    CHECK(imported(desk, eml).counts.same == 1);
    CHECK(field(desk.all(activity)[0], "notes") == QLatin1String("Words"));
}

TEST_CASE("hostile messages are bounded, and that is said")
{
    QByteArray nested = mail("Content-Type: multipart/mixed; boundary=b\n", {});
    for (int part = 0; part < 600; ++part)
        nested += "--b\nContent-Type: multipart/mixed; boundary=b\n\n";
    CHECK_FALSE(mailMessageOf(nested + "--b\n\ninner\n").remarks.isEmpty());
    QByteArray deep = mail("Content-Type: multipart/mixed; boundary=b0\n", {});
    for (int depth = 0; depth < 200; ++depth)
        deep += "--b" + QByteArray::number(depth) + "\nContent-Type: multipart/mixed; boundary=b" +
                QByteArray::number(depth + 1) + "\n\n";
    CHECK_FALSE(mailMessageOf(deep).remarks.isEmpty());
    CHECK_FALSE(mailMessageOf("X: " + QByteArray(1'000'000, 'h') + "\nSubject: s\n\nbody").remarks.isEmpty());
    const MailMessage longOne = mailMessageOf(mail({}, QByteArray("words ").repeated(100'000)));
    CHECK(longOne.text.size() <= 100'000);
    CHECK_FALSE(longOne.remarks.isEmpty());
    CHECK(mailMessageOf({}).text.isEmpty());
}

TEST_CASE("a table is not taken for a mailbox")
{
    CHECK_FALSE(looksLikeMail("From,To,Subject\na,b,c\n"));
    CHECK_FALSE(looksLikeMail("name: x\ncity: y\n"));
    CHECK_FALSE(looksLikeMail("From here we go\n1,2\n"));
    CHECK(looksLikeMail("Received: by x\n\tfor y\nFrom: a@b\nSubject: s\n\nhi"));
}
