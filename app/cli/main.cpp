// perennial-cli: the same core without a window.
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/base/nearest.h"
#include "core/base/translations.h"
#include "core/base/words.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <new>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace perennial;
using namespace perennial::cli;

namespace {

QVector<CliCommand> allCommands()
{
    QVector<CliCommand> commands;
    for (const auto& group :
         {fileCommands(), recordCommands(), verbCommands(), historyCommands(), exchangeCommands(), reportCommands()})
        commands.append(group);
    return commands;
}

const CliCommand& commandNamed(const QVector<CliCommand>& commands, const QString& name)
{
    QStringList known;
    for (const CliCommand& command : commands) {
        if (command.name == name)
            return command;
        known.append(command.name);
    }
    throw Error{Fault::Usage, Words::tr("There is no command “%1”. “perennial-cli help” lists them all.").arg(name) +
                                  didYouMean(name, known)};
}

// What is asked about, in words: a command, and what it may tell of those behind it.
void printHelp(const QVector<CliCommand>& commands, const QStringList& about)
{
    const CliCommand* wanted = about.isEmpty() ? nullptr : &commandNamed(commands, about.first());
    if (wanted && wanted->help && wanted->help(about.mid(1)))
        return;
    print(Words::tr("perennial-cli [--file FILE] [--json] [--as PERSON] [--locale L] COMMAND …"));
    print({});
    for (const CliCommand& command : commands) {
        if (!wanted || wanted == &command)
            print(QStringLiteral("  %1\n      %2").arg(command.synopsis, command.does));
    }
    print({});
    print(Words::tr("--locale de or pt_BR: words, numbers and dates as they are written there. Without it words are "
                    "English, dates are 2026-12-31 and amounts have a point, wherever this runs."));
    print(
        Words::tr("Exit codes: 0 done, 1 refused or not valid, 2 wrong usage, 3 storage fault, 4 in use or conflict."));
}

// The file used last, so that --file can be left out.
QSettings& memory()
{
    static QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                  QStringLiteral("/command-line.ini"),
                              QSettings::IniFormat);
    return settings;
}

class Arguments {
public:
    explicit Arguments(const QStringList& arguments) : m_rest(arguments) { m_rest.removeFirst(); }
    bool isEmpty() const { return m_rest.isEmpty(); }
    QString take() { return m_rest.takeFirst(); }
    QString takeValue(const QString& option)
    {
        if (m_rest.isEmpty())
            throw Error{Fault::Usage, Words::tr("--%1 needs a value.").arg(option)};
        return m_rest.takeFirst();
    }

private:
    QStringList m_rest;
};

QString knownLocale(const QString& name)
{
    if (QLocale(name).language() == QLocale::C)
        throw Error{Fault::Usage, Words::tr("There is no locale “%1”. Name one like de or pt_BR.").arg(name)};
    return name;
}

Error noOption(const QString& option, const CliCommand* command)
{
    return {Fault::Usage, Words::tr("There is no option %1 here. See “perennial-cli help %2”.")
                              .arg(option, command ? command->name : QString())};
}

void takeOption(Invocation& invocation, const QString& word, const CliCommand* command, Arguments& words)
{
    QString name = word.mid(2);
    QString value;
    const auto equals = name.indexOf(QLatin1Char('='));
    const bool attached = equals > 0;
    if (attached) {
        value = name.mid(equals + 1);
        name = name.left(equals);
    }
    const bool global = name == QLatin1String("file") || name == QLatin1String("as") || name == QLatin1String("locale");
    if (name == QLatin1String("json") || name == QLatin1String("help")) {
        (name == QLatin1String("json") ? invocation.json : invocation.help) = true;
    } else if (global || (command && command->valueOptions.contains(name))) {
        if (!attached)
            value = words.takeValue(name);
        if (name == QLatin1String("file"))
            invocation.file = QFileInfo(value).absoluteFilePath();
        else if (name == QLatin1String("as"))
            invocation.person = value;
        else if (name == QLatin1String("locale"))
            invocation.locale = knownLocale(value);
        else
            invocation.options[name].append(value);
    } else if (command && command->flags.contains(name) && !attached) {
        invocation.options[name];
    } else {
        const QStringList known = QStringList{"file", "as", "locale", "json", "help"} +
                                  (command ? command->valueOptions + command->flags : QStringList());
        Error none = noOption(QStringLiteral("--") + name, command);
        none.text += didYouMean(name, known);
        throw none;
    }
}

