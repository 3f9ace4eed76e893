// Opportunity contact: a person who has a say in a deal, and which. The deal's own contact is the one we talk to.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct OpportunityContact {
    Q_DECLARE_TR_FUNCTIONS(OpportunityContact)
public:
    static constexpr auto entity = "opportunity_contact";
    static constexpr int code = 32;
    static constexpr auto prefix = "ROLE";

    static constexpr Field<OpportunityContact, Ref> opportunity{"opportunity_id"}, contact{"contact_id"};
    static constexpr Field<OpportunityContact, Pick> role{"role"};
    static constexpr Field<OpportunityContact, QString> remark{"remark"};

    static constexpr Choice<OpportunityContact> decisionMaker{"decision_maker"}, evaluator{"evaluator"},
        influencer{"influencer"}, sponsor{"sponsor"}, user{"user"};

    static EntityDef define();
};

} // namespace perennial
