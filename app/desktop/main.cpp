// perennial: the desktop program.
#include "app/desktop/application.h"
#include "app/desktop/hand_over.h"
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
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "The file to open, or a tel: address that calls"),
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
    const QCommandLineOption call(QStringLiteral("call"),
                                  QCoreApplication::translate("main", "Show who calls: --call \"+49 89 1234\""),
                                  QStringLiteral("NUMBER"));
    const QCommandLineOption beside(
        QStringLiteral("new-window"),
        QCoreApplication::translate("main", "A window of its own, for another file beside the open one"));
    parser.addOptions({watch, report, record, call, beside});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    std::unique_ptr<perennial::StallWatch> stalls;
    if (parser.isSet(watch))
        stalls = std::make_unique<perennial::StallWatch>();
    std::unique_ptr<perennial::StartReport> started;
    if (parser.isSet(report))
        started = std::make_unique<perennial::StartReport>(parser.value(report).toDouble());
    perennial::StartAsk ask =
        perennial::startAskOf(parser.positionalArguments(), parser.value(record), parser.value(call));
    ask.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    const bool isMeasured = parser.isSet(watch) || parser.isSet(report);
    const bool isBeside = parser.isSet(beside);
    auto door = std::make_unique<perennial::HandOver>();
    const auto handedOver = [&] { return !isMeasured && !isBeside && door->give(ask); };
    // Once more where another start was faster in taking the place.
    if (handedOver() || (!isMeasured && !door->listen() && handedOver()))
        return 0;
    perennial::Application program;
    QObject::connect(door.get(), &perennial::HandOver::given, &program, &perennial::Application::obey);
    program.start(ask, isBeside);
    const int result = QApplication::exec();
    door.reset(); // a start from now on opens a window of its own, whatever is still to be finished here
    return result;
}
