// The hand-over: a second start speaks to the first, to nobody else, and what makes no sense is not heard.
#include "app/desktop/hand_over.h"
#include "checkout_paths.h"
#include "tests/support/ui/own_home.h"
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <catch2/catch_all.hpp>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace perennial;
using namespace perennial::test;

namespace {

// A program that runs, and what it was handed.
struct Running {
    OwnHome home;
    HandOver door;
    QVector<StartAsk> asks;

    Running()
    {
        QObject::connect(&door, &HandOver::given, [this](const StartAsk& ask) { asks.append(ask); });
        REQUIRE(door.listen());
    }
};

// What another process would do: on a thread of its own, since the first one has to answer meanwhile.
bool givenBeside(const StartAsk& ask)
{
    bool taken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { taken = HandOver().give(ask); }));
    other->start();
    REQUIRE(QTest::qWaitFor([&] { return other->isFinished(); }, 20'000));
    return taken;
}

// Whether the running program ends the conversation without a word.
bool isLeft(const QByteArray& said)
{
    QLocalSocket caller;
    caller.connectToServer(HandOver::standardSocket());
    REQUIRE(caller.waitForConnected());
    caller.write(said);
    const bool left = QTest::qWaitFor([&] { return caller.state() == QLocalSocket::UnconnectedState; }, 20'000);
    return left && caller.readAll().isEmpty();
}

// A second start of the program itself; what it printed.
QByteArray startAgain(const QStringList& arguments)
{
    QProcess second;
    second.setProcessChannelMode(QProcess::MergedChannels);
    second.setWorkingDirectory(QDir::tempPath());
    second.start(QStringLiteral(PERENNIAL_BINARY_DIR "/bin/perennial"), arguments);
    REQUIRE(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000));
    CHECK(second.exitStatus() == QProcess::NormalExit);
    CHECK(second.exitCode() == 0);
    return second.readAll();
}

} // namespace

TEST_CASE("a second start hands what it was asked to the first, which takes it as it was")
{
    Running first;
    const StartAsk ask{QStringLiteral("/tmp/Müller & Söhne.perennial"), QStringLiteral("contact"),
                       QStringLiteral("CON-17"), QStringLiteral("+49 89 1234"), QStringLiteral("token")};
    CHECK(givenBeside(ask));
    CHECK(givenBeside({}));
    CHECK(first.asks == QVector<StartAsk>{ask, {}});
}

TEST_CASE("the program itself, started again, prints nothing and leaves the work to the first")
{
    Running first;
    CHECK(startAgain({QStringLiteral("shop.perennial")}).isEmpty());
    CHECK(startAgain({QStringLiteral("tel:+49-89-1234")}).isEmpty());
    CHECK(startAgain({QStringLiteral("--call"), QStringLiteral("089 1234")}).isEmpty());
    CHECK(startAgain({QStringLiteral("--open"), QStringLiteral("lead"), QStringLiteral("LEAD-17")}).isEmpty());
    REQUIRE(first.asks.size() == 4);
    CHECK(first.asks[0].file == QDir::temp().filePath(QStringLiteral("shop.perennial")));
    CHECK(first.asks[1].call == QStringLiteral("tel:+49-89-1234"));
    CHECK(first.asks[1].file.isEmpty());
    CHECK(first.asks[2].call == QStringLiteral("089 1234"));
    CHECK(first.asks[3].entity == QStringLiteral("lead"));
    CHECK(first.asks[3].reference == QStringLiteral("LEAD-17"));
}

TEST_CASE("a start that is measured hands nothing over")
{
    Running first;
    CHECK(startAgain({QStringLiteral("--report-start"), QStringLiteral("0")}).contains("usable="));
    CHECK(first.asks.isEmpty());
}

TEST_CASE("without a running program nothing is handed over")
{
    OwnHome home;
    CHECK_FALSE(HandOver().give({}));
}

TEST_CASE("one who runs keeps the place, and one who was killed gives it away")
{
    OwnHome home;
    const QByteArray path = HandOver::standardSocket().toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    REQUIRE(path.size() < qsizetype(sizeof address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);
    const int killed = socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(bind(killed, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    close(killed);
    REQUIRE(QFileInfo::exists(HandOver::standardSocket()));
    CHECK_FALSE(HandOver().give({}));
    HandOver next;
    CHECK(next.listen());
    QSignalSpy given(&next, &HandOver::given);
    CHECK_FALSE(HandOver().listen());
    CHECK(givenBeside({}));
    CHECK(given.count() == 1);
}

TEST_CASE("the socket is the user's alone, and homes do not share one")
{
    OwnHome home;
    HandOver door;
    REQUIRE(door.listen());
    const QString here = HandOver::standardSocket();
    CHECK_FALSE(QFileInfo(here).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                                 QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther));
    {
        OwnHome other;
        CHECK(HandOver::standardSocket() != here);
        CHECK_FALSE(HandOver().give({}));
        qunsetenv("XDG_RUNTIME_DIR");
        const QString atHome = HandOver::standardSocket();
        CHECK(atHome.startsWith(other.path()));
        qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit() + "/run");
        CHECK(QFileInfo(HandOver::standardSocket()).absolutePath() == QFileInfo(here).absolutePath());
        CHECK(HandOver::standardSocket() != here);
    }
}

TEST_CASE("what no start of this version would say is not heard")
{
    Running first;
    for (const QByteArray& said :
         {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("\n"), QByteArray("{}\n"), QByteArray("[1]\n"),
          QByteArray("{\"perennial\":2}\n"), QByteArray("{\"perennial\":1,\"file\":7}\n"),
          QByteArray("{\"perennial\":1,\"file\":\"shop.perennial\"}\n"),
          QByteArray("{\"perennial\":1,\"delete\":\"/\"}\n"), QByteArray("{\"perennial\":1,\"call\":\"a\\u0000b\"}\n"),
          "{\"perennial\":1,\"call\":\"" + QByteArray(5000, '1') + "\"}\n", QByteArray(100'000, 'x'),
          QByteArray("{\"perennial\":1")}) {
        INFO(said.left(40).toStdString());
        CHECK(isLeft(said));
    }
    CHECK(first.asks.isEmpty());
    CHECK(givenBeside({}));
}
