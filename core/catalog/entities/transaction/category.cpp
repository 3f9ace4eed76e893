// Category: its declaration.
#include "core/catalog/entities/transaction/category.h"

namespace perennial {

EntityDef Category::define()
{
    return Define<Category>(Phase::Transaction, "tags", L("Category"), L("Categories"))
        .group(L("Category"))
        .text(name, L("Name"), Required | Titled | Listed)
        .link<Category>(parent, L("Part of"), Listed | Indexed)
        .longText(description, L("Description"), Searchable | Listed)
        .subtitle(description)
        .matchedBy(name);
}

} // namespace perennial
