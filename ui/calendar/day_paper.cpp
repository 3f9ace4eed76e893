// Day paper: headings and tables.
#include "ui/calendar/day_paper.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/workspace/office.h"
#include <QLocale>

namespace perennial {
namespace {

constexpr int mostLate = 200;
constexpr int mostPrinted = 200; // of each other part

void addSteps(Paper& paper, const Reader& reader, QDate day, const QString& heading, const QVector<DayStep>& steps)
{
    if (steps.isEmpty())
        return;
    const FieldDef* kind =
        reader.def(QString::fromLatin1(Activity::entity)).find(QString::fromLatin1(Activity::kind.key));
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    block.table.columns = {
        {Words::tr("When"), false}, {Words::tr("Kind"), false}, {Words::tr("What"), false}, {Words::tr("With"), false}};
    for (const DayStep& step : steps)
        block.table.rows.append(
            {DayModel::whenOf(step, day), kind->shownOption(step.kind), step.subject, DayModel::concerns(step)});
    paper.blocks.append(textBlock(PaperBlock::Kind::Heading, heading));
    paper.blocks.append(block);
}

void addNote(Paper& paper, const QString& words)
{
    paper.blocks.append(textBlock(PaperBlock::Kind::Note, words));
}

} // namespace

Paper dayPaper(const Reader& reader, Ref person, const QSet<DayModel::Part>& unfolded)
{
    const MyDay day = readMyDay(reader, person, mostLate, mostPrinted);
    Paper paper;
    paper.title = QLocale().toString(day.day, QLocale::LongFormat);
    paper.head = officeName(reader);
    paper.blocks.append(textBlock(PaperBlock::Kind::Title, paper.title));
    addNote(paper, DayModel::summaryOf(day.count));
    addSteps(paper, reader, day.day, DayModel::tr("Overdue"), day.overdue);
    const int more = int(day.count.overdue - day.overdue.size());
    if (more > 0)
        addNote(paper, DayModel::tr("%Ln more overdue", nullptr, more));
    addSteps(paper, reader, day.day, DayModel::tr("Today"), day.today);
    for (const DayModel::Part part : DayModel::folding) {
        const QString heading = DayModel::headingOf(day, part);
        if (unfolded.contains(part))
            addSteps(paper, reader, day.day, heading, DayModel::stepsOf(day, part));
        else if (!heading.isEmpty())
            addNote(paper, heading);
    }
    addSteps(paper, reader, day.day, DayModel::tr("Done"), day.done);
    if (day.idleLeads || day.idleDeals)
        paper.blocks.append(textBlock(PaperBlock::Kind::Heading, DayModel::tr("No next step")));
    if (day.idleLeads)
        addNote(paper, DayModel::tr("%Ln lead(s)", nullptr, int(day.idleLeads)));
    if (day.idleDeals)
        addNote(paper, DayModel::tr("%Ln opportunity(s)", nullptr, int(day.idleDeals)));
    return paper;
}

Paper calendarPaper(const Reader& reader, CalendarAsk ask, const QString& title, const QString& filter)
{
    ask.each = mostPrinted;
    Paper paper;
    paper.title = title;
    paper.head = officeName(reader);
    paper.blocks.append(textBlock(PaperBlock::Kind::Title, title));
    if (!filter.isEmpty())
        addNote(paper, filter);
    const qsizetype head = paper.blocks.size();
    const QDate today = reader.clock().today();
    for (const CalendarDay& day : readCalendar(reader, ask)) {
        addSteps(paper, reader, today, shownWeekday(day.day), day.steps);
        const int more = int(day.count - day.steps.size());
        if (more > 0)
            addNote(paper, DayModel::tr("%Ln more on this day", nullptr, more));
    }
    if (paper.blocks.size() == head)
        addNote(paper, DayModel::tr("Nothing is planned for these days."));
    return paper;
}

} // namespace perennial
