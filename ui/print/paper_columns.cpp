// Paper columns: natural widths first, then a fair share of what is missing or left.
#include "ui/print/paper_columns.h"
#include "ui/print/paper_text.h"
#include <QRegularExpression>
#include <algorithm>
#include <limits>
#include <numeric>

namespace perennial {
namespace {

constexpr int measuredRows = 300;
constexpr qreal narrowest = 56;
constexpr qreal widestText = 320;
constexpr qreal widestWord = 120; // kept whole
constexpr int bodyPixels = 12;

// The width of the longest word: where the room is short, words stay whole and go on in further lines.
qreal longestWord(const QString& text, const QFont& font)
{
    qreal widest = 0;
    for (const QString& word : text.split(QRegularExpression(QStringLiteral("\\s")), Qt::SkipEmptyParts))
        widest = std::max(widest, textWidth(word, font));
    return widest;
}

// The widest of a column's cells, and of its label or the longest word of it.
qreal widestOf(const PaperTable& table, int column, const QFont& font, qreal (*widthOf)(const QString&, const QFont&))
{
    qreal widest = 0;
    for (const QVector<QStringList>* rows : {&table.rows, &table.totals}) {
        for (int row = 0; row < rows->size() && row < measuredRows; ++row)
            widest = std::max(widest, widthOf(rows->at(row).value(column), font));
    }
    return widest;
}

// What each column would like; `wraps` lets the labels of numbers go on in further lines.
QVector<qreal> naturalWidths(const PaperTable& table, qreal padding, int pixels, bool wraps)
{
    const QFont font = paperFont(pixels, QFont::DemiBold);
    QVector<qreal> widths;
    for (int column = 0; column < table.columns.size(); ++column) {
        const bool isNumber = table.columns[column].isNumber;
        const QString& label = table.columns[column].label;
        const qreal head = wraps && isNumber ? longestWord(label, font) : textWidth(label, font);
        const qreal widest = std::max(head, widestOf(table, column, font, textWidth));
        widths.append((isNumber ? widest : std::min(widest, widestText)) + padding);
    }
    return widths;
}

// The width beyond which columns give way so that all together fit: who wants less than a fair share keeps it.
qreal fairWidth(QVector<qreal> wanted, qreal room)
{
    std::sort(wanted.begin(), wanted.end());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qreal share = room / qreal(wanted.size() - i);
        if (wanted[i] > share)
            return share;
        room -= wanted[i];
    }
    return std::numeric_limits<qreal>::max();
}

} // namespace

QVector<qreal> columnWidths(const PaperTable& table, qreal room, qreal padding, int pixels)
{
    QVector<qreal> widths = naturalWidths(table, padding, pixels, false);
    qreal whole = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (whole > room) {
        widths = naturalWidths(table, padding, pixels, true);
        whole = std::accumulate(widths.begin(), widths.end(), 0.0);
    }
    const QFont font = paperFont(pixels, QFont::DemiBold);
    const auto leastOf = [&](int column) { // names of people are not broken
        const qreal word =
            std::max(longestWord(table.columns[column].label, font), widestOf(table, column, font, longestWord));
        return std::min(widths[column], std::clamp(word + padding, narrowest, widestWord));
    };
    QVector<qreal> wanted;
    for (int column = 0; column < widths.size(); ++column) {
        if (!table.columns[column].isNumber)
            wanted.append(widths[column]);
    }
    const qreal texts = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (texts > 0) {
        const qreal left = std::max(0.0, texts + room - whole);
        const qreal fair = fairWidth(wanted, left);
        for (int column = 0; column < widths.size(); ++column) {
            if (!table.columns[column].isNumber)
                widths[column] = whole > room ? std::max(leastOf(column), std::min(widths[column], fair))
                                              : widths[column] * left / texts;
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
    const QVector<qreal> widths = naturalWidths(table, 12, bodyPixels, false);
    return std::accumulate(widths.begin(), widths.end(), 0.0) > room * 1.2;
}

} // namespace perennial
