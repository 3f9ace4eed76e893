// My day: what is overdue, due today, tomorrow and later, what was done today, and what has no next step.
#pragma once
#include "core/lifecycle/engagement/day_step.h"

namespace perennial {

struct DueCount {
    qint64 overdue = 0;
    qint64 today = 0;
};

struct MyDay {
    QDate day;
    QVector<DayStep> overdue = {}; // the latest first; the count tells how many more there are
    QVector<DayStep> today = {};   // timed ones first
    QVector<DayStep> tomorrow = {};
    QVector<DayStep> week = {};  // after tomorrow, until the same weekday comes again; the soonest first
    QVector<DayStep> later = {}; // after that, the first few of them
    QVector<DayStep> done = {};  // of today's and earlier days, completed today
    DueCount count = {};        // all of them, whatever the limit
    qint64 weekCount = 0;
    qint64 laterCount = 0;
    qint64 idleLeads = 0;       // open leads without a next step
    qint64 idleDeals = 0;

    QDate weekFrom() const { return day.addDays(2); }
    QDate weekUntil() const { return day.addDays(7); }
};

// For the person's own steps and those of nobody; without a person for all. The limits hold for what is overdue and
// later, and for each of the other parts.
MyDay readMyDay(const Reader& reader, Ref person, int overdueLimit = 12, int limit = 100);

// What the badge of the sidebar says: cheap, for after every change.
DueCount countDue(const Reader& reader, Ref person);

// The records of `entity` that are open and have nothing planned, as in the search language: is:open next:none.
Query withoutNextStep(const EntityDef& def);

} // namespace perennial
