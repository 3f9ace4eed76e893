// Address lines: three orders, by the code of the country.
#include "core/base/address_lines.h"
#include "core/base/code_names.h"

namespace perennial {
namespace {

// With the islands that have Britain's postcodes and codes of their own.
bool hasPostcodeLast(const QString& country)
{
    static const QStringList countries{QStringLiteral("GB"), QStringLiteral("GG"), QStringLiteral("IM"),
                                       QStringLiteral("JE"), QStringLiteral("IE")};
    return countries.contains(country);
}

bool hasOneLineWithCityFirst(const QString& country)
{
    static const QStringList countries{QStringLiteral("AU"), QStringLiteral("CA"), QStringLiteral("NZ"),
                                       QStringLiteral("US")};
    return countries.contains(country);
}

} // namespace

QStringList addressLines(const PostalAddress& address)
{
    const QString code = countryCode(address.country).toUpper();
    QStringList lines = address.street.split(u'\n');
    if (hasPostcodeLast(code))
        lines << address.city << address.region << address.postcode;
    else if (hasOneLineWithCityFirst(code))
        lines << QStringList{address.city, address.region, address.postcode}.join(u' ');
    else
        lines << address.postcode + u' ' + address.city << address.region;
    lines << countryName(address.country);
    for (QString& line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

} // namespace perennial
