// Linked kinds: which of the catalog's children, and how many of each.
#include "ui/model/linked_kinds.h"

namespace perennial {

bool isToldElsewhere(const Child& child)
{
    static const QStringList kinds{QStringLiteral("activity"),    QStringLiteral("tagging"),
                                   QStringLiteral("stage_log"),   QStringLiteral("attachment"),
                                   QStringLiteral("order_event"), QStringLiteral("opportunity_snapshot"),
                                   QStringLiteral("case_message")};
    const EntityDef& def = *child.entity;
    return kinds.contains(def.key()) || def.isOwnerOrStamp(def.indexOf(child.field));
}

QVector<LinkedKind> linkedKindsOf(const Reader& reader, const Record& page, int documents, const QString& lines)
{
    QVector<LinkedKind> kinds;
    for (const Child& child : reader.catalog()->children(page.def().key())) {
        if (child.entity->key() == lines || isToldElsewhere(child))
            continue;
        if (child.entity->dateField().isEmpty())
            kinds.append({child, reader.linked(child, page.id(), readPerKind, shownPerKind)});
        else
            kinds.append({child, reader.linked(child, page.id(), documents)});
    }
    return kinds;
}

} // namespace perennial
