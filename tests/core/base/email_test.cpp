// E-mail addresses: the pragmatic check.
#include "core/base/email.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("an address has one @, a name before it and a domain with a dot behind it")
{
    for (const char* good : {"a@b.de", "anna.berg+crm@mail.example.com", "o'neil@example.co.uk",
                             "müller@bücher.example", "x_1%y@sub-domain.example.museum", "info@例え.テスト"}) {
        CHECK(isEmail(QString::fromUtf8(good)));
        CHECK(isEmailUtf8(good));
    }
    for (const char* bad :
         {"", "a", "a@", "@b.de", "a@b", "a@@b.de", "a@b@c.de", "a b@c.de", "a@b.d", "a@.de", "a@b..de", "a@b.de.",
          "a@-b.de", "a@b-.de", "a;b@c.de", "<a@b.de>", "a\n@b.de", "a@b.de,c@d.de"}) {
        CHECK_FALSE(isEmail(QString::fromUtf8(bad)));
        CHECK_FALSE(isEmailUtf8(bad));
    }
    CHECK_FALSE(isEmail(QString(300, u'a') + QStringLiteral("@b.de")));
}

TEST_CASE("the key of an address does not depend on its spelling")
{
    CHECK(emailKey(u"  Anna.Berg@Example.COM ") == QStringLiteral("anna.berg@example.com"));
    CHECK(emailKey(u"mailto:A@B.de") == QStringLiteral("a@b.de"));
    CHECK(emailKey(u"<A@B.de>") == QStringLiteral("a@b.de"));
    CHECK(emailKey(u"").isEmpty());
}
