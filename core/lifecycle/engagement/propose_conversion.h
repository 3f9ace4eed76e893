// Propose a conversion: which account and contact a lead may already be.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

// Why a record is proposed; strongest first.
enum class Likeness { SameEmail, SamePhone, SameName };

struct Proposal {
    Id id = 0;
    QString title;
    QString reference;
    Likeness likeness = Likeness::SameName;
    QString reason; // translated: "has the same e-mail address"
};

struct ConversionProposals {
    QVector<Proposal> accounts; // best first, each once
    QVector<Proposal> contacts;
};

// By e-mail address, phone number and folded name, further numbers and addresses of contacts included; an account is
// proposed too when one of its contacts is.
ConversionProposals proposeConversion(const Reader& reader, Id lead);

} // namespace perennial
