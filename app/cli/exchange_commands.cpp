// import, export, duplicates.
#include "app/cli/command_line.h"
#include "app/cli/naming.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "app/cli/where.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/saved_view.h"
#include "core/exchange/duplicates.h"
#include "core/exchange/export_run.h"
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/mapping_shelf.h"
#include "core/exchange/new_fields.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/whole_export.h"
#include "core/exchange/whole_import.h"
#include "core/exchange/workbook_reader.h"
#include "core/exchange/worked_out.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <optional>

namespace perennial::cli {
namespace {

constexpr int shownRemarks = 5;

void complain(const QString& line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

MappingShelf shelf()
{
    return MappingShelf(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                        QStringLiteral("/mappings"));
}

CsvDialect dialectOf(const Invocation& invocation, const QString& path)
{
    const QByteArray charset = invocation.option(QStringLiteral("charset")).toLatin1();
    CsvDialect dialect = charset.isEmpty() ? sniffFile(path) : sniffFile(path, charset);
    if (!charset.isEmpty())
        dialect.charset = charset;
    const QString separator = invocation.option(QStringLiteral("separator"));
    if (separator == QLatin1String("tab") || separator == QLatin1String("\\t"))
        dialect.separator = '\t';
    else if (separator.size() == 1 && separator[0].unicode() < 128)
        dialect.separator = separator[0].toLatin1();
    else if (!separator.isEmpty())
        throw Error{Fault::Usage, Words::tr("--separator takes one character or “tab”, not “%1”.").arg(separator)};
    dialect.header = dialect.header && !invocation.has(QStringLiteral("no-header"));
    return dialect;
}

Mapping mappingFor(const Invocation& invocation, const Catalog& catalog, const ImportSource& source)
{
    const FileSample sample{QFileInfo(source.path).fileName(), source.headers, source.rows, source.signs};
    const QString word = invocation.word(0, QStringLiteral("ENTITY"));
    const QString given = invocation.option(QStringLiteral("map"));
    if (given.isEmpty()) {
        const QString entity = word == QLatin1String("auto") ? QString() : entityNamed(catalog, word);
        return proposedMapping(catalog, source, sample.fileName, entity);
    }
    Mapping mapping;
    if (QFile::exists(given)) {
        QFile file(given);
        if (!file.open(QIODevice::ReadOnly))
            throw Error{Fault::Storage, Words::tr("%1 cannot be read: %2").arg(given, file.errorString())};
        mapping = mappingOfText(file.readAll(), source.headers);
    } else {
        mapping = shelf().mapping(given, source.headers);
    }
    const bool named = word != QLatin1String("auto");
    if (mapping.entity.isEmpty() || named)
        mapping.entity = named ? entityNamed(catalog, word) : guessEntity(catalog, sample);
    for (ColumnMapping& column : mapping.columns) {
        const ColumnMapping asWritten = column;
        if (!column.readingGiven)
            guessReading(catalog, mapping.entity, sample, int(&column - mapping.columns.data()), column);
        column.fraction = column.fraction || asWritten.fraction;
        column.serial = column.serial || asWritten.serial;
    }
    return mapping;
}

OnMatch onMatchOf(const Invocation& invocation)
{
    const QString word = invocation.option(QStringLiteral("on-match"), QStringLiteral("update"));
    if (word == QLatin1String("update"))
        return OnMatch::Update;
    if (word == QLatin1String("skip"))
        return OnMatch::Skip;
    if (word == QLatin1String("add"))
        return OnMatch::Add;
    throw Error{Fault::Usage, Words::tr("--on-match is skip, update or add, not “%1”.").arg(word)};
}

// By its name, or by its number from 1.
int sheetNamed(const QStringList& sheets, const QString& word)
{
    const auto named = std::find_if(sheets.begin(), sheets.end(), [&word](const QString& sheet) {
        return sheet.compare(word, Qt::CaseInsensitive) == 0;
    });
    const int number = word.toInt();
    if (named != sheets.end())
        return int(named - sheets.begin());
    if (number >= 1 && number <= sheets.size())
        return number - 1;
    throw Error{Fault::Usage,
                Words::tr("There is no sheet “%1”; there are: %2.").arg(word, sheets.join(QStringLiteral(", ")))};
}

// Read before the data file is opened: what cannot be imported makes no data file.
ImportSource sourceOf(const Invocation& invocation)
{
    const QString path = invocation.word(1, QStringLiteral("PATH"));
    if (QFileInfo(path).isDir())
        throw Error{Fault::NotFound, Words::tr("%1 is a folder. Name a file in it; nothing was read.").arg(path)};
    if (!QFileInfo::exists(path))
        throw Error{Fault::NotFound, Words::tr("There is no file %1 to import. Check its name and folder.").arg(path)};
    if (QFileInfo(path).isFile() && QFileInfo(path).size() == 0)
        throw invalid(Words::tr("%1 is empty; nothing was read.").arg(path));
    const QString sheet = invocation.option(QStringLiteral("sheet"));
    const SourceForm form = formOf(path);
    if (form == SourceForm::Delimited)
        return readSource(path, dialectOf(invocation, path));
    if (form != SourceForm::Workbook || (sheet.isEmpty() && !invocation.has(QStringLiteral("no-header"))))
        return openSource(path);
    const int number = sheet.isEmpty() ? firstSheetOf(path) : sheetNamed(sheetsOf(path), sheet);
    CsvDialect dialect = sniffSheet(path, number);
    dialect.header = dialect.header && !invocation.has(QStringLiteral("no-header"));
    return readSource(path, dialect, number);
}

void saveMap(const Invocation& invocation, const Mapping& mapping)
{
    if (invocation.has(QStringLiteral("save-map")))
        shelf().keep(invocation.option(QStringLiteral("save-map")), mapping);
}

ImportRequest requestOf(const Invocation& invocation, Workspace& workspace, const ImportSource& source)
{
    ImportRequest request;
    request.path = source.path;
    request.dialect = source.dialect;
    request.sheet = source.sheet;
    request.mapping = mappingFor(invocation, *workspace.catalog(), source);
    request.onMatch = onMatchOf(invocation);
    for (const QString& keys : invocation.options.value(QStringLiteral("key"))) {
        for (const QString& key : keys.split(QLatin1Char(','), Qt::SkipEmptyParts))
            request.key.append(key.trimmed());
    }
    saveMap(invocation, request.mapping);
    return request;
}

void tellRemarks(const QVector<RowRemark>& remarks, qint64 all, const QString& heading)
{
    if (all == 0)
        return;
    complain(heading);
    for (int i = 0; i < qMin<qsizetype>(shownRemarks, remarks.size()); ++i)
        complain(Words::tr("  line %1: %2").arg(remarks[i].line).arg(remarks[i].text));
    if (all > shownRemarks)
        complain(Words::tr("  … and %1 more").arg(all - shownRemarks));
}

// Columns that go nowhere, and why.
void tellLeftOut(const EntityDef& def, const Mapping& mapping)
{
    QStringList left, workedOut;
    QVector<QString> headers;
    for (const ColumnMapping& column : mapping.columns)
        headers.append(column.header);
    for (int i = 0; i < headers.size(); ++i) {
        if (mapping.columns[i].target.isEmpty())
            (isWorkedOut(def, headers, i) ? workedOut : left).append(headers[i]);
    }
    if (!workedOut.isEmpty())
        complain(Words::tr("Left out, since the program works it out itself: %1.")
                     .arg(workedOut.join(QStringLiteral(", "))));
    if (!left.isEmpty())
        complain(Words::tr("Not imported, since no field fits or another column fills it: %1.")
                     .arg(left.join(QStringLiteral(", "))));
}

void tellPlan(const Invocation& invocation, const EntityDef& def, const ImportRequest& request, const ImportPlan& plan)
{
    tellLeftOut(def, request.mapping);
    if (plan.looseRows > 0)
        complain(Words::tr("Quotation marks are out of place in %Ln row(s), first in line %1; the text was taken as it "
                           "stands.",
                           nullptr, int(plan.looseRows))
                     .arg(plan.firstLooseLine));
    const QByteArray& charset = request.dialect.charset;
    if (!invocation.has(QStringLiteral("charset")) && !charset.startsWith("UTF"))
        complain(Words::tr("The file is not UTF-8 and was read as %1. Where letters came out wrong, undo and name "
                           "another one with --charset.")
                     .arg(QString::fromLatin1(charset)));
    tellRemarks(plan.warnings, plan.counts.warned, Words::tr("Taken with a remark: %1").arg(plan.counts.warned));
    tellRemarks(plan.rejections, plan.counts.rejected, Words::tr("Rejected: %1").arg(plan.counts.rejected));
    QJsonObject also;
    for (auto made = plan.alsoAdded.cbegin(); made != plan.alsoAdded.cend(); ++made)
        also.insert(made.key(), made.value());
    tell(invocation.json, summaryLine(plan),
         {{QStringLiteral("entity"), plan.entity},
          {QStringLiteral("read"), plan.counts.read},
          {QStringLiteral("added"), plan.counts.added},
          {QStringLiteral("updated"), plan.counts.updated},
          {QStringLiteral("skipped"), plan.counts.same + plan.counts.skipped},
          {QStringLiteral("rejected"), plan.counts.rejected},
          {QStringLiteral("warned"), plan.counts.warned},
          {QStringLiteral("operation"), plan.operation},
          {QStringLiteral("also_added"), also}});
    if (plan.operation && !invocation.json)
        complain(Words::tr("These rows are import:%1 in the search language; “undo --operation %1” takes them back.")
                     .arg(plan.operation));
}

void tellCount(bool json, const QString& sentence, const QString& path, qint64 count)
{
    tell(json, sentence, {{QStringLiteral("path"), path}, {QStringLiteral("records"), count}});
}

// A folder or archive of tables to a new file, and a file to one of them.
void importEverything(const Invocation& invocation)
{
    invocation.takesOnly({}, QStringLiteral("import all"));
    if (invocation.file.isEmpty())
        throw Error{Fault::Usage,
                    Words::tr("Which file? Name it: perennial-cli --file FILE import all FOLDER|FILE.zip")};
    ProgressBar bar(QFileInfo(invocation.file).fileName());
    const qint64 count = valueOf(importAll(invocation.word(1, QStringLiteral("PATH")), invocation.file,
                                           [&bar](double share) { return bar.show(share); }));
    tellCount(invocation.json, Words::tr("%1: %2 read").arg(invocation.file).arg(count), invocation.file, count);
}

void exportEverything(const Invocation& invocation)
{
    invocation.takesOnly({}, QStringLiteral("export all"));
    const QString path = invocation.word(1, QStringLiteral("PATH"));
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    const qint64 count = valueOf(exportAll(workspace->reader(), path));
    tellCount(invocation.json, Words::tr("%1: %2 written").arg(path).arg(count), path, count);
}

void importCommand(const Invocation& given)
{
    if (given.words.value(0) == QLatin1String("all"))
        return importEverything(given);
    Invocation invocation = given;
    const bool dry = invocation.has(QStringLiteral("dry-run"));
    if (dry)
        invocation.takesNo({QStringLiteral("rejects")}, QStringLiteral("import --dry-run"));
    std::optional<QTemporaryDir> nowhere; // a rehearsal makes no file, but needs one to look at
    if (dry && !invocation.file.isEmpty() && !QFile::exists(invocation.file))
        invocation.file = nowhere.emplace().filePath(QStringLiteral("rehearsal.perennial"));
    const ImportSource source = sourceOf(invocation);
    const bool isThere = QFile::exists(invocation.file);
    const auto workspace =
        openFile(invocation, dry && isThere ? OpenOptions::Use::Look : OpenOptions::Use::OneShot, true);
    ImportRequest request = requestOf(invocation, *workspace, source);
    const FileSample sample{QFileInfo(source.path).fileName(), source.headers, source.rows, source.signs};
    ImportPlan plan;
    {
        ProgressBar bar(request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name);
        const auto progress = [&bar](double share) { return bar.show(share); };
        plan = valueOf(dry ? rehearseImport(workspace->reader(), request, workspace->closing(), progress)
                           : importWithNewFields(*workspace, sample, request, progress,
                                                 invocation.option(QStringLiteral("rejects"))));
    }
    saveMap(invocation, request.mapping); // now with the fields that were made
    for (const QString& note : readingNotes(*workspace->catalog(), request.mapping, sample))
        complain(note);
    tellPlan(invocation, workspace->catalog()->entity(plan.entity), request, plan);
    if (!dry) {
        finishSearch(*workspace);
        workspace->tidyUp();
    }
    if (!plan.rejectsFault.isEmpty())
        throw Error{Fault::Storage, plan.rejectsFault};
    const ImportCounts& counts = plan.counts;
    if (counts.rejected > 0 && counts.rejected == counts.read)
        throw invalid(Words::tr("No row of %1 could be taken; nothing was changed.").arg(request.path));
}

Record viewNamed(const Reader& reader, const QString& entity, const QString& name)
{
    Query views;
    views.entity = QString::fromLatin1(SavedView::entity);
    for (const Record& record : reader.list(views)) {
        const Row<SavedView> view(record);
        if (view[SavedView::records] == entity && view[SavedView::name].compare(name, Qt::CaseInsensitive) == 0)
            return record;
    }
    throw Error{Fault::NotFound, Words::tr("There is no saved view “%1” of %2.").arg(name, reader.def(entity).many())};
}

QVector<QString> columnKeys(const EntityDef& def, const QString& text)
{
    QVector<QString> keys;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString key = word.trimmed();
        const bool pseudo = key == QLatin1String("id") || key == QLatin1String("ref") || key == QLatin1String("tag");
        if (!pseudo && def.indexOf(key) < 0)
            throw Error{Fault::Usage, Words::tr("%1 has no field “%2”.").arg(def.one(), key)};
        keys.append(key);
    }
    return keys;
}

// A card or an appointment has its own fields and headings; what is no text has no byte order mark.
void requireServed(const Invocation& invocation, ExportFormat format)
{
    const QString ending = QFileInfo(invocation.words[1]).suffix().toLower();
    const QString what = ending.isEmpty() ? QStringLiteral("export -") : QStringLiteral("export ….") + ending;
    if (format == ExportFormat::Cards || format == ExportFormat::Calendar)
        invocation.takesNo({QStringLiteral("columns"), QStringLiteral("headers"), QStringLiteral("bom")}, what);
    if (format == ExportFormat::JsonLines || format == ExportFormat::Workbook)
        invocation.takesNo({QStringLiteral("bom")}, what);
}

void exportCommand(const Invocation& invocation)
{
    if (invocation.words.value(0) == QLatin1String("all"))
        return exportEverything(invocation);
    const QString path = invocation.word(1, QStringLiteral("PATH"));
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    Reader& reader = workspace->reader();
    const EntityDef& def = reader.def(entityNamed(*workspace->catalog(), invocation.words[0]));
    ExportRequest request;
    QString where = invocation.option(QStringLiteral("where"));
    QString columns = invocation.option(QStringLiteral("columns"));
    if (invocation.has(QStringLiteral("view"))) {
        const Row<SavedView> view(viewNamed(reader, def.key(), invocation.option(QStringLiteral("view"))));
        where = (view[SavedView::filter] + QLatin1Char(' ') + where).trimmed();
        columns = columns.isEmpty() ? view[SavedView::columns] : columns;
        request.query = queryOfWhere(*workspace, def, where);
        if (!view[SavedView::sort].isEmpty())
            request.query.sort = sortOf(def, view[SavedView::sort]);
    } else {
        request.query = queryOfWhere(*workspace, def, where);
    }
    if (invocation.has(QStringLiteral("sort")))
        request.query.sort = sortOf(def, invocation.option(QStringLiteral("sort")));
    request.columns = columnKeys(def, columns);
    const QString headers = invocation.option(QStringLiteral("headers"), QStringLiteral("keys"));
    if (headers != QLatin1String("keys") && headers != QLatin1String("labels"))
        throw Error{Fault::Usage, Words::tr("--headers is keys or labels, not “%1”.").arg(headers)};
    request.labels = headers == QLatin1String("labels");
    request.byteOrderMark = invocation.has(QStringLiteral("bom"));
    const auto format = formatOfEnding(path);
    if (!format)
        throw Error{Fault::Usage,
                    Words::tr("%1 ends in nothing that is written. A list is written as .csv, .tsv, .xlsx, "
                              ".json, .vcf or .ics, or to - as CSV.")
                        .arg(path)};
    request.format = invocation.json && path == QLatin1String("-") ? ExportFormat::JsonLines : *format;
    requireServed(invocation, request.format);
    const qint64 count = valueOf(exportFile(reader, request, path));
    if (path != QLatin1String("-"))
        tellCount(invocation.json, Words::tr("%1: %2 written").arg(path).arg(count), path, count);
}

void duplicatesCommand(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    const Reader& reader = workspace->reader();
    const EntityDef& def = reader.def(entityNamed(*workspace->catalog(), invocation.word(0, QStringLiteral("ENTITY"))));
    Table table({QStringLiteral("certainty"), QStringLiteral("first"), QStringLiteral("first_name"),
                 QStringLiteral("second"), QStringLiteral("second_name"), QStringLiteral("reasons")},
                {Words::tr("%"), Words::tr("No."), Words::tr("Name"), Words::tr("No."), Words::tr("Name"),
                 Words::tr("Reasons")},
                invocation.json);
    table.alignRight(0);
    for (const Twins& twins : likelyTwins(reader, def.key(), invocation.number(QStringLiteral("limit"), 0)))
        table.add({QString::number(twins.certainty), referenceOf(def, twins.first),
                   reader.titleOf(def.key(), twins.first), referenceOf(def, twins.second),
                   reader.titleOf(def.key(), twins.second), twins.reasons.join(QStringLiteral(", "))});
    table.print();
}

} // namespace

QVector<CliCommand> exchangeCommands()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("import ENTITY|auto|all PATH [--map NAME|FILE] [--key FIELD…] [--on-match skip|update|add] "
                        "[--dry-run] [--rejects OUT.csv] [--charset C] [--separator S] [--sheet NAME|N] [--no-header] "
                        "[--save-map NAME]"),
         Words::tr("Brings a file in, in one step that undo takes back: CSV, TSV, XLSX, vCard, iCalendar, mbox or a "
                   "single e-mail, told by its content; “all” makes a new file of a folder or ZIP archive that "
                   "“export all” wrote."),
         {QStringLiteral("map"), QStringLiteral("key"), QStringLiteral("on-match"), QStringLiteral("rejects"),
          QStringLiteral("charset"), QStringLiteral("separator"), QStringLiteral("sheet"), QStringLiteral("save-map")},
         {QStringLiteral("dry-run"), QStringLiteral("no-header")},
         importCommand},
        {QStringLiteral("export"),
         QStringLiteral("export ENTITY|all PATH|- [--where Q] [--view NAME] [--columns F,…] [--sort F] "
                        "[--headers keys|labels] [--bom]"),
         Words::tr("Writes records as CSV, TSV, XLSX, JSON lines, vCard (contacts) or iCalendar (activities), by the "
                   "ending of the path; “all” writes one table of each kind of record, to a ZIP archive where the "
                   "path ends in .zip, else to a folder."),
         {QStringLiteral("where"), QStringLiteral("view"), QStringLiteral("columns"), QStringLiteral("sort"),
          QStringLiteral("headers")},
         {QStringLiteral("bom")},
         exportCommand},
        {QStringLiteral("duplicates"),
         QStringLiteral("duplicates ENTITY [--limit N]"),
         Words::tr("Lists records that are probably one and the same, with the reasons."),
         {QStringLiteral("limit")},
         {},
         duplicatesCommand},
    };
}

} // namespace perennial::cli
