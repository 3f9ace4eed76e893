// Timeline: days, folds, words and painting.
#include "ui/record/timeline.h"
#include "core/base/shown_date.h"
#include "ui/field/shown_value.h"
#include "ui/support/painting.h"
#include "ui/support/record_symbol.h"
#include <QAbstractItemView>

namespace perennial {
namespace {

QString iconOf(Happening::Kind kind, const QString& entity)
{
    switch (kind) {
    case Happening::Kind::Call: return QStringLiteral("call");
    case Happening::Kind::Mail: return QStringLiteral("email");
    case Happening::Kind::Meeting: return QStringLiteral("meeting");
    case Happening::Kind::Note: return QStringLiteral("note");
    case Happening::Kind::Document: return recordSymbol(entity);
    default: return QStringLiteral("task");
    }
}

Tone toneOfKind(Happening::Kind kind)
{
    switch (kind) {
    case Happening::Kind::Call: return Tone::Green;
    case Happening::Kind::Mail: return Tone::Blue;
    case Happening::Kind::Meeting: return Tone::Violet;
    case Happening::Kind::Note: return Tone::Amber;
    case Happening::Kind::Document: return Tone::Teal;
    default: return Tone::Grey;
    }
}

qint64 minuteOf(const Happening& happening)
{
    return happening.at.toSecsSinceEpoch() / 60;
}

int lineHeight()
{
    return scaled(20);
}

// Of words beside the rail.
int textIndent()
{
    return scaled(44);
}

// What was said or written can be read where it stands, unless it is long; of a document one line tells.
QStringList textLines(const QModelIndex& index, int width)
{
    constexpr int mostLines = 4;
    const QString text = index.data(TimelineModel::TextRole).toString().simplified();
    const bool isDocument = index.data(TimelineModel::KindRole).toInt() == int(Happening::Kind::Document);
    if (text.isEmpty() || isDocument)
        return text.isEmpty() ? QStringList() : QStringList{text};
    return wrappedLines(text, fontOf(TextSize::Secondary), width, mostLines);
}

} // namespace

void TimelineModel::setHappenings(const Happenings& happenings, QDate today)
{
    m_happenings = happenings.all;
    m_isCut = happenings.isCut;
    m_today = today;
    arrange();
}

void TimelineModel::setShown(Show show)
{
    m_show = show;
    arrange();
}

bool TimelineModel::isWanted(const Happening& happening) const
{
    switch (m_show) {
    case Show::All: return true;
    case Show::Calls: return happening.kind == Happening::Kind::Call;
    case Show::Mails: return happening.kind == Happening::Kind::Mail;
    case Show::Notes: return happening.kind == Happening::Kind::Note;
    case Show::Documents: return happening.kind == Happening::Kind::Document;
    case Show::Changes: return happening.kind == Happening::Kind::Change;
    }
    return true;
}

void TimelineModel::appendChanges(const QVector<int>& minute)
{
    if (minute.isEmpty())
        return;
    const bool open = m_open.contains(minuteOf(m_happenings.at(minute.first())));
    if (minute.size() > 1)
        m_lines.append({Row::Fold, minute.first(), int(minute.size()), open});
    for (int at : minute) {
        if (minute.size() == 1 || open)
            m_lines.append({Row::Entry, at, 1, false});
    }
}

void TimelineModel::arrange()
{
    beginResetModel();
    m_lines.clear();
    QDate day;
    QVector<int> changes; // of one minute
    for (int at = 0; at < m_happenings.size(); ++at) {
        const Happening& happening = m_happenings.at(at);
        if (!isWanted(happening))
            continue;
        const bool isChange = happening.kind == Happening::Kind::Change;
        const bool goesOn = isChange && !changes.isEmpty() && happening.day() == day &&
                            minuteOf(m_happenings.at(changes.first())) == minuteOf(happening);
        if (!goesOn) {
            appendChanges(changes);
            changes.clear();
        }
        if (happening.day() != day) {
            day = happening.day();
            m_lines.append({Row::Day, at, 1, false});
        }
        if (isChange)
            changes.append(at);
        else
            m_lines.append({Row::Entry, at, 1, false});
    }
    appendChanges(changes);
    if (m_isCut && !m_happenings.isEmpty())
        m_lines.append({Row::More, int(m_happenings.size()) - 1, 1, false});
    endResetModel();
}

bool TimelineModel::toggle(int row)
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).row != Row::Fold)
        return false;
    const qint64 minute = minuteOf(m_happenings.at(m_lines.at(row).first));
    if (!m_open.remove(minute))
        m_open.insert(minute);
    arrange();
    return true;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    const bool isDay = index.isValid() && m_lines.at(index.row()).row == Row::Day;
    return isDay ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString TimelineModel::title(const Line& line) const
{
    const Happening& happening = m_happenings.at(line.first);
    if (line.row == Row::More)
        return tr("Show older");
    if (line.row == Row::Day)
        return asHeading(dateInWords(happening.day(), m_today));
    if (line.row == Row::Entry)
        return happening.title;
    int fields = 0;
    for (int at = line.first, left = line.count; left > 0; ++at) {
        if (m_happenings.at(at).kind != Happening::Kind::Change)
            continue;
        fields += qMax(1, m_happenings.at(at).fields);
        --left;
    }
    return tr("%Ln field(s) changed", nullptr, fields);
}

