// Prompt: the command line as a person types it, in a folder of its own.
#pragma once
#include "checkout_paths.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

namespace perennial::test {

class Prompt {
public:
    struct Answer {
        int code = -1;
        QString out;
        QString err;
    };

    Answer operator()(const QStringList& words) const
    {
        QProcess process;
        start(process, words);
        process.waitForFinished(120'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // With the file f.perennial; `line` is split at its blanks.
    Answer on(const QString& line) const
    {
        return (*this)(QStringList{QStringLiteral("--file"), QStringLiteral("f.perennial")} +
                       line.split(QLatin1Char(' ')));
    }

    // The same where standard output is as `redirection` of the shell says.
    Answer on(const QString& line, const QString& redirection) const
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral("sh"),
                      QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" ") + redirection, program(),
                                  QStringLiteral("--file"), QStringLiteral("f.perennial")} +
                          line.split(QLatin1Char(' ')));
        process.waitForFinished(120'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // For a program that is to go on while others are run.
    void start(QProcess& process, const QStringList& words) const
    {
        prepare(process);
        process.start(program(), words);
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QTemporaryDir temporaries; // where the program puts what it needs for a moment only

private:
    static QString program() { return QStringLiteral(PERENNIAL_BINARY_DIR "/bin/perennial-cli"); }

    void prepare(QProcess& process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("home")));
        environment.insert(QStringLiteral("TMPDIR"), temporaries.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
    }
};

} // namespace perennial::test
