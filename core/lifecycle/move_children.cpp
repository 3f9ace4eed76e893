// Move children.
#include "core/lifecycle/move_children.h"

#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/lifecycle/tag_record.h"

namespace perennial {
namespace {

// Moved in slices, so that an account with a hundred thousand lines does not stand in memory at once.
constexpr int movedAtOnce = 500;

QVector<Id> idsLinking(const Desk& desk, const Child& child, Id to)
{
    Query query;
    query.entity = child.entity->key();
    query.filter.conditions = {{child.field, Op::Is, pack(Ref{to}), {}}};
    query.sort = {{QStringLiteral("id"), false}};
    return desk.ids(query);
}

int moveChild(Desk& desk, const Child& child, Id from, Id to)
{
    int moved = 0;
    const QVector<Id> ids = idsLinking(desk, child, from);
    for (qsizetype start = 0; start < ids.size(); start += movedAtOnce) {
        for (Record& record : desk.records(child.entity->key(), ids.mid(start, movedAtOnce))) {
            // A record that would point to itself loses the link.
            record.setValue(child.field, record.id() == to ? Value() : pack(Ref{to}));
            desk.save(record);
            ++moved;
        }
    }
    return moved;
}

int moveTags(Desk& desk, Id from, Id to)
{
    copyTags(desk, from, to);
    const auto taggings = desk.list<Tagging>({whereIs(Tagging::record, from)});
    for (const Row<Tagging>& tagging : taggings)
        desk.remove(tagging);
    return int(taggings.size());
}

// One row that joins a person to an account, or to a deal, is enough.
template <class E> void removeDoubles(Desk& desk, Field<E, Ref> first, Field<E, Ref> second, const Condition& whose)
{
    QSet<QPair<Id, Id>> seen;
    for (const auto& row : desk.list<E>({whose})) {
        const QPair<Id, Id> pair(row[first].id, row[second].id);
        if (seen.contains(pair))
            desk.remove(row);
        seen.insert(pair);
    }
}

void removeDoubleMemberships(Desk& desk, Id to)
{
    for (const Condition& whose :
         {whereIs(AccountMembership::contact, Ref{to}), whereIs(AccountMembership::account, Ref{to})})
        removeDoubles<AccountMembership>(desk, AccountMembership::contact, AccountMembership::account, whose);
    removeDoubles<OpportunityContact>(desk, OpportunityContact::opportunity, OpportunityContact::contact,
                                      whereIs(OpportunityContact::contact, Ref{to}));
}

} // namespace

int moveChildren(Desk& desk, const QString& entity, Id from, Id to)
{
    int moved = 0;
    for (const Child& child : desk.catalog()->children(entity))
        moved += moveChild(desk, child, from, to);
    removeDoubleMemberships(desk, to);
    return moved + moveTags(desk, from, to) + moveAttachments(desk, from, to);
}

int moveAttachments(Desk& desk, Id from, Id to)
{
    const auto attachments = desk.list<Attachment>({whereIs(Attachment::record, from)});
    for (Row<Attachment> attachment : attachments)
        desk.save(attachment.set(Attachment::record, to));
    return int(attachments.size());
}

bool takeOverOwnFields(const Record& from, Record& to)
{
    bool filled = false;
    for (const FieldDef& field : from.def().fields()) {
        if (!field.custom || from.value(field.key).isNull())
            continue;
        const FieldDef* same = to.def().find(field.key);
        if (same && same->custom && same->kind == field.kind && to.value(field.key).isNull()) {
            to.setValue(field.key, from.value(field.key));
            filled = true;
        }
    }
    return filled;
}

} // namespace perennial
