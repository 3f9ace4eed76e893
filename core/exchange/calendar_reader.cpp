// CalendarReader: entries and their entryColumns.
#include "core/exchange/calendar_reader.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/exchange/calendar_moments.h"
#include "core/exchange/opened_file.h"
#include <QFileInfo>

namespace perennial {
namespace {

constexpr qsizetype mostEntryProperties = 5'000; // of an entry
constexpr int mostAttendees = 20;

constexpr const char* entryColumns[] = {
    "external_ref", "kind",        "subject", "status",   "priority",   "due_on",     "starts_at",   "ends_at",
    "all_day",      "reminder_at", "done_at", "location", "recurrence", "contact_id", "with_people", "notes"};

bool isEntry(const QString& component)
{
    return component == QLatin1String("VEVENT") || component == QLatin1String("VTODO") ||
           component == QLatin1String("VJOURNAL");
}

bool isAppointment(const QString& kind)
{
    return kind == QLatin1String(Activity::meeting.key) || kind == QLatin1String(Activity::call.key) ||
           kind == QLatin1String(Activity::visit.key);
}

QString addressOf(const ContentLine& line)
{
    const QString text = line.value.trimmed();
    return text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? text.mid(7) : text;
}

} // namespace

struct CalendarReader::Entry {
    QString component;
    qint64 line = 0;
    QVector<ContentLine> properties;
    QString trigger; // of its first alarm
    bool isCut = false;

