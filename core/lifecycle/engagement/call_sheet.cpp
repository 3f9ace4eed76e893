// Call sheet.
#include "core/lifecycle/engagement/call_sheet.h"

#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/engagement/next_step.h"

namespace perennial {
namespace {

QString phoneOf(const Record& record)
{
    for (int field = 0; field < record.def().fields().size(); ++field) {
        if (record.def().field(field).kind == Kind::Phone && !record.value(field).isNull())
            return record.value(field).text();
    }
    return {};
}

void addLatest(const Reader& reader, CallSheet& sheet, const QString& entity)
{
    const QString link = linkToAbout(*reader.catalog(), entity);
    if (link.isEmpty())
        return;
    const auto latest = reader.first<Activity>(
        {{link, Op::Is, Value(sheet.id), {}}, {QString::fromLatin1(Activity::result.key), Op::NotEmpty, {}, {}}},
        {{QStringLiteral("id"), true}});
    if (!latest)
        return;
    sheet.lastWords = (*latest)[Activity::result];
    const QDateTime at = latest->has(Activity::startsAt) ? (*latest)[Activity::startsAt] : (*latest)[Activity::doneAt];
    sheet.lastOn = at.isValid() ? at.toLocalTime().date() : (*latest)[Activity::dueOn];
}

void addDeal(const Reader& reader, CallSheet& sheet, const QString& entity)
{
    const bool company = entity == QLatin1String(Account::entity);
    if (!company && entity != QLatin1String(Contact::entity))
        return;
    const Condition open = whereTypeAmong(QString::fromLatin1(Opportunity::stage.key), unfinishedTypes());
    const auto deal =
        reader.first<Opportunity>({whereIs(company ? Opportunity::account : Opportunity::contact, Ref{sheet.id}), open},
                                  {{QString::fromLatin1(Opportunity::expectedClose.key), false}});
    if (!deal)
        return;
    sheet.deal = deal->id();
    sheet.dealName = deal->title();
}

} // namespace

bool canBeCalled(const Catalog& catalog, const EntityDef& def)
{
    const bool phones = std::any_of(def.fields().begin(), def.fields().end(),
                                    [](const FieldDef& field) { return field.kind == Kind::Phone && !field.custom; });
    return phones && !linkToAbout(catalog, def.key()).isEmpty();
}

CallSheet readCallSheet(const Reader& reader, const QString& entity, Id id)
{
    const Record record = reader.load(entity, id);
    CallSheet sheet;
    sheet.id = id;
    sheet.name = record.title().isEmpty() ? record.reference() : record.title();
    sheet.detail = reader.subtitleOf(record);
    sheet.phone = phoneOf(record);
    addLatest(reader, sheet, entity);
    addDeal(reader, sheet, entity);
    return sheet;
}

} // namespace perennial
