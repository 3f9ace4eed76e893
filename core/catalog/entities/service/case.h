// Case: something a customer asks, wants mended or complains about; with everything said about it.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Case {
    Q_DECLARE_TR_FUNCTIONS(Case)
public:
    static constexpr auto entity = "case";
    static constexpr int code = 80;
    static constexpr auto prefix = "C";

    static constexpr Field<Case, QString> number{"number"}; // C-2026-0001
    static constexpr Field<Case, QString> subject{"subject"}, description{"description"};
    static constexpr Field<Case, Ref> account{"account_id"}, contact{"contact_id"}, lead{"lead_id"}; // one at least
    static constexpr Field<Case, Ref> parent{"parent_id"}, product{"product_id"}, order{"sales_order_id"};
    static constexpr Field<Case, Pick> channel{"channel"}, kind{"kind"}, priority{"priority"}, status{"status"};
    static constexpr Field<Case, QString> equipment{"equipment"}; // which piece: serial number, place
    static constexpr Field<Case, QString> holdReason{"hold_reason"};
    static constexpr Field<Case, QDateTime> responseDue{"response_due"}, resolutionDue{"resolution_due"},
        firstAnsweredAt{"first_answered_at"}, resolvedAt{"resolved_at"}, closedAt{"closed_at"};
    static constexpr Field<Case, QString> solution{"solution"};
    static constexpr Field<Case, Pick> resolution{"resolution"};
    static constexpr Field<Case, qint64> reopenedCount{"reopened_count"};
    static constexpr Field<Case, qint64> satisfaction{"satisfaction"}; // 1 (bad) to 5 (good)

    static constexpr Choice<Case> fresh{"new"}, open{"open"}, waiting{"waiting"}, onHold{"on_hold"},
        resolved{"resolved"}, closed{"closed"};
    static constexpr Choice<Case> phone{"phone"}, email{"email"}, chat{"chat"}, counter{"counter"}, web{"web"};
    static constexpr Choice<Case> question{"question"}, incident{"incident"}, problem{"problem"},
        complaint{"complaint"}, request{"request"};
    static constexpr Choice<Case> low{"low"}, normal{"normal"}, high{"high"}, urgent{"urgent"};
    static constexpr Choice<Case> solved{"solved"}, duplicate{"duplicate"}, rejected{"rejected"},
        notSolved{"not_solved"};

    static EntityDef define();
};

// What was said or written about a case, by the customer, to the customer, or among ourselves.
struct CaseMessage {
    Q_DECLARE_TR_FUNCTIONS(CaseMessage)
public:
    static constexpr auto entity = "case_message";
    static constexpr int code = 81;
    static constexpr auto prefix = "MSG";

    static constexpr Field<CaseMessage, Ref> serviceCase{"case_id"}, contact{"contact_id"};
    static constexpr Field<CaseMessage, Pick> direction{"direction"}, channel{"channel"};
    static constexpr Field<CaseMessage, QDateTime> at{"at"}; // filled with the present moment where empty
    static constexpr Field<CaseMessage, QString> text{"text"};

    static constexpr Choice<CaseMessage> incoming{"in"}, outgoing{"out"}, internal{"internal"};
    static constexpr Choice<CaseMessage> phone{"phone"}, email{"email"}, chat{"chat"}, counter{"counter"}, web{"web"};

    static EntityDef define();
};

} // namespace perennial
