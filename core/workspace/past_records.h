// Past records: what everything of another file needs to come back as it was.
#pragma once
#include "core/base/identity.h"
#include <QVector>
#include <utility>

namespace perennial {

// At a desk that brings back, records keep the stamps they bear, have the ids they are given, and may link to records
// that follow. The store sees at the end of the operation that these are there; of the links of own fields, whoever
// fills them does.
class PastRecords {
public:
    // The next new record that is saved gets this id; with 0 one is drawn for it.
    void expect(Id id) { m_expected = id; }
    Id takeExpected() { return std::exchange(m_expected, 0); }

    // From the next operation on, ids with these replica numbers are the file's own: LEAD-17 stays LEAD-17.
    void adopt(const QVector<quint32>& replicas) { m_adopted = replicas; }
    const QVector<quint32>& adopted() const { return m_adopted; }

private:
    Id m_expected = 0;
    QVector<quint32> m_adopted;
};

} // namespace perennial
