// CalendarReader: the appointments and tasks of an iCalendar file, one row an activity.
#pragma once
#include "core/exchange/content_lines.h"
#include "core/exchange/known_people.h"
#include "core/exchange/named_rows.h"
#include <QFile>

namespace perennial {

// VEVENT becomes a meeting, VTODO a task, VJOURNAL a note, each of the kind it was exported from where it was exported
// here. The UID is the external reference, so that the same calendar again adds nothing; a changed occurrence of a
// series is an activity of its own. Appointments that are over are held when they first come in; what a person said
// about them since stays. Alarms before the start become reminders. The line of a row is that of its BEGIN. Throws
// Error Invalid for a file without an entry.
class CalendarReader final : public NamedRows {
public:
    // `known` tells contacts by their addresses, where it is given; it must outlive the reader.
    CalendarReader(const QString& path, const CsvLimits& limits = {}, const Reader* known = nullptr);

    qint64 bytesRead() const override { return m_lines.bytesRead(); }
    qint64 size() const override { return m_file->size(); }

protected:
    bool read(NamedRow& row) override;

private:
    struct Entry;

    bool readEntry(Entry& entry);
    NamedRow rowOf(const Entry& entry);
    void takeTimes(const Entry& entry, NamedRow& row);
    void takePeople(const Entry& entry, NamedRow& row);

    std::unique_ptr<QFile> m_file;
    ContentLines m_lines;
    KnownPeople m_people;
    QDateTime m_now;
};

} // namespace perennial
