// Step chip: the words.
#include "ui/model/step_chip.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "ui/support/display.h"
#include <QCoreApplication>
#include <QLocale>

namespace perennial {
namespace {

QString counted(const char* text, int days)
{
    return QCoreApplication::translate("StepChip", text, nullptr, days);
}

} // namespace

StepChip stepChip(const StepAhead& step, const QDateTime& created, QDate today)
{
    switch (urgencyOf(step, today)) {
    case Urgency::Overdue:
        return {counted(QT_TRANSLATE_N_NOOP("StepChip", "Overdue %Ln d"), int(step.due.daysTo(today))), Tone::Red};
    case Urgency::Today:
        return {step.startsAt.isValid() ? Words::tr("Today %1").arg(shownTime(step.startsAt)) : Words::tr("Today"),
                Tone::Green};
    case Urgency::Later:
        return {step.due.isValid() ? asHeading(dateInWords(step.due, today)) : Words::tr("Planned"), Tone::Grey};
    case Urgency::None: break;
    }
    const int quiet = quietDays(step, created, today);
    if (quiet)
        return {counted(QT_TRANSLATE_N_NOOP("StepChip", "Quiet %Ln d"), quiet), Tone::Red};
    return {Words::tr("No activity"), Tone::Amber};
}

QString stepSentence(const StepAhead& step, QDate today)
{
    if (!step.isPlanned())
        return {};
    if (step.startsAt.isValid())
        return step.subject + QStringLiteral(", ") + momentInWords(step.startsAt, today);
    return step.due.isValid() ? step.subject + QStringLiteral(", ") + dateInWords(step.due, today) : step.subject;
}

} // namespace perennial
