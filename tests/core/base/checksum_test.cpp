// Checksums: known vectors and what a row's sum tells apart.
#include "core/base/checksum.h"

#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("the checksum is XXH64")
{
    CHECK(checksum64("") == 0xEF46DB3751D8E999ULL);
    CHECK(checksum64("a") == 0xD24EC4F1A98C6E5BULL);
    CHECK(checksum64("abc") == 0x44BC2CF5AD770999ULL);
    CHECK(checksum64("Nobody inspects the spammish repetition") == 0xFBCEA83C8A378BF1ULL);
}

TEST_CASE("the sum of a row knows where values end and what kind they are")
{
    const auto sum = [](auto fill) {
        Checksum checksum;
        fill(checksum);
        return checksum.value();
    };
    QSet<qint64> sums;
    sums << sum([](Checksum&) {});
    sums << sum([](Checksum& c) { c.add(QByteArrayView("ab")), c.add(QByteArrayView("c")); });
    sums << sum([](Checksum& c) { c.add(QByteArrayView("a")), c.add(QByteArrayView("bc")); });
    sums << sum([](Checksum& c) { c.add(QByteArrayView("abc")); });
    sums << sum([](Checksum& c) { c.add(QByteArrayView("")); });
    sums << sum([](Checksum& c) { c.addNull(); });
    sums << sum([](Checksum& c) { c.add(qint64(0)); });
    sums << sum([](Checksum& c) { c.add(qint64(0)), c.add(qint64(0)); });
    sums << sum([](Checksum& c) { c.add(qint64(1)), c.add(qint64(2)); });
    sums << sum([](Checksum& c) { c.add(qint64(2)), c.add(qint64(1)); });
    CHECK(sums.size() == 10);
}

TEST_CASE("every flipped bit changes the sum")
{
    QByteArray text(200, 'x');
    QSet<quint64> sums{checksum64(text)};
    for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
        text[bit / 8] = char(text[bit / 8] ^ (1 << (bit % 8)));
        sums << checksum64(text);
        text[bit / 8] = char(text[bit / 8] ^ (1 << (bit % 8)));
    }
    CHECK(sums.size() == 1601);
}
