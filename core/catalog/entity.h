// Entities: what one kind of record is, and the pen that declares it.
#pragma once
#include "core/base/identity.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/catalog/field.h"
#include "core/catalog/flow.h"
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <optional>

namespace perennial {

enum class Phase { Shared, Engagement, Transaction, Fulfillment, Service };

// Fields that every entity has, after its own ones. Moments are UTC.
struct Common {
    static constexpr Field<Common, Ref> owner{"owner_id"};
    static constexpr Field<Common, QString> notes{"notes"};
    static constexpr Field<Common, QString> externalRef{"external_ref"}; // the record's key in another program
    static constexpr Field<Common, QDateTime> createdAt{"created_at"}, changedAt{"changed_at"}, removedAt{"removed_at"};
    static constexpr Field<Common, Ref> createdBy{"created_by_id"}, changedBy{"changed_by_id"};
};

// The definition of one entity. Immutable once it is in a catalog.
class EntityDef {
public:
    EntityDef() = default;
    EntityDef(const char* key, int code, const char* one, const char* many, Translate translate);

    const QString& key() const { return m_key; }
    int code() const { return m_code; }                              // its part of every id, 1..127, never reused
    QString one() const { return m_translate(m_one.constData()); }   // "Lead"
    QString many() const { return m_translate(m_many.constData()); } // "Leads"
    const QByteArray& sourceOne() const { return m_one; }
    const QByteArray& sourceMany() const { return m_many; }
    const QString& prefix() const { return m_prefix; } // "LEAD" in LEAD-17
    const QString& icon() const { return m_icon; }
    Phase phase() const { return m_phase; }

    const QVector<FieldDef>& fields() const { return m_fields; } // own ones, then the common ones, then custom ones
    const FieldDef& field(int index) const { return m_fields.at(index); }
    int indexOf(const QString& field) const;    // -1 if absent
    int indexOf(const char* latin1Field) const; // likewise
    const FieldDef* find(const QString& field) const;
    // Where the fields that every save writes stand; the owner of a part, which has none, is at -1.
    struct CommonAt {
        int owner = -1, createdAt = -1, createdBy = -1, changedAt = -1, changedBy = -1, removedAt = -1;
    };
    const CommonAt& commonAt() const { return m_commonAt; }
    // Who made or last changed a record, and when: bookkeeping of every save, no change that a person made.
    bool isStamp(int field) const;
    // That, or whose it is: links to people that say nothing of what a record belongs to.
    bool isOwnerOrStamp(int field) const;
    quint64 seed(int index) const { return m_seeds.at(index); } // from the field's key, for the checksums of its values

    bool hasFlow() const { return m_flow.has_value(); }
    const FlowDef& flow() const { return *m_flow; }
    const QString& flowField() const { return m_flowField; }
    // The type of the stage a record is in; Open where the entity has no flow.
    StatusType statusType(const QString& stage) const;
    // Keys of the stages of these types, in the order of the flow; none where the entity has no flow.
    QStringList stagesOfType(const QVector<StatusType>& types) const;

    // A part lives and dies with its parent (a line of its order); `parentField` is its link to it.
    bool isPart() const { return !m_parentField.isEmpty(); }
    const QString& parentField() const { return m_parentField; }
    // Documents carry a number of their own (INV-2026-0003); empty where LEAD-17 is derived from the id.
    const QString& numberField() const { return m_numberField; }
    bool isSearchable() const;        // has at least one searchable field
    const QVector<int>& titleFields() const { return m_titleFields; } // indexes, in order
    const QVector<int>& subtitleFields() const { return m_subtitleFields; } // likewise
    // Sets of fields that identify a record in an import, strongest first: {{"external_ref"}, {"email"}}.
    const QVector<QVector<QString>>& matchKeys() const { return m_matchKeys; }
    // Fields that reports read together, in the order of an index over them: the index answers the report alone.
    const QVector<QVector<QString>>& indexes() const { return m_indexes; }
    const QString& sortField() const { return m_sortField; } // standard sort of lists; empty means by name
    bool sortsDescending() const { return m_sortDescending; }
    // The day or moment at which a record took place in the life of those it belongs to, whose timelines show it there;
    // empty where its kind is no event. A record without a value has not taken place yet.
    const QString& dateField() const { return m_dateField; }

    // The replica numbers of the open file: the present one first, then those it had before it was restored. Ids of
    // other replicas show theirs. Empty outside of a file.
    const QVector<quint32>& homeReplicas() const { return m_homeReplicas; }
    void setHomeReplicas(const QVector<quint32>& replicas) { m_homeReplicas = replicas; }

    void add(FieldDef field);
    void addCommonFields();
    void setFlow(const QString& field, FlowDef flow);
    // Renames an option or stage, or adds one, at `position`; below 0: where it is, or at the end. Its type stays.
    void layOver(const QString& field, Option option, int position);

private:
    template <class> friend class Define;

    QString m_key, m_prefix, m_icon, m_parentField, m_numberField, m_flowField, m_sortField, m_dateField;
    QByteArray m_one, m_many;
    Translate m_translate = nullptr;
    int m_code = 0;
    QVector<quint32> m_homeReplicas;
    bool m_sortDescending = false;
    Phase m_phase = Phase::Shared;
    QVector<FieldDef> m_fields;
    CommonAt m_commonAt;
    QVector<quint64> m_seeds;
    QVector<int> m_titleFields;
    QHash<QByteArray, int> m_index;
    std::optional<FlowDef> m_flow;
    QVector<int> m_subtitleFields;
    QVector<QVector<QString>> m_matchKeys;
    QVector<QVector<QString>> m_indexes;
};

} // namespace perennial
