// Numbering: counters in the file, formatted.
#include "core/workspace/numbering.h"
#include "core/store/connection.h"

namespace perennial {

QString nextNumber(store::Connection& connection, const QString& series, QDate on)
{
    const QString name = QStringLiteral("%1-%2").arg(series).arg(on.year());
    store::Statement next = connection.statement("INSERT INTO counter(name, next) VALUES(?, 2) "
                                                 "ON CONFLICT(name) DO UPDATE SET next=next+1 RETURNING next-1");
    next.bind(1, name).step();
    const qint64 number = next.integer(0);
    while (next.step()) {
    }
    return QStringLiteral("%1-%2").arg(name).arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace perennial
