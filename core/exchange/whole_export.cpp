// Whole export: tables out.
#include "core/exchange/whole_export.h"
#include "core/base/file_write.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/own_key.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/table_rows.h"
#include "core/exchange/whole_manifest.h"
#include "core/exchange/zip_writer.h"
#include "core/record/format.h"
#include "core/workspace/attachment_shelf.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

// Which records there are, removed ones left out. The ids of a kind are read when it is first asked for.
class PresentIds {
public:
    explicit PresentIds(const Reader& reader) : m_reader(reader) {}

    bool has(Id id)
    {
        const int code = entityCodeOf(id);
        if (!m_byCode.contains(code))
            m_byCode.insert(code, idsOf(code));
        const QVector<Id>& ids = m_byCode[code];
        return std::binary_search(ids.cbegin(), ids.cend(), id);
    }

private:
    QVector<Id> idsOf(int code) const
    {
        for (const EntityPtr& def : m_reader.catalog()->entities()) {
            if (def->code() == code)
                return m_reader.ids({def->key(), {}, {}, {{QStringLiteral("id"), false}}});
        }
        return {};
    }

    const Reader& m_reader;
    QHash<int, QVector<Id>> m_byCode;
};

qint64 exportTable(const Reader& reader, const EntityDef& def, PresentIds& present, QIODevice& device)
{
    qint64 count = 0;
    Query query;
    query.entity = def.key();
    query.sort = {{QStringLiteral("id"), false}};
    CsvWriter writer(device);
    // Of an own field that was removed there is a column still, but no definition.
    QVector<int> fields;
    for (int i = 0; i < def.fields().size(); ++i) {
        if (!isRetired(def.field(i)) && !def.field(i).is(Computed))
            fields.append(i);
    }
    writer.cell(QByteArrayView("id"));
    for (const int i : std::as_const(fields))
        writer.cell(QStringView(def.field(i).key));
    writer.endRow();
    reader.each(query, [&](const Record& record) {
        writer.cell(record.id());
        for (const int i : std::as_const(fields)) {
            const FieldDef& field = def.field(i);
            if (holdsId(field) && !present.has(record.value(i).integer()))
                writer.empty(); // a link to what is not in the tables
            else
                writer.cell(QStringView(textOfValue(field, record.value(i), reader.currencyOf(record, field))));
        }
        writer.endRow();
        ++count;
        return true;
    });
    writer.finish();
    return count;
}

// Every table that has records, one after the other; `write` answers how many there were.
qint64 exportTables(const Reader& reader, const std::function<qint64(const EntityDef&)>& write,
                    const ExportProgress& progress, const QString& stopped)
{
    qint64 count = 0;
    for (const EntityPtr& def : reader.catalog()->entities()) {
        Query all;
        all.entity = def->key();
        if (reader.count(all) > 0)
            count += write(*def);
        if (progress && !progress(count))
            throw Error{Fault::Cancelled, stopped};
    }
    return count;
}

// Each attached content once; `write` puts its bytes under a name.
void exportContents(const Reader& reader, const std::function<void(const QString&, const QByteArray&)>& write)
{
    Query query;
    query.entity = QString::fromLatin1(Attachment::entity);
    query.filter.conditions = {{QString::fromLatin1(Attachment::sha256.key), Op::NotEmpty, {}, {}}};
    QSet<QString> written;
    reader.each(query, [&](const Record& record) {
        const QString hash = Row<Attachment>(record)[Attachment::sha256];
        if (!written.contains(hash))
            write(contentName(hash), AttachmentShelf::bytesOf(reader, hash));
        written.insert(hash);
        return true;
    });
}

void writeBytes(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) != bytes.size())
        throw writeFailure(device);
}

qint64 exportToArchive(const Reader& reader, const QString& path, const ExportProgress& progress)
{
    qint64 count = 0;
    PresentIds present(reader);
    writeWhole(path, [&](QIODevice& device) {
        ZipWriter archive(device);
        writeBytes(archive.begin(manifestName()), manifestText(manifestOf(reader)));
        const auto write = [&](const EntityDef& def) {
            return exportTable(reader, def, present, archive.begin(tableName(def.key())));
        };
        count = exportTables(reader, write, progress, Words::tr("The export was stopped; no file was written."));
        exportContents(reader, [&archive](const QString& name, const QByteArray& bytes) {
            writeBytes(archive.begin(name), bytes);
        });
        archive.finish();
    });
    return count;
}

qint64 exportToFolder(const Reader& reader, const QString& folder, const ExportProgress& progress)
{
    if (!QDir(folder).isEmpty() && QDir(folder).exists())
        throw Error{Fault::Conflict, Words::tr("%1 is not empty; nothing was written. Name a new folder.").arg(folder)};
    if (!QDir().mkpath(folder))
        throw Error{Fault::Storage, Words::tr("The folder %1 cannot be made; nothing was written.").arg(folder)};
    writeWhole(folder + QLatin1Char('/') + manifestName(),
               [&reader](QIODevice& device) { writeBytes(device, manifestText(manifestOf(reader))); });
    PresentIds present(reader);
    const auto write = [&](const EntityDef& def) {
        qint64 count = 0;
        writeWhole(folder + QLatin1Char('/') + tableName(def.key()),
                   [&](QIODevice& device) { count = exportTable(reader, def, present, device); });
        return count;
    };
    const qint64 count =
        exportTables(reader, write, progress, Words::tr("The export was stopped; tables written so far are whole."));
    exportContents(reader, [&folder](const QString& name, const QByteArray& bytes) {
        const QString path = folder + QLatin1Char('/') + name;
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            throw Error{Fault::Storage, Words::tr("The folder %1 cannot be made; nothing was written.").arg(folder)};
        writeWhole(path, [&bytes](QIODevice& device) { writeBytes(device, bytes); });
    });
    return count;
}

} // namespace

Outcome<qint64> exportAll(const Reader& reader, const QString& path, const ExportProgress& progress)
{
    return attempt([&] {
        return namesArchive(path) ? exportToArchive(reader, path, progress) : exportToFolder(reader, path, progress);
    });
}

} // namespace perennial
