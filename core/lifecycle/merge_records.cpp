// Merge two records.
#include "core/lifecycle/merge_records.h"

#include "core/base/email.h"
#include "core/base/nearest.h"
#include "core/base/phone.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/lifecycle/move_children.h"

#include <QSet>

namespace perennial {
namespace {

// What the program keeps itself, except the links that a lead got by its conversion.
bool isMergeable(const FieldDef& field)
{
    return !field.is(Hidden) && (!field.is(ReadOnly) || field.kind == Kind::Link);
}

void requireMergeable(const MergeRecords& ask, const Record& keep, const Record& lose)
{
    const bool known = ask.entity == QLatin1String(Account::entity) || ask.entity == QLatin1String(Contact::entity) ||
                       ask.entity == QLatin1String(Lead::entity);
    if (!known)
        throw refused(Words::tr(
            "Only companies, contacts and leads can be merged. Move what belongs to the one by hand, and remove it."));
    if (ask.keep == ask.lose)
        throw refused(Words::tr("%1 cannot be merged with itself; choose its twin.").arg(keep.title()),
                      QStringLiteral("with"));
    if (ask.entity != QLatin1String(Lead::entity))
        return;
    const Row<Lead> first(keep);
    const Row<Lead> second(lose);
    if (first.has(Lead::convertedAccount) && second.has(Lead::convertedAccount)) {
        throw refused(Words::tr("Both leads were converted. Merge the companies and contacts they became instead."),
                      QString::fromLatin1(Lead::status.key));
    }
    if (second.has(Lead::convertedAccount)) {
        throw refused(Words::tr("%1 was converted already; keep it and let the other one go.").arg(lose.title()),
                      QString::fromLatin1(Lead::status.key));
    }
}

// A field that nobody can take over was mistyped: left out in silence, its value would be lost with the record.
void requireTakeable(const MergeRecords& ask, const Record& keep, const Record& lose)
{
    QStringList takeable;
    for (const FieldDef& field : keep.def().fields()) {
        if (isMergeable(field) && !lose.value(field.key).isNull())
            takeable.append(field.key);
    }
    for (const QString& key : ask.takeFromLose) {
        const FieldDef* field = keep.def().find(key);
        if (!field || !isMergeable(*field))
            throw invalid(Words::tr("“%1” cannot be taken over from %2; nothing was merged. These can: %3.")
                                  .arg(key, lose.title(), takeable.join(QStringLiteral(", "))) +
                              didYouMean(key, takeable),
                          key);
    }
}

void takeFields(const MergeRecords& ask, Record& keep, const Record& lose)
{
    for (const FieldDef& field : keep.def().fields()) {
        const Value& other = lose.value(field.key);
        if (other.isNull() || !isMergeable(field))
            continue;
        const bool self = field.kind == Kind::Link && other.integer() == keep.id();
        const bool chosen = ask.takeFromLose.contains(field.key);
        if (field.key == QLatin1String(Common::notes.key)) {
            const QString own = keep.value(field.key).text();
            if (own != other.text())
                keep.setValue(field.key,
                              Value(own.isEmpty() ? other.text() : own + QStringLiteral("\n\n") + other.text()));
        } else if (!self && (chosen || keep.value(field.key).isNull())) {
            keep.setValue(field.key, other);
        }
    }
    for (const FieldDef& field : keep.def().fields()) {
        if (field.kind == Kind::Link && keep.value(field.key).integer() == lose.id())
            keep.setValue(field.key, Value());
    }
}

using Keys = QSet<QString>;

QString keyOf(const FieldDef& field, const Value& value)
{
    return field.kind == Kind::Email ? emailKey(value.text()) : phoneKey(value.text());
}

Keys reachKeys(const Desk& desk, const Record& record)
{
    Keys keys;
    for (const FieldDef& field : record.def().fields()) {
        if (!field.keyColumn().isEmpty() && !record.value(field.key).isNull())
            keys.insert(keyOf(field, record.value(field.key)));
    }
    for (const auto& point : desk.list<ContactPoint>({whereIs(ContactPoint::contact, Ref{record.id()})})) {
        keys.insert(phoneKey(point[ContactPoint::phone]));
        keys.insert(emailKey(point[ContactPoint::email]));
    }
    return keys;
}

// Numbers and addresses that lost their place in the contact go on as further ones.
void keepOtherReach(Desk& desk, const Record& kept, const QVector<Record>& before)
{
    if (kept.def().key() != QLatin1String(Contact::entity))
        return;
    Keys known = reachKeys(desk, kept);
    for (const Record& record : before) {
        for (const FieldDef& field : record.def().fields()) {
            const Value value = field.keyColumn().isEmpty() ? Value() : record.value(field.key);
            if (value.isNull() || known.contains(keyOf(field, value)))
                continue;
            known.insert(keyOf(field, value));
            auto point = desk.blank<ContactPoint>();
            point.set(ContactPoint::contact, Ref{kept.id()});
            if (field.kind == Kind::Email)
                point.set(ContactPoint::email, value.text());
            else
                point.set(ContactPoint::phone, value.text());
            if (field.key == QLatin1String(Contact::mobile.key))
                point.set(ContactPoint::label, ContactPoint::mobile);
            desk.save(point);
        }
    }
}

// A contact that belonged to two accounts goes on belonging to both.
void keepOtherAccount(Desk& desk, const Record& kept, const QVector<Record>& before)
{
    if (kept.def().key() != QLatin1String(Contact::entity))
        return;
    const Ref main = Row<Contact>(kept)[Contact::account];
    for (const Record& record : before) {
        const Ref account = Row<Contact>(record)[Contact::account];
        if (!account || account == main ||
            desk.first<AccountMembership>(
                {whereIs(AccountMembership::contact, Ref{kept.id()}), whereIs(AccountMembership::account, account)}))
            continue;
        desk.save(desk.blank<AccountMembership>()
                      .set(AccountMembership::contact, Ref{kept.id()})
                      .set(AccountMembership::account, account));
    }
}

} // namespace

Merged mergeRecords(Desk& desk, const MergeRecords& ask)
{
    Record keep = desk.load(ask.entity, ask.keep);
    const Record lose = desk.load(ask.entity, ask.lose);
    requireMergeable(ask, keep, lose);
    requireTakeable(ask, keep, lose);
    const QVector<Record> before{keep, lose};

    const int moved = moveChildren(desk, ask.entity, ask.lose, ask.keep);
    desk.remove(ask.entity, ask.lose);

    keep = desk.load(ask.entity, ask.keep);
    takeFields(ask, keep, lose);
    desk.save(keep);
    keepOtherReach(desk, keep, before);
    keepOtherAccount(desk, keep, before);
    return {ask.keep, moved};
}

QVector<QString> differences(const Record& keep, const Record& lose)
{
    QVector<QString> keys;
    for (const FieldDef& field : keep.def().fields()) {
        const Value& first = keep.value(field.key);
        const Value& second = lose.value(field.key);
        if (isMergeable(field) && !first.isNull() && !second.isNull() && first != second &&
            field.key != QLatin1String(Common::notes.key))
            keys.append(field.key);
    }
    return keys;
}

} // namespace perennial
