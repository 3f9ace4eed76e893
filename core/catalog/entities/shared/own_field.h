// Own field and own option: what the user added to the catalog of this file.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct OwnFieldRow {
    Q_DECLARE_TR_FUNCTIONS(OwnFieldRow)
public:
    static constexpr auto entity = "own_field";
    static constexpr int code = 7;
    static constexpr auto prefix = "OWN";

    static constexpr Field<OwnFieldRow, QString> records{"entity"}; // key of the entity that has it
    static constexpr Field<OwnFieldRow, QString> key{"key"};        // cf_…, the name of its column
    static constexpr Field<OwnFieldRow, QString> label{"label"};
    static constexpr Field<OwnFieldRow, QString> kind{"kind"};    // kindName()
    static constexpr Field<OwnFieldRow, qint64> traits{"traits"}; // bits of Trait
    static constexpr Field<OwnFieldRow, QString> section{"section"}, target{"target"}, currencyField{"currency_field"},
        standard{"standard"};
    static constexpr Field<OwnFieldRow, qint64> position{"position"};

    static EntityDef define();
};

// A renamed or additional option of a choice or stage of a flow, built-in or own.
struct OwnOptionRow {
    Q_DECLARE_TR_FUNCTIONS(OwnOptionRow)
public:
    static constexpr auto entity = "own_option";
    static constexpr int code = 8;
    static constexpr auto prefix = "OPT";

    static constexpr Field<OwnOptionRow, QString> records{"entity"}, field{"field"}, key{"key"}, label{"label"};
    static constexpr Field<OwnOptionRow, QString> type{"type"}; // statusTypeName(), of stages
    static constexpr Field<OwnOptionRow, QString> tone{"tone"};
    static constexpr Field<OwnOptionRow, qint64> probability{"probability"}; // whole percent; empty: means nothing
    static constexpr Field<OwnOptionRow, qint64> position{"position"};

    static EntityDef define();
};

} // namespace perennial
