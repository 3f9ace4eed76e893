// Next step.
#include "core/lifecycle/engagement/next_step.h"

namespace perennial {

QString linkToAbout(const Catalog& catalog, const QString& entity)
{
    for (const FieldDef& field : catalog.entity(QString::fromLatin1(Activity::entity)).fields()) {
        const bool stamp = field.is(ReadOnly) || field.key == QLatin1String(Common::owner.key);
        if (field.kind == Kind::Link && field.target == entity && !stamp)
            return field.key;
    }
    return {};
}

std::optional<Row<Activity>> nextStepOf(const Reader& reader, const QString& entity, Id id)
{
    const QString link = linkToAbout(*reader.catalog(), entity);
    if (link.isEmpty())
        return std::nullopt;
    const Condition about{link, Op::Is, pack(Ref{id}), {}};
    const Condition open = whereTypeAmong(QString::fromLatin1(Activity::status.key), unfinishedTypes());
    const Condition dated{QString::fromLatin1(Activity::dueOn.key), Op::NotEmpty, {}, {}};
    const QVector<SortKey> soonest{{QString::fromLatin1(Activity::dueOn.key), false},
                                   {QString::fromLatin1(Activity::startsAt.key), false}};
    if (auto step = reader.first<Activity>({about, open, dated}, soonest))
        return step;
    return reader.first<Activity>({about, open}, {{QStringLiteral("id"), false}});
}

Urgency urgencyOf(const std::optional<Row<Activity>>& step, QDate today)
{
    if (!step)
        return Urgency::None;
    const QDate due = (*step)[Activity::dueOn];
    if (!due.isValid() || due > today)
        return Urgency::Later;
    return due == today ? Urgency::Today : Urgency::Overdue;
}

} // namespace perennial
