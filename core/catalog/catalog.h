// The catalog: every entity of an open file, built-in declarations with the file's own fields and stages laid over
// them.
#pragma once
#include "core/catalog/entity.h"
#include <memory>

namespace perennial {

using EntityPtr = std::shared_ptr<const EntityDef>;

// A field of another entity that links here: orders of an account, lines of an order.
struct Child {
    EntityPtr entity;
    QString field;
};

// What a user added to a file: fields and stages. Loaded from the file when it is opened.
struct OwnField {
    QString entity;
    FieldDef field; // key starts with cf_
};

// A renamed or additional stage or option of a choice.
struct OwnOption {
    QString entity;
    QString field;
    Option option;
    int position = 0; // place among the options, from 0; below: where it is, or the end
};

class Catalog {
public:
    explicit Catalog(const QVector<EntityDef>& entities);

    const QVector<EntityPtr>& entities() const { return m_entities; }
    const EntityDef& entity(const QString& key) const; // throws Error NotFound, naming the entities that exist
    EntityPtr pointer(const QString& key) const;       // likewise
    EntityPtr find(const QString& key) const;          // null if absent
    EntityPtr withCode(int code) const;                // null if absent
    EntityPtr ofId(Id id) const { return withCode(entityCodeOf(id)); }
    const QVector<Child>& children(const QString& entity) const;
    // Parts of an entity (order lines of an order), in the order of the roll call.
    QVector<Child> parts(const QString& entity) const;

    // This catalog with a file's own fields and stages, and its replica numbers: see EntityDef::homeReplicas().
    std::shared_ptr<const Catalog> withOwn(const QVector<OwnField>& fields, const QVector<OwnOption>& options,
                                           const QVector<quint32>& replicas) const;

private:
    QVector<EntityPtr> m_entities;
    QHash<QString, EntityPtr> m_byKey;
    QHash<int, EntityPtr> m_byCode;
    QHash<QString, QVector<Child>> m_children;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

} // namespace perennial
