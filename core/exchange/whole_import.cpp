// Whole import: definitions first, then the records, then the links between them.
#include "core/exchange/whole_import.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/split_guard.h"
#include "core/exchange/table_store.h"
#include "core/record/format.h"
#include "core/workspace/attachment_shelf.h"
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace perennial {
namespace {

// Whole numbers that are ids of records of any kind.
bool holdsId(const FieldDef& field)
{
    return field.kind == Kind::Link || field.key == QLatin1String("record_id") ||
           field.key == QLatin1String("document_id");
}

// The moment at which the record being written was made: what is stamped on it is what was stamped on it then.
class RecordsClock : public Clock {
public:
    void turnTo(const QDateTime& moment) { m_moment = moment; }
    QDateTime now() const override { return m_moment.isValid() ? m_moment : SystemClock().now(); }

private:
    QDateTime m_moment;
};

bool definesCatalog(const EntityDef& def)
{
    return def.key() == QLatin1String(OwnFieldRow::entity) || def.key() == QLatin1String(OwnOptionRow::entity);
}

// Calls `visit` for every row of a table with its cells by heading.
void eachRow(const TableStore& tables, const QString& entity,
             const std::function<void(const QVector<QString>& headings, const QVector<QString>& cells)>& visit)
{
    if (!tables.has(tableName(entity)))
        return;
    const std::unique_ptr<QIODevice> table = tables.open(tableName(entity));
    CsvReader reader(*table, CsvDialect());
    QVector<QString> headings;
    for (const QByteArray& heading : reader.header())
        headings.append(QString::fromUtf8(heading));
    CsvRow row;
    while (reader.next(row)) {
        QVector<QString> cells;
        QByteArray scratch;
        for (const QByteArrayView& cell : std::as_const(row.fields))
            cells.append(QString::fromUtf8(unguardedThroughout(cell, scratch)));
        visit(headings, cells);
    }
}

class WholeImport {
public:
    WholeImport(const TableStore& tables, const QString& place, RecordsClock& clock, const ImportProgress& progress)
        : m_tables(tables), m_place(place), m_clock(clock), m_progress(progress)
    {}

    // The catalog knows the own fields and stages once the operation that makes them is kept.
    void takeDefinitions(Desk& desk)
    {
        m_desk = &desk;
        for (const EntityPtr& def : desk.catalog()->entities()) {
            if (definesCatalog(*def))
                takeTable(*def);
        }
        m_clock.turnTo({});
    }

    qint64 takeRecords(Desk& desk)
    {
        m_desk = &desk;
        const CatalogPtr catalog = desk.catalog();
        const double tables = double(catalog->entities().size());
        double done = 0;
        // What hangs on records of any kind comes when they are there.
        for (const bool hanging : {false, true}) {
            for (const EntityPtr& def : catalog->entities()) {
                if ((def->indexOf(QStringLiteral("record_id")) >= 0) != hanging || definesCatalog(*def))
                    continue;
                if (m_progress && !m_progress(done++ / tables))
                    throw Error{Fault::Cancelled, Words::tr("The import was stopped; nothing was kept of it.")};
                takeTable(*def);
            }
        }
        m_clock.turnTo({});
        for (const Later& later : std::as_const(m_later))
            link(later);
        demandAgain();
        takeContents();
        desk.retitle(Words::tr("Import everything from %1").arg(QFileInfo(m_place).fileName()));
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
        QVector<int> fields;
        eachRow(m_tables, def.key(), [&](const QVector<QString>& headings, const QVector<QString>& cells) {
            if (fields.isEmpty()) {
                for (const QString& heading : headings)
                    fields.append(heading == QLatin1String("id") ? -1 : indexOf(def, heading));
            }
            takeRow(def, fields, cells);
        });
    }

    void takeContents()
    {
        for (const auto& row : m_desk->list<Attachment>({})) {
            const QString hash = row[Attachment::sha256];
            if (hash.isEmpty())
                continue;
            QByteArray bytes;
            if (m_tables.has(contentName(hash)))
                bytes = m_tables.open(contentName(hash))->read(AttachmentShelf::largest + 1);
            if (bytes.size() > AttachmentShelf::largest || AttachmentShelf::keep(*m_desk, bytes) != hash)
                throw invalid(Words::tr("The bytes of “%1” are missing in the export, or are not those that were "
                                        "attached; nothing was kept.")
                                  .arg(row[Attachment::name]));
        }
    }

    static int indexOf(const EntityDef& def, const QString& key)
    {
        const int index = def.indexOf(key);
        if (index < 0)
            throw invalid(Words::tr("%1 has no field “%2”; nothing was kept.").arg(def.one(), key));
        return index;
    }

    void takeRow(const EntityDef& def, const QVector<int>& fields, const QVector<QString>& cells)
    {
        const std::optional<Record> there = known(def, fields, cells);
        Record record = there ? *there : m_desk->blank(def.key());
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
        const qint64 demanded = relax(record);
        m_desk->save(record);
        if (demanded)
            m_demanding.append({record.id(), demanded});
        countOn(record);
        ++m_count;
        m_ids.insert(old, record.id());
        for (Later& link : later) {
            link.id = record.id();
            m_later.append(link);
        }
    }

    // The next document gets the number behind the last one.
    void countOn(const Record& record)
    {
        const EntityDef& def = record.def();
        if (!def.numberField().isEmpty() && !record.value(def.numberField()).isNull())
            m_desk->countOn(record.value(def.numberField()).text());
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
                    reading.currency = m_desk->currencyOf(record, field);
                record.setValue(fields[i], valueOfText(field, cells[i], reading));
            }
        }
        m_clock.turnTo(momentOf(record.value(QString::fromLatin1(Common::createdAt.key)).text()));
    }

    // A new file has its office already, and any file may have own fields and options of the same keys.
    std::optional<Record> known(const EntityDef& def, const QVector<int>& fields, const QVector<QString>& cells)
    {
        const bool office = def.key() == QLatin1String(Office::entity);
        if (!definesCatalog(def) && (!office || m_officeTaken))
            return std::nullopt;
        m_officeTaken = m_officeTaken || office;
        Query query;
        query.entity = def.key();
        query.limit = 1;
        for (const QString& key : office ? QVector<QString>() : def.matchKeys().constLast())
            query.filter.conditions.append({key, Op::Is, Value(cells.value(fields.indexOf(def.indexOf(key)))), {}});
        const QVector<Record> found = m_desk->list(query);
        return found.isEmpty() ? std::nullopt : std::optional<Record>(found.first());
    }

    // Records that are older than a required field may lack it, and links are knotted late: until all are in, the field
    // asks for nothing. Answers the traits it has else, 0 where they are those.
    static qint64 relax(Record& record)
    {
        if (record.def().key() != QLatin1String(OwnFieldRow::entity))
            return 0;
        Row<OwnFieldRow> field(record);
        const qint64 traits = field[OwnFieldRow::traits];
        record.setValue(QString::fromLatin1(OwnFieldRow::traits.key), Value(traits & ~qint64(Required)));
        return traits & Required ? traits : 0;
    }

    void demandAgain()
    {
        for (const auto& [id, traits] : std::as_const(m_demanding)) {
            auto field = m_desk->load<OwnFieldRow>(id);
            m_clock.turnTo(field[Common::changedAt]);
            m_desk->save(field.set(OwnFieldRow::traits, traits));
        }
        m_clock.turnTo({});
    }

    void link(const Later& later)
    {
        if (!m_ids.contains(later.target))
            return; // it was removed, and removed records are not in the tables
        Record record = m_desk->load(later.entity, later.id);
        record.setValue(later.field, Value(m_ids.value(later.target)));
        m_clock.turnTo(momentOf(record.value(QString::fromLatin1(Common::changedAt.key)).text()));
        m_desk->save(record);
    }

    Desk* m_desk = nullptr; // of the running operation
    const TableStore& m_tables;
    const QString& m_place; // folder or archive
    RecordsClock& m_clock;
    const ImportProgress& m_progress;
    QHash<Id, Id> m_ids; // of the tables → of the file
    QVector<Later> m_later;
    QVector<std::pair<Id, qint64>> m_demanding; // own fields that must be filled, and their traits
    bool m_officeTaken = false;
    qint64 m_count = 0;
};

