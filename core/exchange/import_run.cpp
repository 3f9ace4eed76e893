// Import run: an import pass whose keeper is a desk.
#include "core/exchange/import_run.h"
#include "core/base/file_write.h"
#include "core/base/in_sentence.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/desk_walk.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/split_guard.h"
#include "core/exchange/workbook_reader.h"
#include "core/workspace/care.h"
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace perennial {
namespace {

constexpr int sampledRows = 2'000;

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
                const std::shared_future<QString>& backup, DeskWalk& atDesk)
{
    std::optional<CsvWriter> rejected;
    if (rejects)
        rejected.emplace(rejects->device());
    const auto go = [&](double share) {
        throwIfBad(backup);
        return !progress || progress(share);
    };
    ImportPlan plan = atDesk.walk(desk, request, go, rejected ? &*rejected : nullptr);
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
    DeskWalk atDesk;
    const auto work = [&](Desk& desk) {
        rejects.reset();
        if (!rejectsPath.isEmpty())
            rejects = std::make_unique<WholeFile>(rejectsPath);
        if (first)
            first(desk);
        ImportPlan plan = walk(desk, request, progress, rejects.get(), *kept, atDesk);
        if (first && plan.counts.added + plan.counts.updated == 0) {
            untaken = plan; // what was made for rows that then were not taken is not kept
            throw Error{Fault::Cancelled, {}};
        }
        return plan;
    };
    const QString title = Words::tr("Import %1").arg(QFileInfo(request.path).fileName());
    Outcome<ImportPlan> done = workspace.perform(title, work);
    while (!done && atDesk.leavesOutMore())
        done = workspace.perform(title, work);
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

namespace {

void seeRow(const CsvRow& row, QVector<ColumnSigns>& signs)
{
    if (signs.size() < row.size())
        signs.resize(row.size());
    QByteArray scratch;
    for (qsizetype i = 0; i < row.size(); ++i)
        signs[i].see(unguardedThroughout(row[i], scratch), row.line);
}

// Whether a column may hold days or numbers: half of its first cells have digits and are short, or there are none.
bool mayHoldFigures(const FileSample& sample, int column)
{
    const QStringList values = sample.column(column);
    const auto figures = std::count_if(values.begin(), values.end(), [](const QString& text) {
        return text.size() <= 40 && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    });
    return figures * 2 >= values.size();
}

// How a column is written may show far behind the first rows. A fault in the file is told by whoever takes it in.
void seeOtherRows(RowSource& reader, ImportSource& source)
{
    const FileSample sample{{}, source.headers, source.rows};
    QVector<int> columns;
    for (int i = 0; i < source.signs.size(); ++i) {
        if (mayHoldFigures(sample, i))
            columns.append(i);
    }
    const auto read = attempt([&] {
        CsvRow row;
        QByteArray scratch;
        while (!columns.isEmpty() && reader.next(row)) {
            for (const int column : std::as_const(columns)) {
                if (column < row.size())
                    source.signs[column].see(unguardedThroughout(row[column], scratch), row.line);
            }
        }
    });
    if (!read && read.error().fault != Fault::Invalid)
        throw read.error();
}

} // namespace

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
    const bool isTable = source.form == SourceForm::Delimited || source.form == SourceForm::Workbook;
    CsvRow row;
    QByteArray scratch;
    while (source.rows.size() < sampledRows && reader->next(row)) {
        QVector<QString> cells;
        for (const QByteArrayView field : std::as_const(row.fields))
            cells.append(QString::fromUtf8(unguardedThroughout(field, scratch)));
        source.rows.append(cells);
        if (isTable)
            seeRow(row, source.signs);
    }
    if (isTable && source.rows.size() == sampledRows)
        seeOtherRows(*reader, source);
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
    const FileSample sample{name, source.headers, source.rows, source.signs};
    return guessMapping(catalog, entity.isEmpty() ? guessEntity(catalog, sample) : entity, sample);
}

} // namespace perennial
