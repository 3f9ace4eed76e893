// perennial-bench: measures what the program does beside a floor made of plain SQLite calls.
#include "core/base/error.h"
#include "tests/bench/inside_verbs.h"
#include "tests/bench/workloads.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <stdexcept>

using namespace perennial;
using namespace perennial::bench;

namespace {

void describe(QCommandLineParser& parser)
{
    QString verbs;
    for (const Workload& workload : workloads())
        verbs += QStringLiteral("  %1  %2\n").arg(QLatin1String(workload.goal), QLatin1String(workload.what));
    parser.setApplicationDescription(
        QStringLiteral("Measures Perennial beside the floor, in turn, and prints the medians.\n\n%1").arg(verbs));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("goals"), QStringLiteral("which to measure; without one: all"),
                                 QStringLiteral("[G1 G2 …]"));
    parser.addOptions(
        {{QStringLiteral("floor"), QStringLiteral("the floor program, compiled from bench.cpp"),
          QStringLiteral("FILE")},
         {QStringLiteral("tools"), QStringLiteral("the folder of bench.cpp: schema.sql, idx_*.sql, gen.py"),
          QStringLiteral("DIR")},
         {QStringLiteral("probe"), QStringLiteral("the bare Qt window, qtprobe"), QStringLiteral("FILE")},
         {QStringLiteral("work"), QStringLiteral("where files are made and kept; else a temporary folder"),
          QStringLiteral("DIR")},
         {QStringLiteral("clock"),
          QStringLiteral("wall, or cpu for single steps on a busy machine; the floor must be built likewise"),
          QStringLiteral("NAME"), QStringLiteral("wall")},
         {QStringLiteral("rows"), QStringLiteral("contacts and orders; 1000000 on demand"), QStringLiteral("N"),
          QStringLiteral("100000")},
         {QStringLiteral("repeats"), QStringLiteral("runs of each side"), QStringLiteral("N"), QStringLiteral("5")}});
}

int measure(const QCommandLineParser& parser, BenchPlan plan)
{
    bool all = true;
    for (const Workload& workload : workloads()) {
        const QStringList wanted = parser.positionalArguments();
        if (wanted.isEmpty() || wanted.contains(QLatin1String(workload.goal), Qt::CaseInsensitive))
            all = printResults(workload.measure(plan)) && all;
    }
    return all ? 0 : 1;
}

int start(const QCommandLineParser& parser)
{
    QTemporaryDir temporary;
    BenchPlan plan;
    plan.self = QCoreApplication::applicationFilePath();
    plan.desktop = QFileInfo(plan.self).path() + QStringLiteral("/perennial");
    if (!QFileInfo::exists(plan.desktop))
        plan.desktop.clear();
    plan.floor = parser.value(QStringLiteral("floor"));
    plan.tools = parser.value(QStringLiteral("tools"));
    plan.probe = parser.value(QStringLiteral("probe"));
    plan.work = parser.isSet(QStringLiteral("work")) ? parser.value(QStringLiteral("work")) : temporary.path();
    plan.clock = parser.value(QStringLiteral("clock"));
    plan.rows = parser.value(QStringLiteral("rows")).toLongLong();
    plan.repeats = parser.value(QStringLiteral("repeats")).toInt();
    if (plan.floor.isEmpty() || plan.tools.isEmpty() || plan.rows < 1000 || plan.repeats < 1)
        throw std::runtime_error("--floor FILE and --tools DIR are needed, --rows from 1000, --repeats from 1");
    return measure(parser, plan);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("perennial-bench"));
    try {
        QStringList arguments = QCoreApplication::arguments();
        if (arguments.value(1) == QLatin1String("--inside")) {
            runInside(arguments.mid(2));
            return 0;
        }
        QCommandLineParser parser;
        describe(parser);
        parser.process(application);
        return start(parser);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text));
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
    }
    return 2;
}
