// Identity: 64-bit ids that stay unique across copies of a file.
#pragma once
#include <QtGlobal>
#include <compare>

namespace perennial {

// An id is, from the top: 0 | 7 bits entity code | 20 bits replica | 36 bits counter. It is never negative, so it is a
// rowid; all ids of an entity are one range; two copies of a file draw different replicas and can be merged.
using Id = qint64;

constexpr int entityCodeBits = 7;
constexpr int replicaBits = 20;
constexpr int counterBits = 36;
constexpr int maxEntityCode = (1 << entityCodeBits) - 1;
constexpr quint32 maxReplica = (1U << replicaBits) - 1;
constexpr qint64 maxCounter = (qint64(1) << counterBits) - 1;

// Throws Error Invalid when a part is out of its range (counter 0 … 2^36 − 1).
Id makeId(int entityCode, quint32 replica, qint64 counter);

constexpr int entityCodeOf(Id id)
{
    return int(id >> (replicaBits + counterBits));
}

constexpr quint32 replicaOf(Id id)
{
    return quint32(id >> counterBits) & maxReplica;
}

constexpr qint64 counterOf(Id id)
{
    return id & maxCounter;
}

// The smallest and the largest id that records of an entity can have.
Id firstIdOf(int entityCode);
Id lastIdOf(int entityCode);

// A random replica number, 1 … 2^20 − 1, drawn when a file or a copy is made.
quint32 drawReplica();

// A link to a record; 0 is none.
struct Ref {
    Id id = 0;

    auto operator<=>(const Ref&) const = default;
    explicit operator bool() const { return id != 0; }
};

} // namespace perennial
