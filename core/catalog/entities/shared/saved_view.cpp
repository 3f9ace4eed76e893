// Saved view: its declaration.
#include "core/catalog/entities/shared/saved_view.h"
#include "core/catalog/define.h"

namespace perennial {

EntityDef SavedView::define()
{
    const auto layouts = Options<SavedView>()
                             .option(list, L("List"))
                             .option(table, L("Table"))
                             .option(board, L("Board"))
                             .option(calendar, L("Calendar"));
    return Define<SavedView>(Phase::Shared, "bookmark", L("Saved view"), L("Saved views"))
        .group(L("View"))
        .text(name, L("Name"), Required | Titled | Listed)
        .text(records, L("Kind of record"), Required | Listed | Indexed)
        .longText(filter, L("Filter"), Listed)
        .text(columns, L("Columns"))
        .text(sort, L("Order"))
        .choice(layout, L("Layout"), layouts, Listed)
        .standard("table")
        .flag(pinned, L("In the sidebar"), Listed)
        .integer(position, L("Position"), Hidden)
        .subtitle(records);
}

} // namespace perennial
