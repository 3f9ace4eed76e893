// Account: a company or household that buys, may buy, or sells to us.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Account {
    Q_DECLARE_TR_FUNCTIONS(Account)
public:
    static constexpr auto entity = "account";
    static constexpr int code = 20;
    static constexpr auto prefix = "ACC";

    static constexpr Field<Account, QString> name{"name"};
    static constexpr Field<Account, Pick> kind{"kind"}, role{"role"};
    static constexpr Field<Account, Ref> parent{"parent_id"};
    static constexpr Field<Account, QString> industry{"industry"}, territory{"territory"};
    static constexpr Field<Account, Pick> employees{"employees"};
    static constexpr Field<Account, QString> phone{"phone"}, otherPhone{"other_phone"}, fax{"fax"}, email{"email"},
        website{"website"};
    static constexpr Field<Account, QString> billingStreet{"billing_street"}, billingPostcode{"billing_postcode"},
        billingCity{"billing_city"}, billingRegion{"billing_region"}, billingCountry{"billing_country"};
    static constexpr Field<Account, QString> shippingStreet{"shipping_street"}, shippingPostcode{"shipping_postcode"},
        shippingCity{"shipping_city"}, shippingRegion{"shipping_region"}, shippingCountry{"shipping_country"};
    static constexpr Field<Account, Ref> priceList{"price_list_id"};
    static constexpr Field<Account, QString> taxId{"tax_id"}, currency{"currency"};
    static constexpr Field<Account, qint64> paymentDays{"payment_days"}; // days to pay; empty: the office's
    static constexpr Field<Account, Money> creditLimit{"credit_limit"};  // in `currency`; empty: none
    static constexpr Field<Account, Pick> creditState{"credit_state"};
    static constexpr Field<Account, Pick> source{"source"};
    static constexpr Field<Account, Ref> campaign{"campaign_id"};
    static constexpr Field<Account, Pick> customerType{"customer_type"}, relationshipStage{"relationship_stage"};
    static constexpr Field<Account, bool> customerTypeByHand{"customer_type_by_hand"},
        relationshipStageByHand{"relationship_stage_by_hand"};
    static constexpr Field<Account, Pick> valueClass{"value_class"}, needClass{"need_class"};

    static constexpr Choice<Account> company{"company"}, household{"household"};
    static constexpr Choice<Account> prospect{"prospect"}, customer{"customer"}, vendor{"vendor"}, partner{"partner"},
        competitor{"competitor"}, other{"other"};
    static constexpr Choice<Account> loyal{"loyal"}, onDiscount{"discount"}, impulsive{"impulsive"},
        needBased{"need_based"}, wandering{"wandering"};
    static constexpr Choice<Account> exploration{"exploration"}, awareness{"awareness"}, expansion{"expansion"},
        commitment{"commitment"}, dissolution{"dissolution"};
    static constexpr Choice<Account> good{"good"}, warning{"warning"}, hold{"hold"};

    static EntityDef define();
};

} // namespace perennial
