// perennial: the desktop program.
#include "app/desktop/application.h"
#include "app/desktop/start_report.h"
#include "core/base/log.h"
#include "ui/support/stall_watch.h"
#include <QApplication>
#include <QCommandLineParser>
#include <memory>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("perennial"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PERENNIAL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.perennial.Perennial"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The file to open"),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption watch(
        QStringLiteral("watch-stalls"),
        QCoreApplication::translate("main", "Write to standard error when the window stands still for over 50 ms"));
    QCommandLineOption report(QStringLiteral("report-start"),
                              QCoreApplication::translate("main", "Print how long the start took, and end"),
                              QStringLiteral("since"));
    report.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption record(QStringLiteral("open"),
                                    QCoreApplication::translate("main", "Show a record: --open contact CON-17 [FILE]"),
                                    QStringLiteral("ENTITY REF"));
    parser.addOptions({watch, report, record});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    std::unique_ptr<perennial::StallWatch> stalls;
    if (parser.isSet(watch))
        stalls = std::make_unique<perennial::StallWatch>();
    std::unique_ptr<perennial::StartReport> started;
    if (parser.isSet(report))
        started = std::make_unique<perennial::StartReport>(parser.value(report).toDouble());
    perennial::Application program;
    QStringList words = parser.positionalArguments();
    const QString reference = parser.isSet(record) && !words.isEmpty() ? words.takeFirst() : QString();
    program.start(words.value(0), parser.value(record), reference);
    return QApplication::exec();
}
