// Open a case: somebody asks, complains or wants something mended.
#pragma once
#include "core/catalog/field.h"
#include "core/workspace/desk.h"

namespace perennial {

struct OpenCase {
    QString subject;
    Ref account = {}; // one of account and contact
    Ref contact = {};
    Ref order = {};     // the order it is about
    QString text = {};  // what the customer said; becomes the first message
    Pick channel = {};  // options of Case; empty: phone
    Pick kind = {};     // empty: question
    Pick priority = {}; // empty: normal
};

// The new case. Throws Error Refused without a customer or a subject.
Id openCase(Desk& desk, const OpenCase& ask);

// Somebody starts to work on a case: it is open, and theirs where it was nobody's.
void takeCase(Desk& desk, Id serviceCase);

} // namespace perennial
