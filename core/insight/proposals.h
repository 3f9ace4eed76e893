// Proposals: values that a record's fields could hold, judged by what happened, and why.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

struct FieldProposal {
    QString field;
    Value value;
    QString shown;  // the value as people read it
    QString reason; // a translated clause

    bool operator==(const FieldProposal&) const = default;
};

// Whether its records have fields that anything is ever proposed for.
bool mayHaveProposals(const EntityDef& def);

// Of fields that people leave to the program (no “set by hand”) and that hold something else. Only companies have such
// fields: customer type and relationship, by their orders of all times, of the latest 200 where there are more.
QVector<FieldProposal> proposalsFor(const Reader& reader, const Record& record);

// Writes the proposed value to the record, and that it is not set by hand: later proposals may follow.
void accept(Record& record, const FieldProposal& proposal);

} // namespace perennial
