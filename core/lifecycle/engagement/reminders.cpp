// Reminders: reading them, putting them off, and the book of what was announced.
#include "core/lifecycle/engagement/reminders.h"

#include "core/base/words.h"
#include "core/lifecycle/engagement/steps_ahead.h"

namespace perennial {
namespace {

constexpr int aboutColumn = 5; // of the question: the first filled one from here on is whom, or what, it concerns

QString nameOfSubject(const Reader& reader, const QVector<Value>& row)
{
    for (qsizetype column = aboutColumn; column < row.size(); ++column) {
        if (const Id id = row[column].integer())
            return reader.titleOf(reader.catalog()->ofId(id)->key(), id);
    }
    return {};
}

} // namespace

QVector<Reminder> remindersAfter(const Reader& reader, Ref person, const QDateTime& after, int limit)
{
    QVector<Reminder> reminders;
    reader.askEach(QStringLiteral("reminders"),
                   {{QStringLiteral("open"), openActivityStages(*reader.catalog())},
                    {QStringLiteral("after"), Value(momentText(after.toUTC()))},
                    {QStringLiteral("person"), Value(person.id)},
                    {QStringLiteral("limit"), Value(qint64(limit))}},
                   [&](const QVector<Value>& row) {
                       reminders.append({row[0].integer(), momentOf(row[1].text()), row[2].text(),
                                         momentOf(row[3].text()), dateOf(row[4].text()), nameOfSubject(reader, row)});
                   });
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
