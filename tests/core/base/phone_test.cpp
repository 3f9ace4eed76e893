// Phone numbers: keys, and how many of the world's example numbers come out right.
#include "core/base/phone.h"

#include "tests/support/shared_files.h"

#include <QFile>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("every spelling of a number has the same key")
{
    const QString de = QStringLiteral("DE");
    for (const char* text : {"+49 30 123456", "0049 30 123456", "+49 (0)30 123456", "030/123456", "(030) 123-456",
                             "030 123456", "Tel. 030 123456", "030 123456 ext. 12", "030 123456 x12", "030 123456#5",
                             "+49 030 123456", "０３０ １２３４５６", "+49 30 123456", "+49-30-123456", "30 123456"})
        CHECK(phoneKey(QString::fromUtf8(text), de) == QStringLiteral("+4930123456"));
}

TEST_CASE("the country decides trunk prefixes")
{
    const auto key = [](const char* number, const char* country) {
        return phoneKey(QString::fromLatin1(number), QString::fromLatin1(country));
    };
    CHECK(key("06 6981 2345", "IT") == QStringLiteral("+390669812345"));
    CHECK(key("(201) 555-0123", "US") == QStringLiteral("+12015550123"));
    CHECK(key("1-201-555-0123", "US") == QStringLiteral("+12015550123"));
    CHECK(key("011 49 30 123456", "US") == QStringLiteral("+4930123456"));
    CHECK(key("8 (912) 345-67-89", "RU") == QStringLiteral("+79123456789"));
    CHECK(key("912 345-67-89", "RU") == QStringLiteral("+79123456789"));
    CHECK(key("06 1 234 5678", "HU") == QStringLiteral("+3612345678"));
    CHECK(key("011 15-2345-6789", "AR") == QStringLiteral("+5491123456789"));
    CHECK(key("0201 123", "de") == QStringLiteral("+49201123"));
}

TEST_CASE("without a country a national number is its digits only")
{
    CHECK(phoneKey(u"030 123456") == QStringLiteral("030123456"));
    CHECK(phoneKey(u"+49 30 123456") == QStringLiteral("+4930123456"));
    CHECK(phoneKey(u"030 123456", QStringLiteral("XX")) == QStringLiteral("030123456"));
    CHECK(phoneKey(u"110", QStringLiteral("DE")) == QStringLiteral("110"));
    CHECK(phoneKey(u"").isEmpty());
    CHECK(phoneKey(u"none").isEmpty());
    CHECK(phoneKey(u"+").isEmpty());
    CHECK(phoneKey(QString(100, u'7'), QStringLiteral("DE")).size() <= 40);
    CHECK(phoneDigits(u"+49 (30) 12") == QStringLiteral("493012"));
    CHECK(callingCodeOf(QStringLiteral("CH")) == 41);
    CHECK(callingCodeOf(QStringLiteral("XX")) == 0);
}

TEST_CASE("at least 95 of 100 example numbers of the world come out in E.164")
{
    const auto path = test::sharedFile(QStringLiteral("phone-examples/libphonenumber-8.12.57-examples.tsv"));
    if (!path) {
        WARN("skipped: no shared example numbers");
        return;
    }
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int asked = 0;
    int national = 0;
    int international = 0;
    QStringList wrong;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (cells.size() < 6 || (cells[2] != u"fixed" && cells[2] != u"mobile"))
            continue;
        ++asked;
        const QString expected = cells[5];
        international += phoneKey(cells[4]) == expected ? 1 : 0;
        if (phoneKey(cells[3], cells[0]) == expected)
            ++national;
        else
            wrong << cells[0] + u' ' + cells[3] + QStringLiteral(" → ") + phoneKey(cells[3], cells[0]);
    }
    WARN(asked << " numbers; right from the national form: " << national
               << ", from the international form: " << international << (wrong.isEmpty() ? "" : "; wrong: ")
               << wrong.join(QStringLiteral(", ")).toStdString());
    CHECK(asked > 400);
    CHECK(national * 100 >= asked * 95);
    CHECK(international * 100 >= asked * 95);
}
