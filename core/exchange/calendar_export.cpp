// Calendar export.
#include "core/exchange/calendar_export.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/exchange/content_writer.h"
#include "core/exchange/record_mark.h"
#include "core/record/format.h"

namespace perennial {
namespace {

constexpr int entriesPerProgress = 500;

QString stamp(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) : QString();
}

QString stamp(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("yyyyMMdd")) : QString();
}

QString componentOf(const Row<Activity>& activity)
{
    if (activity.is(Activity::kind, Activity::call) || activity.is(Activity::kind, Activity::meeting) ||
        activity.is(Activity::kind, Activity::visit))
        return QStringLiteral("VEVENT");
    const bool journal = activity.is(Activity::kind, Activity::email) || activity.is(Activity::kind, Activity::note);
    return journal ? QStringLiteral("VJOURNAL") : QStringLiteral("VTODO");
}

QString statusOf(const Row<Activity>& activity, const QString& component)
{
    const bool event = component == QLatin1String("VEVENT");
    switch (activity.status()) {
    case StatusType::Cancelled: return QStringLiteral("CANCELLED");
    case StatusType::Done: return event ? QStringLiteral("CONFIRMED") : QStringLiteral("COMPLETED");
    case StatusType::Ongoing:
    case StatusType::OnHold: return event ? QStringLiteral("CONFIRMED") : QStringLiteral("IN-PROCESS");
    default: return event ? QStringLiteral("CONFIRMED") : QStringLiteral("NEEDS-ACTION");
    }
}

void writeTimes(const Row<Activity>& activity, const QString& component, ContentWriter& out)
{
    const QDateTime start = activity[Activity::startsAt];
    const QDateTime end = activity[Activity::endsAt];
    const QDate due = activity[Activity::dueOn];
    const bool wholeDays = activity[Activity::allDay];
    if (start.isValid() && !wholeDays) {
        out.plain("DTSTART", stamp(start));
        out.plain(component == QLatin1String("VTODO") ? "DUE" : "DTEND",
                  component == QLatin1String("VJOURNAL") ? QString() : stamp(end));
        return;
    }
    const QDate first = start.isValid() ? start.toLocalTime().date() : due;
    if (component == QLatin1String("VTODO")) {
        out.plain("DUE;VALUE=DATE", stamp(first));
        return;
    }
    out.plain("DTSTART;VALUE=DATE", stamp(first));
    if (component == QLatin1String("VEVENT") && end.isValid())
        out.plain("DTEND;VALUE=DATE", stamp(end.toLocalTime().date()));
}

void writeEntry(const Reader& reader, const RecordMarks& marks, const Row<Activity>& activity, ContentWriter& out)
{
    const QString component = componentOf(activity);
    const Record& record = activity.record();
    out.plain("BEGIN", component);
    out.text("UID", marks.nameOf(record));
    out.plain("DTSTAMP", stamp(momentOf(record.value(QString::fromLatin1(Common::changedAt.key)).text())));
    out.text("SUMMARY", activity[Activity::subject]);
    writeTimes(activity, component, out);
    if (component != QLatin1String("VJOURNAL"))
        out.plain("STATUS", statusOf(activity, component));
    if (activity.status() == StatusType::Done && component == QLatin1String("VTODO"))
        out.plain("COMPLETED", stamp(activity[Activity::doneAt]));
    if (activity.is(Activity::priority, Activity::high) || activity.is(Activity::priority, Activity::low))
        out.plain("PRIORITY",
                  activity.is(Activity::priority, Activity::high) ? QStringLiteral("1") : QStringLiteral("9"));
    out.text("LOCATION", activity[Activity::location]);
    out.plain("RRULE", activity[Activity::recurrence]);
    const QString result = activity[Activity::result];
    const QString notes = record.value(QString::fromLatin1(Common::notes.key)).text();
    out.text("DESCRIPTION", notes.isEmpty() ? result : notes);
    const Ref contact = activity[Activity::contact];
    const QString address = contact ? reader.load<Contact>(contact)[Contact::email] : QString();
    if (!address.isEmpty())
        out.plain("ATTENDEE", QStringLiteral("mailto:") + address);
    out.plain("X-PERENNIAL-KIND", activity[Activity::kind].key);
    out.text("X-PERENNIAL-WITH", activity[Activity::with]);
    out.plain("END", component);
}

} // namespace

qint64 exportCalendar(const Reader& reader, const Query& query, QIODevice& device, const ExportProgress& progress)
{
    if (query.entity != QLatin1String(Activity::entity))
        throw Error{Fault::Usage, Words::tr("A calendar holds activities only. Write %1 as CSV or XLSX.")
                                      .arg(reader.def(query.entity).many())};
    ContentWriter out(device);
    out.plain("BEGIN", QStringLiteral("VCALENDAR"));
    out.plain("VERSION", QStringLiteral("2.0"));
    out.plain("PRODID", QStringLiteral("-//Perennial//Perennial//EN"));
    qint64 count = 0;
    const RecordMarks marks(reader);
    Query all = query;
    if (all.sort.isEmpty())
        all.sort = {{QStringLiteral("id"), false}};
    reader.each(all, [&](const Record& record) {
        writeEntry(reader, marks, Row<Activity>(record), out);
        if (++count % entriesPerProgress == 0 && progress && !progress(count))
            throw Error{Fault::Cancelled, Words::tr("The export was stopped; no file was written.")};
        return true;
    });
    out.plain("END", QStringLiteral("VCALENDAR"));
    return count;
}

} // namespace perennial
