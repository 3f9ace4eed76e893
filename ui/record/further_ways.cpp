// Further ways: a contact's points.
#include "ui/record/further_ways.h"
#include "core/catalog/entities/engagement/contact.h"

namespace perennial {
namespace {

FurtherWay wayOf(const Row<ContactPoint>& point, Field<ContactPoint, QString> field)
{
    const EntityDef& def = point.record().def();
    const FieldDef* known = def.find(QString::fromLatin1(field.key));
    FurtherWay way{point.id(), known->kind, known->shownLabel(), point[field]};
    if (point.has(ContactPoint::label))
        way.label +=
            QStringLiteral(", ") +
            def.find(QString::fromLatin1(ContactPoint::label.key))->shownOption(point[ContactPoint::label].key);
    for (const auto flag : {ContactPoint::isInvalid, ContactPoint::optedOut}) {
        if (way.remark.isEmpty() && point[flag])
            way.remark = def.find(QString::fromLatin1(flag.key))->shownLabel();
    }
    return way;
}

} // namespace

bool mayHaveFurtherWays(const EntityDef& def)
{
    return def.key() == QLatin1String(Contact::entity);
}

QVector<FurtherWay> furtherWaysOf(const Reader& reader, const Record& record)
{
    QVector<FurtherWay> ways;
    if (!mayHaveFurtherWays(record.def()))
        return ways;
    Query query = queryOf<ContactPoint>(
        {whereIs(ContactPoint::contact, Ref{record.id()})},
        {SortKey{QString::fromLatin1(ContactPoint::primary.key), true}, SortKey{QStringLiteral("id"), false}});
    query.limit = mostFurtherWays;
    for (Record& found : reader.list(query)) {
        const Row<ContactPoint> point(std::move(found));
        for (const auto field : {ContactPoint::phone, ContactPoint::email}) {
            if (point.has(field))
                ways.append(wayOf(point, field));
        }
    }
    return ways;
}

} // namespace perennial
