// Stage board: one walk over the query.
#include "core/insight/stage_board.h"

#include "core/catalog/entities/engagement/opportunity.h"
#include "core/insight/facts.h"
#include "core/insight/record_sum.h"
#include "core/workspace/table_stream.h"

namespace perennial {
namespace {

// Where the columns of the walk stand; -1 where the entity has none.
struct Columns {
    QVector<QString> keys;
    int stage = 1;
    int worth = -1;
    int currency = -1;
    int chance = -1;

    explicit Columns(const EntityDef& def) : keys{QStringLiteral("id"), def.flowField()}
    {
        const int field = worthField(def);
        if (field < 0)
            return;
        worth = add(def.field(field).key);
        if (!def.field(field).currencyField.isEmpty())
            currency = add(def.field(field).currencyField);
        if (def.indexOf(Opportunity::probability.key) >= 0)
            chance = add(QString::fromLatin1(Opportunity::probability.key));
    }

    int add(const QString& key)
    {
        keys.append(key);
        return int(keys.size()) - 1;
    }
};

void addWorth(StageHeap& heap, const TableStream& rows, const Columns& columns, OfficeMoney& office, QDate today)
{
    if (columns.worth < 0 || rows.isNull(columns.worth))
        return;
    const QString currency = columns.currency < 0 ? QString() : QString::fromUtf8(rows.utf8(columns.currency));
    const Money worth = office.inOffice({rows.integer(columns.worth)}, currency, today);
    heap.sum += worth;
    if (columns.chance >= 0 && heap.isOpen())
        heap.weighted += percentOf(worth, {rows.integer(columns.chance)});
}

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
    const Columns columns(def);
    StageBoard board;
    board.hasMoney = columns.worth >= 0;
    board.hasChance = columns.chance >= 0;
    QHash<QByteArray, int> places;
    for (const Option& stage : def.flow().stages) {
        places.insert(stage.key.toUtf8(), int(board.heaps.size()));
        board.heaps.append({stage});
    }
    OfficeMoney office(reader);
    const QDate today = reader.clock().today();
    TableStream rows(reader, query, columns.keys);
    while (rows.next()) {
        const QByteArrayView stage = rows.utf8(columns.stage);
        const int place = places.value(QByteArray::fromRawData(stage.data(), stage.size()), -1);
        if (place < 0)
            continue;
        StageHeap& heap = board.heaps[place];
        ++heap.count;
        addWorth(heap, rows, columns, office, today);
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
    board.remarks = office.remarks();
    return board;
}

} // namespace perennial
