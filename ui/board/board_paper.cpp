// Board paper: headings, tables and sums.
#include "ui/board/board_paper.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/workspace/office.h"
#include "ui/board/board_reading.h"
#include "ui/support/display.h"
#include <QCoreApplication>
#include <QLocale>

namespace perennial {
namespace {

constexpr int mostCards = 1000; // a stage

QString counted(qint64 cards)
{
    return QCoreApplication::translate("BoardPaper", "%Ln card(s)", nullptr, int(cards));
}

// "Proposal · 2 cards · €7,400 · €3,700 weighted".
QString headOf(const StageHeap& heap, const StageBoard& board, const FieldDef& field, const QString& currency)
{
    const auto money = [&](Money sum) { return formatMoney(sum, currency, QLocale(), MoneyStyle::Whole); };
    QStringList words{field.shownOption(heap.stage), counted(heap.count)};
    if (board.hasMoney)
        words.append(money(heap.sum));
    if (board.hasMoney && board.hasChance && heap.isOpen())
        words.append(Words::tr("%1 weighted").arg(money(heap.weighted)));
    return words.join(QStringLiteral(" · "));
}

PaperTable tableOf(const QVector<BoardCard>& cards, bool hasMoney, bool isOpen)
{
    PaperTable table;
    table.columns = {{Words::tr("Name"), false}, {Words::tr("About"), false}, {Words::tr("Owner"), false}};
    if (isOpen)
        table.columns.append({Words::tr("Next step"), false});
    if (hasMoney)
        table.columns.append({Words::tr("Value"), true});
    for (const BoardCard& card : cards) {
        QStringList row{card.title, card.company, card.owner};
        if (isOpen)
            row.append(card.plan.isEmpty() ? card.step : card.plan);
        if (hasMoney)
            row.append(card.worth);
        table.rows.append(row);
    }
    return table;
}

} // namespace

Paper boardPaper(const Reader& reader, const Query& query, const QStringList& shownClosed, const QString& filter)
{
    const BoardReading reading = readBoard(reader, query, mostCards, {});
    const EntityDef& def = reader.def(query.entity);
    Paper paper;
    paper.title = def.many();
    paper.head = officeName(reader);
    paper.foot = shownDate(reader.clock().today());
    paper.blocks.append(textBlock(PaperBlock::Kind::Title, def.many()));
    QStringList note{filter, counted(reading.board.openCount())};
    note.removeAll(QString());
    paper.blocks.append(textBlock(PaperBlock::Kind::Note, note.join(QStringLiteral(" · "))));
    for (int place = 0; place < reading.board.heaps.size(); ++place) {
        const StageHeap& heap = reading.board.heaps[place];
        const bool isShown = heap.isOpen() || shownClosed.contains(heap.stage.key);
        if (!isShown || !heap.count)
            continue;
        paper.blocks.append(textBlock(PaperBlock::Kind::Heading,
                                      headOf(heap, reading.board, *def.find(def.flowField()), reader.baseCurrency())));
        PaperBlock block;
        block.kind = PaperBlock::Kind::Table;
        block.table = tableOf(reading.cards[place], reading.board.hasMoney, heap.isOpen());
        paper.blocks.append(block);
        if (heap.count > reading.cards[place].size())
            paper.blocks.append(
                textBlock(PaperBlock::Kind::Note, QCoreApplication::translate("BoardPaper", "and %Ln more", nullptr,
                                                                              int(heap.count - mostCards))));
    }
    return paper;
}

} // namespace perennial
