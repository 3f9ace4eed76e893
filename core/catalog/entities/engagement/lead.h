// Lead: somebody who may become a customer.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Lead {
    Q_DECLARE_TR_FUNCTIONS(Lead)
public:
    static constexpr auto entity = "lead";
    static constexpr int code = 24;
    static constexpr auto prefix = "LEAD";

    static constexpr Field<Lead, QString> name{"name"}; // of the person, or of the firm where no person is known
    static constexpr Field<Lead, QString> company{"company"}, title{"title"};
    static constexpr Field<Lead, QString> email{"email"}, phone{"phone"}, mobile{"mobile"}, website{"website"};
    static constexpr Field<Lead, QString> street{"street"}, postcode{"postcode"}, city{"city"}, region{"region"},
        country{"country"}, language{"language"};
    static constexpr Field<Lead, bool> doNotContact{"do_not_contact"};
    static constexpr Field<Lead, Pick> status{"status"}, source{"source"}, rating{"rating"};
    static constexpr Field<Lead, qint64> score{"score"}; // percent; insight/lead_score.h
    static constexpr Field<Lead, QString> currency{"currency"};
    static constexpr Field<Lead, Money> estimatedValue{"estimated_value"};
    static constexpr Field<Lead, QString> interest{"interest"};
    static constexpr Field<Lead, Ref> campaign{"campaign_id"};
    static constexpr Field<Lead, Pick> unqualifiedReason{"unqualified_reason"};
    static constexpr Field<Lead, Ref> convertedAccount{"converted_account_id"},
        convertedContact{"converted_contact_id"}, convertedOpportunity{"converted_opportunity_id"};
    static constexpr Field<Lead, QDateTime> convertedAt{"converted_at"};

    static constexpr Choice<Lead> fresh{"new"}, contacted{"contacted"}, nurture{"nurture"}, qualified{"qualified"},
        converted{"converted"}, unqualified{"unqualified"};
    static constexpr Choice<Lead> hot{"hot"}, warm{"warm"}, cold{"cold"};
    static constexpr Choice<Lead> noNeed{"no_need"}, noBudget{"no_budget"}, noAnswer{"no_answer"},
        wrongFit{"wrong_fit"}, competitor{"competitor"}, duplicate{"duplicate"}, other{"other"};

    static EntityDef define();
};

} // namespace perennial
