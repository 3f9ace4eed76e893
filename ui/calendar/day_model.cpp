// DayModel: rows and words.
#include "ui/calendar/day_model.h"
#include "core/base/shown_date.h"
#include "ui/support/display.h"
#include "ui/support/plain_text.h"
#include <QLocale>

namespace perennial {

void DayModel::setDay(const MyDay& day, const CatalogPtr& catalog)
{
    m_day = day;
    m_agenda.reset();
    m_catalog = catalog;
    refill();
}

void DayModel::setAgenda(const CalendarDay& day, QDate today, const CatalogPtr& catalog)
{
    m_day = {today};
    m_agenda = day;
    m_catalog = catalog;
    refill();
}

void DayModel::setFolded(Part part, bool folded)
{
    if (folded)
        m_open.remove(part);
    else
        m_open.insert(part);
    refill();
}

const QVector<DayStep>& DayModel::stepsOf(const MyDay& day, Part part)
{
    return part == Part::Tomorrow ? day.tomorrow : part == Part::Week ? day.week : day.later;
}

QString DayModel::headingOf(const MyDay& day, Part part)
{
    const qint64 count = part == Part::Tomorrow ? day.tomorrow.size()
                         : part == Part::Week   ? day.weekCount
                                                : day.laterCount;
    if (!count)
        return {};
    const QString words = part == Part::Tomorrow ? tr("Tomorrow (%1)")
                          : part == Part::Week   ? tr("Within a week (%1)")
                                                 : tr("Later (%1)");
    return words.arg(QLocale().toString(count));
}

void DayModel::refill()
{
    QVector<Row> fresh = rows();
    if (fresh == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

QVector<DayModel::Row> DayModel::agendaRows() const
{
    QVector<Row> rows;
    appendSteps(rows, m_agenda->steps);
    const qint64 more = m_agenda->count - m_agenda->steps.size();
    if (more > 0)
        rows.append({RowKind::Way,
                     tr("%Ln more on this day", nullptr, int(more)),
                     {},
                     QStringLiteral("activity"),
                     QStringLiteral("due_on:") + dateText(m_agenda->day)});
    if (rows.isEmpty())
        rows.append({RowKind::Calm, tr("Nothing is planned for this day.")});
    return rows;
}

QVector<DayModel::Row> DayModel::rows() const
{
    if (m_agenda)
        return agendaRows();
    QVector<Row> rows;
    if (!m_day.overdue.isEmpty()) {
        rows.append({RowKind::Heading, tr("Overdue")});
        appendSteps(rows, m_day.overdue);
        const qint64 more = m_day.count.overdue - m_day.overdue.size();
        if (more > 0)
            rows.append({RowKind::Way,
                         tr("%Ln more overdue", nullptr, int(more)),
                         {},
                         QStringLiteral("activity"),
                         QStringLiteral("is:overdue")});
    }
    if (!m_day.today.isEmpty() || !m_day.done.isEmpty()) {
        rows.append({RowKind::Heading, tr("Today")});
        appendSteps(rows, m_day.today);
        appendSteps(rows, m_day.done);
    }
    if (m_day.overdue.isEmpty() && m_day.today.isEmpty())
        rows.append({RowKind::Calm, m_day.done.isEmpty() ? tr("Nothing to do today.") : tr("All done.")});
    for (const Part part : folding)
        appendPart(rows, part);
    appendIdle(rows);
    return rows;
}

// What is not shown of a part stands in the list of activities.
void DayModel::appendPart(QVector<Row>& rows, Part part) const
{
    const QString heading = headingOf(m_day, part);
    if (heading.isEmpty())
        return;
    rows.append({RowKind::Fold, heading, {}, {}, {}, part});
    if (isFolded(part))
        return;
    appendSteps(rows, stepsOf(m_day, part));
    const qint64 more = part == Part::Tomorrow ? 0
                        : part == Part::Week   ? m_day.weekCount - m_day.week.size()
                                               : m_day.laterCount - m_day.later.size();
    const QString days =
        part == Part::Week
            ? QStringLiteral("due_on:%1..%2").arg(dateText(m_day.weekFrom()), dateText(m_day.weekUntil()))
            : QStringLiteral("due_on>") + dateText(m_day.weekUntil());
    if (more > 0)
        rows.append({RowKind::Way,
                     tr("%Ln more", "steps", int(more)),
                     {},
                     QStringLiteral("activity"),
                     QStringLiteral("is:open ") + days});
}

void DayModel::appendSteps(QVector<Row>& rows, const QVector<DayStep>& steps) const
{
    for (const DayStep& step : steps)
        rows.append({RowKind::Step, step.subject, step});
}

void DayModel::appendIdle(QVector<Row>& rows) const
{
    const QString filter = QStringLiteral("is:open next:none");
    if (m_day.idleLeads || m_day.idleDeals)
        rows.append({RowKind::Heading, tr("No next step")});
    if (m_day.idleLeads)
        rows.append(
            {RowKind::Way, tr("%Ln lead(s)", nullptr, int(m_day.idleLeads)), {}, QStringLiteral("lead"), filter});
    if (m_day.idleDeals)
        rows.append({RowKind::Way,
                     tr("%Ln opportunity(s)", nullptr, int(m_day.idleDeals)),
                     {},
                     QStringLiteral("opportunity"),
                     filter});
}

const DayStep* DayModel::step(const QModelIndex& index) const
{
    const bool isStep = index.isValid() && index.row() < m_rows.size() && m_rows[index.row()].kind == RowKind::Step;
    return isStep ? &m_rows[index.row()].step : nullptr;
}

int DayModel::rowOf(Id step) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == RowKind::Step && m_rows[row].step.id == step)
            return row;
    }
    return -1;
}

