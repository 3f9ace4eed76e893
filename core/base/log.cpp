// Log: the message handler and its rotating file.
#include "core/base/log.h"

#include "core/base/clock.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <cstdio>
#include <memory>

namespace perennial {

Q_LOGGING_CATEGORY(logStore, "perennial.store")
Q_LOGGING_CATEGORY(logWorkspace, "perennial.workspace")
Q_LOGGING_CATEGORY(logExchange, "perennial.exchange")
Q_LOGGING_CATEGORY(logApp, "perennial.app")

namespace {

constexpr qint64 largestLog = 1'000'000;
constexpr int keptLogs = 4;

class LogFile {
public:
    explicit LogFile(const QString& folder) : m_path(QDir(folder).filePath(QStringLiteral("perennial.log")))
    {
        QDir().mkpath(folder);
        open();
    }

    void write(const QByteArray& line)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_file.isOpen())
            return;
        m_file.write(line);
        m_file.flush();
        if (m_file.size() > largestLog)
            rotate();
    }

private:
    void open()
    {
        m_file.setFileName(m_path);
        if (m_file.open(QIODevice::Append | QIODevice::WriteOnly))
            m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    QString older(int number) const { return m_path + u'.' + QString::number(number); }

    void rotate()
    {
        m_file.close();
        QFile::remove(older(keptLogs));
        for (int number = keptLogs - 1; number >= 1; --number)
            QFile::rename(older(number), older(number + 1));
        QFile::rename(m_path, older(1));
        open();
    }

    QString m_path;
    QFile m_file;
    QMutex m_mutex;
};

// Qt's message handler is a plain function, so the file it writes to has nowhere else to live.
std::unique_ptr<LogFile>& installedLog()
{
    static std::unique_ptr<LogFile> log;
    return log;
}

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "";
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    QByteArray line = momentText(QDateTime::currentDateTimeUtc()).toLatin1();
    line += ' ';
    line += levelName(type);
    line += ' ';
    line += context.category ? context.category : "default";
    line += ": ";
    line += withoutPersonalText(message).toUtf8().replace('\n', ' ');
    line += '\n';
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    if (installedLog())
        installedLog()->write(line);
}

} // namespace

void installLog(const QString& folder)
{
    installedLog() = std::make_unique<LogFile>(folder);
    qInstallMessageHandler(handleMessage);
}

QString withoutPersonalText(QString message)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+"));
    static const QRegularExpression quoted(
        QStringLiteral("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<![\\w])'[^']*'(?![\\w])"));
    const QString home = QDir::homePath();
    if (home.size() > 1)
        message.replace(home, QStringLiteral("~"));
    message.replace(address, QStringLiteral("<address>"));
    message.replace(quoted, QStringLiteral("\"…\""));
    return message;
}

} // namespace perennial
