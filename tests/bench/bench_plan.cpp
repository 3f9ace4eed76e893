// BenchPlan: generating and building the files.
#include "tests/bench/bench_plan.h"
#include <QDir>
#include <QFile>
#include <cstdio>

namespace perennial::bench {

QString BenchPlan::csv(const QString& kind) const
{
    return in(QStringLiteral("csv-%1/%2.csv").arg(rows).arg(kind));
}

ProgramRun BenchPlan::runFloor(const QStringList& arguments) const
{
    return runProgram(floor, arguments, {QStringLiteral("PERF_DIR=") + tools});
}

ProgramRun BenchPlan::runOurs(const QStringList& arguments) const
{
    return runProgram(self, QStringList{QStringLiteral("--inside")} + arguments,
                      {QStringLiteral("PERENNIAL_BENCH_CLOCK=") + clock});
}

void BenchPlan::makeCsv() const
{
    QDir().mkpath(work);
    if (QFile::exists(csv(QStringLiteral("activities"))))
        return;
    std::fprintf(stderr, "generating %lld rows\n", static_cast<long long>(rows));
    runProgram(QStringLiteral("python3"),
               {tools + QStringLiteral("/gen.py"), QString::number(rows), in(QStringLiteral("csv-%1").arg(rows))});
}

void BenchPlan::makeAccountsFile() const
{
    makeCsv();
    const QString file = in(QStringLiteral("accounts.perennial"));
    const QString mark = in(QStringLiteral("accounts.%1").arg(rows));
    if (QFile::exists(file) && QFile::exists(mark))
        return;
    QFile::remove(file);
    runOurs({QStringLiteral("new"), file});
    runOurs({QStringLiteral("import"), file, QStringLiteral("account"), csv(QStringLiteral("accounts"))});
    QFile(mark).open(QIODevice::WriteOnly);
}

void BenchPlan::makeFiles() const
{
    makeAccountsFile();
    const QString mark = in(QStringLiteral("files.%1").arg(rows));
    if (QFile::exists(ourFile()) && QFile::exists(floorFile()) && QFile::exists(mark))
        return;
    std::fprintf(stderr, "building the files of both sides\n");
    runFloor(
        {QStringLiteral("build"), in(QStringLiteral("csv-%1").arg(rows)), floorFile(), QStringLiteral("--fts=ut")});
    QFile::remove(ourFile());
    QFile::copy(in(QStringLiteral("accounts.perennial")), ourFile());
    for (const auto& [entity, kind] : {std::pair{"contact", "contacts"}, std::pair{"opportunity", "opportunities"},
                                       std::pair{"sales_order", "orders"}, std::pair{"activity", "activities"}}) {
        const ProgramRun run =
            runOurs({QStringLiteral("import"), ourFile(), QString::fromLatin1(entity), csv(QString::fromLatin1(kind))});
        std::fprintf(stderr, "  %s: %.1f s, %s", kind, run.wall, run.output.constData());
    }
    const ProgramRun tidied = runOurs({QStringLiteral("tidy"), ourFile()});
    std::fprintf(stderr, "  merging the search index: %.1f s\n", tidied.wall);
    QFile(mark).open(QIODevice::WriteOnly);
}

} // namespace perennial::bench
