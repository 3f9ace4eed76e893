// The roll call: which entities there are.
#include "core/catalog/roll_call.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/catalog/entities/shared/number_series.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/entities/shared/person.h"
#include "core/catalog/entities/shared/saved_view.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/catalog/entities/transaction/category.h"
#include "core/catalog/entities/transaction/price_list.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/catalog/entities/transaction/supplier_price.h"

namespace perennial {

CatalogPtr builtInCatalog()
{
    // clang-format off
    return std::make_shared<const Catalog>(QVector<EntityDef>{
        Office::define(),
        Person::define(),
        Tag::define(),
        Tagging::define(),
        Attachment::define(),
        SavedView::define(),
        OwnFieldRow::define(),
        OwnOptionRow::define(),
        NumberSeries::define(),
        CurrencyRate::define(),

        Campaign::define(),
        Account::define(),
        Contact::define(),
        ContactPoint::define(),
        AccountMembership::define(),
        Lead::define(),
        CampaignMember::define(),
        Opportunity::define(),
        OpportunityLine::define(),
        OpportunityContact::define(),
        StageLog::define(),
        OpportunitySnapshot::define(),
        Activity::define(),

        Category::define(),
        Product::define(),
        PriceList::define(),
        Price::define(),
        SupplierPrice::define(),
        Quote::define(),
        QuoteLine::define(),
        SalesOrder::define(),
        SalesOrderLine::define(),
        OrderEvent::define(),

        Delivery::define(),
        DeliveryLine::define(),
        Invoice::define(),
        InvoiceLine::define(),
        InvoiceInstalment::define(),
        Payment::define(),
        Allocation::define(),

        Case::define(),
        CaseMessage::define(),
    });
    // clang-format on
}

} // namespace perennial
