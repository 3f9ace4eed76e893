// Saved view: a list somebody wants to see again: filter, columns, order and layout.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct SavedView {
    Q_DECLARE_TR_FUNCTIONS(SavedView)
public:
    static constexpr auto entity = "saved_view";
    static constexpr int code = 6;
    static constexpr auto prefix = "VIEW";

    static constexpr Field<SavedView, QString> name{"name"};
    static constexpr Field<SavedView, QString> records{"entity"};  // key of the entity it lists
    static constexpr Field<SavedView, QString> filter{"filter"};   // in the search language
    static constexpr Field<SavedView, QString> columns{"columns"}; // field keys, separated by commas
    static constexpr Field<SavedView, QString> sort{"sort"};       // field keys, "-" before a descending one
    static constexpr Field<SavedView, Pick> layout{"layout"};
    static constexpr Field<SavedView, bool> pinned{"pinned"}; // stands in the sidebar
    static constexpr Field<SavedView, qint64> position{"position"};

    static constexpr Choice<SavedView> list{"list"}, table{"table"}, board{"board"}, calendar{"calendar"};

    static EntityDef define();
};

} // namespace perennial
