// perennial: the desktop program.
#include "app/desktop/application.h"
#include "core/base/log.h"
#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("perennial"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PERENNIAL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.perennial.Perennial"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The file to open"),
                                 QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    perennial::Application program;
    program.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
