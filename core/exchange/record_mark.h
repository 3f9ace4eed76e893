// RecordMarks: how records are named in files of other programs, so that they are known when they come back.
#pragma once
#include "core/workspace/reader.h"
#include <QString>

namespace perennial {

// A mark is made of the identity of the file and the id of the record, so it stays the same for good, also in copies of
// the file, and no other file makes it: "4f1c22e09ab7d310-72057595…@perennial".
class RecordMarks {
public:
    explicit RecordMarks(const Reader& reader);

    // What the record is called outside: its own external reference, or its mark where it has none.
    QString nameOf(const Record& record) const;
    // The record of that entity that this file, or a copy of it, gave the mark to; 0 where it is no mark of ours, or
    // the record is not there or was removed.
    Id recordOf(const EntityDef& def, const QString& text) const;

private:
    const Reader& m_reader;
    QString m_file;
};

} // namespace perennial
