// Paper columns: natural widths first, then a fair share of what is missing or left.
#include "ui/print/paper_columns.h"
#include "ui/print/paper_text.h"
#include <QRegularExpression>
#include <algorithm>
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

struct Wish {
    qreal natural;
    qreal least;
};

// The width beyond which columns give way so that all together fit; whoever wants less keeps it, and nobody gets less
// than the least.
qreal fairWidth(const QVector<Wish>& wishes, qreal room)
{
    qreal low = 0, high = room;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        qreal whole = 0;
        for (const Wish& wish : wishes)
            whole += std::max(wish.least, std::min(wish.natural, middle));
        (whole > room ? high : low) = middle;
    }
    return low;
}

// What each column of texts cannot do without: its longest word, names of people are not broken. Longer words may
// break, but where there is room for all of them they stay whole as well.
QVector<qreal> leastWidths(const PaperTable& table, const QVector<qreal>& widths, qreal room, qreal padding, int pixels)
{
    const QFont font = paperFont(pixels, QFont::DemiBold);
    QVector<qreal> whole = widths, broken = widths;
    for (int column = 0; column < widths.size(); ++column) {
        if (table.columns[column].isNumber)
            continue;
        const qreal word =
            std::max(longestWord(table.columns[column].label, font), widestOf(table, column, font, longestWord));
        whole[column] = std::min(widths[column], std::max(word + padding, narrowest));
        broken[column] = std::min(widths[column], std::clamp(word + padding, narrowest, widestWord));
    }
    return std::accumulate(whole.begin(), whole.end(), 0.0) <= room ? whole : broken;
}

} // namespace

QVector<qreal> columnWidths(const PaperTable& table, qreal room, qreal padding, int pixels)
{
    QVector<qreal> widths = naturalWidths(table, padding, pixels, false);
    if (std::accumulate(widths.begin(), widths.end(), 0.0) > room)
        widths = naturalWidths(table, padding, pixels, true);
    const QVector<qreal> least = leastWidths(table, widths, room, padding, pixels);
    QVector<Wish> wishes;
    qreal texts = 0, left = room;
    for (int column = 0; column < widths.size(); ++column) {
        if (table.columns[column].isNumber) {
            left -= widths[column];
        } else {
            wishes.append({widths[column], least[column]});
            texts += widths[column];
        }
    }
    if (texts > 0) {
        const qreal fair = fairWidth(wishes, std::max(0.0, left));
        for (int column = 0; column < widths.size(); ++column) {
            if (!table.columns[column].isNumber)
                widths[column] = texts > left ? std::max(least[column], std::min(widths[column], fair))
                                              : widths[column] * left / texts;
        }
    }
    const qreal whole = std::accumulate(widths.begin(), widths.end(), 0.0);
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