// The values of the one kind cannot stand in the column of the other.
void requireFitting(const Catalog& catalog, const TableStore& tables, const QString& place, const QString& path)
{
    eachRow(tables, QString::fromLatin1(OwnFieldRow::entity),
            [&](const QVector<QString>& headings, const QVector<QString>& cells) {
                const auto cell = [&](Field<OwnFieldRow, QString> field) {
                    return cells.value(headings.indexOf(QString::fromLatin1(field.key)));
                };
                const EntityPtr def = catalog.find(cell(OwnFieldRow::records));
                const FieldDef* field = def ? def->find(cell(OwnFieldRow::key)) : nullptr;
                const QString kind = cell(OwnFieldRow::kind);
                if (!field || (kindName(field->kind) == kind && field->target == cell(OwnFieldRow::target)))
                    return;
                throw Error{Fault::Conflict,
                            Words::tr("%1 has or had a field “%2” of its own for %3, of the kind “%4”; in %5 it is of "
                                      "the kind “%6”. Nothing was written. Name a new file.")
                                .arg(path, field->key, def->many(), kindName(field->kind), place, kind)};
            });
}

void requireEmpty(const Reader& reader, const QString& path)
{
    for (const EntityPtr& def : reader.catalog()->entities()) {
        Query all;
        all.entity = def->key();
        if (!definesCatalog(*def) && def->key() != QLatin1String(Office::entity) && reader.count(all) > 0)
            throw Error{Fault::Conflict, Words::tr("%1 holds records already (%2). “import all” makes a new file, or "
                                                   "fills one that is empty.")
                                             .arg(path, def->many())};
    }
}