Invocation parse(const QStringList& arguments, const QVector<CliCommand>& commands, const CliCommand*& command)
{
    Invocation invocation;
    Arguments words(arguments);
    bool onlyWords = false;
    while (!words.isEmpty()) {
        const QString word = words.take();
        if (word == QLatin1String("--") && !onlyWords) {
            onlyWords = true;
        } else if (word == QLatin1String("-o") && command && !onlyWords) {
            if (!command->valueOptions.contains(QLatin1String("o")))
                throw noOption(word, command);
            invocation.options[QStringLiteral("o")].append(words.takeValue(QStringLiteral("o")));
        } else if (word.startsWith(QLatin1String("--")) && !onlyWords) {
            takeOption(invocation, word, command, words);
        } else if (invocation.command.isEmpty()) {
            invocation.command = word;
            command = word == QLatin1String("help") ? nullptr : &commandNamed(commands, word);
        } else {
            invocation.words.append(word);
        }
    }
    return invocation;
}

void requireFewWords(const CliCommand& command, const Invocation& invocation)
{
    const int most = command.mostWords();
    if (most >= 0 && invocation.words.size() > most)
        throw Error{Fault::Usage, Words::tr("“%1” does not take “%2”. See “perennial-cli help %1”.")
                                      .arg(command.name, invocation.words[most])};
}

// Where a standard stream was closed, the next file that is opened would take its place, and the answer be written into
// that. One that can only be read stands in for it: writing fails, and is said to.
void keepStreams()
{
#ifdef Q_OS_UNIX
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) == -1)
            (void)::open("/dev/null", O_RDONLY); // takes the lowest number that is free
    }
#endif
}

// Remarks of the libraries are no answers to a command.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

// What --locale asks for, before anything is said: a sentence about a wrong word is in that language too. Whatever the
// machine speaks: scripts read the same everywhere, unless --locale says otherwise. English is written in Canada with
// days as 2026-12-31 and amounts as 1,234.50.
void speak(const QStringList& arguments, Translations& translations)
{
    QString locale = QStringLiteral("en_CA");
    for (int i = 1; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i] == QLatin1String("--locale"))
            locale = arguments.value(i + 1);
        else if (arguments[i].startsWith(QLatin1String("--locale=")))
            locale = arguments[i].section(QLatin1Char('='), 1);
    }
    QLocale::setDefault(QLocale(locale));
    translations.use(Translations::bestOf({locale}));
}

int run(const QStringList& arguments)
{
    Translations translations;
    speak(arguments, translations);
    const QVector<CliCommand> commands = allCommands();
    if (arguments.size() == 2 && arguments[1] == QLatin1String("--version")) {
        print(QStringLiteral("perennial-cli %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const CliCommand* command = nullptr;
    Invocation invocation = parse(arguments, commands, command);
    if (!command || invocation.help) {
        printHelp(commands, command ? QStringList{command->name} + invocation.words : invocation.words);
        return invocation.command.isEmpty() && !invocation.help ? WrongUsage : Done;
    }
    requireFewWords(*command, invocation);
    if (command->name == QLatin1String("new") && !invocation.words.isEmpty())
        invocation.file = QFileInfo(invocation.words.first()).absoluteFilePath();
    const bool named = !invocation.file.isEmpty();
    if (!named)
        invocation.file = memory().value(QStringLiteral("last")).toString();
    command->run(invocation);
    if (named && memory().value(QStringLiteral("last")).toString() != invocation.file)
        memory().setValue(QStringLiteral("last"), invocation.file);
    return Done;
}

} // namespace

int main(int argc, char** argv)
{
    keepStreams();
    qInstallMessageHandler(keepQuiet);
    // Only a PDF needs fonts and painting; everything else starts without them.
    std::unique_ptr<QCoreApplication> application;
    const bool paints =
        std::any_of(argv, argv + argc, [](const char* word) { return QByteArray(word).toLower().endsWith(".pdf"); });
    if (paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("perennial"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PERENNIAL_VERSION));
    try {
        const Outcome<int> outcome = attempt([] {
            const int code = run(QCoreApplication::arguments());
            finishOutput();
            return code;
        });
        if (outcome)
            return *outcome;
        std::fprintf(stderr, "%s\n", outcome.error().text.toUtf8().constData());
        return exitCodeOf(outcome.error().fault);
    } catch (const std::bad_alloc&) { // what was open was rolled back on the way here
        std::fputs("There is not enough memory for this; nothing was changed. Close other programs and try again.\n",
                   stderr);
        return StorageFault;
    }
}
