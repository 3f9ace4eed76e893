// DesktopNotice: calls and signals of the notification service.
#include "ui/support/desktop_notice.h"
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>
#include <QVariantMap>

namespace perennial {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString servicePlace = QStringLiteral("/org/freedesktop/Notifications");
constexpr int patience = 3000; // milliseconds for the service to answer

} // namespace

DesktopNotice::DesktopNotice(QObject* parent) : QObject(parent) {}

void DesktopNotice::show(const Notice& notice)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QTimer::singleShot(0, this, [this, notice] { Q_EMIT refused(notice); });
        return;
    }
    if (m_keys.isEmpty()) {
        // No service name here: resolving its owner would wait for the bus. Twice connected is connected once.
        bus.connect(QString(), servicePlace, service, QStringLiteral("ActionInvoked"), this,
                    SLOT(actionInvoked(uint, QString)));
        bus.connect(QString(), servicePlace, service, QStringLiteral("NotificationClosed"), this,
                    SLOT(notificationClosed(uint, uint)));
    }
    QStringList actions;
    for (const auto& [key, words] : notice.actions)
        actions << key << words;
    const QVariantMap hints{{QStringLiteral("suppress-sound"), true},
                            {QStringLiteral("desktop-entry"), QStringLiteral("perennial")}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, servicePlace, service, QStringLiteral("Notify"));
    // Services take the text for markup, the title never.
    call << QStringLiteral("Perennial") << m_keys.key(notice.key, 0U) << QStringLiteral("perennial") << notice.title
         << notice.text.toHtmlEscaped() << actions << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, notice](QDBusPendingCallWatcher* finished) { answered(finished, notice); });
}

void DesktopNotice::answered(QDBusPendingCallWatcher* call, const Notice& notice)
{
    const QDBusPendingReply<uint> reply = *call;
    if (reply.isValid())
        m_keys.insert(reply.value(), notice.key);
    else
        Q_EMIT refused(notice);
    call->deleteLater();
}

void DesktopNotice::actionInvoked(uint number, const QString& action)
{
    if (m_keys.contains(number))
        Q_EMIT chosen(m_keys.take(number), action);
}

void DesktopNotice::notificationClosed(uint number, uint)
{
    m_keys.remove(number);
}

} // namespace perennial
