// Tests of the headings of pictures: what they measure, and what is believed of them.
#include "core/base/picture_shape.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

QByteArray bytes(const char* hex)
{
    return QByteArray::fromHex(hex);
}

constexpr char png[] = "89504e470d0a1a0a 0000000d 49484452 00000140 000000f0 0802000000";
// JFIF, a table (C4), then the frame: 240 high, 320 wide.
constexpr char jpeg[] = "ffd8 ffe0 0010 4a46494600010100000100010000 ffc4 0004 0000 ffff c0 0011 08 00f0 0140 03";

} // namespace

TEST_CASE("PNG and JPEG tell their measures in their heading")
{
    const auto first = pictureShapeOf(bytes(png));
    REQUIRE(first);
    CHECK(first->mediaType == "image/png");
    CHECK((first->width == 320 && first->height == 240));
    const auto second = pictureShapeOf(bytes(jpeg));
    REQUIRE(second);
    CHECK(second->mediaType == "image/jpeg");
    CHECK((second->width == 320 && second->height == 240));
}

TEST_CASE("other pictures, and what is cut off before its measures, have no shape")
{
    CHECK_FALSE(pictureShapeOf({}));
    CHECK_FALSE(pictureShapeOf("GIF89a\1\0\1\0"));
    CHECK_FALSE(pictureShapeOf("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    CHECK_FALSE(pictureShapeOf(bytes("89504e470d0a1a0a 0000000d 49484452 00000000 00000001"))); // of no width
    CHECK_FALSE(pictureShapeOf(bytes("ffd8 ffd9")));
    CHECK_FALSE(pictureShapeOf(bytes("ffd8 ffe0 0000 ffe0 0000"))); // a length that leads nowhere
    for (const char* whole : {png, jpeg}) {
        const QByteArray picture = bytes(whole);
        for (qsizetype size = 0; size < picture.size(); ++size)
            (void)pictureShapeOf(picture.first(size)); // reads nothing behind the end, which a sanitizer would see
    }
    CHECK_FALSE(pictureShapeOf(bytes(png).first(23)));
}

TEST_CASE("a picture of over 8,192 pixels a side, or of over 32 MB decoded, is too large")
{
    CHECK_FALSE(PictureShape{{}, 8192, 1024}.isTooLarge());
    CHECK(PictureShape{{}, 8193, 1}.isTooLarge());
    CHECK(PictureShape{{}, 1, 8193}.isTooLarge());
    CHECK(PictureShape{{}, 8192, 1025}.isTooLarge());
    CHECK(PictureShape{{}, 2147483647, 2147483647}.isTooLarge());
}