    const ContentLine* find(const char* name) const
    {
        for (const ContentLine& property : properties) {
            if (property.name == QLatin1String(name))
                return &property;
        }
        return nullptr;
    }
    QString text(const char* name) const
    {
        const ContentLine* property = find(name);
        return property ? property->text().trimmed() : QString();
    }
    CalendarMoment moment(const char* name) const
    {
        const ContentLine* property = find(name);
        return property ? momentOfLine(*property) : CalendarMoment();
    }
    QString kind() const
    {
        const QString own = text("X-PERENNIAL-KIND");
        if (!own.isEmpty())
            return own;
        return QString::fromLatin1(component == QLatin1String("VEVENT")  ? Activity::meeting.key
                                   : component == QLatin1String("VTODO") ? Activity::task.key
                                                                         : Activity::note.key);
    }
};

CalendarReader::CalendarReader(const QString& path, const CsvLimits& limits, const Reader* known)
    : NamedRows(QStringLiteral("activity")), m_file(openedFile(path)), m_lines(*m_file, limits.file), m_people(known),
      m_now(known ? known->clock().now() : SystemClock().now())
{
    Entry first;
    if (!readEntry(first))
        throw invalid(Words::tr("%1 holds no appointment and no task. Nothing can be imported from it.")
                          .arg(QFileInfo(path).fileName()));
    m_lines.restart();
    for (const char* column : entryColumns)
        addColumn(QString::fromLatin1(column));
}

bool CalendarReader::readEntry(Entry& entry)
{
    ContentLine line;
    QStringList open; // components, innermost last
    while (m_lines.next(line)) {
        const QString component = line.value.trimmed().toUpper();
        if (line.name == QLatin1String("BEGIN")) {
            if (entry.component.isEmpty() && isEntry(component)) {
                entry.component = component;
                entry.line = line.line;
            } else if (!entry.component.isEmpty() && open.size() < 100) {
                open.append(component);
            }
        } else if (line.name == QLatin1String("END") && !entry.component.isEmpty()) {
            if (open.isEmpty())
                return true;
            open.removeLast();
        } else if (!entry.component.isEmpty() && open.isEmpty() && entry.properties.size() < mostEntryProperties) {
            entry.properties.append(line);
        } else if (open.size() == 1 && open.first() == QLatin1String("VALARM") && entry.trigger.isEmpty() &&
                   line.name == QLatin1String("TRIGGER") &&
                   line.parameter("RELATED").toUpper() != QLatin1String("END")) {
            entry.trigger = line.value;
        }
    }
    entry.isCut = true;
    return !entry.component.isEmpty();
}

bool CalendarReader::read(NamedRow& row)
{
    Entry entry;
    if (!readEntry(entry))
        return false;
    row = rowOf(entry);
    return true;
}

NamedRow CalendarReader::rowOf(const Entry& entry)
{
    NamedRow row;
    row.line = entry.line;
    const auto set = [&row](const char* column, const QString& text) {
        if (!text.isEmpty())
            row.cells.insert(QString::fromLatin1(column), text);
    };
    const QString occurrence = entry.text("RECURRENCE-ID");
    const QString uid = entry.text("UID");
    set("external_ref", uid.isEmpty() || occurrence.isEmpty() ? uid : uid + QLatin1Char('/') + occurrence);
    set("kind", entry.kind());
    const QString subject = entry.text("SUMMARY").simplified();
    set("subject", subject.isEmpty() ? Words::tr("(no subject)") : subject);
    set("location", entry.text("LOCATION").simplified());
    const ContentLine* rule = entry.find("RRULE");
    set("recurrence", rule ? rule->value.trimmed() : QString());
    set("notes", entry.text("DESCRIPTION"));
    const int priority = entry.text("PRIORITY").toInt();
    if (priority > 0)
        set("priority", QString::fromLatin1(priority < 5   ? Activity::high.key
                                            : priority > 5 ? Activity::low.key
                                                           : Activity::normal.key));
    takeTimes(entry, row);
    takePeople(entry, row);
    if (entry.find("EXDATE") || entry.find("RDATE"))
        row.remarks.append(Words::tr("Single days that the series leaves out or adds were not taken over."));
    if (entry.isCut)
        row.remarks.append(Words::tr("The file ends within this entry."));
    return row;
}

void CalendarReader::takeTimes(const Entry& entry, NamedRow& row)
{
    const auto set = [&row](const char* column, const QString& text) {
        if (!text.isEmpty())
            row.cells.insert(QString::fromLatin1(column), text);
    };
    const CalendarMoment start = entry.moment("DTSTART");
    CalendarMoment end = entry.moment("DTEND");
    const CalendarMoment due = entry.moment("DUE");
    const auto length = secondsOfDuration(entry.text("DURATION"));
    if (!end.isValid() && length && start.moment.isValid())
        end.moment = start.moment.addSecs(*length);
    const bool severalDays = start.day.isValid() && end.day.isValid() && start.day.daysTo(end.day) > 1;
    if (start.moment.isValid() || severalDays) {
        set("starts_at", momentText(severalDays ? start.day.startOfDay().toUTC() : start.moment));
        set("ends_at", momentText(severalDays ? end.day.startOfDay().toUTC() : end.moment));
    }
    const CalendarMoment& day = due.isValid() ? due : start;
    if (!start.moment.isValid() && !severalDays && day.isValid())
        set("due_on", (day.day.isValid() ? day.day : day.moment.toLocalTime().date()).toString(Qt::ISODate));
    if (start.day.isValid() && entry.component == QLatin1String("VEVENT"))
        set("all_day", QStringLiteral("1"));
    if (start.zoneUnknown || end.zoneUnknown || due.zoneUnknown)
        row.remarks.append(Words::tr("The time zone is unknown here; the time was taken as local time."));
    const auto before = secondsOfDuration(entry.trigger);
    if (before && start.moment.isValid())
        set("reminder_at", momentText(start.moment.addSecs(*before)));

    // What the calendar does not say about an entry, or says of every entry that nobody touched there.
    const auto assume = [&](Choice<Activity> status) {
        set("status", QString::fromLatin1(status.key));
        row.assumed.append(QStringLiteral("status"));
    };
    const QString state = entry.text("STATUS").toUpper();
    const bool appointment = isAppointment(entry.kind());
    const QDateTime over = end.isValid() ? end.moment : start.moment;
    const bool isOver =
        (over.isValid() && over < m_now) || (start.day.isValid() && start.day < m_now.toLocalTime().date());
    if (state == QLatin1String("CANCELLED"))
        set("status", QString::fromLatin1(appointment ? Activity::notHeld.key : Activity::cancelled.key));
    else if (appointment && isOver && !entry.find("RRULE"))
        assume(Activity::held);
    else if (!appointment && (state == QLatin1String("COMPLETED") || entry.find("COMPLETED")))
        set("status", QString::fromLatin1(Activity::done.key));
    else if (state == QLatin1String("IN-PROCESS"))
        set("status", QString::fromLatin1(Activity::inProgress.key));
    else if (state == QLatin1String("NEEDS-ACTION"))
        assume(Activity::notStarted);
    if (!appointment)
        set("done_at", momentText(entry.moment("COMPLETED").moment));
}

void CalendarReader::takePeople(const Entry& entry, NamedRow& row)
{
    QStringList people;
    for (const ContentLine& line : entry.properties) {
        const bool isPerson = line.name == QLatin1String("ATTENDEE") || line.name == QLatin1String("ORGANIZER");
        const QString address = addressOf(line);
        if (!isPerson || m_people.isOwn(address))
            continue;
        const QString name = line.parameter("CN").simplified();
        const QString person =
            name.isEmpty() || name == address ? address : QStringLiteral("%1 <%2>").arg(name, address);
        if (people.size() < mostAttendees && !people.contains(person))
            people.append(person);
        const QString contact = m_people.contactOf(address);
        if (!contact.isEmpty() && !row.cells.contains(QStringLiteral("contact_id")))
            row.cells.insert(QStringLiteral("contact_id"), contact);
    }
    const QString own = entry.text("X-PERENNIAL-WITH");
    const QString with = own.isEmpty() ? people.join(QStringLiteral(", ")) : own;
    if (!with.isEmpty())
        row.cells.insert(QStringLiteral("with_people"), with);
}

} // namespace perennial
