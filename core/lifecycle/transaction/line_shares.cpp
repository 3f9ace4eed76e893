// Line shares: reading them.
#include "core/lifecycle/transaction/line_shares.h"
#include "core/base/numbers.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <QRegularExpression>

namespace perennial {
namespace {

Error unreadable(const QString& part, const QString& field)
{
    return invalid(Trade::tr("“%1” is no share of a line. Write position:quantity, like 1:2, 3:0.5.").arg(part), field);
}

} // namespace

QVector<LineShare> lineShares(const QString& text, const QVector<NamedLine>& lines, const QString& field)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QVector<LineShare> shares;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        QString share = part;
        const QStringList sides = share.replace(QLatin1Char('='), QLatin1Char(':')).split(QLatin1Char(':'));
        bool isNumber = false;
        const qint64 position = sides.first().toLongLong(&isNumber);
        if (!isNumber || sides.size() > 2)
            throw unreadable(part, field);
        const auto isIt = [position](const NamedLine& line) { return line.position == position; };
        const auto line = std::find_if(lines.begin(), lines.end(), isIt);
        if (line == lines.end())
            throw invalid(Trade::tr("There is no line %1. Name one by its position.").arg(position), field);
        Quantity quantity = line->quantity;
        if (sides.size() == 2) {
            const std::optional<qint64> thousandths = parseDecimal(sides.last(), 3);
            if (!thousandths)
                throw unreadable(part, field);
            quantity = Quantity{*thousandths};
        }
        shares.append({line->ref, quantity});
    }
    return shares;
}

} // namespace perennial
