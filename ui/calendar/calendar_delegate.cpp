// CalendarDelegate: painting, and where the steps lie.
#include "ui/calendar/calendar_delegate.h"
#include "ui/calendar/calendar_model.h"
#include "ui/support/painting.h"
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace perennial {
namespace {

QFont numberFont(bool today)
{
    return fontOf(TextSize::Secondary, today ? QFont::DemiBold : QFont::Medium);
}

// Where the steps of a day stand. One week has room for two lines each.
struct Places {
    QRect cell;
    int height; // of one step
    int steps;  // as many as there is room for
    int more;   // how many are left out stands beside the day's number

    Places(const QRect& rect, const CalendarModel& model, const CalendarDay& day)
        : cell(rect), height(CalendarDelegate::lineHeight() * (model.isOneWeek() ? 2 : 1))
    {
        const int room = cell.height() - CalendarDelegate::headHeight() - space::xs;
        steps = qMin(int(day.steps.size()), qMax(0, room / height));
        more = int(day.count) - steps;
    }

    QRect of(int step) const
    {
        return QRect(cell.left() + space::xs, cell.top() + CalendarDelegate::headHeight() + step * height,
                     cell.width() - 2 * space::xs, height - 1);
    }
};

void paintStep(const RowPainter& row, QPainter* painter, const QRect& place, const QRect& turned, const DayStep& step,
               Tone tone, bool withWho)
{
    const ChipColours& colours = row.tokens().chip(tone);
    drawBox(painter, turned, colours.ground, QColor(), radius::small);
    QRect line = place.adjusted(space::xs, 0, -space::xs, 0);
    line.setHeight(CalendarDelegate::lineHeight() - 1);
    int tick = 0;
    if (step.done) { // not by its colour alone
        tick = QFontMetrics(fontOf(TextSize::Meta)).ascent();
        row.icon(QRect(line.left(), line.center().y() - tick / 2, tick, tick), QStringLiteral("tick"), colours.text);
        tick += space::xs;
    }
    row.text(line.adjusted(tick, 0, 0, 0), withWho ? CalendarModel::titleOf(step) : CalendarModel::wordsOf(step),
             fontOf(TextSize::Meta, QFont::Medium), colours.text);
    if (withWho)
        row.text(line.translated(0, CalendarDelegate::lineHeight() - 1),
                 step.whoName.isEmpty() ? step.aboutName : step.whoName, fontOf(TextSize::Meta), colours.text);
}

} // namespace

int CalendarDelegate::headHeight()
{
    return QFontMetrics(numberFont(true)).height() + space::xs;
}

int CalendarDelegate::lineHeight()
{
    return QFontMetrics(fontOf(TextSize::Meta, QFont::Medium)).height() + 3;
}

// A line of one step; a week, which shows nothing else, has room for three steps of two lines.
int CalendarDelegate::leastHeight(bool isOneWeek)
{
    return headHeight() + (isOneWeek ? 6 : 1) * lineHeight() + space::xs + 1;
}

Id CalendarDelegate::stepAt(const QPoint& point, const QRect& cell, const QModelIndex& index, QRect* place)
{
    const auto* model = qobject_cast<const CalendarModel*>(index.model());
    const CalendarDay* day = model ? model->dayAt(index) : nullptr;
    if (!day)
        return 0;
    const Places places(cell, *model, *day);
    for (int step = 0; step < places.steps; ++step) {
        if (!places.of(step).contains(point))
            continue;
        if (place)
            *place = places.of(step);
        return day->steps[step].id;
    }
    return 0;
}

void CalendarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const CalendarModel*>(index.model());
    const CalendarDay* day = model ? model->dayAt(index) : nullptr;
    if (!day)
        return;
    const RowPainter row(painter, option);
    const Tokens& tokens = row.tokens();
    const QRect cell = option.rect;
    const bool target = m_target == index;
    painter->fillRect(cell, target || row.isSelected() ? tokens.selection
                            : model->isOfMonth(index)  ? tokens.base
                                                       : tokens.window);
    const bool isLastWeek = index.row() == model->rowCount() - 1;
    const bool isLastDay = index.column() == CalendarModel::week - 1;
    if (!isLastWeek)
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens.line);
    if (!isLastDay)
        painter->fillRect(QStyle::visualRect(option.direction, cell, QRect(cell.right(), cell.top(), 1, cell.height())),
                          tokens.line);
    const bool today = model->isToday(index);
    const QString number = index.data().toString();
    const QRect head(cell.left() + space::xs, cell.top() + 1, cell.width() - 2 * space::xs, headHeight() - 2);
    if (today) {
        const int side = head.height();
        const QRect mark(head.left(), head.top(),
                         qMax(side, QFontMetrics(numberFont(true)).horizontalAdvance(number) + space::s), side);
        drawBox(painter, QStyle::visualRect(option.direction, cell, mark), tokens.accent, QColor(), side / 2.0);
        row.text(mark, number, numberFont(true), tokens.onAccent, Qt::AlignCenter);
    } else {
        row.text(head.adjusted(space::xs, 0, 0, 0), number, numberFont(false),
                 model->isOfMonth(index) ? tokens.text : tokens.muted);
    }
    const Places places(cell, *model, *day);
    for (int step = 0; step < places.steps; ++step) {
        const QRect place = places.of(step);
        paintStep(row, painter, place, QStyle::visualRect(option.direction, cell, place), day->steps[step],
                  model->toneOf(day->steps[step]), model->isOneWeek());
    }
    if (places.more > 0)
        row.text(head, u'+' + QLocale().toString(places.more), fontOf(TextSize::Meta), tokens.muted,
                 Qt::AlignRight | Qt::AlignVCenter);
    if (row.hasFocus() || target)
        drawFocusRing(painter, cell.adjusted(1, 1, -2, -2), radius::small, tokens);
}

} // namespace perennial
