// Value filter: tells of most values that they are surely not among those it was given.
#pragma once
#include "core/record/value.h"
#include <QHashFunctions>
#include <vector>

namespace perennial::store {

// A Bloom filter (Bloom 1970) of four places in sixteen bits for each value: of values it was not given, one in four
// hundred is taken for known.
class ValueFilter {
public:
    explicit ValueFilter(qint64 expected) { m_bits.resize(size_t(qMax<qint64>(1, expected * bitsEach / 64) + 1)); }

    void add(const Value& value)
    {
        forEachBit(value, [this](size_t word, quint64 bit) { m_bits[word] |= bit; });
    }
    bool mayHold(const Value& value) const
    {
        bool all = true;
        forEachBit(value, [&](size_t word, quint64 bit) { all = all && (m_bits[word] & bit); });
        return all;
    }

private:
    static constexpr qint64 bitsEach = 16;
    static constexpr int places = 4;

    template <class Visit> void forEachBit(const Value& value, const Visit& visit) const
    {
        const QString* text = value.textPointer();
        quint64 hash = text ? qHash(*text, size_t(7)) : qHash(value.integer(), size_t(7));
        for (int place = 0; place < places; ++place) {
            hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9u; // one step of SplitMix64
            visit(size_t(hash >> 6) % m_bits.size(), quint64(1) << (hash & 63));
        }
    }

    std::vector<quint64> m_bits;
};

} // namespace perennial::store
