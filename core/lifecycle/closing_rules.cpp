// Closing rules: the order in which the phases keep themselves true.
#include "core/lifecycle/closing_rules.h"

#include "core/catalog/catalog.h"
#include "core/lifecycle/engagement/keep_activity_true.h"
#include "core/lifecycle/engagement/keep_member_true.h"
#include "core/lifecycle/engagement/keep_opportunity_true.h"
#include "core/lifecycle/fulfillment/keep_trade_true.h"
#include "core/lifecycle/keep_numbers_true.h"
#include "core/lifecycle/keep_office_true.h"
#include "core/lifecycle/service/keep_case_true.h"

#include <QSet>

namespace perennial {
namespace {

// The ids of one change that exist: a range names its ends only, and its middle may hold ids of undone work.
void appendIds(const Desk& desk, const Change& change, QVector<Id>& ids)
{
    if (change.lastId <= change.id) {
        ids.append(change.id);
        return;
    }
    Query range;
    range.entity = change.entity;
    range.filter.conditions = {{QStringLiteral("id"), Op::AtLeast, Value(change.id), {}},
                               {QStringLiteral("id"), Op::AtMost, Value(change.lastId), {}}};
    range.sort = {{QStringLiteral("id"), false}};
    ids += desk.ids(range);
}

} // namespace

void keepTrue(Desk& desk, const ChangeSet& changes)
{
    keepOfficeTrue(desk, changes);
    for (const auto keep :
         {keepNumbersTrue, keepActivityTrue, keepMemberTrue, keepOpportunityTrue, keepTradeTrue, keepCaseTrue}) {
        if (desk.hasComplaints())
            return;
        keep(desk, changes);
    }
}

QVector<Id> touchedIds(const Desk& desk, const ChangeSet& changes, const QString& entity)
{
    QVector<Id> all;
    for (const Change& change : changes.changes) {
        if (change.entity == entity && change.what != Change::What::Removed)
            appendIds(desk, change, all);
    }
    QVector<Id> once;
    QSet<Id> seen;
    for (const Id id : all) {
        if (!seen.contains(id)) {
            seen.insert(id);
            once.append(id);
        }
    }
    return once;
}

QVector<Id> touchedParents(const Desk& desk, const ChangeSet& changes, const QString& entity,
                           const QString& parentField)
{
    QVector<Id> parents;
    QSet<Id> seen;
    for (const Change& change : changes.changes) {
        if (change.entity != entity)
            continue;
        QVector<Id> ids;
        appendIds(desk, change, ids);
        for (const Id id : ids) {
            const std::optional<Record> child = desk.find(entity, id, true);
            const Id parent = child ? child->value(parentField).integer() : 0;
            if (parent != 0 && !seen.contains(parent)) {
                seen.insert(parent);
                parents.append(parent);
            }
        }
    }
    return parents;
}

} // namespace perennial
