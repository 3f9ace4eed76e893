// Opportunity: a deal on its way; with its lines, the log of its stages and its daily snapshots.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Opportunity {
    Q_DECLARE_TR_FUNCTIONS(Opportunity)
public:
    static constexpr auto entity = "opportunity";
    static constexpr int code = 27;
    static constexpr auto prefix = "OPP";

    static constexpr Field<Opportunity, QString> name{"name"};
    static constexpr Field<Opportunity, Ref> account{"account_id"}, contact{"contact_id"}, campaign{"campaign_id"};
    static constexpr Field<Opportunity, Pick> pipeline{"pipeline"}, stage{"stage"}, type{"type"}, source{"source"};
    static constexpr Field<Opportunity, QString> currency{"currency"};
    static constexpr Field<Opportunity, Money> amount{"amount"}; // the sum of the lines where there are any
    static constexpr Field<Opportunity, Percent> probability{"probability"};
    static constexpr Field<Opportunity, bool> probabilityByHand{"probability_by_hand"};
    static constexpr Field<Opportunity, Pick> forecastCategory{"forecast_category"};
    static constexpr Field<Opportunity, bool> forecastByHand{"forecast_by_hand"};
    static constexpr Field<Opportunity, QDate> expectedClose{"expected_close"}, closedOn{"closed_on"};
    static constexpr Field<Opportunity, QString> competitors{"competitors"};
    static constexpr Field<Opportunity, Pick> lostReason{"lost_reason"};
    static constexpr Field<Opportunity, QString> lostNotes{"lost_notes"};

    static constexpr Choice<Opportunity> prospecting{"prospecting"}, qualification{"qualification"},
        proposal{"proposal"}, negotiation{"negotiation"}, won{"won"}, lost{"lost"};
    static constexpr Choice<Opportunity> pipelineCategory{"pipeline"}, bestCase{"best_case"}, commit{"commit"},
        closed{"closed"}, omitted{"omitted"};
    static constexpr Choice<Opportunity> standardPipeline{"standard"};
    static constexpr Choice<Opportunity> newBusiness{"new"}, existing{"existing"}, renewal{"renewal"};
    static constexpr Choice<Opportunity> price{"price"}, competitor{"competitor"}, noBudget{"no_budget"},
        noDecision{"no_decision"}, timing{"timing"}, wrongFit{"wrong_fit"}, other{"other"};

    static EntityDef define();
};

// A product, or a text, that the deal is about.
struct OpportunityLine {
    Q_DECLARE_TR_FUNCTIONS(OpportunityLine)
public:
    static constexpr auto entity = "opportunity_line";
    static constexpr int code = 28;
    static constexpr auto prefix = "OPL";

    static constexpr Field<OpportunityLine, Ref> opportunity{"opportunity_id"}, product{"product_id"};
    static constexpr Field<OpportunityLine, qint64> position{"position"};
    static constexpr Field<OpportunityLine, QString> name{"name"}, unit{"unit"}, currency{"currency"};
    static constexpr Field<OpportunityLine, Quantity> quantity{"quantity"};
    static constexpr Field<OpportunityLine, Money> unitPrice{"unit_price"};
    static constexpr Field<OpportunityLine, Percent> discount{"discount"};
    static constexpr Field<OpportunityLine, Money> amount{"amount"}; // net, rounded once

    static EntityDef define();
};

// One stay in a stage. Written by the closing rules; the last one is still running.
struct StageLog {
    Q_DECLARE_TR_FUNCTIONS(StageLog)
public:
    static constexpr auto entity = "stage_log";
    static constexpr int code = 29;
    static constexpr auto prefix = "LOG";

    static constexpr Field<StageLog, Ref> opportunity{"opportunity_id"};
    static constexpr Field<StageLog, QString> from{"from_stage"}; // empty: the deal was made in it
    static constexpr Field<StageLog, QString> to{"to_stage"};
    static constexpr Field<StageLog, QDateTime> at{"at"};
    static constexpr Field<StageLog, qint64> seconds{"seconds"}; // spent in from_stage before
    static constexpr Field<StageLog, QString> currency{"currency"};
    static constexpr Field<StageLog, Money> amount{"amount"};   // of the deal at that moment
    static constexpr Field<StageLog, QString> reason{"reason"}; // why it was lost

    static EntityDef define();
};

// How a deal stood at the end of a day on which it changed; the last one before a day tells how it stood then.
struct OpportunitySnapshot {
    Q_DECLARE_TR_FUNCTIONS(OpportunitySnapshot)
public:
    static constexpr auto entity = "opportunity_snapshot";
    static constexpr int code = 30;
    static constexpr auto prefix = "SNAP";

    static constexpr Field<OpportunitySnapshot, Ref> opportunity{"opportunity_id"}, person{"person_id"};
    static constexpr Field<OpportunitySnapshot, QDate> day{"day"};
    static constexpr Field<OpportunitySnapshot, QString> stage{"stage"}, type{"type"}; // statusTypeName()
    static constexpr Field<OpportunitySnapshot, QString> currency{"currency"};
    static constexpr Field<OpportunitySnapshot, Money> amount{"amount"};
    static constexpr Field<OpportunitySnapshot, Percent> probability{"probability"};
    static constexpr Field<OpportunitySnapshot, QDate> expectedClose{"expected_close"};

    static EntityDef define();
};

} // namespace perennial
