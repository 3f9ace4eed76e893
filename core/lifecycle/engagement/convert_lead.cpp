// Convert a lead.
#include "core/lifecycle/engagement/convert_lead.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/engagement/follow_lead.h"
#include "core/lifecycle/engagement/propose_conversion.h"
#include "core/lifecycle/fill_blanks.h"
#include "core/lifecycle/move_children.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/verb_pen.h"
#include "core/record/person_name.h"

namespace perennial {
namespace {

template <class E> void saveIfChanged(Desk& desk, Row<E>& row, const Row<Lead>& lead)
{
    takeOverOwnFields(lead.record(), row.record());
    if (row.record().isNew() || !row.record().changedFields().isEmpty())
        desk.save(row);
}

bool namesAFirm(const Row<Lead>& lead)
{
    return lead.has(Lead::company) && fold(lead[Lead::company]) == fold(lead[Lead::name]);
}

// The account, contact and opportunity that were chosen must fit each other.
Ref chosenAccount(const Desk& desk, const ConvertLead& ask)
{
    const Ref ofDeal = ask.opportunity ? desk.load<Opportunity>(ask.opportunity)[Opportunity::account] : Ref{};
    if (ask.account && ofDeal && ofDeal != ask.account) {
        throw refused(
            Words::tr("The opportunity %1 belongs to another company than the one chosen; choose one that fits.")
                .arg(desk.load<Opportunity>(ask.opportunity).title()),
            QString::fromLatin1(Lead::convertedOpportunity.key));
    }
    if (ask.account)
        return ask.account;
    if (ofDeal)
        return ofDeal;
    return ask.contact ? desk.load<Contact>(ask.contact)[Contact::account] : Ref{};
}

// `parameter` is that of the step in which the twin can be chosen, `label` what the window calls it.
Error hasTwin(const Proposal& best, const char* parameter, const QString& label)
{
    const QString text = Words::tr("%1 (%2) %3. Choose it as “%4”, or choose “%5” under “%6”.");
    return Error{Fault::Refused,
                 text.arg(best.title, best.reference, best.reason, label,
                          verbText(QT_TRANSLATE_NOOP("Verbs", "Make another")),
                          verbText(QT_TRANSLATE_NOOP("Verbs", "If there is one like it"))),
                 {{QString::fromLatin1(parameter), Words::tr("%1 (%2) can be chosen.").arg(best.title, best.reference)},
                  {QStringLiteral("twins"), Words::tr("Another one can be made.")}}};
}

void refuseTwins(const Desk& desk, const ConvertLead& ask)
{
    const ConversionProposals found = proposeConversion(desk, ask.lead);
    if (!ask.contact && !found.contacts.isEmpty())
        throw hasTwin(found.contacts.first(), "contact", verbText(QT_TRANSLATE_NOOP("Verbs", "Existing contact")));
    if (!ask.account && !ask.contact && !ask.opportunity && !found.accounts.isEmpty())
        throw hasTwin(found.accounts.first(), "account", verbText(QT_TRANSLATE_NOOP("Verbs", "Existing company")));
}

Row<Account> accountFor(Desk& desk, const ConvertLead& ask, const Row<Lead>& lead)
{
    const Ref chosen = chosenAccount(desk, ask);
    auto account = chosen ? desk.load<Account>(chosen) : desk.blank<Account>();
    if (!chosen) {
        account.set(Account::name, lead.has(Lead::company) ? lead[Lead::company] : lead[Lead::name]);
        account.set(Account::kind, lead.has(Lead::company) ? Account::company : Account::household);
        account.set(Account::role, Account::prospect);
        account.set(Common::owner, lead[Common::owner]);
    }
    if (namesAFirm(lead)) {
        fill(account, Account::email, lead[Lead::email]);
        fill(account, Account::phone, lead.has(Lead::phone) ? lead[Lead::phone] : lead[Lead::mobile]);
    }
    fill(account, Account::website, lead[Lead::website]);
    if (!account.has(Account::billingStreet) && !account.has(Account::billingCity)) {
        fill(account, Account::billingStreet, lead[Lead::street]);
        fill(account, Account::billingPostcode, lead[Lead::postcode]);
        fill(account, Account::billingCity, lead[Lead::city]);
        fill(account, Account::billingRegion, lead[Lead::region]);
        fill(account, Account::billingCountry, lead[Lead::country]);
    }
    fill(account, Account::source, lead[Lead::source]);
    fill(account, Account::campaign, lead[Lead::campaign]);
    saveIfChanged(desk, account, lead);
    return account;
}

void fillContact(Row<Contact>& contact, const Row<Lead>& lead)
{
    fill(contact, Contact::title, lead[Lead::title]);
    fill(contact, Contact::language, lead[Lead::language]);
    fill(contact, Contact::email, lead[Lead::email]);
    fill(contact, Contact::phone, lead[Lead::phone]);
    fill(contact, Contact::mobile, lead[Lead::mobile]);
    if (!contact.has(Contact::street) && !contact.has(Contact::city)) {
        fill(contact, Contact::street, lead[Lead::street]);
        fill(contact, Contact::postcode, lead[Lead::postcode]);
        fill(contact, Contact::city, lead[Lead::city]);
        fill(contact, Contact::region, lead[Lead::region]);
        fill(contact, Contact::country, lead[Lead::country]);
    }
    if (lead[Lead::doNotContact])
        contact.set(Contact::doNotCall, true).set(Contact::doNotMail, true).set(Contact::doNotEmail, true);
}

Ref contactFor(Desk& desk, const ConvertLead& ask, const Row<Lead>& lead, Ref account)
{
    if (!ask.contact && namesAFirm(lead))
        return {};
    auto contact = ask.contact ? desk.load<Contact>(ask.contact) : desk.blank<Contact>();
    if (!ask.contact) {
        const PersonName name = personNameOf(lead[Lead::name]);
        contact.set(Contact::givenName, name.given).set(Contact::familyName, name.family);
        contact.set(Common::owner, lead[Common::owner]).set(Common::notes, lead[Common::notes]);
    }
    fillContact(contact, lead);
    fill(contact, Contact::account, account);
    saveIfChanged(desk, contact, lead);
    joinAccount(desk, contact, account);
    return contact.ref();
}

Ref opportunityFor(Desk& desk, const ConvertLead& ask, const Row<Lead>& lead, Ref account, Ref contact)
{
    if (!ask.opportunity && ask.opportunityName.trimmed().isEmpty())
        return {};
    auto deal = ask.opportunity ? desk.load<Opportunity>(ask.opportunity) : desk.blank<Opportunity>();
    if (!ask.opportunity) {
        deal.set(Opportunity::name, ask.opportunityName.trimmed())
            .set(Opportunity::account, account)
            .set(Opportunity::currency, lead[Lead::currency])
            .set(Opportunity::amount, ask.amount == Money{} ? lead[Lead::estimatedValue] : ask.amount)
            .set(Opportunity::expectedClose, ask.expectedClose.isValid() ? ask.expectedClose : desk.today().addDays(30))
            .set(Common::owner, lead[Common::owner]);
    }
    fill(deal, Opportunity::contact, contact);
    fill(deal, Opportunity::source, lead[Lead::source]);
    fill(deal, Opportunity::campaign, lead[Lead::campaign]);
    saveIfChanged(desk, deal, lead);
    joinDeal(desk, deal, contact);
    return deal.ref();
}

} // namespace

Converted convertLead(Desk& desk, const ConvertLead& ask)
{
    auto lead = desk.load<Lead>(ask.lead);
    const QString objection = objectionToConversion(desk, lead.record());
    if (!objection.isEmpty())
        throw refused(objection, QString::fromLatin1(Lead::status.key));
    if (!lead.has(Lead::email) && !lead.has(Lead::phone) && !lead.has(Lead::mobile)) {
        throw refused(
            Words::tr("%1 can be neither mailed nor called; fill in an e-mail address or a phone number first.")
                .arg(lead.title()),
            QString::fromLatin1(Lead::email.key));
    }
    if (ask.askAboutTwins)
        refuseTwins(desk, ask);

    const auto account = accountFor(desk, ask, lead);
    const Ref contact = contactFor(desk, ask, lead, account.ref());
    const Ref deal = opportunityFor(desk, ask, lead, account.ref(), contact);

    lead.set(Lead::convertedAccount, account.ref())
        .set(Lead::convertedContact, contact)
        .set(Lead::convertedOpportunity, deal)
        .set(Lead::convertedAt, desk.now());
    moveStage(desk, lead, Lead::converted);
    followLead(desk, lead, {account.ref(), contact, deal});
    return {account.id(), contact.id, deal.id};
}

QString objectionToConversion(const Reader& reader, const Record& record)
{
    const Row<Lead> lead(record);
    if (lead.has(Lead::convertedAccount)) {
        const Ref account = lead[Lead::convertedAccount];
        return Words::tr("%1 was converted already; it became %2.")
            .arg(lead.title(), reader.titleOf(QString::fromLatin1(Account::entity), account.id));
    }
    if (lead.status() == StatusType::Lost)
        return Words::tr("%1 was given up; set it to new before it is converted.").arg(lead.title());
    return {};
}

} // namespace perennial
