// Address way: its parts by the ends of their keys, so that billing and shipping addresses are found alike.
#include "ui/record/address_way.h"
#include "core/base/address_lines.h"
#include <QUrlQuery>
#include <algorithm>

namespace perennial {
namespace {

constexpr QLatin1String street("street"), postcode("postcode"), city("city"), region("region"), country("country");
constexpr QLatin1String parts[] = {street, postcode, city, region, country};

// "billing_" of "billing_street", nothing of "street"; null where the key is no part of an address.
QString beforePart(const QString& key)
{
    for (const QLatin1String part : parts) {
        const QString before = key.chopped(qMin(key.size(), part.size()));
        if (key.endsWith(part) && (before.isEmpty() || before.endsWith(u'_')))
            return QLatin1String("") + before;
    }
    return {};
}

} // namespace

QStringList addressAt(const Record& record, int field)
{
    const EntityDef& def = record.def();
    const QString before = beforePart(def.field(field).key);
    if (before.isNull() || def.indexOf(before + street) < 0)
        return {};
    const auto at = [&](QLatin1String part) { return def.indexOf(before + part); };
    const auto filled = [&](QLatin1String part) { return at(part) < 0 ? QString() : record.value(at(part)).text(); };
    const auto first = std::find_if(std::begin(parts), std::end(parts),
                                    [&](QLatin1String part) { return !filled(part).isEmpty(); });
    const bool isPlace = first != std::end(parts) && *first != region && *first != country;
    if (!isPlace || at(*first) != field)
        return {};
    return addressLines({filled(street), filled(postcode), filled(city), filled(region), filled(country)});
}

QUrl mapOf(const QStringList& address)
{
    QUrl map(QStringLiteral("https://www.openstreetmap.org/search"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("query"),
                       QString::fromLatin1(QUrl::toPercentEncoding(address.join(QStringLiteral(", ")))));
    map.setQuery(query);
    return map;
}

} // namespace perennial
