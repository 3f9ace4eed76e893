// TableStore: the tables and attached files that “export all” wrote, in a folder or in a ZIP archive.
#pragma once
#include <QIODevice>
#include <QString>
#include <memory>

namespace perennial {

class TableStore {
public:
    virtual ~TableStore() = default;
    // By tableName() or contentName().
    virtual bool has(const QString& name) const = 0;
    // To be read front to back. Throws Error Storage, or Invalid for a damaged archive, also while it is read.
    virtual std::unique_ptr<QIODevice> open(const QString& name) const = 0;

    // Of the folder or archive at `path`. Throws Error NotFound when it is neither, or no export of everything.
    static std::unique_ptr<TableStore> at(const QString& path);
};

// By the ending of a path: .zip.
bool namesArchive(const QString& path);

// "account" → "account.csv"
QString tableName(const QString& entity);
// The bytes of an attached file: under their SHA-256, for what people called them is in the table.
QString contentName(const QString& sha256);

} // namespace perennial
