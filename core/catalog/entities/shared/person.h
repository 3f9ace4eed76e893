// Person: somebody of the office who works with the file.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Person {
    Q_DECLARE_TR_FUNCTIONS(Person)
public:
    static constexpr auto entity = "person";
    static constexpr int code = 2;
    static constexpr auto prefix = "PERS";

    static constexpr Field<Person, QString> salutation{"salutation"}, givenName{"given_name"},
        familyName{"family_name"}, title{"title"};
    static constexpr Field<Person, QString> email{"email"}, phone{"phone"}, mobile{"mobile"}, extension{"extension"};
    static constexpr Field<Person, Pick> role{"role"};
    static constexpr Field<Person, bool> active{"active"};
    static constexpr Field<Person, Ref> reportsTo{"reports_to_id"};
    static constexpr Field<Person, QDate> birthday{"birthday"}, hiredOn{"hired_on"};
    static constexpr Field<Person, QString> street{"street"}, postcode{"postcode"}, city{"city"}, region{"region"},
        country{"country"};

    static constexpr Choice<Person> ownerRole{"owner"}, manager{"manager"}, sales{"sales"}, service{"service"},
        readOnly{"read_only"};

    static EntityDef define();
};

} // namespace perennial
