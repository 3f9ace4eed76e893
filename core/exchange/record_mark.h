// RecordMarks: how records are named in files of other programs, so that they are known when they come back.
#pragma once
#include "core/workspace/reader.h"
#include <QByteArray>
#include <QString>

namespace perennial {

// A mark is made of the identity of the file and the id of the record, so it stays the same for good, also in copies of
// the file, and no other file makes it: "4f1c22e09ab7d310-72057595…@perennial".
class RecordMarks {
public:
    static constexpr int longest = 64; // bytes of a mark, at most

    explicit RecordMarks(const Reader& reader);

    // What the record is called outside: its own external reference, or its mark where it has none.
    QString nameOf(const Record& record) const;
    // The mark of the record with that id, written to the buffer: an export makes one of every row.
    QByteArrayView markOf(Id id, char (&buffer)[longest]) const;
    // The record of that entity that this file, or a copy of it, gave the mark to; 0 where it is no mark of ours, or
    // the record is not there or was removed.
    Id recordOf(const EntityDef& def, const QString& text) const;

    // Whether it is a mark, of whichever file.
    static bool isMark(QByteArrayView text);

private:
    const Reader& m_reader;
    QByteArray m_file;
};

} // namespace perennial
