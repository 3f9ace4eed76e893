// Timeline: reading, wording and painting.
#include "ui/record/timeline.h"
#include "core/catalog/entities/engagement/activity.h"
#include "ui/support/display.h"
#include "ui/support/painting.h"
#include <QCoreApplication>

namespace perennial {
namespace {

Happening::Kind kindOf(const QString& activity)
{
    if (activity == QLatin1String("call"))
        return Happening::Kind::Call;
    if (activity == QLatin1String("email") || activity == QLatin1String("letter"))
        return Happening::Kind::Mail;
    if (activity == QLatin1String("meeting") || activity == QLatin1String("visit"))
        return Happening::Kind::Meeting;
    return activity == QLatin1String("note") ? Happening::Kind::Note : Happening::Kind::Task;
}

QString iconOf(Happening::Kind kind)
{
    switch (kind) {
    case Happening::Kind::Call: return QStringLiteral("call");
    case Happening::Kind::Mail: return QStringLiteral("email");
    case Happening::Kind::Meeting: return QStringLiteral("meeting");
    case Happening::Kind::Note: return QStringLiteral("note");
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
    default: return Tone::Grey;
    }
}

// The field of an activity that links to records of `entity`; empty when there is none.
QString linkTo(const Reader& reader, const QString& entity)
{
    for (const FieldDef& field : reader.def(QStringLiteral("activity")).fields()) {
        if (field.kind == Kind::Link && field.target == entity && !field.is(Hidden) &&
            field.key != QLatin1String(Common::owner.key))
            return field.key;
    }
    return {};
}

void appendActivities(Reader& reader, const QString& entity, Id id, int limit, QVector<Happening>& happenings)
{
    const QString link = linkTo(reader, entity);
    if (link.isEmpty())
        return;
    Query query;
    query.entity = QStringLiteral("activity");
    query.filter.conditions = {{link, Op::Is, Value(id), {}}};
    query.sort = {{QStringLiteral("id"), true}};
    query.limit = limit;
    for (Record& record : reader.list(query)) {
        const Row<Activity> row(std::move(record));
        QDateTime at = row[Activity::doneAt];
        if (!at.isValid())
            at = row[Activity::startsAt];
        if (!at.isValid())
            at = row[Common::createdAt];
        const FieldDef& kind = *row.record().def().find(QStringLiteral("kind"));
        happenings.append({kindOf(row[Activity::kind].key), at,
                           kind.shownOption(row[Activity::kind].key) + QStringLiteral(": ") + row[Activity::subject],
                           row[Activity::result], QStringLiteral("activity"), row.id()});
    }
}

QString changedWords(const Reader& reader, const Operation& operation)
{
    QStringList labels;
    for (const FieldChange& change : operation.changes) {
        const EntityPtr def = reader.catalog()->find(change.entity);
        const FieldDef* field = def ? def->find(change.field) : nullptr;
        if (field && !labels.contains(field->shownLabel()))
            labels.append(field->shownLabel());
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

QVector<Happening> happeningsOf(Reader& reader, const QString& entity, Id id, int limit)
{
    QVector<Happening> happenings;
    appendActivities(reader, entity, id, limit, happenings);
    for (const Operation& operation : reader.history(entity, id, limit)) {
        if (operation.undone)
            continue;
        const QString fields = changedWords(reader, operation);
        happenings.append({Happening::Kind::Change,
                           operation.at,
                           operation.title,
                           operation.title.contains(fields) ? QString() : fields,
                           {},
                           0});
    }
    std::stable_sort(happenings.begin(), happenings.end(),
                     [](const Happening& a, const Happening& b) { return a.at > b.at; });
    return happenings;
}

void TimelineModel::setHappenings(const QVector<Happening>& happenings, QDate today)
{
    beginResetModel();
    m_happenings = happenings;
    m_today = today;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_happenings.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Happening& happening = m_happenings.at(index.row());
    const QString when = asHeading(momentInWords(happening.at, m_today));
    switch (role) {
    case Qt::DisplayRole: return happening.title;
    case TextRole: return happening.text;
    case WhenRole: return when;
    case KindRole: return int(happening.kind);
    case EntityRole: return happening.entity;
    case IdRole: return happening.id;
    case Qt::AccessibleTextRole: {
        QStringList words{happening.title, happening.text, when};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool thin = index.data(TimelineModel::TextRole).toString().isEmpty();
    return {scaled(200), scaled(thin ? 34 : 52)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowPainter row(painter, option);
    const QRect area = row.area(space::xs, 0);
    row.ground(area);
    const auto kind = Happening::Kind(index.data(TimelineModel::KindRole).toInt());
    const QString text = index.data(TimelineModel::TextRole).toString();
    const int line = scaled(20);
    const int top = area.top() + (text.isEmpty() ? (area.height() - line) / 2 : scaled(6));
    const int rail = area.left() + scaled(20);
    row.line(QRect(rail, area.top(), 1, area.height()));
    const int side = scaled(kind == Happening::Kind::Change ? 8 : 24);
    const QRect sign(rail - side / 2, top + line / 2 - side / 2, side, side);
    if (kind == Happening::Kind::Change)
        drawBox(painter, sign, row.tokens().edge, QColor(), side / 2.0);
    else
        row.symbol(sign, iconOf(kind), toneOfKind(kind));
    const int left = rail + scaled(24);
    const int whenWidth = scaled(104);
    const QRect words(left, top, area.right() - left - whenWidth, line);
    const bool strong = kind != Happening::Kind::Change;
    row.text(words, index.data().toString(), fontOf(TextSize::Body, strong ? QFont::DemiBold : QFont::Normal),
             strong ? row.tokens().text : row.tokens().muted);
    row.text(QRect(area.right() - whenWidth, top, whenWidth - space::s, line),
             index.data(TimelineModel::WhenRole).toString(), fontOf(TextSize::Meta), row.tokens().muted,
             Qt::AlignRight | Qt::AlignVCenter);
    if (!text.isEmpty())
        row.text(QRect(left, top + line, area.right() - left - space::s, line), text.section(QLatin1Char('\n'), 0, 0),
                 fontOf(TextSize::Secondary), row.tokens().muted);
}

} // namespace perennial
