// HandOver: a second start hands what it was asked to the program that runs already, through a socket of this computer.
#pragma once
#include "app/desktop/start_ask.h"
#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace perennial {

// The socket is a file that belongs to the user alone, so that nobody else is heard or spoken to. It is no connection
// to a network.
class HandOver : public QObject {
    Q_OBJECT
public:
    explicit HandOver(const QString& socket = standardSocket(), QObject* parent = nullptr);

    // In the user's folder for running programs, else in that of the program's data; named after the settings in force,
    // so that two users, or two homes of one, never meet.
    static QString standardSocket();

    // Gives the ask to the program that runs, and waits until it has taken it. False where none runs, or where it does
    // not answer within seconds, or speaks another version.
    bool give(const StartAsk& ask) const;
    // Hears later starts from now on. The socket that a killed program left is replaced; that of a running one is not,
    // and the answer is false.
    bool listen();

Q_SIGNALS:
    void given(const perennial::StartAsk& ask);

private:
    void welcome();
    void hear(QLocalSocket* caller);
    bool isAnswered() const;

    QString m_socket;
    QLocalServer* m_server;
};

} // namespace perennial
