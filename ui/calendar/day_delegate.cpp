// DayDelegate: painting, and where its parts lie.
#include "ui/calendar/day_delegate.h"
#include "core/base/words.h"
#include "ui/calendar/day_model.h"
#include "ui/support/painting.h"
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace perennial {
namespace {

// The parts of a step's row, left to right.
struct Parts {
    QRect tick, icon, subject, who, when, done, snooze;

    Parts(const QRect& row, const QModelIndex& index, bool buttons)
    {
        const QRect area = row.adjusted(space::xs, 2, -space::xs, -2);
        const int middle = area.center().y();
        const int side = scaled(18);
        const auto square = [&](int left, int size) { return QRect(left, middle - size / 2, size, size); };
        tick = square(area.left() + space::m, side);
        icon = square(tick.right() + space::m, scaled(16));
        int right = area.right() - space::m;
        const auto button = [&](const QString& words) {
            const int width =
                QFontMetrics(fontOf(TextSize::Secondary, QFont::Medium)).horizontalAdvance(words) + 2 * space::m;
            const QRect box(right + 1 - width, middle - scaled(14), width, scaled(28));
            right = box.left() - space::s;
            return box;
        };
        if (buttons) {
            snooze = button(Words::tr("Snooze"));
            done = button(Words::tr("Done"));
        }
        const int whenWidth = qMax(scaled(72), chipSize(index.data(DayModel::WhenRole).toString()).width());
        when = QRect(right + 1 - whenWidth, area.top(), whenWidth, area.height());
        const int left = icon.right() + space::m;
        const int room = when.left() - space::m - left;
        const QString text = index.data().toString();
        const QString person = index.data(DayModel::WhoRole).toString();
        const int subjectWidth = QFontMetrics(fontOf(TextSize::Body, QFont::Medium)).horizontalAdvance(text) + 2;
        const int whoWidth =
            person.isEmpty() ? 0 : QFontMetrics(fontOf(TextSize::Secondary)).horizontalAdvance(person) + 2;
        const int whoRoom = qMin(whoWidth, qMax(room / 3, room - subjectWidth - space::m));
        subject = QRect(left, area.top(), qMin(subjectWidth, room - whoRoom - (whoRoom ? space::m : 0)), area.height());
        who = QRect(subject.right() + space::m, area.top(), whoRoom, area.height());
    }
};

bool showsButtons(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool inUse = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Selected;
    return inUse && !index.data(DayModel::DoneRole).toBool();
}

void paintTick(QPainter* painter, const QRect& box, bool done, const Tokens& tokens)
{
    const ChipColours& green = tokens.chip(Tone::Green);
    drawBox(painter, box, done ? green.ground : QColor(), done ? green.text : tokens.edge, radius::small, 1.5);
}

void paintButton(QPainter* painter, const RowPainter& row, const QRect& box, const QString& words)
{
    drawBox(painter, box, row.tokens().base, row.tokens().edge, radius::input);
    drawElided(painter, box, words, fontOf(TextSize::Secondary, QFont::Medium), row.tokens().text, Qt::AlignCenter);
}

} // namespace

QSize DayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto kind = DayModel::RowKind(index.data(DayModel::KindRole).toInt());
    switch (kind) {
    case DayModel::RowKind::Heading: return {scaled(240), scaled(index.row() ? 44 : 32)};
    case DayModel::RowKind::Fold: return {scaled(240), scaled(44)};
    case DayModel::RowKind::Calm: return {scaled(240), scaled(56)};
    case DayModel::RowKind::Way: return {scaled(240), scaled(36)};
    case DayModel::RowKind::Step: break;
    }
    return {scaled(240), scaled(44)};
}

DayDelegate::Part DayDelegate::partAt(const QPoint& point, const QRect& row, Qt::LayoutDirection direction,
                                      const QModelIndex& index)
{
    const bool open = !index.data(DayModel::DoneRole).toBool();
    const Parts parts(row, index, open);
    const auto holds = [&](const QRect& part) { return QStyle::visualRect(direction, row, part).contains(point); };
    if (open && holds(parts.done))
        return Part::Done;
    if (open && holds(parts.snooze))
        return Part::Snooze;
    if (open && holds(parts.tick.adjusted(-space::m, -space::m, space::s, space::m)))
        return Part::Tick;
    return holds(parts.who) ? Part::Who : Part::Row;
}

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowPainter row(painter, option);
    const QRect area = row.area(space::xs, 2);
    const Tokens& tokens = row.tokens();
    const auto kind = DayModel::RowKind(index.data(DayModel::KindRole).toInt());
    const QString text = index.data().toString();
    const QRect inside = area.adjusted(space::m, 0, -space::m, 0);
    if (kind == DayModel::RowKind::Heading || kind == DayModel::RowKind::Calm) {
        const bool heading = kind == DayModel::RowKind::Heading;
        row.text(inside, text, heading ? fontOf(TextSize::Secondary, QFont::DemiBold) : fontOf(TextSize::Body),
                 tokens.muted, Qt::AlignLeft | (heading ? Qt::AlignBottom : Qt::AlignVCenter));
        return;
    }
    if (kind == DayModel::RowKind::Fold || kind == DayModel::RowKind::Way) {
        row.ground(area);
        const bool fold = kind == DayModel::RowKind::Fold;
        const int side = scaled(14);
        const int width = QFontMetrics(fontOf(TextSize::Body, QFont::Medium)).horizontalAdvance(text) + 2;
        row.text(inside, text,
                 fold ? fontOf(TextSize::Secondary, QFont::DemiBold) : fontOf(TextSize::Body, QFont::Medium),
                 fold ? tokens.muted : tokens.link);
        const bool open = fold && !index.data(DayModel::FoldedRole).toBool();
        row.icon(QRect(inside.left() + width + space::s, inside.center().y() - side / 2 + 1, side, side),
                 open ? QStringLiteral("expand") : QStringLiteral("next"), fold ? tokens.muted : tokens.link);
        return;
    }
    row.ground(area);
    const bool buttons = showsButtons(option, index);
    const bool done = index.data(DayModel::DoneRole).toBool();
    const Parts parts(option.rect, index, buttons);
    const auto turned = [&](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    paintTick(painter, turned(parts.tick), done, tokens);
    if (done)
        row.icon(parts.tick.adjusted(2, 2, -2, -2), QStringLiteral("tick"), tokens.chip(Tone::Green).text);
    const QString icon = index.data(DayModel::IconRole).toString();
    if (!icon.isEmpty())
        row.icon(parts.icon, icon, tokens.muted);
    QFont subject = fontOf(TextSize::Body, QFont::Medium);
    subject.setStrikeOut(done);
    row.text(parts.subject, text, subject, done ? tokens.muted : tokens.text);
    row.text(parts.who, index.data(DayModel::WhoRole).toString(), fontOf(TextSize::Secondary),
             done ? tokens.muted : tokens.link);
    row.chip(parts.when, index.data(DayModel::WhenRole).toString(), Tone(index.data(DayModel::ToneRole).toInt()));
    if (buttons) {
        paintButton(painter, row, turned(parts.done), tr("Done"));
        paintButton(painter, row, turned(parts.snooze), tr("Snooze"));
    }
}

} // namespace perennial
