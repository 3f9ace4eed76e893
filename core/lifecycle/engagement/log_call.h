// Log a call that took place, or did not get through.
#pragma once
#include "core/catalog/field.h"
#include "core/workspace/desk.h"

#include <QDate>

namespace perennial {

struct LogCall {
    Id about = 0;
    Pick outcome;        // an option of Activity::outcome
    QString result = {}; // what was said
    Pick direction = {}; // an option of Activity::direction; empty: outgoing
    qint64 minutes = 0;
    QDate callBackOn = {}; // plans another call; for the outcome "call back" tomorrow where invalid
};

struct CallLogged {
    Id call = 0;
    Id callBack = 0; // the planned one, 0 when none
};

// An outgoing call that was planned for today or before is the one that took place, and goes on if it repeats. Where
// nobody was reached it stays to be made: on callBackOn where that is said, instead of another one.
// A lead that was reached for the first time is contacted from then on. Throws Error Refused without an outcome.
CallLogged logCall(Desk& desk, const LogCall& ask);

} // namespace perennial
