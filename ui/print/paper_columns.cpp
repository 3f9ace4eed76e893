// Paper columns: natural widths first, then a fair share of what is missing or left.
#include "ui/print/paper_columns.h"
#include "ui/print/paper_text.h"
#include <algorithm>
#include <numeric>

namespace perennial {
namespace {

constexpr int measuredRows = 300;
constexpr qreal narrowest = 56;
constexpr qreal widestText = 320;
constexpr int bodyPixels = 12;

QVector<qreal> naturalWidths(const PaperTable& table, qreal padding, int pixels)
{
    const QFont font = paperFont(pixels, QFont::DemiBold);
    QVector<qreal> widths;
    for (int column = 0; column < table.columns.size(); ++column) {
        qreal widest = textWidth(table.columns[column].label, font);
        const auto measure = [&](const QVector<QStringList>& rows) {
            for (int row = 0; row < rows.size() && row < measuredRows; ++row)
                widest = std::max(widest, textWidth(rows[row].value(column), font));
        };
        measure(table.rows);
        measure(table.totals);
        widths.append((table.columns[column].isNumber ? widest : std::min(widest, widestText)) + padding);
    }
    return widths;
}

} // namespace

QVector<qreal> columnWidths(const PaperTable& table, qreal room, qreal padding, int pixels)
{
    QVector<qreal> widths = naturalWidths(table, padding, pixels);
    qreal whole = std::accumulate(widths.begin(), widths.end(), 0.0);
    qreal texts = 0;
    for (int column = 0; column < widths.size(); ++column)
        texts += table.columns[column].isNumber ? 0 : widths[column];
    if (texts > 0) {
        const qreal share = std::max(0.0, texts + room - whole) / texts;
        for (int column = 0; column < widths.size(); ++column) {
            if (!table.columns[column].isNumber)
                widths[column] = std::max(std::min(narrowest, widths[column]), widths[column] * share);
        }
        whole = std::accumulate(widths.begin(), widths.end(), 0.0);
    }
    if (whole > room || texts <= 0) {
        for (qreal& width : widths)
            width *= room / whole;
    }
    return widths;
}

bool wantsWidth(const PaperTable& table, qreal room)
{
    const QVector<qreal> widths = naturalWidths(table, 12, bodyPixels);
    return std::accumulate(widths.begin(), widths.end(), 0.0) > room * 1.2;
}

} // namespace perennial
