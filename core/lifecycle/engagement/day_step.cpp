// Day step: from a row of an answer, and its names.
#include "core/lifecycle/engagement/day_step.h"
#include <QHash>
#include <algorithm>

namespace perennial {
namespace {

// Columns of the questions: the first filled one of these is whom, or what, it is about.
constexpr std::pair<int, int> whoColumns{5, 8};
constexpr std::pair<int, int> aboutColumns{8, 14};

Id firstFilled(const QVector<Value>& row, std::pair<int, int> columns)
{
    for (int column = columns.first; column < columns.second; ++column) {
        if (const Id id = row[column].integer())
            return id;
    }
    return 0;
}

} // namespace

DayStep stepOf(const QVector<Value>& row)
{
    DayStep step;
    step.id = row[0].integer();
    step.kind = row[1].text();
    step.subject = row[2].text();
    step.due = dateOf(row[3].text());
    step.startsAt = momentOf(row[4].text());
    step.who = firstFilled(row, whoColumns);
    step.about = firstFilled(row, aboutColumns);
    return step;
}

DayStep stepOf(const Row<Activity>& activity)
{
    const auto firstOf = [&](std::initializer_list<Field<Activity, Ref>> links) {
        const auto filled =
            std::find_if(links.begin(), links.end(), [&](const auto& link) { return activity.has(link); });
        return filled == links.end() ? 0 : activity[*filled].id;
    };
    DayStep step;
    step.id = activity.id();
    step.kind = activity[Activity::kind].key;
    step.subject = activity[Activity::subject];
    step.due = activity[Activity::dueOn];
    step.startsAt = activity[Activity::startsAt];
    step.done = activity.status() == StatusType::Done;
    step.who = firstOf({Activity::contact, Activity::lead, Activity::account});
    step.about = firstOf({Activity::opportunity, Activity::serviceCase, Activity::quote, Activity::order,
                          Activity::invoice, Activity::campaign});
    return step;
}

void nameSteps(const Reader& reader, const QVector<QVector<DayStep>*>& parts)
{
    QHash<Id, QString> known; // many steps concern the same few
    const auto nameOf = [&](Id id) {
        if (!id)
            return QString();
        auto name = known.find(id);
        if (name == known.end())
            name = known.insert(id, reader.titleOf(reader.catalog()->ofId(id)->key(), id));
        return *name;
    };
    for (QVector<DayStep>* part : parts) {
        for (DayStep& step : *part) {
            step.whoName = nameOf(step.who);
            step.aboutName = nameOf(step.about);
        }
    }
}

} // namespace perennial
