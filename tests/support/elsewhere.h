// The computer in another place of the world.
#pragma once
#include <QByteArray>
#include <ctime>

namespace perennial::test {

// The computer stands elsewhere for the time of a test.
class Elsewhere {
public:
    explicit Elsewhere(const char* zone) : m_home(qgetenv("TZ")) { moveTo(zone); }
    ~Elsewhere()
    {
        if (m_home.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_home);
        ::tzset();
    }
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;

    static void moveTo(const char* zone)
    {
        qputenv("TZ", zone);
        ::tzset();
    }

private:
    QByteArray m_home;
};

} // namespace perennial::test
