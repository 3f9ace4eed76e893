// What a start asks for: arguments of every kind, and the message that carries them.
#include "app/desktop/start_ask.h"
#include <QDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a file is named by a path or an address, and a relative path means the folder of the start")
{
    const QString here = QDir::current().absoluteFilePath(QStringLiteral("shop.perennial"));
    CHECK(startAskOf({QStringLiteral("shop.perennial")}, {}, {}).file == here);
    CHECK(startAskOf({QStringLiteral("/a/My shop.perennial")}, {}, {}).file == QStringLiteral("/a/My shop.perennial"));
    CHECK(startAskOf({QStringLiteral("file:///a/My%20shop.perennial")}, {}, {}).file ==
          QStringLiteral("/a/My shop.perennial"));
    CHECK(startAskOf({}, {}, {}) == StartAsk{});
}

TEST_CASE("a tel: address is a call, wherever it stands; what follows --open is a reference first")
{
    const StartAsk call = startAskOf({QStringLiteral("TEL:+49-89-1234"), QStringLiteral("/a/shop.perennial")}, {}, {});
    CHECK(call.call == QStringLiteral("TEL:+49-89-1234"));
    CHECK(call.file == QStringLiteral("/a/shop.perennial"));
    const StartAsk open =
        startAskOf({QStringLiteral("CON-17"), QStringLiteral("/a/shop.perennial")}, QStringLiteral("contact"), {});
    CHECK(open.reference == QStringLiteral("CON-17"));
    CHECK(open.file == QStringLiteral("/a/shop.perennial"));
    CHECK(startAskOf({}, {}, QStringLiteral("089 1234")).call == QStringLiteral("089 1234"));
}

TEST_CASE("a message says what was asked, and nothing more")
{
    const StartAsk ask{QStringLiteral("/a/Zoë's\nshop.perennial"),
                       QStringLiteral("lead"),
                       QStringLiteral("Ōtani"),
                       QStringLiteral("tel:+49"),
                       {}};
    const QByteArray message = messageOf(ask);
    CHECK(message.count('\n') == 1);
    CHECK(startAskOf(message) == ask);
    CHECK(startAskOf(messageOf({})) == StartAsk{});
    CHECK_FALSE(startAskOf(message.chopped(1)));
}
