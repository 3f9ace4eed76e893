// ColourScheme: the settings portal on Linux, the platform's own word elsewhere.
#include "ui/support/colour_scheme.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QTimer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace perennial {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString place = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsFace = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

// Older portals wrap the value twice. 1 means dark, 2 light, 0 no preference.
bool meansDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

ColourScheme::ColourScheme(QObject* parent) : QObject(parent) {}

void ColourScheme::listen()
{
#if defined(Q_OS_LINUX)
    // After the first paint: connecting to the bus may take a moment on a sick desktop.
    QTimer::singleShot(0, this, &ColourScheme::askPortal);
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto tell = [this](Qt::ColorScheme scheme) { Q_EMIT told(scheme == Qt::ColorScheme::Dark); };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, tell);
    tell(QGuiApplication::styleHints()->colorScheme());
#elif defined(Q_OS_WIN)
    const QSettings registry(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\"
                                            "Personalize"),
                             QSettings::NativeFormat);
    Q_EMIT told(registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0);
#endif
}

void ColourScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // No service name here: resolving its owner would wait for the bus.
    bus.connect(QString(), place, settingsFace, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, place, settingsFace, QStringLiteral("Read"));
    question << appearance << schemeKey;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question, 5000), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &ColourScheme::answered);
}

void ColourScheme::answered(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (reply.isValid())
        Q_EMIT told(meansDark(reply.value().variant()));
    call->deleteLater();
}

void ColourScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == schemeKey)
        Q_EMIT told(meansDark(value.variant()));
}

} // namespace perennial
