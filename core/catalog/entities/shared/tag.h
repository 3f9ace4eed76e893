// Tag and Tagging: words that people stick on any record.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Tag {
    Q_DECLARE_TR_FUNCTIONS(Tag)
public:
    static constexpr auto entity = "tag";
    static constexpr int code = 3;
    static constexpr auto prefix = "TAG";

    static constexpr Field<Tag, QString> name{"name"};
    static constexpr Field<Tag, Pick> tone{"tone"};

    static constexpr Choice<Tag> grey{"grey"}, blue{"blue"}, teal{"teal"}, green{"green"}, amber{"amber"}, red{"red"},
        violet{"violet"};

    static EntityDef define();
};

// One tag on one record. The record's id tells which kind of record it is.
struct Tagging {
    Q_DECLARE_TR_FUNCTIONS(Tagging)
public:
    static constexpr auto entity = "tagging";
    static constexpr int code = 4;
    static constexpr auto prefix = "TGG";

    static constexpr Field<Tagging, Ref> tag{"tag_id"};
    static constexpr Field<Tagging, qint64> record{"record_id"};

    static EntityDef define();
};

} // namespace perennial
