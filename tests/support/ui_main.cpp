// Entry point of tests that drive widgets; offscreen unless a platform is asked for.
#include "tests/support/run_tests.h"
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <iostream>

namespace {

// The platform's own screen has 800 pixels, less than the window's least width: newer Qt cuts a window down to it.
void useRoomyScreen(const QTemporaryDir& folder)
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && platform != "offscreen")
        return;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly) ||
        screens.write(R"({"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800,
                                       "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})") < 0)
        qFatal("the screen of the tests was not described");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
}

// The platform without a screen says with every window shown what it cannot do; the failure that is looked for would
// be lost among it.
void leaveOutPlatform(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtWarningMsg || !message.startsWith(QLatin1String("This plugin does not support")))
        std::cerr << qPrintable(qFormatLogMessage(type, context, message)) << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(leaveOutPlatform);
    const QTemporaryDir folder;
    useRoomyScreen(folder);
    QApplication application(argc, argv);
    return perennial::test::runTests(argc, argv);
}
