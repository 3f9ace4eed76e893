// Answer a case: what is said to the customer, what they say, and what we note among ourselves.
#pragma once
#include "core/catalog/entities/service/case.h"
#include "core/workspace/desk.h"

namespace perennial {

// One message; the channel is an option of Case::channel, empty for none.
struct Message {
    Choice<CaseMessage> direction;
    QString text;
    Pick channel = {};
};

// Throws Error Refused for an empty text.
Id addMessage(Desk& desk, const Row<Case>& made, const Message& message);

struct AnswerCase {
    Id serviceCase = 0;
    QString text;
    Pick channel = {};     // empty: the case's
    bool thenWait = false; // the customer has the next word
};

// Writes the message, opens a new case, and notes when it was answered first. Throws Error Refused for a closed case.
Id answerCase(Desk& desk, const AnswerCase& ask);

struct HearCustomer {
    Id serviceCase = 0;
    QString text;
    Pick channel = {};
};

// A message of the customer. A case that waited for it is open again; a resolved or closed one is reopened.
Id hearCustomer(Desk& desk, const HearCustomer& ask);

struct NoteOnCase {
    Id serviceCase = 0;
    QString text;
};

Id noteOnCase(Desk& desk, const NoteOnCase& ask);

} // namespace perennial
