// ColourScheme: whether the system asks for light or dark, and word when that changes.
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace perennial {

// On Linux asks the settings portal (org.freedesktop.appearance color-scheme) without waiting for the answer; elsewhere
// reads what the platform says. Signals come in the thread that made the object.
class ColourScheme : public QObject {
    Q_OBJECT

public:
    explicit ColourScheme(QObject* parent = nullptr);

    // Starts listening; returns at once. The answer comes as `told`, also when it is the same as before.
    void listen();

Q_SIGNALS:
    void told(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void answered(QDBusPendingCallWatcher* call);
};

} // namespace perennial
