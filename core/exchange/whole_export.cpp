// Whole export: tables out, and in again with their links knotted anew.
#include "core/exchange/whole_export.h"
#include "core/base/file_write.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/entities/shared/office.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_store.h"
#include "core/exchange/zip_writer.h"
#include "core/record/format.h"
#include "core/workspace/attachment_shelf.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QRegularExpression>

namespace perennial {
namespace {

// Whole numbers that are ids of records of any kind.
bool holdsId(const FieldDef& field)
{
    return field.kind == Kind::Link || field.key == QLatin1String("record_id") ||
           field.key == QLatin1String("document_id");
}

qint64 exportTable(const Reader& reader, const EntityDef& def, QIODevice& device)
{
    qint64 count = 0;
    Query query;
    query.entity = def.key();
    query.sort = {{QStringLiteral("id"), false}};
    CsvWriter writer(device);
    writer.cell(QByteArrayView("id"));
    for (const FieldDef& field : def.fields())
        writer.cell(QStringView(field.key));
    writer.endRow();
    reader.each(query, [&](const Record& record) {
        writer.cell(record.id());
        for (int i = 0; i < def.fields().size(); ++i) {
            const FieldDef& field = def.field(i);
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
    writeWhole(path, [&](QIODevice& device) {
        ZipWriter archive(device);
        const auto write = [&](const EntityDef& def) {
            return exportTable(reader, def, archive.begin(tableName(def.key())));
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
    const auto write = [&](const EntityDef& def) {
        qint64 count = 0;
        writeWhole(folder + QLatin1Char('/') + tableName(def.key()),
                   [&](QIODevice& device) { count = exportTable(reader, def, device); });
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

// The moment at which the record being written was made: what is stamped on it is what was stamped on it then.
class RecordsClock : public Clock {
public:
    void turnTo(const QDateTime& moment) { m_moment = moment; }
    QDateTime now() const override { return m_moment.isValid() ? m_moment : SystemClock().now(); }

private:
    QDateTime m_moment;
};

class WholeImport {
public:
    WholeImport(Desk& desk, const TableStore& tables, const QString& place, RecordsClock& clock,
                const ImportProgress& progress)
        : m_desk(desk), m_tables(tables), m_place(place), m_clock(clock), m_progress(progress)
    {}

    qint64 run()
    {
        const CatalogPtr catalog = m_desk.catalog();
        const double tables = double(catalog->entities().size());
        double done = 0;
        // What hangs on records of any kind comes when they are there.
        for (const bool hanging : {false, true}) {
            for (const EntityPtr& def : catalog->entities()) {
                if ((def->indexOf(QStringLiteral("record_id")) >= 0) != hanging)
                    continue;
                if (m_progress && !m_progress(done++ / tables))
                    throw Error{Fault::Cancelled, Words::tr("The import was stopped; no file was made.")};
                if (m_tables.has(tableName(def->key())))
                    takeTable(*def);
            }
        }
        m_clock.turnTo({});
        for (const Later& later : std::as_const(m_later))
            link(later);
        countOn();
        takeContents();
        m_desk.retitle(Words::tr("Import everything from %1").arg(QFileInfo(m_place).fileName()));
        return m_count;
    }

private:
    struct Later {
        QString entity;
        Id id;
        int field;
        Id target; // in the tables' own ids
    };

    void takeTable(const EntityDef& def)
    {
        if (def.key() == QLatin1String("own_field") || def.key() == QLatin1String("own_option"))
            throw refused(
                Words::tr("%1 holds fields of your own. Make them in a new file and bring the tables in one by one; "
                          "no file was made.")
                    .arg(m_place));
        const std::unique_ptr<QIODevice> table = m_tables.open(tableName(def.key()));
        CsvReader reader(*table, CsvDialect());
        QVector<int> fields;
        for (const QByteArray& header : reader.header())
            fields.append(header == "id" ? -1 : indexOf(def, QString::fromUtf8(header)));
        CsvRow row;
        while (reader.next(row)) {
            QVector<QString> cells;
            for (const QByteArrayView& cell : std::as_const(row.fields))
                cells.append(QString::fromUtf8(unguarded(cell)));
            takeRow(def, fields, cells);
        }
    }

    void takeContents()
    {
        for (const auto& row : m_desk.list<Attachment>({})) {
            const QString hash = row[Attachment::sha256];
            if (hash.isEmpty())
                continue;
            QByteArray bytes;
            if (m_tables.has(contentName(hash)))
                bytes = m_tables.open(contentName(hash))->read(AttachmentShelf::largest + 1);
            if (bytes.size() > AttachmentShelf::largest || AttachmentShelf::keep(m_desk, bytes) != hash)
                throw invalid(Words::tr("The bytes of “%1” are missing in the export, or are not those that were "
                                        "attached; no file was made.")
                                  .arg(row[Attachment::name]));
        }
    }

    static int indexOf(const EntityDef& def, const QString& key)
    {
        const int index = def.indexOf(key);
        if (index < 0)
            throw invalid(Words::tr("%1 has no field “%2”; no file was made.").arg(def.one(), key));
        return index;
    }

    void takeRow(const EntityDef& def, const QVector<int>& fields, const QVector<QString>& cells)
    {
        Record record = blank(def);
        QVector<Later> later;
        Id old = 0;
        for (qsizetype i = 0; i < fields.size() && i < cells.size(); ++i) {
            if (fields[i] < 0) {
                old = cells[i].toLongLong();
                continue;
            }
            const FieldDef& field = def.field(fields[i]);
            if (!holdsId(field) || cells[i].isEmpty())
                continue;
            const Id target = cells[i].toLongLong();
            record.setValue(fields[i], m_ids.contains(target) ? Value(m_ids.value(target)) : Value());
            if (!m_ids.contains(target))
                later.append({def.key(), 0, fields[i], target});
        }
        takeValues(record, fields, cells);
        m_desk.save(record);
        rememberNumber(record);
        ++m_count;
        m_ids.insert(old, record.id());
        for (Later& link : later) {
            link.id = record.id();
            m_later.append(link);
        }
    }

    void rememberNumber(const Record& record)
    {
        static const QRegularExpression numbered(QStringLiteral("^([A-Z]+)-(\\d{4})-(\\d+)$"));
        const EntityDef& def = record.def();
        if (def.numberField().isEmpty())
            return;
        const auto match = numbered.match(record.value(def.numberField()).text());
        if (!match.hasMatch())
            return;
        int& last = m_numbers[{match.captured(1), match.captured(2).toInt()}];
        last = qMax(last, match.captured(3).toInt());
    }

    // The next document gets the number behind the last one.
    void countOn()
    {
        for (auto series = m_numbers.cbegin(); series != m_numbers.cend(); ++series) {
            for (int number = 0; number < series.value(); ++number)
                m_desk.issueNumber(series.key().first, QDate(series.key().second, 1, 1));
        }
    }

    // The currency of an amount may stand behind it: amounts come last.
    void takeValues(Record& record, const QVector<int>& fields, const QVector<QString>& cells)
    {
        const EntityDef& def = record.def();
        for (const bool money : {false, true}) {
            for (qsizetype i = 0; i < fields.size() && i < cells.size(); ++i) {
                if (fields[i] < 0 || holdsId(def.field(fields[i])))
                    continue;
                const FieldDef& field = def.field(fields[i]);
                if ((field.kind == Kind::Money) != money)
                    continue;
                Reading reading;
                if (money)
                    reading.currency = m_desk.currencyOf(record, field);
                record.setValue(fields[i], valueOfText(field, cells[i], reading));
            }
        }
        m_clock.turnTo(momentOf(record.value(QString::fromLatin1(Common::createdAt.key)).text()));
    }

    // A new file has its office already.
    Record blank(const EntityDef& def) const
    {
        if (def.key() == QLatin1String(Office::entity)) {
            const auto office = m_desk.first<Office>({});
            if (office)
                return office->record();
        }
        return m_desk.blank(def.key());
    }

    void link(const Later& later)
    {
        if (!m_ids.contains(later.target))
            return; // it was removed, and removed records are not in the tables
        Record record = m_desk.load(later.entity, later.id);
        record.setValue(later.field, Value(m_ids.value(later.target)));
        m_clock.turnTo(momentOf(record.value(QString::fromLatin1(Common::changedAt.key)).text()));
        m_desk.save(record);
    }

    Desk& m_desk;
    const TableStore& m_tables;
    const QString& m_place; // folder or archive
    RecordsClock& m_clock;
    const ImportProgress& m_progress;
    QHash<Id, Id> m_ids; // of the tables → of the file
    QVector<Later> m_later;
    QMap<QPair<QString, int>, int> m_numbers; // the highest of a series and year: INV, 2026 → 554
    qint64 m_count = 0;
};

qint64 makeOf(const QString& place, const QString& path, const ImportProgress& progress)
{
    const std::unique_ptr<TableStore> tables = TableStore::at(place);
    RecordsClock clock;
    OpenOptions options;
    options.clock = &clock; // without closing rules: the tables hold what those would compute
    Outcome<std::unique_ptr<Workspace>> made = Workspace::create(path, options);
    if (!made)
        throw made.error();
    const auto taken = (*made)->perform(Words::tr("Import everything"), [&](Desk& desk) {
        return WholeImport(desk, *tables, place, clock, progress).run();
    });
    if (!taken)
        throw taken.error();
    return *taken;
}

} // namespace

Outcome<qint64> exportAll(const Reader& reader, const QString& path, const ExportProgress& progress)
{
    return attempt([&] {
        return namesArchive(path) ? exportToArchive(reader, path, progress) : exportToFolder(reader, path, progress);
    });
}

Outcome<qint64> importAll(const QString& place, const QString& path, const ImportProgress& progress)
{
    const Outcome<void> good = attempt([&] { TableStore::at(place); });
    if (!good)
        return good.error();
    if (QFile::exists(path))
        return Error{Fault::Conflict, Words::tr("%1 exists already. “import all” makes a new file.").arg(path)};
    const Outcome<qint64> done = attempt([&] { return makeOf(place, path, progress); });
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace perennial
