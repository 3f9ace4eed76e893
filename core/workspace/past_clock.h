// Past clock: what a desk goes by while everything of another file comes in.
#pragma once
#include "core/base/clock.h"
#include "core/base/identity.h"
#include <QVector>
#include <utility>

namespace perennial {

// Under this clock records come back as they were: they keep the stamps they bear, have the ids they are given, and may
// link to records that follow. The store sees at the end of the operation that these are there; of the links of own
// fields, whoever fills them does.
class PastClock : public SystemClock {
public:
    // The next new record that is saved gets this id; with 0 one is drawn for it.
    void expect(Id id) { m_expected = id; }
    Id takeExpected() const { return std::exchange(m_expected, 0); }

    // From the next operation on, ids with these replica numbers are the file's own: LEAD-17 stays LEAD-17.
    void adopt(const QVector<quint32>& replicas) { m_adopted = replicas; }
    const QVector<quint32>& adopted() const { return m_adopted; }

private:
    mutable Id m_expected = 0;
    QVector<quint32> m_adopted;
};

} // namespace perennial
