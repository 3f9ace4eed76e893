// Reminders: which activities want to be remembered, and what is announced at a moment — each of them once.
#pragma once
#include "core/catalog/entities/engagement/activity.h"
#include "core/workspace/desk.h"

#include <QSet>

namespace perennial {

struct Reminder {
    Id activity = 0;
    QDateTime at = {}; // UTC
    QString subject = {};
    QDateTime startsAt = {}; // UTC; invalid: no time
    QDate due = {};
    QString about = {}; // the name of whom or what it concerns

    bool operator==(const Reminder&) const = default;
};

// Open activities of the person, and of nobody, that want to be remembered after that moment: the soonest first, at
// most `limit`. Without a person those of everybody.
QVector<Reminder> remindersAfter(const Reader& reader, Ref person, const QDateTime& after, int limit = 200);

// Remembers an open activity later; the activity itself stays where it is. Throws Error Refused for one that is done.
void remindAgain(Desk& desk, Id activity, const QDateTime& at);

// When the user wants to be left alone. Times are local; quiet hours may go over midnight.
struct ReminderRules {
    bool on = true;
    bool quiet = false; // whether there are quiet hours
    QTime quietFrom = {};
    QTime quietUntil = {};

    bool isQuietAt(QTime time) const;
};

struct Announcement {
    QVector<Reminder> reminders = {};
    // To be told in one sentence: nobody was here when they fell due, or they are too many at once.
    bool summary = false;
};

// Keeps what was announced. Hand it the upcoming reminders whenever they may have changed and ask every so often; it
// needs the file for neither.
class ReminderDiary {
public:
    // After so long without being asked nobody was here: the program was closed, asleep, or in quiet hours.
    static constexpr int absence = 300; // seconds
    // Reminders set for the very present are announced though the moment has just passed.
    static constexpr int grace = 60; // seconds
    static constexpr int mostSingle = 3;

    // `told`: everything up to this moment was announced, by an earlier run of the program.
    explicit ReminderDiary(const QDateTime& told) : m_told(told), m_floor(told) {}

    void setUpcoming(const QVector<Reminder>& upcoming) { m_upcoming = upcoming; }
    // The moment after which reminders are still of interest.
    QDateTime floor() const { return m_floor; }
    QDateTime told() const { return m_told; }
    Announcement announce(const QDateTime& now, const ReminderRules& rules);

private:
    QDateTime m_told;
    QDateTime m_floor;
    QVector<Reminder> m_upcoming;
    QSet<std::pair<Id, qint64>> m_announced;
};

} // namespace perennial
