// Workloads: floor and ours alternate, so that a busy machine is busy for both.
#include "tests/bench/workloads.h"
#include "tests/bench/inside_verbs.h"
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <functional>

namespace perennial::bench {
namespace {

// A figure of the floor's output: the number behind `label` in the line that begins with `name`.
double floorFigure(const QByteArray& output, const QString& name, const QString& label)
{
    const QRegularExpression number(label + QStringLiteral("\\s+([0-9.]+)"));
    for (const QString& line : QString::fromUtf8(output).split(QLatin1Char('\n'))) {
        if (!line.trimmed().startsWith(name))
            continue;
        const auto match = number.match(line);
        if (match.hasMatch())
            return match.captured(1).toDouble();
    }
    return -1;
}

// Several runs of both sides, one after the other.
struct Duel {
    QVector<ProgramRun> floor, ours;

    Duel(const BenchPlan& plan, const QStringList& floorVerb, const QStringList& ourVerb,
         const std::function<void()>& prepare = {})
    {
        for (int i = 0; i < plan.repeats; ++i) {
            if (prepare)
                prepare();
            floor.append(plan.runFloor(floorVerb));
            ours.append(plan.runOurs(ourVerb));
        }
    }
    double ourFigure(const QByteArray& key) const
    {
        QVector<double> all;
        for (const ProgramRun& run : ours)
            all.append(run.figure(key));
        return median(all);
    }
    double floorFigures(const QString& name, const QString& label) const
    {
        QVector<double> all;
        for (const ProgramRun& run : floor)
            all.append(floorFigure(run.output, name, label));
        return median(all);
    }
};

template <class Number> double medianOf(const QVector<ProgramRun>& runs, Number ProgramRun::*figure)
{
    QVector<double> all;
    for (const ProgramRun& run : runs)
        all.append(double(run.*figure));
    return median(all);
}

Result whole(const char* goal, const QString& what, const Duel& duel, double mostTimes)
{
    Result result{QString::fromLatin1(goal), what, QStringLiteral("s"), medianOf(duel.ours, &ProgramRun::wall)};
    result.floor = medianOf(duel.floor, &ProgramRun::wall);
    result.mostTimes = mostTimes;
    result.oursCpu = medianOf(duel.ours, &ProgramRun::user);
    result.floorCpu = medianOf(duel.floor, &ProgramRun::user);
    return result;
}

QVector<Result> importing(const BenchPlan& plan)
{
    plan.makeAccountsFile();
    const QString contacts = plan.csv(QStringLiteral("contacts"));
    const QString ours = plan.in(QStringLiteral("import.perennial"));
    const auto floor = [&](const char* search) {
        return QStringList{QStringLiteral("import"),
                           contacts,
                           plan.in(QStringLiteral("import.db")),
                           QStringLiteral("--idx=post"),
                           QStringLiteral("--fts=") + QLatin1String(search),
                           QStringLiteral("--sync=FULL"),
                           QStringLiteral("--secdel=1")};
    };
    QVector<ProgramRun> withoutSearch;
    const Duel duel(plan, floor("ut"), {QStringLiteral("import"), ours, QStringLiteral("contact"), contacts}, [&] {
        withoutSearch.append(plan.runFloor(floor("")));
        QFile::remove(ours);
        QFile::copy(plan.in(QStringLiteral("accounts.perennial")), ours);
    });
    Result usable{QStringLiteral("G1"), QStringLiteral("until the list is there (beside no search)"),
                  QStringLiteral("s"), duel.ourFigure("usable")};
    usable.floor = medianOf(withoutSearch, &ProgramRun::wall);
    usable.mostTimes = 1.5;
    return {whole("G1", QStringLiteral("import %1 contacts").arg(plan.rows), duel, plan.rows < 500'000 ? 1.5 : 1.25),
            usable};
}

QVector<Result> searching(const BenchPlan& plan)
{
    plan.makeFiles();
    const Duel duel(plan, {QStringLiteral("search"), plan.floorFile(), QStringLiteral("--k=200")},
                    {QStringLiteral("search"), plan.ourFile()});
    const std::pair<const char*, const char*> kinds[] = {{"prefix1", "FTS5 unicode61 prefix len1 rowid"},
                                                         {"prefix2", "FTS5 unicode61 prefix len2 rowid"},
                                                         {"prefix3", "FTS5 unicode61 prefix len3 rowid"},
                                                         {"prefix6", "FTS5 unicode61 prefix len6 rowid"},
                                                         {"two", "FTS5 unicode61 two-word"},
                                                         {"email5", "FTS5 trigram e-mail substring len5 rowid"},
                                                         {"email8", "FTS5 trigram e-mail substring len8 rowid"},
                                                         {"phone4", "FTS5 trigram phone digits mid len4 rowid"},
                                                         {"phone6", "FTS5 trigram phone digits mid len6 rowid"}};
    QVector<Result> results;
    for (const auto& [ours, floor] : kinds) {
        const QByteArray key(ours);
        Result half{QStringLiteral("G2"), QStringLiteral("search %1, p50").arg(QLatin1String(ours)),
                    QStringLiteral("ms"), duel.ourFigure(key + ".p50")};
        half.floor = duel.floorFigures(QString::fromLatin1(floor), QStringLiteral("p50"));
        half.mostTimes = 2;
        Result most{QStringLiteral("G2"), QStringLiteral("search %1, p95").arg(QLatin1String(ours)),
                    QStringLiteral("ms"), duel.ourFigure(key + ".p95")};
        most.floor = duel.floorFigures(QString::fromLatin1(floor), QStringLiteral("p95"));
        most.most = 10;
        results << half << most;
    }
    return results;
}

QVector<Result> paging(const BenchPlan& plan)
{
    plan.makeFiles();
    const Duel duel(plan, {QStringLiteral("three60"), plan.floorFile()}, {QStringLiteral("page"), plan.ourFile()});
    const QString ms = QStringLiteral("ms");
    Result random{QStringLiteral("G3"), QStringLiteral("page of a random customer, p95"), ms,
                  duel.ourFigure("random.p95")};
    random.floor = duel.floorFigures(QStringLiteral("360: random account"), QStringLiteral("p95"));
    random.mostTimes = 2;
    Result half{QStringLiteral("G3"), QStringLiteral("page of a random customer, p50"), ms,
                duel.ourFigure("random.p50")};
    half.floor = duel.floorFigures(QStringLiteral("360: random account"), QStringLiteral("p50"));
    Result large{QStringLiteral("G3"), QStringLiteral("page of the largest customer, p50"), ms,
                 duel.ourFigure("large.p50")};
    large.floor = duel.floorFigures(QStringLiteral("360: whale, first 50"), QStringLiteral("p50"));
    large.most = 15;
    Result cold{QStringLiteral("G3"), QStringLiteral("page of the largest customer, first time"), ms,
                duel.ourFigure("cold")};
    cold.floor = duel.floorFigures(QStringLiteral("whale, first touch"), QStringLiteral("touch:"));
    cold.most = 150;
    return {random, half, large, cold};
}

// The floor's orders have nothing but the columns that are written, ours all that an order has: how much the wider row
// makes of the ratio is told by the floor over the same columns of our own file.
QVector<Result> exporting(const BenchPlan& plan)
{
    plan.makeFiles();
    QVector<Result> results;
    for (const auto& [ours, floor] : {std::pair{"contact", "contact"}, std::pair{"sales_order", "orders"}}) {
        const QString entity = QString::fromLatin1(ours);
        const QStringList writing{QStringLiteral("export"), plan.ourFile(), entity,
                                  plan.in(QStringLiteral("export-ours.csv"))};
        const QString target = plan.in(QStringLiteral("export-floor.csv"));
        const QString same = QStringLiteral("(SELECT id,%1 FROM %2 WHERE removed_at IS NULL)")
                                 .arg(exportedColumns(entity).join(QLatin1Char(',')), entity);
        const Duel alike(plan, {QStringLiteral("export"), plan.ourFile(), same, target}, writing);
        results.append(
            whole("G5", QStringLiteral("export %1, floor over our file").arg(QLatin1String(floor)), alike, 1.2));
        const Duel duel(plan, {QStringLiteral("export"), plan.floorFile(), QString::fromLatin1(floor), target},
                        writing);
        results.append(whole("G5", QStringLiteral("export %1").arg(QLatin1String(floor)), duel, 1.2));
        Result memory{QStringLiteral("G5"), QStringLiteral("memory while exporting %1").arg(QLatin1String(floor)),
                      QStringLiteral("MiB"), medianOf(duel.ours, &ProgramRun::peak) / 1024};
        memory.floor = medianOf(duel.floor, &ProgramRun::peak) / 1024;
        memory.most = *memory.floor + 16;
        results.append(memory);
    }
    return results;
}

QVector<Result> saving(const BenchPlan& plan)
{
    plan.makeFiles();
    const QString ours = plan.in(QStringLiteral("saving.perennial"));
    const QString floor = plan.in(QStringLiteral("saving.db"));
    const Duel duel(plan,
                    {QStringLiteral("commits"), floor, QStringLiteral("--k=1000"), QStringLiteral("--sync=FULL"),
                     QStringLiteral("--secdel=1")},
                    {QStringLiteral("commits"), ours, QStringLiteral("1000")}, [&] {
                        // A log that an earlier run left would be taken for the new copy's own.
                        for (const char* end : {"", "-wal", "-shm"}) {
                            for (const QString& file : {ours, floor})
                                QFile::remove(file + QLatin1String(end));
                        }
                        QFile::copy(plan.ourFile(), ours);
                        QFile::copy(plan.floorFile(), floor);
                    });
    const QString line = QStringLiteral("commit 1 edited contact");
    const QString ms = QStringLiteral("ms");
    Result half{QStringLiteral("G7"), QStringLiteral("save one edit, p50"), ms, duel.ourFigure("p50")};
    half.floor = duel.floorFigures(line, QStringLiteral("p50"));
    half.mostTimes = 1.5;
    Result most{QStringLiteral("G7"), QStringLiteral("save one edit, p95"), ms, duel.ourFigure("p95")};
    most.floor = duel.floorFigures(line, QStringLiteral("p95"));
    Result worst{QStringLiteral("G7"), QStringLiteral("save one edit, worst of 1,000"), ms, duel.ourFigure("worst")};
    worst.floor = duel.floorFigures(line, QStringLiteral("max"));
    worst.most = 30;
    return {half, most, worst};
}

// The floor of a list is the same snapshot; what the goal names is Qt's own table model, which the probe runs.
QVector<Result> listing(const BenchPlan& plan)
{
    plan.makeFiles();
    const Duel duel(plan, {QStringLiteral("scroll"), plan.floorFile()}, {QStringLiteral("list"), plan.ourFile()});
    const QString ms = QStringLiteral("ms");
    const double floorSnapshot =
        duel.floorFigures(QStringLiteral("snapshot SELECT id FROM contact ORDER BY sort_key"), QStringLiteral(" all"));
    QVector<Result> results;
    for (const auto& [key, filter] : {std::pair{"sorted", ""}, std::pair{"filtered", "country='DE'"}}) {
        const QByteArray name(key);
        Result snapshot{QStringLiteral("G8"), QStringLiteral("snapshot, %1").arg(QLatin1String(key)), ms,
                        duel.ourFigure(name + ".snapshot")};
        if (name == "sorted")
            snapshot.floor = floorSnapshot;
        Result paint{QStringLiteral("G8"), QStringLiteral("first rows, %1 (beside Qt's model)").arg(QLatin1String(key)),
                     ms, duel.ourFigure(name + ".paint")};
        Result end{QStringLiteral("G8"), QStringLiteral("jump to the end, %1 (likewise)").arg(QLatin1String(key)), ms,
                   duel.ourFigure(name + ".end")};
        Result memory{QStringLiteral("G8"), QStringLiteral("memory, %1 (likewise)").arg(QLatin1String(key)),
                      QStringLiteral("MiB"), medianOf(duel.ours, &ProgramRun::peak) / 1024};
        if (!plan.probe.isEmpty()) {
            const ProgramRun run = runProgram(
                plan.probe, {QStringLiteral("tmsort"), plan.floorFile(), QString::fromLatin1(*filter ? filter : "1")},
                {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
            const QString number = QStringLiteral("rowCount [0-9]+");
            paint.floor = floorFigure(run.output, QStringLiteral("sorted select()"), number);
            paint.mostTimes = 0.2;
            end.floor = floorFigure(run.output, QStringLiteral("sorted fetchMore"), number);
            end.mostTimes = 0.02;
            memory.floor = double(run.peak) / 1024;
            memory.mostTimes = plan.rows < 500'000 ? 1 : 0.1; // below, both are mostly the libraries
        }
        results << snapshot << paint << end << memory;
    }
    return results;
}

QVector<Result> starting(const BenchPlan& plan)
{
    plan.makeFiles();
    QVector<double> ours, probe, memory, probeMemory;
    const QStringList quiet{QStringLiteral("QT_QPA_PLATFORM=offscreen"),
                            QStringLiteral("XDG_CONFIG_HOME=") + plan.in(QStringLiteral("settings")),
                            QStringLiteral("XDG_DATA_HOME=") + plan.in(QStringLiteral("settings"))};
    const QString empty = plan.in(QStringLiteral("empty.perennial"));
    if (!QFile::exists(empty))
        plan.runOurs({QStringLiteral("new"), empty});
    // A file is looked through once a week, and when it is new here: that is over before a start is measured.
    runProgram(plan.self, {QStringLiteral("--inside"), QStringLiteral("tidy"), plan.ourFile()}, quiet);
    const auto now = [] { return QString::number(double(QDateTime::currentMSecsSinceEpoch()) / 1e3, 'f', 3); };
    for (int i = 0; i < plan.repeats && !plan.desktop.isEmpty(); ++i) {
        const ProgramRun run =
            runProgram(plan.desktop, {QStringLiteral("--report-start"), now(), plan.ourFile()}, quiet);
        ours.append(run.figure("usable"));
        memory.append(run.figure("scrolled"));
        if (plan.probe.isEmpty())
            continue;
        const ProgramRun bare = runProgram(plan.probe, {QStringLiteral("cold"), plan.floorFile()},
                                           quiet + QStringList{QStringLiteral("T0=") + now()});
        probe.append(floorFigure(bare.output, QStringLiteral("cold:"), QStringLiteral("first paint")));
        probeMemory.append(double(bare.peak) / 1024);
    }
    if (ours.isEmpty())
        return {};
    const ProgramRun bare = runProgram(plan.desktop, {QStringLiteral("--report-start"), now(), empty}, quiet);
    Result start{QStringLiteral("G6"), QStringLiteral("start to a usable window"), QStringLiteral("ms"), median(ours)};
    Result full{QStringLiteral("G6"), QStringLiteral("memory after scrolling to the end"), QStringLiteral("MiB"),
                median(memory)};
    full.most = 130;
    if (!probe.isEmpty()) {
        start.floor = median(probe);
        start.mostTimes = 2;
        full.floor = median(probeMemory);
    }
    Result slim{QStringLiteral("G6"), QStringLiteral("memory with an empty file"), QStringLiteral("MiB"),
                bare.figure("memory")};
    slim.most = 60;
    return {start, full, slim};
}

} // namespace

const QVector<Workload>& workloads()
{
    static const QVector<Workload> table = {
        {"G1", "import contacts: parse, validate, fold, duplicates, indexes, search, journal", importing},
        {"G2", "search as you type, first 20", searching},
        {"G3", "a customer's whole page", paging},
        {"G5", "export to CSV", exporting},
        {"G6", "start to a usable window", starting},
        {"G7", "save one edit, durable", saving},
        {"G8", "a sorted, filtered list", listing},
    };
    return table;
}

} // namespace perennial::bench
