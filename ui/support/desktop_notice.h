// DesktopNotice: what the program says outside its window, through the desktop's notification service.
#pragma once
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVector>

class QDBusPendingCallWatcher;

namespace perennial {

struct Notice {
    QString key = {};   // comes back with what was chosen
    QString title = {}; // literal text
    QString text = {};
    QVector<std::pair<QString, QString>> actions = {}; // key and words; "default" is a press on the notice itself
};

// org.freedesktop.Notifications on the session bus; silent, since nobody asked for a sound. Tests derive their own.
class DesktopNotice : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotice(QObject* parent = nullptr);

    // Shows it, or takes the place of the one with the same key; refused() follows where no service answers.
    virtual void show(const Notice& notice);

Q_SIGNALS:
    void chosen(const QString& key, const QString& action);
    void refused(const perennial::Notice& notice);

private Q_SLOTS:
    void actionInvoked(uint number, const QString& action);
    void notificationClosed(uint number, uint reason);

private:
    void answered(QDBusPendingCallWatcher* call, const Notice& notice);

    QHash<uint, QString> m_keys; // of the notices on show, by the service's number
};

} // namespace perennial
