// Campaign: an effort to win or keep customers, and who was reached by it.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Campaign {
    Q_DECLARE_TR_FUNCTIONS(Campaign)
public:
    static constexpr auto entity = "campaign";
    static constexpr int code = 25;
    static constexpr auto prefix = "CAMP";

    static constexpr Field<Campaign, QString> name{"name"}, goal{"goal"}, audience{"audience"};
    static constexpr Field<Campaign, Pick> type{"type"}, status{"status"};
    static constexpr Field<Campaign, QDate> startsOn{"starts_on"}, endsOn{"ends_on"};
    static constexpr Field<Campaign, QString> currency{"currency"};
    static constexpr Field<Campaign, Money> budget{"budget"}, expectedCost{"expected_cost"}, actualCost{"actual_cost"},
        expectedRevenue{"expected_revenue"};

    static constexpr Choice<Campaign> planning{"planning"}, active{"active"}, paused{"paused"}, complete{"complete"},
        cancelled{"cancelled"};

    static EntityDef define();
};

// A lead, contact or account that a campaign is meant to reach. A converted lead keeps its place, beside the contact it
// became.
struct CampaignMember {
    Q_DECLARE_TR_FUNCTIONS(CampaignMember)
public:
    static constexpr auto entity = "campaign_member";
    static constexpr int code = 26;
    static constexpr auto prefix = "CM";

    static constexpr Field<CampaignMember, Ref> campaign{"campaign_id"}, lead{"lead_id"}, contact{"contact_id"},
        account{"account_id"};
    static constexpr Field<CampaignMember, Pick> status{"status"};
    static constexpr Field<CampaignMember, QDateTime> respondedAt{"responded_at"};
    static constexpr Field<CampaignMember, QString> remark{"remark"};

    static constexpr Choice<CampaignMember> listed{"listed"}, contacted{"contacted"}, responded{"responded"},
        converted{"converted"}, optedOut{"opted_out"}, bounced{"bounced"};

    static EntityDef define();
};

} // namespace perennial
