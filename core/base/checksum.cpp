// Checksums: XXH64, and the sum over a row.
#include "core/base/checksum.h"

#include <QtEndian>
#include <bit>

namespace perennial {
namespace {

constexpr quint64 prime1 = 0x9E3779B185EBCA87ULL;
constexpr quint64 prime2 = 0xC2B2AE3D27D4EB4FULL;
constexpr quint64 prime3 = 0x165667B19E3779F9ULL;
constexpr quint64 prime4 = 0x85EBCA77C2B2AE63ULL;
constexpr quint64 prime5 = 0x27D4EB2F165667C5ULL;

constexpr quint64 textTag = 0x7465787400000001ULL;
constexpr quint64 numberTag = 0x696e746500000002ULL;
constexpr quint64 nullTag = 0x6e756c6c00000003ULL;

quint64 turned(quint64 lane, quint64 input)
{
    return std::rotl(lane + input * prime2, 31) * prime1;
}

quint64 merged(quint64 hash, quint64 lane)
{
    return (hash ^ turned(0, lane)) * prime1 + prime4;
}

quint64 avalanche(quint64 hash)
{
    hash ^= hash >> 33;
    hash *= prime2;
    hash ^= hash >> 29;
    hash *= prime3;
    return hash ^ (hash >> 32);
}

quint64 word(const char* at)
{
    return qFromLittleEndian<quint64>(at);
}

} // namespace

quint64 checksum64(QByteArrayView bytes, quint64 seed)
{
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    quint64 hash = seed + prime5;
    if (bytes.size() >= 32) {
        quint64 lanes[4] = {seed + prime1 + prime2, seed + prime2, seed, seed - prime1};
        for (; end - at >= 32; at += 32)
            for (int lane = 0; lane < 4; ++lane)
                lanes[lane] = turned(lanes[lane], word(at + 8 * lane));
        hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) + std::rotl(lanes[3], 18);
        for (const quint64 lane : lanes)
            hash = merged(hash, lane);
    }
    hash += quint64(bytes.size());
    for (; end - at >= 8; at += 8)
        hash = std::rotl(hash ^ turned(0, word(at)), 27) * prime1 + prime4;
    if (end - at >= 4) {
        hash = std::rotl(hash ^ (quint64(qFromLittleEndian<quint32>(at)) * prime1), 23) * prime2 + prime3;
        at += 4;
    }
    for (; at < end; ++at)
        hash = std::rotl(hash ^ (quint64(uchar(*at)) * prime5), 11) * prime1;
    return avalanche(hash);
}

void Checksum::add(QByteArrayView utf8)
{
    m_state = checksum64(utf8, m_state + textTag);
}

void Checksum::add(qint64 number)
{
    m_state = avalanche((m_state ^ (quint64(number) * prime1)) + numberTag);
}

void Checksum::addNull()
{
    m_state = avalanche(m_state + nullTag);
}

qint64 Checksum::value() const
{
    return qint64(avalanche(m_state ^ prime5));
}

} // namespace perennial