int DayModel::firstStep() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == RowKind::Step && !m_rows[row].step.done)
            return row;
    }
    return -1;
}

QString DayModel::summaryOf(const DueCount& count)
{
    const QString today = tr("%Ln thing(s) today", nullptr, int(count.today));
    return count.overdue
               ? tr("%1, %2", "things today, overdue things").arg(today, tr("%Ln overdue", nullptr, int(count.overdue)))
               : today;
}

QString DayModel::whenOf(const DayStep& step, QDate day)
{
    const QString time = step.startsAt.isValid() ? shownTime(step.startsAt) : QString();
    if (!step.done && step.due < day)
        return daysInWords(int(step.due.daysTo(day)));
    return time;
}

// After tomorrow the heading does not tell the day.
QString DayModel::when(const DayStep& step) const
{
    const QString time = whenOf(step, m_day.day);
    if (m_agenda || step.done || step.due < m_day.weekFrom())
        return time;
    const QString day = step.due <= m_day.weekUntil()
                            ? QLocale().standaloneDayName(step.due.dayOfWeek(), QLocale::ShortFormat) + u' '
                            : QString();
    return QString(day + formatDate(step.due, m_day.day) + u' ' + time).trimmed();
}

QString DayModel::concerns(const DayStep& step)
{
    QStringList names{step.whoName, step.aboutName};
    names.removeAll(QString());
    return names.join(QStringLiteral(" · "));
}

// A task has none: the box to tick says it all.
QString DayModel::iconOf(const DayStep& step)
{
    if (step.kind == QLatin1String(Activity::task.key))
        return {};
    if (step.kind == QLatin1String(Activity::visit.key))
        return QStringLiteral("address");
    return step.kind == QLatin1String(Activity::letter.key) ? QStringLiteral("file") : step.kind;
}

Tone DayModel::toneOf(const DayStep& step) const
{
    if (step.done)
        return Tone::Grey;
    return step.due < m_day.day ? Tone::Red : step.due == m_day.day ? Tone::Green : Tone::Grey;
}

QString DayModel::spoken(const Row& row) const
{
    if (row.kind == RowKind::Way)
        return row.entity == QLatin1String(Activity::entity) ? row.text : tr("No next step: %1").arg(row.text);
    if (row.kind == RowKind::Fold)
        return row.text + QStringLiteral(", ") + (isFolded(row.part) ? tr("folded") : tr("unfolded"));
    if (row.kind != RowKind::Step)
        return row.text;
    const FieldDef* kind =
        m_catalog->entity(QString::fromLatin1(Activity::entity)).find(QString::fromLatin1(Activity::kind.key));
    QStringList words{row.text, kind->shownOption(row.step.kind), row.step.whoName, row.step.aboutName};
    if (row.step.done)
        words.append(tr("done"));
    else if (row.step.due < m_day.day)
        words.append(tr("overdue %1").arg(whenOf(row.step, m_day.day)));
    else
        words.append(dateInWords(row.step.due, m_day.day) +
                     (row.step.startsAt.isValid() ? u' ' + whenOf(row.step, m_day.day) : QString()));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

int DayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::ToolTipRole: return row.kind == RowKind::Step ? QVariant(plainTip(spoken(row))) : QVariant();
    case KindRole: return int(row.kind);
    case EntityRole: return row.entity;
    case FilterRole: return row.filter;
    case FoldedRole: return isFolded(row.part);
    case PartRole: return int(row.part);
    default: break;
    }
    if (row.kind != RowKind::Step)
        return {};
    switch (role) {
    case IdRole: return row.step.id;
    case IconRole: return iconOf(row.step);
    case WhoRole: return concerns(row.step);
    case WhenRole: return when(row.step);
    case ToneRole: return int(toneOf(row.step));
    case DoneRole: return row.step.done;
    default: return {};
    }
}

Qt::ItemFlags DayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const RowKind kind = m_rows[index.row()].kind;
    if (kind == RowKind::Heading || kind == RowKind::Calm)
        return Qt::ItemNeverHasChildren; // the keys pass it by
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace perennial