QString TimelineModel::when(const Line& line) const
{
    if (line.row == Row::Day || line.row == Row::More || m_happenings.at(line.first).wholeDay)
        return {};
    // Some locales have seconds in their short times.
    const QString format = shownTimeFormat();
    return QLocale().toString(m_happenings.at(line.first).at.toLocalTime().time(), format);
}

// What is still to be done says so, in the colours of a next step; a document says how it stands.
StepChip TimelineModel::chip(const Line& line) const
{
    const Happening& happening = m_happenings.at(line.first);
    if (line.row == Row::Entry && !happening.status.isEmpty())
        return {happening.status, toneNamed(happening.tone)};
    if (line.row != Row::Entry || happening.planned.isEmpty())
        return {};
    if (happening.due.isValid() && happening.due < m_today)
        return {tr("Overdue"), Tone::Red};
    return {happening.planned, happening.due == m_today ? Tone::Green : Tone::Grey};
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    const Happening& happening = m_happenings.at(line.first);
    const QString text = line.row == Row::Entry ? happening.text : QString();
    switch (role) {
    case Qt::DisplayRole: return title(line);
    case RowRole: return int(line.row);
    case TextRole: return text;
    case WhenRole: return when(line);
    case ChipRole: return chip(line).words;
    case ChipToneRole: return int(chip(line).tone);
    case KindRole: return int(happening.kind);
    case EntityRole: return line.row == Row::Entry ? happening.entity : QString();
    case IdRole: return happening.id;
    case Qt::ToolTipRole:
        if (line.row == Row::More)
            return {};
        return happening.wholeDay ? formatFullDate(happening.day()) : momentInWords(happening.at, m_today);
    case Qt::AccessibleTextRole: {
        QStringList words{title(line), chip(line).words, text, when(line)};
        if (line.row == Row::Fold)
            words.append(line.open ? tr("open") : tr("closed"));
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = TimelineModel::Row(index.data(TimelineModel::RowRole).toInt());
    const bool isChange = index.data(TimelineModel::KindRole).toInt() == int(Happening::Kind::Change);
    if (row == TimelineModel::Row::Day)
        return {scaled(200), scaled(32)};
    if (row == TimelineModel::Row::More)
        return {scaled(200), scaled(36)};
    if (row == TimelineModel::Row::Fold || isChange)
        return {scaled(200), scaled(26)};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() - 2 * space::xs : scaled(200);
    const auto lines = textLines(index, width - textIndent() - space::s).size();
    return {scaled(200), lines == 0 ? scaled(36) : scaled(34) + int(lines) * lineHeight()};
}

static void paintRail(const RowPainter& row, QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, int top)
{
    const auto shape = TimelineModel::Row(index.data(TimelineModel::RowRole).toInt());
    const auto kind = Happening::Kind(index.data(TimelineModel::KindRole).toInt());
    const bool thin = shape == TimelineModel::Row::Fold || kind == Happening::Kind::Change;
    const QRect area = row.area(space::xs, 0);
    const int rail = area.left() + scaled(20);
    row.line(QRect(rail, area.top(), 1, area.height()));
    const int side = scaled(shape == TimelineModel::Row::Fold ? 12 : thin ? 6 : 24);
    const QRect sign(rail - side / 2, top + (lineHeight() - side) / 2, side, side);
    if (shape == TimelineModel::Row::Fold)
        row.icon(sign, QStringLiteral("expand"), row.tokens().muted);
    else if (thin)
        drawBox(painter, QStyle::visualRect(option.direction, option.rect, sign), row.tokens().edge, {}, side / 2.0);
    else
        row.symbol(sign, iconOf(kind, index.data(TimelineModel::EntityRole).toString()), toneOfKind(kind));
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowPainter row(painter, option);
    const QRect area = row.area(space::xs, 0);
    const auto shape = TimelineModel::Row(index.data(TimelineModel::RowRole).toInt());
    const QString title = index.data().toString();
    row.ground(area);
    if (shape == TimelineModel::Row::Day) {
        row.text(area.adjusted(space::s, space::s, 0, 0), title, fontOf(TextSize::Meta, QFont::DemiBold),
                 row.tokens().muted);
        return;
    }
    if (shape == TimelineModel::Row::More) {
        row.text(area, title, fontOf(TextSize::Secondary, QFont::DemiBold), row.tokens().link, Qt::AlignCenter);
        return;
    }
    const auto kind = Happening::Kind(index.data(TimelineModel::KindRole).toInt());
    const bool thin = shape == TimelineModel::Row::Fold || kind == Happening::Kind::Change;
    const int left = area.left() + textIndent();
    const QStringList text = thin ? QStringList() : textLines(index, area.right() - left - space::s);
    const int top = area.top() + (text.isEmpty() ? (area.height() - lineHeight()) / 2 : scaled(6));
    paintRail(row, painter, option, index, top);
    const QRect first(left, top, area.right() - left, lineHeight());
    const QRect second = first.translated(0, lineHeight()).adjusted(0, 0, -space::s, 0);
    const QString when = index.data(TimelineModel::WhenRole).toString();
    const QString chip = index.data(TimelineModel::ChipRole).toString();
    const Tone tone = Tone(index.data(TimelineModel::ChipToneRole).toInt());
    // In the second line, where there is one: names are long.
    const bool chipBelow = kind == Happening::Kind::Document && !text.isEmpty();
    const int whenWidth = when.isEmpty() && (chipBelow || !chip.isEmpty()) ? 0 : scaled(64);
    const QRect besides = first.adjusted(0, 0, -whenWidth, 0);
    const int chipWidth = row.chip(chipBelow ? second : besides.adjusted(0, 0, -space::s, 0), chip, tone);
    const int taken = chipWidth ? chipWidth + space::s : 0;
    row.text(besides.adjusted(0, 0, chipBelow || !taken ? 0 : -taken - space::xs, 0), title,
             thin ? fontOf(TextSize::Secondary) : fontOf(TextSize::Body, QFont::DemiBold),
             thin ? row.tokens().muted : row.tokens().text);
    row.text(QRect(area.right() - whenWidth, top, whenWidth - space::s, lineHeight()), when, fontOf(TextSize::Meta),
             row.tokens().muted, Qt::AlignRight | Qt::AlignVCenter);
    for (int at = 0; at < text.size(); ++at)
        row.text(second.translated(0, at * lineHeight()).adjusted(0, 0, chipBelow ? -taken : 0, 0), text.at(at),
                 fontOf(TextSize::Secondary), row.tokens().muted);
}

} // namespace perennial
