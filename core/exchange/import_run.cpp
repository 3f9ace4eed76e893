// Import run: an import pass whose keeper is a desk.
#include "core/exchange/import_run.h"
#include "core/base/file_write.h"
#include "core/base/in_sentence.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/import_pass.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/workbook_reader.h"
#include "core/workspace/attachment_shelf.h"
#include "core/workspace/care.h"
#include <QDir>
#include <QFileInfo>
#include <chrono>
#include <memory>
#include <optional>

namespace perennial {
namespace {

constexpr int sampledRows = 2'000;
constexpr qint64 bulkFrom = 500;          // additions after which indexes are left for the end
constexpr qsizetype childrenKept = 5'000; // before they are written in one go

class DeskKeeps : public RowKeeper {
public:
    DeskKeeps(Desk& desk, const QString& entity) : m_desk(desk), m_entity(entity) {}
    void setPass(ImportPass& pass)
    {
        m_judge = &pass.judge();
        m_expected = pass.expectedRows();
        if (m_judge->asks())
            m_desk.makeKeyIndexes();
    }

    Id keep(JudgedRow& row) override
    {
        if (row.needsStored) {
            row.record = m_desk.load(m_entity, row.match.id);
            const QString reason = m_judge->apply(row.row, row.record, row.row.remarks);
            if (!reason.isEmpty())
                throw invalid(reason);
        }
        for (int field : std::as_const(row.row.filled)) {
            if (row.record.def().field(field).kind == Kind::Link)
                m_desk.vouchFor(row.record.value(field).integer()); // the link finder has seen it
        }
        const bool isNew = row.record.isNew();
        const Id id = m_desk.save(row.record);
        if (isNew && ++m_added == bulkFrom) {
            m_desk.beginBulk(m_entity, qMax<qint64>(0, m_expected - m_added));
            m_inBulk = true;
        }
        for (ChildRow& child : row.children) {
            if (!child.bytes.isEmpty())
                AttachmentShelf::keep(m_desk, child.bytes);
            child.bytes.clear();
            child.record.setValue(child.link, Value(id));
            m_children.append(child);
        }
        if (m_children.size() >= childrenKept)
            saveChildren();
        return id;
    }

    Id make(const QString& entity, const QString& name) override
    {
        Record record = m_desk.blank(entity);
        record.setValue(QStringLiteral("name"), Value(name));
        return m_desk.save(record);
    }

    bool link(Id id, int field, const MissingLink& link) override
    {
        if (!m_second)
            m_second = std::make_unique<LinkFinder>(m_desk, m_expected);
        const Id target = m_second->find(m_entity, link.role, link.text);
        if (target <= 0)
            return false;
        Record record = m_desk.load(m_entity, id);
        record.setValue(field, Value(target));
        m_desk.save(record);
        return true;
    }

    void finish() override
    {
        saveChildren();
        if (m_inBulk)
            m_desk.endBulk();
        m_inBulk = false;
    }

private:
    void saveChildren()
    {
        for (ChildRow& child : m_children) {
            if (!child.tag.isEmpty() && child.record.value(child.key.first()).isNull())
                child.record.setValue(child.key.first(), Value(tagNamed(child.tag)));
            m_desk.save(child.record);
        }
        m_children.clear();
    }

    // “fair 2026” in a column and “Fair 2026” for the whole file are one tag.
    Id tagNamed(const QString& name)
    {
        Id& id = m_tags[fold(name)];
        if (id)
            return id;
        const QString tag = QStringLiteral("tag");
        const Id known = m_judge->links().find(tag, {}, name.toUtf8());
        id = known > 0 ? known : make(tag, name);
        m_judge->links().learn(tag, {}, name.toUtf8(), id);
        return id;
    }

