// CalendarModel: days and their words.
#include "ui/calendar/calendar_model.h"
#include "core/base/shown_date.h"
#include "ui/support/display.h"
#include "ui/support/plain_text.h"
#include <QLocale>
#include <QMimeData>

namespace perennial {
namespace {

constexpr int spokenSteps = 5;

} // namespace

QString CalendarModel::mimeType()
{
    return QStringLiteral("application/x-perennial-step");
}

Id CalendarModel::stepIn(const QMimeData* carried)
{
    return carried->data(mimeType()).toLongLong();
}

void CalendarModel::setDays(const QVector<CalendarDay>& days, QDate today, int month)
{
    beginResetModel();
    m_days = days;
    m_today = today;
    m_month = month;
    endResetModel();
}

const CalendarDay* CalendarModel::dayAt(const QModelIndex& index) const
{
    const qsizetype place = qsizetype(index.row()) * week + index.column();
    return index.isValid() && place < m_days.size() ? &m_days[place] : nullptr;
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const qint64 place = m_days.isEmpty() || !day.isValid() ? -1 : m_days.first().day.daysTo(day);
    return place < 0 || place >= m_days.size() ? QModelIndex() : index(int(place / week), int(place % week));
}

bool CalendarModel::isOfMonth(const QModelIndex& index) const
{
    const CalendarDay* day = dayAt(index);
    return day && (!m_month || day->day.month() == m_month);
}

bool CalendarModel::isToday(const QModelIndex& index) const
{
    const CalendarDay* day = dayAt(index);
    return day && day->day == m_today;
}

QString CalendarModel::countOf(qint64 activities)
{
    return tr("%Ln activity(s)", nullptr, int(activities));
}

QString CalendarModel::titleOf(const DayStep& step)
{
    return step.startsAt.isValid() ? shownTime(step.startsAt) + u' ' + step.subject : step.subject;
}

QString CalendarModel::wordsOf(const DayStep& step)
{
    return step.whoName.isEmpty() ? titleOf(step) : titleOf(step) + QStringLiteral(" · ") + step.whoName;
}

Tone CalendarModel::toneOf(const DayStep& step) const
{
    if (step.done)
        return Tone::Grey;
    return step.due < m_today ? Tone::Red : step.due == m_today ? Tone::Green : Tone::Blue;
}

QString CalendarModel::spoken(const CalendarDay& day) const
{
    QStringList words{formatFullDate(day.day)};
    if (day.day == m_today)
        words.append(tr("today"));
    words.append(day.count ? countOf(day.count) : tr("nothing planned"));
    for (const DayStep& step : day.steps.mid(0, spokenSteps))
        words.append(step.done ? tr("%1, done", "an activity of a day").arg(wordsOf(step)) : wordsOf(step));
    return words.join(QStringLiteral("; "));
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_days.size()) / week;
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_days.isEmpty() ? 0 : week;
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    const CalendarDay* day = dayAt(index);
    if (!day)
        return {};
    switch (role) {
    case Qt::DisplayRole: return QLocale().toString(day->day.day());
    case Qt::AccessibleTextRole: return spoken(*day);
    case Qt::ToolTipRole: {
        QStringList lines{formatFullDate(day->day)};
        for (const DayStep& step : day->steps)
            lines.append(wordsOf(step));
        if (day->count > day->steps.size())
            lines.append(tr("and %Ln more", nullptr, int(day->count - day->steps.size())));
        return plainTip(lines.join(u'\n'));
    }
    default: return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_days.size())
        return {};
    const int weekday = m_days[section].day.dayOfWeek();
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    return role == Qt::AccessibleTextRole ? QVariant(QLocale().standaloneDayName(weekday)) : QVariant();
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex& index) const
{
    if (!dayAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled;
}

} // namespace perennial
