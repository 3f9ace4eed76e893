// Stage board: one walk over the query.
#include "core/insight/stage_board.h"

#include "core/catalog/entities/engagement/opportunity.h"
#include "core/insight/record_sum.h"
#include "core/insight/row_worth.h"

namespace perennial {
namespace {

// The last ones of a closed stage are what one looks for; the flow of time is that of the standard order.
bool keepsLast(const StageHeap& heap, const EntityDef& def, const Query& query)
{
    return !heap.isOpen() && query.sort.isEmpty() && !def.sortsDescending();
}

} // namespace

qint64 StageBoard::count() const
{
    qint64 all = 0;
    for (const StageHeap& heap : heaps)
        all += heap.count;
    return all;
}

qint64 StageBoard::openCount() const
{
    qint64 all = 0;
    for (const StageHeap& heap : heaps)
        all += heap.isOpen() ? heap.count : 0;
    return all;
}

Money StageBoard::openSum() const
{
    Money all;
    for (const StageHeap& heap : heaps) {
        if (heap.isOpen())
            all += heap.sum;
    }
    return all;
}

Money StageBoard::openWeighted() const
{
    Money all;
    for (const StageHeap& heap : heaps)
        all += heap.weighted;
    return all;
}

StageBoard readStageBoard(const Reader& reader, const Query& query, int limit, const QHash<QString, int>& limits)
{
    const EntityDef& def = reader.def(query.entity);
    QVector<QString> columns{QStringLiteral("id"), def.flowField()};
    StageBoard board;
    std::optional<RowWorth> worth;
    if (const int field = worthField(def); field >= 0)
        worth.emplace(reader, def, def.field(field), columns);
    board.hasMoney = worth.has_value();
    board.hasChance = worth && def.indexOf(Opportunity::probability.key) >= 0;
    const int chance = int(columns.size());
    if (board.hasChance)
        columns.append(QString::fromLatin1(Opportunity::probability.key));
    QHash<QByteArray, int> places;
    for (const Option& stage : def.flow().stages) {
        places.insert(stage.key.toUtf8(), int(board.heaps.size()));
        board.heaps.append({stage});
    }
    TableStream rows(reader, query, columns);
    while (rows.next()) {
        const QByteArrayView stage = rows.utf8(1);
        const int place = places.value(QByteArray::fromRawData(stage.data(), stage.size()), -1);
        if (place < 0)
            continue;
        StageHeap& heap = board.heaps[place];
        ++heap.count;
        const Money amount = worth ? worth->of(rows) : Money();
        heap.sum += amount;
        if (board.hasChance && heap.isOpen())
            heap.weighted += percentOf(amount, {rows.integer(chance)});
        const int room = limits.value(heap.stage.key, limit);
        if (heap.ids.size() < room)
            heap.ids.append(rows.integer(0));
        else if (keepsLast(heap, def, query) && room > 0)
            heap.ids[(heap.count - 1) % room] = rows.integer(0);
    }
    for (StageHeap& heap : board.heaps) {
        if (!keepsLast(heap, def, query) || heap.ids.isEmpty())
            continue;
        if (heap.count > heap.ids.size())
            std::rotate(heap.ids.begin(), heap.ids.begin() + heap.count % heap.ids.size(), heap.ids.end());
        std::reverse(heap.ids.begin(), heap.ids.end());
    }
    board.remarks = worth ? worth->remarks() : QStringList();
    return board;
}

} // namespace perennial
