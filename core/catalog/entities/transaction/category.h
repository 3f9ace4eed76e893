// Category: a shelf of the catalogue, possibly inside another one.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

struct Category {
    Q_DECLARE_TR_FUNCTIONS(Category)
public:
    static constexpr auto entity = "category";
    static constexpr int code = 40;
    static constexpr auto prefix = "CAT";
    static constexpr Field<Category, QString> name{"name"}, description{"description"};
    static constexpr Field<Category, Ref> parent{"parent_id"};
    static EntityDef define();
};

} // namespace perennial
