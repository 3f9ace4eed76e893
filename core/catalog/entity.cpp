// Entities: lookups, and the fields every entity has.
#include "core/catalog/entity.h"
#include "core/base/checksum.h"
#include <QCoreApplication>
#include <QVarLengthArray>

namespace perennial {
namespace {

QString commonLabel(const char* text)
{
    return QCoreApplication::translate("Common", text);
}

FieldDef commonField(const char* key, const char* label, Kind kind, unsigned traits, const char* target = "")
{
    FieldDef field;
    field.key = QString::fromLatin1(key);
    field.label = label;
    field.kind = kind;
    field.traits = traits;
    field.target = QString::fromLatin1(target);
    field.group = QT_TRANSLATE_NOOP("Common", "Record");
    field.translate = commonLabel;
    return field;
}

} // namespace

EntityDef::EntityDef(const char* key, int code, const char* one, const char* many, Translate translate)
    : m_key(QString::fromLatin1(key)), m_one(one), m_many(many), m_translate(translate), m_code(code)
{}

int EntityDef::indexOf(const QString& field) const
{
    // Asked for every value that is shown: without an allocation.
    QVarLengthArray<char, 64> latin1(field.size());
    for (qsizetype i = 0; i < field.size(); ++i)
        latin1[i] = field[i].toLatin1();
    return m_index.value(QByteArray::fromRawData(latin1.constData(), latin1.size()), -1);
}

int EntityDef::indexOf(const char* latin1Field) const
{
    return m_index.value(QByteArray::fromRawData(latin1Field, qsizetype(qstrlen(latin1Field))), -1);
}

const FieldDef* EntityDef::find(const QString& field) const
{
    const int index = indexOf(field);
    return index < 0 ? nullptr : &m_fields.at(index);
}

StatusType EntityDef::statusType(const QString& stage) const
{
    const Option* known = m_flow ? m_flow->stage(stage) : nullptr;
    return known ? known->type : StatusType::Open;
}

QStringList EntityDef::stagesOfType(const QVector<StatusType>& types) const
{
    QStringList keys;
    for (const Option& stage : m_flow ? m_flow->stages : QVector<Option>()) {
        if (types.contains(stage.type))
            keys.append(stage.key);
    }
    return keys;
}

bool EntityDef::isSearchable() const
{
    for (const FieldDef& field : m_fields) {
        if (field.is(Searchable) || field.is(Titled))
            return true;
    }
    return false;
}

void EntityDef::add(FieldDef field)
{
    m_index.insert(field.key.toLatin1(), int(m_fields.size()));
    m_seeds.append(checksum64(field.key.toUtf8()));
    if (field.is(Titled))
        m_titleFields.append(int(m_fields.size()));
    m_fields.append(std::move(field));
}

void EntityDef::addCommonFields()
{
    if (!isPart()) {
        add(commonField("owner_id", QT_TRANSLATE_NOOP("Common", "Owner"), Kind::Link, Listed, "person"));
        add(commonField("notes", QT_TRANSLATE_NOOP("Common", "Notes"), Kind::LongText, Searchable));
    }
    add(commonField("external_ref", QT_TRANSLATE_NOOP("Common", "External reference"), Kind::Text, Unique | NotCopied));
    const unsigned kept = ReadOnly | Hidden | NotCopied;
    add(commonField("created_at", QT_TRANSLATE_NOOP("Common", "Created"), Kind::Moment, kept));
    add(commonField("created_by_id", QT_TRANSLATE_NOOP("Common", "Created by"), Kind::Link, kept, "person"));
    add(commonField("changed_at", QT_TRANSLATE_NOOP("Common", "Changed"), Kind::Moment, kept));
    add(commonField("changed_by_id", QT_TRANSLATE_NOOP("Common", "Changed by"), Kind::Link, kept, "person"));
    add(commonField("removed_at", QT_TRANSLATE_NOOP("Common", "Removed"), Kind::Moment, kept));
    m_matchKeys.prepend({QStringLiteral("external_ref")});
    m_commonAt = {indexOf(Common::owner.key),     indexOf(Common::createdAt.key), indexOf(Common::createdBy.key),
                  indexOf(Common::changedAt.key), indexOf(Common::changedBy.key), indexOf(Common::removedAt.key)};
}

bool EntityDef::isStamp(int field) const
{
    const CommonAt& at = m_commonAt;
    return field >= 0 &&
           (field == at.createdAt || field == at.createdBy || field == at.changedAt || field == at.changedBy);
}

bool EntityDef::isOwnerOrStamp(int field) const
{
    return field >= 0 && (field == m_commonAt.owner || isStamp(field));
}

void EntityDef::setFlow(const QString& field, FlowDef flow)
{
    m_flowField = field;
    m_fields[indexOf(field)].options = flow.stages;
    m_flow = std::move(flow);
}

void EntityDef::layOver(const QString& field, Option option, int position)
{
    const int index = indexOf(field);
    if (index < 0)
        return;
    QVector<Option>& options = m_fields[index].options;
    option.own = true;
    int place = position < 0 ? int(options.size()) : position;
    for (int i = 0; i < options.size(); ++i) {
        if (options[i].key == option.key) {
            option.type = options[i].type;
            place = position < 0 ? i : position;
            options.removeAt(i);
            break;
        }
    }
    options.insert(qBound(0, place, int(options.size())), option);
    if (m_flow && m_flowField == field)
        m_flow->stages = options;
}

} // namespace perennial
