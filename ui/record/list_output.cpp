// List output: the records of the query, all of them, not only those in memory.
#include "ui/record/list_output.h"
#include "core/base/in_sentence.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/exchange/export_run.h"
#include "ui/model/background.h"
#include "ui/support/messages.h"
#include "ui/support/printing.h"
#include "ui/support/setting.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace perennial {
namespace {

constexpr int markedForm = 1; // place in the filter

// Every form by its name; cards and calendars hold one kind of record each.
QString exportFilter(const EntityDef& def)
{
    QStringList filters{Words::tr("CSV table (*.csv)"), Words::tr("CSV table with a byte order mark (*.csv)"),
                        Words::tr("Excel workbook (*.xlsx)"), Words::tr("TSV table (*.tsv)"),
                        Words::tr("JSON lines (*.jsonl)")};
    if (def.key() == QLatin1String(Contact::entity))
        filters.append(Words::tr("Contact cards (*.vcf)"));
    if (def.key() == QLatin1String(Activity::entity))
        filters.append(Words::tr("Calendar (*.ics)"));
    return filters.join(QStringLiteral(";;"));
}

void exportList(Navigator& navigator, Background& background, QWidget* page, const Query& query)
{
    const EntityDef& def = navigator.workspace().catalog()->entity(query.entity);
    const QDir folder(navigator.settings().read(setting::exportFolder));
    const QString start = folder.filePath(def.many() + QStringLiteral(".csv"));
    bool marked = navigator.settings().read(setting::exportMarked);
    FileAsk ask{Words::tr("Export %1").arg(inSentence(def.many())), exportFilter(def), start, QStringLiteral("csv")};
    ask.form = marked ? markedForm : 0;
    ask.formChosen = [&marked](int form) { marked = form == markedForm || (form < 0 && marked); };
    const QString path = Messages::of(page).fileToSave(page, ask);
    if (path.isEmpty())
        return;
    navigator.settings().write(setting::exportFolder, QFileInfo(path).absolutePath());
    ExportRequest request;
    request.query = query;
    request.format = formatOf(path);
    request.byteOrderMark = marked && request.format == ExportFormat::Csv;
    if (request.format == ExportFormat::Csv) // the other forms leave the choice as it was
        navigator.settings().write(setting::exportMarked, marked);
    background.ask<qint64>(
        page,
        [request, path](Reader& reader) {
            const auto written = exportFile(reader, request, path);
            if (!written)
                throw written.error();
            return *written;
        },
        [&navigator, path](Outcome<qint64> written) {
            if (!written)
                navigator.tell(written.error());
            else
                navigator.tell(
                    QCoreApplication::translate("ListOutput", "%Ln record(s) saved to %1", nullptr, int(*written))
                        .arg(QFileInfo(path).fileName()));
        });
}

} // namespace

Query chosenOf(const Query& query, const QVector<Id>& rows)
{
    if (rows.isEmpty())
        return query;
    Query chosen;
    chosen.entity = query.entity;
    chosen.sort = query.sort;
    Condition among{QStringLiteral("id"), Op::Among, {}, {}};
    for (const Id id : rows)
        among.several.append(Value(id));
    chosen.filter.conditions = {among};
    return chosen;
}

bool isListOutput(const QString& commandKey)
{
    return commandKey == QLatin1String("export_list") || commandKey == QLatin1String("print");
}

bool runListOutput(Navigator& navigator, Background& background, QWidget* page, const QString& commandKey,
                   const ListShown& shown)
{
    if (!isListOutput(commandKey))
        return false;
    const bool several = shown.selected.size() > 1;
    const Query query = chosenOf(shown.query, several ? shown.selected : QVector<Id>());
    if (commandKey == QLatin1String("export_list"))
        exportList(navigator, background, page, query);
    else if (Printing* printing = Printing::of(page))
        printing->previewList(query, shown.fields);
    return true;
}

} // namespace perennial