    Desk& m_desk;
    QString m_entity;
    RowJudge* m_judge = nullptr;
    qint64 m_expected = 0;
    QHash<QString, Id> m_tags; // by their folded names
    qint64 m_added = 0;
    bool m_inBulk = false;
    QVector<ChildRow> m_children;
    std::unique_ptr<LinkFinder> m_second;
};

QString titleOf(const Reader& reader, const QString& name, const ImportPlan& plan)
{
    const EntityDef& def = reader.def(plan.entity);
    const qint64 changed = plan.counts.added + plan.counts.updated;
    return Words::tr("Import %1: %2 %3").arg(name).arg(changed).arg(inSentence(changed == 1 ? def.one() : def.many()));
}

// Waits for no proof that is still being made.
void throwIfBad(const std::shared_future<QString>& backup)
{
    if (backup.valid() && backup.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
        (void)backup.get();
}

ImportPlan walk(Desk& desk, const ImportRequest& request, const ImportProgress& progress, WholeFile* rejects,
                const std::shared_future<QString>& backup)
{
    DeskKeeps keeper(desk, request.mapping.entity);
    std::optional<CsvWriter> rejected;
    if (rejects)
        rejected.emplace(rejects->device());
    ImportPass pass(desk, request, keeper, false, rejected ? &*rejected : nullptr);
    keeper.setPass(pass);
    ImportPlan plan = pass.walk([&](double share) {
        throwIfBad(backup);
        return !progress || progress(share);
    });
    if (rejects)
        rejects->finish(); // while a full disk can still stop the import
    if (backup.valid())
        (void)backup.get();
    const QString name = request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name;
    desk.retitle(titleOf(desk, name, plan));
    return plan;
}

// Whatever an import does to them, the records that were there stay at hand; a new file has none. The copy is made
// before the work, not beside it: a large import writes to the file before it commits, and would wait for the copy's
// reader as that waits for it. Its proof reads only the copy, and is waited for before the import counts.
Outcome<std::shared_future<QString>> keepBackup(const Workspace& workspace)
{
    const auto facts = workspace.storeFacts();
    if (facts.contains(std::pair(QStringLiteral("operations"), QStringLiteral("0"))))
        return std::shared_future<QString>();
    return beginBackup(workspace.path(), QStringLiteral("import"), &workspace.clock());
}

qint64 latestOperation(Workspace& workspace)
{
    const auto latest = attempt([&] { return workspace.reader().history({}, 0, 1); });
    return latest && !latest->isEmpty() ? latest->first().sequence : 0;
}

// The import stands by now, whatever becomes of the file: why it could not be put in place, or nothing.
QString published(WholeFile& rejects, const QString& path)
{
    const auto done = attempt([&] { rejects.putInPlace(); });
    return done ? QString()
                : Words::tr(
                      "The import is done, but the rejected rows could not be written to %1. See whether something "
                      "else has that name and whether you may write there; undo takes the import back, so that "
                      "you can do it again.")
                      .arg(QDir::toNativeSeparators(path));
}

// The rejected rows would take the place of all rows.
void refuseOverSource(const QString& source, const QString& rejects)
{
    const QString target = QFileInfo(rejects).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(source).canonicalFilePath())
        throw Error{
            Fault::Usage,
            Words::tr("The rejected rows would overwrite %1, the file that is imported. Nothing was done; choose "
                      "another name for them.")
                .arg(QDir::toNativeSeparators(source))};
}

} // namespace

Outcome<ImportPlan> importFile(Workspace& workspace, const ImportRequest& request, const ImportProgress& progress,
                               const QString& rejectsPath, const std::function<void(Desk&)>& first)
{
    const auto allowed = attempt([&] { refuseOverSource(request.path, rejectsPath); });
    if (!allowed)
        return allowed.error();
    const auto kept = keepBackup(workspace);
    if (!kept)
        return kept.error();
    std::unique_ptr<WholeFile> rejects;
    std::optional<ImportPlan> untaken;
    Outcome<ImportPlan> done =
        workspace.perform(Words::tr("Import %1").arg(QFileInfo(request.path).fileName()), [&](Desk& desk) {
            if (!rejectsPath.isEmpty())
                rejects = std::make_unique<WholeFile>(rejectsPath);
            if (first)
                first(desk);
            ImportPlan plan = walk(desk, request, progress, rejects.get(), *kept);
            if (first && plan.counts.added + plan.counts.updated == 0) {
                untaken = plan; // what was made for rows that then were not taken is not kept
                throw Error{Fault::Cancelled, {}};
            }
            return plan;
        });
    if (untaken)
        done = *untaken;
    if (!done)
        return done;
    if (!untaken && done->counts.added + done->counts.updated > 0)
        done->operation = latestOperation(workspace);
    if (rejects)
        done->rejectsFault = published(*rejects, rejectsPath);
    return done;
}

ImportSource openSource(const QString& path, const QByteArray& fallbackCharset)
{
    switch (formOf(path)) {
    case SourceForm::Delimited: return readSource(path, sniffFile(path, fallbackCharset));
    case SourceForm::Workbook: return openSheet(path, firstSheetOf(path));
    default: return readSource(path, CsvDialect());
    }
}

ImportSource openSheet(const QString& path, int sheet)
{
    return readSource(path, sniffSheet(path, sheet), sheet);
}

ImportSource readSource(const QString& path, const CsvDialect& dialect, int sheet)
{
    ImportSource source{path, dialect, {}, {}};
    source.form = formOf(path);
    source.sheet = sheet;
    if (source.form == SourceForm::Workbook)
        source.sheets = sheetsOf(path);
    const std::unique_ptr<RowSource> reader = openRows(path, dialect, sheet);
    source.proposal = reader->proposal();
    for (const QByteArray& header : reader->header())
        source.headers.append(QString::fromUtf8(header).trimmed());
    CsvRow row;
    while (source.rows.size() < sampledRows && reader->next(row)) {
        QVector<QString> cells;
        for (const QByteArrayView field : std::as_const(row.fields))
            cells.append(QString::fromUtf8(unguarded(field)));
        source.rows.append(cells);
    }
    // Rows of a sheet end with their last filled cell.
    qsizetype columns = source.headers.isEmpty() && !source.rows.isEmpty() ? source.rows.first().size() : 0;
    for (const QVector<QString>& cells : std::as_const(source.rows))
        columns = source.form == SourceForm::Workbook && columns > 0 ? qMax(columns, cells.size()) : columns;
    for (qsizetype i = 0; i < columns; ++i)
        source.headers.append(QString::number(i + 1));
    return source;
}

Mapping proposedMapping(const Catalog& catalog, const ImportSource& source, const QString& name, const QString& entity)
{
    if (!source.proposal.entity.isEmpty() && (entity.isEmpty() || entity == source.proposal.entity))
        return source.proposal;
    const FileSample sample{name, source.headers, source.rows};
    return guessMapping(catalog, entity.isEmpty() ? guessEntity(catalog, sample) : entity, sample);
}

} // namespace perennial
