// ZipWriter: a device that refuses is told, and nothing of it counts as written.
#include "core/base/error.h"
#include "core/exchange/zip_writer.h"
#include <QIODevice>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

// Takes so many bytes and no more.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 count) override
    {
        if (count > m_room)
            return -1;
        m_room -= count;
        return count;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("an archive for which there is no room is an error at whatever byte it happens")
{
    for (qint64 room = 0; room < 120; room += 10) {
        FullDevice device(room);
        const auto written = attempt([&] {
            ZipWriter archive(device);
            archive.begin(QStringLiteral("a.csv")).write("some text that is to be kept");
            archive.finish();
        });
        INFO(room);
        REQUIRE_FALSE(written);
        CHECK(written.error().fault == Fault::Storage);
    }
}
