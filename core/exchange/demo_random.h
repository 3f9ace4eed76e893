// Demo random: numbers that are the same for the same seed on every machine.
#pragma once
#include <QDate>
#include <QVector>

namespace perennial {

// splitmix64 (Steele, Lea & Flood 2014). The distributions of the standard library differ by vendor, so they are not
// used. Calls must not be nested in one expression: their order would be the compiler's.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // Both ends included; `to` is not below `from`.
    int between(int from, int to) { return from + int(next() % quint64(to - from + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    // One of a list that is not empty.
    template <class List> const typename List::value_type& of(const List& list)
    {
        return list[int(next() % quint64(list.size()))];
    }

private:
    quint64 m_state;
};

} // namespace perennial
