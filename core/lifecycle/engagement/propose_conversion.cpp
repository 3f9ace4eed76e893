// Propose a conversion.
#include "core/lifecycle/engagement/propose_conversion.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"

#include <QCoreApplication>

namespace perennial {
namespace {

constexpr int hits = 20;

QString reasonOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameEmail: return QCoreApplication::translate("ProposeConversion", "has the same e-mail address");
    case Likeness::SamePhone: return QCoreApplication::translate("ProposeConversion", "has the same phone number");
    case Likeness::SameName: break;
    }
    return QCoreApplication::translate("ProposeConversion", "has the same name");
}

void propose(QVector<Proposal>& proposals, const Record& record, Likeness likeness)
{
    for (const Proposal& known : proposals) {
        if (known.id == record.id())
            return;
    }
    proposals.append({record.id(), record.title(), record.reference(), likeness, reasonOf(likeness)});
}

// The record, or for a further number or address the contact it is of.
std::optional<Record> ownerOf(const Reader& reader, const Record& found)
{
    if (found.def().key() != QLatin1String(ContactPoint::entity))
        return found;
    return reader.find(QString::fromLatin1(Contact::entity), Row<ContactPoint>(found)[ContactPoint::contact].id);
}

template <class E>
void byEmail(const Reader& reader, Field<E, QString> field, const QString& email, QVector<Proposal>& proposals)
{
    if (email.isEmpty())
        return;
    for (const Row<E>& row : reader.list<E>({whereIs(field, email)})) {
        if (const auto owner = ownerOf(reader, row.record()))
            propose(proposals, *owner, Likeness::SameEmail);
    }
}

bool hasPhone(const Record& record, const QString& digits)
{
    for (const FieldDef& field : record.def().fields()) {
        if (field.kind != Kind::Phone)
            continue;
        const QString own = phoneDigits(record.value(field.key).text());
        // With and without country code: the last nine digits tell numbers apart.
        if (!own.isEmpty() && (own == digits || (own.size() >= 9 && own.right(9) == digits.right(9))))
            return true;
    }
    return false;
}

void byPhone(const Reader& reader, const QString& entity, const QString& phone, QVector<Proposal>& proposals)
{
    const QString digits = phoneDigits(phone);
    if (digits.size() < 5)
        return;
    for (const Hit& hit : reader.search({digits.right(9), entity, hits})) {
        const auto found = reader.find(entity, hit.id);
        const auto owner = found && hasPhone(*found, digits) ? ownerOf(reader, *found) : std::nullopt;
        if (owner)
            propose(proposals, *owner, Likeness::SamePhone);
    }
}

void byName(const Reader& reader, const QString& entity, const QString& name, QVector<Proposal>& proposals)
{
    const QString wanted = fold(name);
    if (wanted.isEmpty())
        return;
    for (const Hit& hit : reader.search({name, entity, hits})) {
        const auto found = fold(hit.title) == wanted ? reader.find(entity, hit.id) : std::nullopt;
        if (found)
            propose(proposals, *found, Likeness::SameName);
    }
}

} // namespace

ConversionProposals proposeConversion(const Reader& reader, Id id)
{
    const auto lead = reader.load<Lead>(id);
    const QString contact = QString::fromLatin1(Contact::entity);
    const QString account = QString::fromLatin1(Account::entity);
    ConversionProposals found;
    byEmail(reader, Contact::email, lead[Lead::email], found.contacts);
    byEmail(reader, ContactPoint::email, lead[Lead::email], found.contacts);
    for (const QString& phone : {lead[Lead::phone], lead[Lead::mobile]}) {
        byPhone(reader, contact, phone, found.contacts);
        byPhone(reader, QString::fromLatin1(ContactPoint::entity), phone, found.contacts);
    }
    byName(reader, contact, lead[Lead::name], found.contacts);

    byEmail(reader, Account::email, lead[Lead::email], found.accounts);
    byName(reader, account, lead.has(Lead::company) ? lead[Lead::company] : lead[Lead::name], found.accounts);
    for (const QString& phone : {lead[Lead::phone], lead[Lead::mobile]})
        byPhone(reader, account, phone, found.accounts);
    for (const Proposal& person : std::as_const(found.contacts)) {
        const Ref main = reader.load<Contact>(person.id)[Contact::account];
        const auto of = main ? reader.find(account, main.id) : std::nullopt;
        if (of && person.likeness != Likeness::SameName)
            propose(found.accounts, *of, person.likeness);
    }
    return found;
}

} // namespace perennial
