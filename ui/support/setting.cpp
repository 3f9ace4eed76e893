// Settings: reading and writing the user's INI file.
#include "ui/support/setting.h"
#include <QStandardPaths>
#include <QUrl>

namespace perennial {

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), m_store(file, QSettings::IniFormat) {}

QString Settings::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/perennial/settings.ini");
}

QString Settings::keyOf(const char* key, const QString& of)
{
    const QString plain = QString::fromLatin1(key);
    // A view's name may hold anything; a slash in it must not open a new group.
    return of.isEmpty() ? plain : plain + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(of));
}

void Settings::store(const QString& key, const QVariant& value)
{
    if (m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    Q_EMIT changed(key);
}

void Settings::remove(const QString& key)
{
    if (!m_store.contains(key))
        return;
    m_store.remove(key);
    Q_EMIT changed(key);
}

} // namespace perennial
