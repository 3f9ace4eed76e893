// Inside verbs: import, export and saving through the same doors as the two programs.
#include "tests/bench/inside_verbs.h"
#include "core/base/error.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/exchange/export_run.h"
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_guess.h"
#include "core/lifecycle/closing_rules.h"
#include "core/workspace/workspace.h"
#include "tests/bench/inside_reads.h"
#include "tests/bench/program_run.h"
#include <QFileInfo>
#include <cstdio>
#include <random>
#include <stdexcept>

namespace perennial::bench {
namespace {

// What went wrong is thrown on; main() prints it.
template <class T> typename Outcome<T>::Value valueOf(Outcome<T> outcome)
{
    if (!outcome)
        throw outcome.error();
    return *std::move(outcome);
}

void make(const QString& file)
{
    valueOf(Workspace::create(file));
}

std::unique_ptr<Workspace> opened(const QString& file, OpenOptions::Use use)
{
    OpenOptions options;
    options.use = use;
    options.closing = keepTrue;
    return valueOf(Workspace::open(file, options));
}

void import(const QString& file, const QString& entity, const QString& csv)
{
    const double begin = stepClock();
    const auto workspace = opened(file, OpenOptions::Use::OneShot);
    const ImportSource source = openSource(csv);
    ImportRequest request;
    request.path = csv;
    request.dialect = source.dialect;
    request.mapping =
        guessMapping(*workspace->catalog(), entity, {QFileInfo(csv).fileName(), source.headers, source.rows});
    for (ColumnMapping& column : request.mapping.columns) {
        // Persons are in none of the files, and which stage a record may be in is for the business steps to say.
        for (const char* left : {"owner_id", "stage", "status", "probability"}) {
            if (column.header == QLatin1String(left))
                column.target.clear();
        }
    }
    const ImportPlan plan = valueOf(importFile(*workspace, request));
    // As the window, which shows the list now and goes on with the search index.
    Query all;
    all.entity = entity;
    const qsizetype listed = workspace->reader().ids(all).size();
    const double usable = stepClock() - begin;
    workspace->tidyUp();
    std::printf("%s\nlisted=%lld\nusable=%f\n", qPrintable(summaryLine(plan)), static_cast<long long>(listed), usable);
}

void exportAll(const QString& file, const QString& entity, const QString& csv)
{
    const auto workspace = opened(file, OpenOptions::Use::Look);
    ExportRequest request;
    request.query.entity = entity;
    request.columns = exportedColumns(entity);
    valueOf(exportFile(workspace->reader(), request, csv));
}

// One person's phone and notes a time, as the window saves them: durable, both search indexes and the journal.
void commits(const QString& file, int count)
{
    const auto workspace = opened(file, OpenOptions::Use::Window);
    Query all;
    all.entity = QStringLiteral("contact");
    const QVector<Id> ids = workspace->reader().ids(all);
    std::mt19937 random(11);
    QVector<double> times;
    for (int i = 0; i < count; ++i) {
        const Id id = ids.at(qsizetype(random()) % ids.size());
        const QString phone = QStringLiteral("+49%1").arg(100'000'000 + random() % 800'000'000);
        const double begin = stepClock();
        valueOf(workspace->perform(QStringLiteral("Change a contact"), [&](Desk& desk) {
            auto contact = desk.load<Contact>(id);
            contact.set(Contact::phone, phone).set(Common::notes, QStringLiteral("edited %1").arg(i));
            desk.save(contact);
        }));
        times.append((stepClock() - begin) * 1e3);
    }
    std::printf("p50=%f\np95=%f\nworst=%f\n", median(times), percentile(times, 0.95), percentile(times, 1));
}

} // namespace

QStringList exportedColumns(const QString& entity)
{
    const QString columns =
        entity == QLatin1String("contact")
            ? QStringLiteral("external_ref account_id given_name family_name email phone mobile title city country "
                             "language street postcode region department birthday notes")
            : QStringLiteral("external_ref account_id number status currency total ordered_at");
    return columns.split(QLatin1Char(' '));
}

void runInside(const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    const QString file = arguments.value(1);
    if (verb == QLatin1String("new"))
        return make(file);
    if (verb == QLatin1String("import"))
        return import(file, arguments.value(2), arguments.value(3));
    if (verb == QLatin1String("export"))
        return exportAll(file, arguments.value(2), arguments.value(3));
    if (verb == QLatin1String("tidy"))
        return opened(file, OpenOptions::Use::OneShot)->tidyUp(); // as the command line after an import
    if (verb == QLatin1String("commits"))
        return commits(file, arguments.value(2).toInt());
    if (verb != QLatin1String("search") && verb != QLatin1String("page") && verb != QLatin1String("list"))
        throw std::runtime_error("no such verb: " + verb.toStdString());
    // As the window's worker asks: the file is open in a window.
    const auto workspace = opened(file, OpenOptions::Use::Window);
    const auto reader = valueOf(workspace->newReader());
    if (verb == QLatin1String("search"))
        searchAsYouType(*reader);
    else if (verb == QLatin1String("page"))
        readPages(*reader);
    else
        readLists(*reader);
}

} // namespace perennial::bench
