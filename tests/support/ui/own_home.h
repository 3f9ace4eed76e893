// OwnHome: settings, data and sockets of a program under test, apart from those of whoever runs it.
#pragma once
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <utility>
#include <vector>

namespace perennial::test {

// The environment of the process, which programs it starts inherit, is as before when this is gone.
class OwnHome {
public:
    OwnHome()
    {
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            m_before.emplace_back(name, qgetenv(name));
        QDir(path()).mkdir(QStringLiteral("run"));
        QFile::setPermissions(path() + QStringLiteral("/run"), QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
        qputenv("HOME", path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", path().toLocal8Bit() + "/config");
        qputenv("XDG_DATA_HOME", path().toLocal8Bit() + "/data");
        qputenv("XDG_STATE_HOME", path().toLocal8Bit() + "/state");
        qputenv("XDG_RUNTIME_DIR", path().toLocal8Bit() + "/run");
    }
    ~OwnHome()
    {
        for (const auto& [name, value] : m_before) {
            if (value.isNull())
                qunsetenv(name);
            else
                qputenv(name, value);
        }
    }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;

    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::vector<std::pair<const char*, QByteArray>> m_before;
};

} // namespace perennial::test
