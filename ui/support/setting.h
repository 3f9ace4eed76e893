// Setting: a choice of the user with its key, type and standard value; this table is all of them.
#pragma once
#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <type_traits>

namespace perennial {

template <class T> struct Setting {
    const char* key;
    T standard{};
};
// Texts cannot be built at compile time, so their standard is written as a literal.
template <> struct Setting<QString> {
    const char* key;
    const char* standard = "";
};
// States kept as bytes or lists start empty.
template <> struct Setting<QByteArray> {
    const char* key;
};
template <> struct Setting<QStringList> {
    const char* key;
};

enum class ThemeMode { System, Light, Dark };

// The words an enumeration is kept as in the file, in the order of its values.
inline QStringList settingWords(ThemeMode)
{
    return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
}

namespace setting {
// Appearance
inline constexpr Setting<ThemeMode> theme{"look/theme", ThemeMode::System};
inline constexpr Setting<bool> systemWasDark{"look/system_was_dark",
                                             false};                 // so that the first paint has the right colours
inline constexpr Setting<int> textPercent{"look/text_percent", 100}; // 80 to 200
inline constexpr Setting<QString> density{"look/density", "normal"}; // compact, normal, relaxed
inline constexpr Setting<bool> reduceMotion{"look/reduce_motion", false};
inline constexpr Setting<QString> language{"look/language", ""}; // empty: the system's
// Windows and views; those marked "of" are kept once per view or window
inline constexpr Setting<QByteArray> windowGeometry{"window/geometry"};
inline constexpr Setting<QByteArray> windowState{"window/state"};
inline constexpr Setting<QByteArray> splitter{"window/splitter"};        // of splitter
inline constexpr Setting<QByteArray> columns{"view/columns"};            // of view
inline constexpr Setting<QString> sort{"view/sort", ""};                 // of view
inline constexpr Setting<QString> presentation{"view/presentation", ""}; // of view: list, table, board
inline constexpr Setting<QString> lastPlace{"window/last_place", ""};
inline constexpr Setting<bool> sidebarShown{"window/sidebar_shown", true};
inline constexpr Setting<QStringList> recentRecords{"window/recent_records"}; // of file: ids, the latest first
// Files
inline constexpr Setting<QStringList> recentFiles{"files/recent"};
inline constexpr Setting<QString> lastFolder{"files/last_folder", ""};
inline constexpr Setting<QString> exportFolder{"files/export_folder", ""};
inline constexpr Setting<bool> exportMarked{"files/export_marked", false}; // CSV begins with a byte order mark
inline constexpr Setting<bool> reopenLast{"files/reopen_last", true};
// Work
inline constexpr Setting<bool> reminders{"work/reminders", true};
inline constexpr Setting<QString> remindedUntil{"work/reminded_until", ""}; // of file: a moment
inline constexpr Setting<bool> quietHours{"work/quiet_hours", false};
inline constexpr Setting<QString> quietFrom{"work/quiet_from", "20:00"}; // local, HH:mm
inline constexpr Setting<QString> quietUntil{"work/quiet_until", "08:00"};
inline constexpr Setting<bool> askNextStep{"work/ask_next_step", true};
inline constexpr Setting<bool> checklistShown{"work/checklist_shown", true};
inline constexpr Setting<bool> backedUp{"work/backed_up", false}; // of file: a copy lies where the user chose
inline constexpr Setting<QString> paper{"work/paper", ""};        // A4, Letter; empty: the locale's
inline constexpr Setting<QString> shortcut{"shortcuts", ""};      // of command: a portable key sequence; empty: its own
inline constexpr Setting<QByteArray> importMapping{"import/mapping"}; // of header set
} // namespace setting

// The user's choices in an INI file. Built by the application and handed to those who need them.
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString& file, QObject* parent = nullptr);

    // The file used when the user has not named another: <config>/perennial/settings.ini.
    static QString standardFile();

    // Unreadable or unknown values read as the standard. `of` names the view or window where a setting has one value
    // each.
    template <class T> T read(const Setting<T>& setting, const QString& of = {}) const
    {
        const QVariant value = m_store.value(keyOf(setting.key, of));
        if constexpr (std::is_enum_v<T>) {
            const qsizetype at = settingWords(T{}).indexOf(value.toString());
            return at < 0 ? setting.standard : T(at);
        } else if constexpr (std::is_same_v<T, QString>) {
            return value.isValid() ? value.toString() : QString::fromUtf8(setting.standard);
        } else if constexpr (requires { setting.standard; }) {
            return value.canConvert<T>() ? value.value<T>() : setting.standard;
        } else {
            return value.value<T>();
        }
    }

    // Stores the value and announces the key when it differs from before.
    template <class T>
    void write(const Setting<T>& setting, const std::type_identity_t<T>& value, const QString& of = {})
    {
        if constexpr (std::is_enum_v<T>)
            store(keyOf(setting.key, of), settingWords(value).at(int(value)));
        else
            store(keyOf(setting.key, of), QVariant::fromValue(value));
    }

    template <class T> bool has(const Setting<T>& setting, const QString& of = {}) const
    {
        return m_store.contains(keyOf(setting.key, of));
    }

    template <class T> void forget(const Setting<T>& setting, const QString& of = {})
    {
        remove(keyOf(setting.key, of));
    }

    QString file() const { return m_store.fileName(); }
    void flush() { m_store.sync(); }

Q_SIGNALS:
    void changed(const QString& key);

private:
    static QString keyOf(const char* key, const QString& of);
    void store(const QString& key, const QVariant& value);
    void remove(const QString& key);

    QSettings m_store;
};

} // namespace perennial
