// The catalog: lookups, derived relations, and the overlay of what a user added.
#include "core/catalog/catalog.h"
#include "core/base/error.h"
#include "core/base/nearest.h"
#include <QCoreApplication>
#include <QStringList>

namespace perennial {

Catalog::Catalog(const QVector<EntityDef>& entities)
{
    for (const EntityDef& def : entities) {
        auto pointer = std::make_shared<const EntityDef>(def);
        m_entities.append(pointer);
        m_byKey.insert(def.key(), pointer);
        m_byCode.insert(def.code(), pointer);
    }
    for (const EntityPtr& entity : m_entities) {
        for (int at = 0; at < entity->fields().size(); ++at) {
            const FieldDef& field = entity->field(at);
            if (field.kind == Kind::Link && !entity->isStamp(at))
                m_children[field.target].append({entity, field.key});
        }
    }
}

const EntityDef& Catalog::entity(const QString& key) const
{
    return *pointer(key);
}

EntityPtr Catalog::pointer(const QString& key) const
{
    if (const EntityPtr known = find(key))
        return known;
    QStringList keys;
    for (const EntityPtr& entity : m_entities)
        keys.append(entity->key());
    throw Error{Fault::NotFound,
                QCoreApplication::translate("Catalog", "There is no kind of record called “%1”. Known are: %2.")
                        .arg(key, keys.join(QStringLiteral(", "))) +
                    didYouMean(key, keys)};
}

EntityPtr Catalog::find(const QString& key) const
{
    return m_byKey.value(key);
}

EntityPtr Catalog::withCode(int code) const
{
    return m_byCode.value(code);
}

const QVector<Child>& Catalog::children(const QString& entity) const
{
    static const QVector<Child> none;
    const auto found = m_children.constFind(entity);
    return found == m_children.constEnd() ? none : *found;
}

QVector<Child> Catalog::parts(const QString& entity) const
{
    QVector<Child> own;
    for (const Child& child : children(entity)) {
        if (child.entity->parentField() == child.field)
            own.append(child);
    }
    return own;
}

std::shared_ptr<const Catalog> Catalog::withOwn(const QVector<OwnField>& fields, const QVector<OwnOption>& options,
                                                const QVector<quint32>& replicas) const
{
    QVector<EntityDef> defs;
    for (const EntityPtr& entity : m_entities) {
        EntityDef def = *entity;
        def.setHomeReplicas(replicas);
        for (const OwnField& own : fields) {
            if (own.entity == def.key())
                def.add(own.field);
        }
        for (const OwnOption& own : options) {
            if (own.entity == def.key())
                def.layOver(own.field, own.option, own.position);
        }
        defs.append(def);
    }
    return std::make_shared<const Catalog>(defs);
}

} // namespace perennial
