// Quick entry: one sentence — "call anna tue 10" — cut into what, when and the rest.
#pragma once
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace perennial {

struct QuickEntry {
    QString kind = {};     // key of an option of Activity::kind; empty where no word names one
    QDate day = {};        // invalid: no day was named
    QTime time = {};       // invalid: no time was named; in the local zone
    QStringList rest = {}; // the words that mean none of this, as typed

    bool operator==(const QuickEntry&) const = default;
};

// The first word may name the kind (call, meeting, mail …). Days are words (today, tomorrow, tue, next week, in 3
// days) or dates (24.11., 24 Nov, 2026-11-24) in English and in the language of the program, whose names of weekdays
// and months are those of `locale`. A weekday is the next one to come, never today; a date without a year is the next
// one to come. Times are 10:30, 3pm, 15h, and a bare hour behind a day or "at". A time without a day is today's, or
// tomorrow's when it is past. `now` is in the local zone.
QuickEntry readQuickEntry(const QString& line, const QDateTime& now, const QLocale& locale = QLocale());

} // namespace perennial
