// Activity: something done, or to be done, with a customer.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Activity {
    Q_DECLARE_TR_FUNCTIONS(Activity)
public:
    static constexpr auto entity = "activity";
    static constexpr int code = 31;
    static constexpr auto prefix = "ACT";

    static constexpr Field<Activity, Pick> kind{"kind"}, status{"status"}, outcome{"outcome"}, direction{"direction"},
        priority{"priority"};
    static constexpr Field<Activity, QString> subject{"subject"}, result{"result"}, with{"with_people"},
        location{"location"};
    static constexpr Field<Activity, QDate> dueOn{"due_on"}; // a day in local time; that of starts_at where it is set
    static constexpr Field<Activity, QDateTime> startsAt{"starts_at"}, endsAt{"ends_at"}, doneAt{"done_at"},
        reminderAt{"reminder_at"};
    static constexpr Field<Activity, bool> allDay{"all_day"};
    static constexpr Field<Activity, qint64> duration{"duration"};      // minutes
    static constexpr Field<Activity, QString> recurrence{"recurrence"}; // RFC 5545 RRULE
    static constexpr Field<Activity, Ref> account{"account_id"}, contact{"contact_id"}, lead{"lead_id"},
        opportunity{"opportunity_id"}, campaign{"campaign_id"}, serviceCase{"case_id"}, quote{"quote_id"},
        order{"sales_order_id"}, invoice{"invoice_id"};

    static constexpr Choice<Activity> task{"task"}, call{"call"}, meeting{"meeting"}, visit{"visit"}, email{"email"},
        letter{"letter"}, note{"note"};
    // Of tasks, e-mails, letters and notes.
    static constexpr Choice<Activity> notStarted{"not_started"}, inProgress{"in_progress"}, waiting{"waiting"},
        done{"done"}, cancelled{"cancelled"};
    // Of calls, meetings and visits.
    static constexpr Choice<Activity> planned{"planned"}, held{"held"}, notHeld{"not_held"};
    static constexpr Choice<Activity> reached{"reached"}, noAnswer{"no_answer"}, busy{"busy"}, voicemail{"voicemail"},
        callBack{"call_back"}, wrongNumber{"wrong_number"}, doNotCall{"do_not_call"};
    static constexpr Choice<Activity> incoming{"in"}, outgoing{"out"};
    static constexpr Choice<Activity> low{"low"}, normal{"normal"}, high{"high"};

    static EntityDef define();
};

} // namespace perennial
