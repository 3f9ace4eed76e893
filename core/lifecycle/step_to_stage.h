// Step to stage: the business step that brings a record into another stage of its flow.
#pragma once
#include "core/lifecycle/verbs.h"

namespace perennial {

// A verb of the table with what is known of its answers. Where it asks, the person answers first.
struct StageStep {
    QString verb;
    VerbArguments given = {};
    bool asks = false;
};

// Winning a deal, sending a quote, closing a case — or the plain move where a flow may be driven by hand. Throws Error
// Refused, in words, where the stage follows from other things (deliveries, payments) or the flow has no such step.
StageStep stepToStage(const Record& record, const QString& to);

} // namespace perennial
