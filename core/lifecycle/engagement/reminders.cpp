// Reminders: reading them, putting them off, and the book of what was announced.
#include "core/lifecycle/engagement/reminders.h"

#include "core/base/words.h"

namespace perennial {
namespace {

QString nameOfSubject(const Reader& reader, const Row<Activity>& activity)
{
    for (const auto link : {Activity::contact, Activity::lead, Activity::account, Activity::opportunity}) {
        if (activity.has(link))
            return reader.titleOf(reader.catalog()->ofId(activity[link].id)->key(), activity[link].id);
    }
    return {};
}

} // namespace

QVector<Reminder> remindersAfter(const Reader& reader, Ref person, const QDateTime& after, int limit)
{
    const Condition open = whereTypeAmong(QString::fromLatin1(Activity::status.key), unfinishedTypes());
    Query query = queryOf<Activity>({where(Activity::reminderAt, Op::More, after.toUTC()), open},
                                    {{QString::fromLatin1(Activity::reminderAt.key)}});
    query.limit = limit;
    if (person) {
        Filter own;
        own.join = Filter::Join::Any;
        own.conditions = {{QString::fromLatin1(Common::owner.key), Op::Is, pack(person), {}},
                          {QString::fromLatin1(Common::owner.key), Op::Empty, {}, {}}};
        query.filter.groups.append(own);
    }
    QVector<Reminder> reminders;
    for (const Record& record : reader.list(query)) {
        const Row<Activity> activity(record);
        reminders.append({activity.id(), activity[Activity::reminderAt], activity[Activity::subject],
                          activity[Activity::startsAt], activity[Activity::dueOn], nameOfSubject(reader, activity)});
    }
    return reminders;
}

void remindAgain(Desk& desk, Id id, const QDateTime& at)
{
    auto activity = desk.load<Activity>(id);
    const StatusType type = activity.status();
    if (type == StatusType::Done || type == StatusType::Cancelled) {
        throw refused(Words::tr("“%1” is over; there is nothing to be reminded of.").arg(activity.title()),
                      QString::fromLatin1(Activity::status.key));
    }
    desk.save(activity.set(Activity::reminderAt, at.toUTC()));
}

bool ReminderRules::isQuietAt(QTime time) const
{
    if (!quiet || !quietFrom.isValid() || !quietUntil.isValid() || quietFrom == quietUntil)
        return false;
    const bool overMidnight = quietFrom > quietUntil;
    return overMidnight ? time >= quietFrom || time < quietUntil : time >= quietFrom && time < quietUntil;
}

Announcement ReminderDiary::announce(const QDateTime& now, const ReminderRules& rules)
{
    if (rules.on && rules.isQuietAt(now.toLocalTime().time()))
        return {}; // kept for when they are over
    Announcement made;
    for (const Reminder& reminder : std::as_const(m_upcoming)) {
        const std::pair<Id, qint64> entry(reminder.activity, reminder.at.toMSecsSinceEpoch());
        if (reminder.at <= m_floor || reminder.at > now || m_announced.contains(entry))
            continue;
        m_announced.insert(entry);
        if (rules.on)
            made.reminders.append(reminder);
    }
    const bool wasAway = m_told.secsTo(now) > absence;
    made.summary = made.reminders.size() > (wasAway ? 1 : mostSingle);
    m_told = now; // also where the clock of the computer was set back
    m_floor = std::max(std::min(m_floor, now), now.addSecs(-grace));
    return made;
}

} // namespace perennial
