// Table stream: chosen columns of many records, one after the other, as the file holds them.
#pragma once
#include "core/base/identity.h"
#include <QByteArrayView>
#include <QString>
#include <QVector>
#include <memory>

namespace perennial {

struct Query;
class Reader;

// For exports and indexes that walk through a million records: no Record is made, texts stay UTF-8. The reader must
// outlive the stream, and nothing may write through it meanwhile.
class TableStream {
public:
    // Columns are field keys, "id", and what store derives: "sort_key", "email_key". Throws Error Invalid for others.
    TableStream(const Reader& reader, const Query& query, const QVector<QString>& columns);
    ~TableStream();
    TableStream(const TableStream&) = delete;
    TableStream& operator=(const TableStream&) = delete;

    bool next(); // false at the end
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArrayView utf8(int column) const; // valid until next(); empty when null

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// The same columns of single records, one look after the other; removed records are found too.
class RecordLookup {
public:
    RecordLookup(const Reader& reader, const QString& entity, const QVector<QString>& columns);
    ~RecordLookup();
    RecordLookup(const RecordLookup&) = delete;
    RecordLookup& operator=(const RecordLookup&) = delete;

    bool seek(Id id); // false when there is no such record
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArrayView utf8(int column) const; // valid until the next seek()

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace perennial
