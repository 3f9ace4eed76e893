// TableStore: the tables that “export all” wrote, in a folder or in a ZIP archive.
#pragma once
#include <QIODevice>
#include <QString>
#include <memory>

namespace perennial {

class TableStore {
public:
    virtual ~TableStore() = default;
    virtual bool has(const QString& entity) const = 0;
    // To be read front to back. Throws Error Storage, or Invalid for a damaged archive, also while it is read.
    virtual std::unique_ptr<QIODevice> open(const QString& entity) const = 0;

    // Of the folder or archive at `path`. Throws Error NotFound when it is neither, or no export of everything.
    static std::unique_ptr<TableStore> at(const QString& path);
};

// By the ending of a path: .zip.
bool namesArchive(const QString& path);

// "account" → "account.csv"
QString tableName(const QString& entity);

} // namespace perennial
