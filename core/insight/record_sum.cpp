// Record sum: one walk over the query.
#include "core/insight/record_sum.h"

#include "core/base/money.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/row_worth.h"

namespace perennial {
namespace {

// All sums are in the office's currency: what is kept in it needs no other name than what it was made of.
QString labelOf(const EntityDef& def, const FieldDef& field, bool isWeighted)
{
    if (isWeighted)
        return Words::tr("Weighted");
    const FieldDef* net = def.find(QString::fromLatin1(SalesOrder::netTotal.key));
    return net && field.key == QLatin1String(SalesOrder::baseNet.key) ? net->shownLabel() : field.shownLabel();
}

} // namespace

int worthField(const EntityDef& def)
{
    for (const char* key : {Opportunity::amount.key, Quote::total.key, Lead::estimatedValue.key}) {
        const int field = def.indexOf(key);
        if (field >= 0 && def.field(field).kind == Kind::Money)
            return field;
    }
    return -1;
}

RecordSum sumOf(const Reader& reader, const Query& query, const QString& measure, const std::function<bool()>& goesOn)
{
    const EntityDef& def = reader.def(query.entity);
    const bool isWeighted = measure == QLatin1String(weightedMeasure) && def.indexOf(Opportunity::probability.key) >= 0;
    const int place = def.indexOf(isWeighted ? QString::fromLatin1(Opportunity::amount.key) : measure);
    RecordSum made;
    if (place < 0 || def.field(place).kind != Kind::Money)
        return made;
    const FieldDef& field = def.field(place);
    made.label = labelOf(def, field, isWeighted);
    QVector<QString> columns;
    RowWorth worth(reader, def, field, columns);
    if (isWeighted)
        columns += {QString::fromLatin1(Opportunity::probability.key), def.flowField()};
    const int chance = int(columns.size()) - 2;
    TableStream rows(reader, query, columns);
    while ((!goesOn || goesOn()) && rows.next()) {
        if (!isWeighted)
            made.sum += worth.of(rows);
        else if (isUnfinished(def.statusType(QString::fromUtf8(rows.utf8(chance + 1)))))
            made.sum += percentOf(worth.of(rows), {rows.integer(chance)});
    }
    made.currency = reader.baseCurrency();
    made.remarks = worth.remarks();
    return made;
}

} // namespace perennial
