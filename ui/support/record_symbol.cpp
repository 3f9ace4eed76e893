// The pictures of kinds: mostly named as the kind is.
#include "ui/support/record_symbol.h"
#include "ui/support/icons.h"

namespace perennial {

QString recordSymbol(const QString& entity)
{
    static const QStringList named{QStringLiteral("contact"), QStringLiteral("account"), QStringLiteral("lead"),
                                   QStringLiteral("person"), QStringLiteral("vendor")};
    if (named.contains(entity))
        return {};
    if (entity == QLatin1String("sales_order"))
        return QStringLiteral("order");
    QString name = entity;
    name.replace(u'_', u'-');
    static const QStringList known = iconNames();
    return known.contains(name) ? name : QStringLiteral("file");
}

} // namespace perennial
