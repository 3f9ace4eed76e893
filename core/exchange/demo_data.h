// Demo data: a believable company with three years of history, the same for the same seed.
#pragma once
#include "core/record/value.h"
#include "core/workspace/workspace.h"
#include <QHash>

namespace perennial {

enum class DemoSize { Small, Medium, Large }; // about 200, 5,000 and 100,000 companies

using DemoAnswers = QHash<QString, Value>;

// The rules of business, which stand beside this room: the program hands them in (lifecycle/closing_rules.h and
// lifecycle/run_by_name.h).
struct DemoRules {
    std::function<void(Desk&, const ChangeSet&)> closing;
    // Runs the verb of that key for a record; answers what it led to.
    std::function<Id(Desk&, const QString& verb, Id record, const DemoAnswers& answers)> run;
    // What people call it: "Issue".
    std::function<QString(const QString& verb)> label;
};

// Told how much of the story is lived, 0–1; false stops it with Error Cancelled.
using DemoProgress = std::function<bool(double)>;

struct DemoAsked {
    quint64 seed = 1;
    DemoSize size = DemoSize::Small;
    int dealing = 0;  // companies with a history; 0: as many as fit the size, else these and no others
    QDate today = {}; // the last day of the history; invalid: the present day
    QString currency = QStringLiteral("EUR");
};

// Makes the file at `path`, which must not exist, and marks it as sample data (workspace/office.h) when it is complete.
// Its history is lived through day by day with the program's own verbs under a clock that runs from three years ago to
// the day before `today`, so whatever is refused to people is refused to it, too: a third of the customers come as
// leads, the others by themselves. Each day is one operation that can be undone, and each step of the last two weeks.
// Companies beyond those with a history are known and buy nothing; they are made 5,000 to an operation.
// Where something fails or is cancelled no file is left behind.
Outcome<void> makeDemo(const QString& path, const DemoRules& rules, const DemoAsked& ask,
                       const DemoProgress& progress = {});

} // namespace perennial