// Two operations, since the catalog is read anew between them; both or none.
qint64 fill(Workspace& workspace, WholeImport& import)
{
    const auto defined = workspace.perform(Words::tr("Own fields and stages"), [&](Desk& desk) {
        import.takeDefinitions(desk);
        return !desk.changes().changes.isEmpty();
    });
    if (!defined)
        throw defined.error();
    const auto taken =
        workspace.perform(Words::tr("Import everything"), [&](Desk& desk) { return import.takeRecords(desk); });
    if (!taken && *defined)
        (void)workspace.undo();
    if (!taken)
        throw taken.error();
    return *taken;
}

qint64 importTables(const TableStore& tables, const QString& place, const QString& path, bool isThere,
                    const ImportProgress& progress)
{
    RecordsClock clock;
    OpenOptions options;
    options.clock = &clock; // without closing rules: the tables hold what those would compute
    const auto workspace = isThere ? Workspace::open(path, options) : Workspace::create(path, options);
    if (!workspace)
        throw workspace.error();
    requireFitting(*(*workspace)->catalog(), tables, place, path);
    requireEmpty((*workspace)->reader(), path);
    WholeImport import(tables, place, clock, progress);
    const qint64 count = fill(**workspace, import);
    (*workspace)->tidyUp();
    return count;
}

} // namespace

Outcome<qint64> importAll(const QString& place, const QString& path, const ImportProgress& progress)
{
    const bool isThere = QFile::exists(path);
    bool begun = false;
    const Outcome<qint64> done = attempt([&] {
        const std::unique_ptr<TableStore> tables = TableStore::at(place);
        begun = true;
        return importTables(*tables, place, path, isThere, progress);
    });
    if (!done && begun && !isThere)
        QFile::remove(path);
    return done;
}

} // namespace perennial
