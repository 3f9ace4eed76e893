// HandOver: one line each way.
#include "app/desktop/hand_over.h"
#include "ui/support/setting.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace perennial {
namespace {

constexpr int reach = 1000;    // milliseconds to reach a program that runs
constexpr int patience = 5000; // until it has taken the ask: it may be opening a large file
constexpr int idle = 3000;     // after which a caller that says nothing is left

const QByteArray taken = QByteArrayLiteral("taken\n");

bool isOurs(const QString& path)
{
#ifdef Q_OS_UNIX
    return QFileInfo(path).ownerId() == geteuid();
#else
    return !path.isEmpty();
#endif
}

} // namespace

HandOver::HandOver(const QString& socket, QObject* parent)
    : QObject(parent), m_socket(socket), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &HandOver::welcome);
}

QString HandOver::standardSocket()
{
    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/perennial");
    const QString running = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool usable = QDir::isAbsolutePath(running) && QFileInfo(running).isDir() && isOurs(running);
    const QString whose = Settings::standardFile() + u'\n' + data;
    const QByteArray name = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/perennial-%2.socket").arg(usable ? running : data, QString::fromLatin1(name));
}

bool HandOver::give(const StartAsk& ask) const
{
    const QByteArray message = messageOf(ask);
    if (!isOurs(m_socket) || message.size() > longestMessage)
        return false;
    QLocalSocket running;
    running.connectToServer(m_socket);
    if (!running.waitForConnected(reach))
        return false;
    running.write(message);
    while (!running.canReadLine()) {
        if (!running.waitForReadyRead(patience))
            return false;
    }
    return running.readLine(taken.size() + 1) == taken;
}

bool HandOver::isAnswered() const
{
    QLocalSocket other;
    other.connectToServer(m_socket);
    return other.waitForConnected(reach);
}

bool HandOver::listen()
{
    QDir().mkpath(QFileInfo(m_socket).absolutePath());
    QLockFile alone(m_socket + QStringLiteral(".lock")); // two that start at once would both find nobody
    if (!alone.tryLock(patience) || isAnswered())
        return false;
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

void HandOver::welcome()
{
    while (QLocalSocket* caller = m_server->nextPendingConnection()) {
        caller->setReadBufferSize(longestMessage + 1);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
        QTimer::singleShot(idle, caller, &QLocalSocket::abort);
        hear(caller); // it may have spoken before it was heard
    }
}

void HandOver::hear(QLocalSocket* caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > longestMessage)
            caller->abort();
        return;
    }
    const auto ask = startAskOf(caller->readLine(longestMessage + 1));
    if (!ask) {
        caller->abort();
        return;
    }
    caller->write(taken);
    caller->flush();
    caller->disconnectFromServer();
    Q_EMIT given(*ask);
}

} // namespace perennial
