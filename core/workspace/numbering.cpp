// Numbering: counters in the file, formatted.
#include "core/workspace/numbering.h"
#include "core/store/lookups.h"

namespace perennial {

QString nextNumber(store::Connection& connection, const QString& series, QDate on)
{
    const QString name = QStringLiteral("%1-%2").arg(series).arg(on.year());
    return QStringLiteral("%1-%2").arg(name).arg(store::takeNumber(connection, name), 4, 10, QLatin1Char('0'));
}

} // namespace perennial
