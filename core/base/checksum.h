// Checksums: a fast 64-bit sum that notices damage; no protection against intent.
#pragma once
#include <QByteArray>
#include <QtGlobal>

namespace perennial {

// The XXH64 function (published by Y. Collet), written anew.
quint64 checksum64(QByteArrayView bytes, quint64 seed = 0);

// The sum over a row of values. Where one value ends and what kind it has is part of the sum: ("ab", "c") ≠ ("a",
// "bc"), NULL ≠ "" ≠ 0.
class Checksum {
public:
    void add(QByteArrayView utf8);
    void add(qint64 number);
    void addNull();
    // As SQLite stores integers.
    qint64 value() const;

private:
    quint64 m_state = 0x5045524e4e49414cULL;
};

} // namespace perennial
