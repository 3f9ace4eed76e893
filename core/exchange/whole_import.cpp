// Whole import: definitions first, then the office, then all other records.
#include "core/exchange/whole_import.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/roll_call.h"
#include "core/exchange/table_rows.h"
#include "core/exchange/whole_manifest.h"
#include "core/record/format.h"
#include "core/workspace/attachment_shelf.h"
#include "core/workspace/past_records.h"
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace perennial {
namespace {

// What a column is that fills no field.
constexpr int idColumn = -1;
constexpr int laterColumn = -2;

constexpr qint64 millionthsOfOne = 1'000'000;

bool definesCatalog(const EntityDef& def)
{
    return def.key() == QLatin1String(OwnFieldRow::entity) || def.key() == QLatin1String(OwnOptionRow::entity);
}

class WholeImport {
public:
    WholeImport(const TableStore& tables, const QString& place, TableIds& ids, const WholeManifest& manifest,
                PastRecords& past, const ImportProgress& progress)
        : m_tables(tables), m_place(place), m_ids(ids), m_manifest(manifest), m_past(past), m_progress(progress)
    {}

    // The catalog knows the own fields and stages once the operation that makes them is kept. Definitions may have own
    // fields themselves, which are known when all of them are there; what they link to comes with the records.
    void takeDefinitions(Desk& desk)
    {
        m_desk = &desk;
        for (const EntityPtr& def : desk.catalog()->entities()) {
            if (definesCatalog(*def))
                takeTable(*def);
        }
        m_defined = true;
        if (!desk.changes().changes.isEmpty())
            desk.useOwnFields();
        fillDefinitions([](const FieldDef& field) { return field.custom && !holdsId(field); });
    }

    // The office is the first: amounts without a currency of their own are in its.
    qint64 takeRecords(Desk& desk)
    {
        m_desk = &desk;
        takeTable(desk.def(QString::fromLatin1(Office::entity)));
        double done = 0;
        for (const EntityPtr& def : desk.catalog()->entities()) {
            if (m_progress && !m_progress(done++ / double(desk.catalog()->entities().size())))
                throw Error{Fault::Cancelled, Words::tr("The import was stopped; nothing was kept of it.")};
            if (!definesCatalog(*def) && def->key() != QLatin1String(Office::entity))
                takeTable(*def);
        }
        fillDefinitions(holdsId);
        demandAgain();
        countOn();
        takeContents();
        desk.retitle(Words::tr("Import everything from %1").arg(QFileInfo(m_place).fileName()));
        return m_count;
    }

private:
    // Calls `visit` for every row with the fields of its cells: -1 for the id.
    void eachRowOf(const EntityDef& def,
                   const std::function<void(const QVector<int>& fields, const QVector<QString>& cells)>& visit) const
    {
        QVector<int> fields;
        eachTableRow(m_tables, def.key(), [&](const QVector<QString>& headings, const QVector<QString>& cells) {
            if (fields.isEmpty()) {
                for (const QString& heading : headings)
                    fields.append(heading == QLatin1String("id") ? idColumn : indexOf(def, heading));
            }
            visit(fields, cells);
        });
    }

    void takeTable(const EntityDef& def)
    {
        eachRowOf(def, [&](const QVector<int>& fields, const QVector<QString>& cells) { takeRow(def, fields, cells); });
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

    // An own field of a definition that is still to be made is left for later.
    int indexOf(const EntityDef& def, const QString& key) const
    {
        const int index = def.indexOf(key);
        if (index < 0 && !m_defined && definesCatalog(def) && key.startsWith(QLatin1String("cf_")))
            return laterColumn;
        if (index < 0)
            throw invalid(Words::tr("%1 has no field “%2”; nothing was kept.").arg(def.one(), key));
        return index;
    }

    static Id idIn(const QVector<int>& fields, const QVector<QString>& cells)
    {
        return cells.value(fields.indexOf(idColumn)).toLongLong();
    }

    void takeRow(const EntityDef& def, const QVector<int>& fields, const QVector<QString>& cells)
    {
        const Id inTables = idIn(fields, cells);
        const std::optional<Record> there = known(def, fields, cells);
        if (there)
            m_ids.rename(inTables, there->id());
        Record record = there ? *there : m_desk->blank(def.key());
        const auto isLater = [&def](const FieldDef& field) { return definesCatalog(def) && holdsId(field); };
        takeValues(record, fieldsBut(def, fields, isLater), cells);
        const qint64 demanded = relax(record);
        m_past.expect(there ? 0 : m_ids.of(inTables));
        m_desk->save(record);
        if (demanded)
            m_demanding.append({record.id(), demanded});
        countOn(record);
        ++m_count;
    }

    using Which = std::function<bool(const FieldDef&)>;

    static QVector<int> fieldsBut(const EntityDef& def, QVector<int> fields, const Which& left)
    {
        for (int& field : fields)
            field = field >= 0 && left(def.field(field)) ? laterColumn : field;
        return fields;
    }

    // What was left of the definitions, as far as it is to be filled now.
    void fillDefinitions(const Which& now)
    {
        const auto isNotNow = [&now](const FieldDef& field) { return !now(field); };
        for (const EntityPtr& def : m_desk->catalog()->entities()) {
            if (!definesCatalog(*def))
                continue;
            eachRowOf(*def, [&](const QVector<int>& fields, const QVector<QString>& cells) {
                Record record = known(*def, fields, cells).value();
                takeValues(record, fieldsBut(*def, fields, isNotNow), cells);
                m_desk->save(record);
            });
        }
    }

    // The next document gets the number behind the last one.
    void countOn(const Record& record)
    {
        const EntityDef& def = record.def();
        if (!def.numberField().isEmpty() && !record.value(def.numberField()).isNull())
            m_desk->countOn(record.value(def.numberField()).text());
    }

    // Also where that one was removed.
    void countOn()
    {
        for (auto series = m_manifest.numbers.cbegin(); series != m_manifest.numbers.cend(); ++series)
            m_desk->raiseCounter(series.key(), series.value());
    }

    // The currency of an amount may stand behind it: amounts come last.
    void takeValues(Record& record, const QVector<int>& fields, const QVector<QString>& cells) const
    {
        const EntityDef& def = record.def();
        for (const bool money : {false, true}) {
            for (qsizetype i = 0; i < fields.size() && i < cells.size(); ++i) {
                if (fields[i] < 0 || (def.field(fields[i]).kind == Kind::Money) != money)
                    continue;
                const FieldDef& field = def.field(fields[i]);
                record.setValue(fields[i], valueOf(field, cells[i], money ? currencyOf(record, field) : QString()));
            }
        }
    }

    // The office brings the currency that its own amounts are in.
    QString currencyOf(const Record& record, const FieldDef& field) const
    {
        const bool isOffice = record.def().key() == QLatin1String(Office::entity) && field.currencyField.isEmpty();
        return isOffice ? Row<Office>(record)[Office::baseCurrency] : m_desk->currencyOf(record, field);
    }

    // As it was stored, where the text can have been.
    Value valueOf(const FieldDef& field, const QString& text, const QString& currency) const
    {
        if (holdsId(field)) {
            const Id id = m_ids.of(text.toLongLong());
            return id ? Value(id) : Value();
        }
        const bool isWords = field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Email ||
                             field.kind == Kind::Phone || field.kind == Kind::Url;
        if (isWords && isCleanText(text))
            return Value(text);
        const bool inMillionths = field.is(Rate) && m_manifest.format == 1 && !text.contains(QLatin1Char('.'));
        Reading reading;
        reading.currency = currency;
        const Value value = valueOfText(field, text, reading);
        return inMillionths && !value.isNull() ? Value(value.integer() / millionthsOfOne) : value;
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

    // Records that are older than a required field may lack it: until all are in, the field asks for nothing. Answers
    // the traits it has else, 0 where they are those.
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
            m_desk->save(field.set(OwnFieldRow::traits, traits));
        }
    }

    Desk* m_desk = nullptr; // of the running operation
    const TableStore& m_tables;
    const QString& m_place; // folder or archive
    TableIds& m_ids;
    const WholeManifest& m_manifest;
    PastRecords& m_past;
    const ImportProgress& m_progress;
    QVector<std::pair<Id, qint64>> m_demanding; // own fields that must be filled, and their traits
    bool m_defined = false;                     // the definitions are there
    bool m_officeTaken = false;
    qint64 m_count = 0;
};

// The values of the one kind cannot stand in the column of the other.
void requireFitting(const Catalog& catalog, const TableStore& tables, const QString& place, const QString& path)
{
    eachTableRow(tables, QString::fromLatin1(OwnFieldRow::entity),
                 [&](const QVector<QString>& headings, const QVector<QString>& cells) {
                     const auto cell = [&](Field<OwnFieldRow, QString> field) {
                         return cells.value(headings.indexOf(QString::fromLatin1(field.key)));
                     };
                     const EntityPtr def = catalog.find(cell(OwnFieldRow::records));
                     const FieldDef* field = def ? def->find(cell(OwnFieldRow::key)) : nullptr;
                     const QString kind = cell(OwnFieldRow::kind);
                     if (!field || (kindName(field->kind) == kind && field->target == cell(OwnFieldRow::target)))
                         return;
                     throw Error{
                         Fault::Conflict,
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
    const WholeManifest manifest = readManifest(tables, place);
    TableIds ids(tables, *builtInCatalog());
    PastRecords past;
    OpenOptions options;
    options.past = &past;                // without closing rules: the tables hold what those would compute
    past.expect(ids.of(ids.officeId())); // the first record of a new file is its office
    const auto workspace = isThere ? Workspace::open(path, options) : Workspace::create(path, options);
    if (!workspace)
        throw workspace.error();
    requireFitting(*(*workspace)->catalog(), tables, place, path);
    requireEmpty((*workspace)->reader(), path);
    if (isThere)
        ids.avoid((*workspace)->reader());
    past.adopt(ids.replicas() + manifest.replicas);
    WholeImport import(tables, place, ids, manifest, past, progress);
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
