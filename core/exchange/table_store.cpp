// TableStore: the two places.
#include "core/exchange/table_store.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/opened_file.h"
#include "core/exchange/zip_format.h"
#include "core/exchange/zip_reader.h"
#include <QFileInfo>

namespace perennial {
namespace {

class Folder final : public TableStore {
public:
    explicit Folder(const QString& path) : m_path(path) {}

    bool has(const QString& name) const override { return QFile::exists(place(name)); }
    std::unique_ptr<QIODevice> open(const QString& name) const override { return openedFile(place(name)); }

private:
    QString place(const QString& name) const { return m_path + QLatin1Char('/') + name; }

    QString m_path;
};

class Archive final : public TableStore {
public:
    explicit Archive(const QString& path) : m_archive(path, {.members = zipMostMembers}) {}

    bool has(const QString& name) const override { return m_archive.find(name); }
    std::unique_ptr<QIODevice> open(const QString& name) const override
    {
        return m_archive.open(*m_archive.find(name));
    }

private:
    ZipReader m_archive;
};

} // namespace

std::unique_ptr<TableStore> TableStore::at(const QString& path)
{
    std::unique_ptr<TableStore> store;
    if (!QFileInfo::exists(path))
        throw Error{Fault::NotFound, Words::tr("There is no file or folder %1. Check its name.").arg(path)};
    if (QFileInfo(path).isFile())
        store = std::make_unique<Archive>(path);
    else
        store = std::make_unique<Folder>(path);
    if (store->has(tableName(QStringLiteral("office"))))
        return store;
    throw Error{Fault::NotFound, Words::tr("%1 is nothing that “export all” wrote: it has no office.csv.").arg(path)};
}

bool namesArchive(const QString& path)
{
    return path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

QString tableName(const QString& entity)
{
    return entity + QStringLiteral(".csv");
}

QString contentName(const QString& sha256)
{
    return QStringLiteral("attachments/") + sha256;
}

} // namespace perennial
