// Records: lookups, changes and names.
#include "core/record/record.h"
#include "core/base/error.h"
#include "core/record/format.h"
#include <QCoreApplication>

namespace perennial {
namespace {

int indexOrThrow(const EntityDef& def, const QString& field)
{
    const int index = def.indexOf(field);
    if (index < 0)
        throw Error{Fault::NotFound,
                    QCoreApplication::translate("Record", "%1 has no field “%2”.").arg(def.one(), field),
                    {{field, {}}}};
    return index;
}

} // namespace

Record::Record(EntityPtr def) : m_def(std::move(def)), m_values(m_def->fields().size())
{
    for (int i = 0; i < m_values.size(); ++i) {
        const FieldDef& field = m_def->field(i);
        if (!field.standard.isEmpty())
            m_values[i] = valueOfText(field, field.standard);
        else if (field.key == m_def->flowField() && !field.options.isEmpty())
            m_values[i] = Value(field.options.first().key);
    }
}

Record::Record(EntityPtr def, Id id, QVector<Value> values)
    : m_def(std::move(def)), m_id(id), m_values(std::move(values)), m_stored(m_values)
{}

bool Record::isRemoved() const
{
    return !value(m_def->commonAt().removedAt).isNull();
}

const Value& Record::value(const QString& field) const
{
    return m_values.at(indexOrThrow(*m_def, field));
}

void Record::setValue(const QString& field, const Value& value)
{
    m_values[indexOrThrow(*m_def, field)] = value;
}

QVector<int> Record::changedFields() const
{
    QVector<int> changed;
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_values[i] != storedValue(i))
            changed.append(i);
    }
    return changed;
}

const Value& Record::storedValue(int index) const
{
    static const Value none;
    return index < m_stored.size() ? m_stored.at(index) : none;
}

void Record::markSaved(Id id)
{
    m_id = id;
    m_stored = m_values;
}

QString Record::title() const
{
    return titleFrom(*m_def, [this](int part) { return m_values.at(m_def->titleFields().at(part)); });
}

QString Record::reference() const
{
    if (!m_def->numberField().isEmpty()) {
        const Value& number = value(m_def->numberField());
        if (!number.isNull())
            return number.text();
    }
    return m_id ? referenceOf(*m_def, m_id) : QString();
}

QString Record::currencyOf(const FieldDef& field) const
{
    return field.currencyField.isEmpty() ? QString() : value(field.currencyField).text();
}

QString titleFrom(const EntityDef& def, const std::function<Value(int part)>& valueOf)
{
    QString name;
    for (int i = 0; i < def.titleFields().size(); ++i) {
        const Value part = valueOf(i);
        if (part.isNull())
            continue;
        const QString text = part.isText() ? part.text() : textOfValue(def.field(def.titleFields().at(i)), part);
        if (name.isEmpty())
            name = text;
        else
            name.append(QLatin1Char(' ')).append(text);
    }
    return name;
}

} // namespace perennial
