// Contact: a person we deal with; with further ways to reach them and the accounts they belong to.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Contact {
    Q_DECLARE_TR_FUNCTIONS(Contact)
public:
    static constexpr auto entity = "contact";
    static constexpr int code = 21;
    static constexpr auto prefix = "CON";

    static constexpr Field<Contact, QString> salutation{"salutation"}, givenName{"given_name"},
        familyName{"family_name"}, title{"title"}, department{"department"}, language{"language"};
    static constexpr Field<Contact, Ref> account{"account_id"}; // the main one; see AccountMembership for others
    static constexpr Field<Contact, Ref> reportsTo{"reports_to_id"};
    static constexpr Field<Contact, QString> email{"email"}, phone{"phone"}, mobile{"mobile"};
    static constexpr Field<Contact, QString> street{"street"}, postcode{"postcode"}, city{"city"}, region{"region"},
        country{"country"};
    static constexpr Field<Contact, QString> linkedin{"linkedin"}, social{"social"};
    static constexpr Field<Contact, bool> doNotCall{"do_not_call"}, doNotMail{"do_not_mail"},
        doNotEmail{"do_not_email"};
    static constexpr Field<Contact, QDate> birthday{"birthday"};
    static constexpr Field<Contact, QString> interests{"interests"}, preferences{"preferences"}, household{"household"},
        lifeEvents{"life_events"};

    static EntityDef define();
};

// A further phone number or e-mail address of a contact.
struct ContactPoint {
    Q_DECLARE_TR_FUNCTIONS(ContactPoint)
public:
    static constexpr auto entity = "contact_point";
    static constexpr int code = 22;
    static constexpr auto prefix = "CP";

    static constexpr Field<ContactPoint, Ref> contact{"contact_id"};
    static constexpr Field<ContactPoint, Pick> label{"label"};
    static constexpr Field<ContactPoint, QString> phone{"phone"}, email{"email"}; // one of them
    static constexpr Field<ContactPoint, bool> primary{"is_primary"}, isInvalid{"is_invalid"}, optedOut{"opted_out"};

    static constexpr Choice<ContactPoint> work{"work"}, home{"home"}, mobile{"mobile"}, fax{"fax"}, other{"other"};

    static EntityDef define();
};

// That a contact belongs, or belonged, to an account.
struct AccountMembership {
    Q_DECLARE_TR_FUNCTIONS(AccountMembership)
public:
    static constexpr auto entity = "account_membership";
    static constexpr int code = 23;
    static constexpr auto prefix = "MEM";

    static constexpr Field<AccountMembership, Ref> contact{"contact_id"}, account{"account_id"};
    static constexpr Field<AccountMembership, QString> role{"role"};
    static constexpr Field<AccountMembership, bool> primary{"is_primary"};
    static constexpr Field<AccountMembership, QDate> leftOn{"left_on"}; // empty while the person is there

    static EntityDef define();
};

} // namespace perennial
