// Deliveries and their lines: what left the house, in parts where need be.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Lines count against their order from the draft on, and as shipped once the delivery is in transit or delivered.
struct Delivery {
    Q_DECLARE_TR_FUNCTIONS(Delivery)
public:
    static constexpr auto entity = "delivery";
    static constexpr int code = 60;
    static constexpr auto prefix = "D";
    static constexpr Field<Delivery, QString> number{"number"}, carrier{"carrier"}, tracking{"tracking_number"},
        failReason{"fail_reason"}, shipName{"ship_name"}, shipStreet{"ship_street"}, shipCity{"ship_city"},
        shipRegion{"ship_region"}, shipPostcode{"ship_postcode"}, shipCountry{"ship_country"};
    static constexpr Field<Delivery, Ref> account{"account_id"}, order{"sales_order_id"};
    static constexpr Field<Delivery, Pick> status{"status"};
    static constexpr Field<Delivery, QDate> shippedOn{"shipped_on"}, deliveredOn{"delivered_on"};
    static constexpr Field<Delivery, bool> whole{"whole"}; // made from the order's shipped-on date
    static constexpr Choice<Delivery> draft{"draft"}, ready{"ready"}, inTransit{"in_transit"}, delivered{"delivered"},
        failed{"failed"}, cancelled{"cancelled"};
    static EntityDef define();
};

struct DeliveryLine {
    Q_DECLARE_TR_FUNCTIONS(DeliveryLine)
public:
    static constexpr auto entity = "delivery_line";
    static constexpr int code = 61;
    static constexpr auto prefix = "DL";
    static constexpr Field<DeliveryLine, Ref> document{"delivery_id"}, product{"product_id"},
        source{"sales_order_line_id"};
    static constexpr Field<DeliveryLine, qint64> position{"position"};
    static constexpr Field<DeliveryLine, QString> name{"name"}, unit{"unit"}, description{"description"};
    static constexpr Field<DeliveryLine, Quantity> quantity{"quantity"};
    static EntityDef define();
};

} // namespace perennial
