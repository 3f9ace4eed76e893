// Computed fields: calls from SQL, and versions of the file's content.
#include "core/store/computed_fields.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/question.h"
#include "core/store/schema.h"
#include <sqlite3.h>

namespace perennial::store {
namespace {

QByteArray nameOfComputed(const QString& entity, const QString& field)
{
    return entity.toUtf8() + '.' + field.toUtf8();
}

Value valueFrom(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return Value(qint64(sqlite3_value_int64(value)));
    case SQLITE_TEXT:
        return Value(
            QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value)));
    default: return {};
    }
}

} // namespace

QByteArray valueSql(const EntityDef& def, const FieldDef& field, const QByteArray& dot)
{
    if (!field.is(Computed))
        return dot + quoted(field.key);
    QByteArray call = "worked_out('" + nameOfComputed(def.key(), field.key) + '\'';
    for (const QString& input : field.workedOutOf)
        call += ", " + dot + quoted(input);
    return call + ')';
}

ComputedFields::ComputedFields(Connection& connection) : m_connection(connection) {}

ComputedFields::~ComputedFields() = default;

void ComputedFields::join()
{
    sqlite3_create_function_v2(m_connection.handle(), "worked_out", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, answer,
                               nullptr, nullptr, nullptr);
}

void ComputedFields::take(const QVector<ComputedField>& fields)
{
    m_known.clear();
    for (const ComputedField& field : fields) {
        Known known;
        known.name = nameOfComputed(field.entity, field.field);
        known.entity = field.entity;
        known.computation = field.make();
        m_known.push_back(std::move(known));
    }
}

// Nothing may be thrown through SQLite.
void ComputedFields::answer(sqlite3_context* context, int count, sqlite3_value** values)
{
    auto& fields = *static_cast<ComputedFields*>(sqlite3_user_data(context));
    const auto* name = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    for (Known& known : fields.m_known) {
        if (known.name != name)
            continue;
        try {
            const Computation* computation = fields.current(known);
            QVector<Value> inputs;
            inputs.reserve(count - 1);
            for (int i = 1; i < count; ++i)
                inputs.append(valueFrom(values[i]));
            const Value value = computation->value(inputs);
            if (value.isInteger())
                sqlite3_result_int64(context, value.integer());
            else if (value.isText())
                sqlite3_result_text(context, value.text().toUtf8().constData(), -1, SQLITE_TRANSIENT);
        } catch (const Error& error) {
            sqlite3_result_error(context, error.text.toUtf8().constData(), -1);
        }
        return;
    }
}

const Computation* ComputedFields::of(const QString& entity, const QString& field)
{
    const QByteArray name = nameOfComputed(entity, field);
    for (Known& known : m_known) {
        if (known.name == name)
            return current(known);
    }
    return nullptr;
}

const Computation* ComputedFields::current(Known& known)
{
    const unsigned now = version();
    if (!known.counted || known.version != now) {
        known.computation->recount(*m_connection.catalog(), [this](const QString& question, const Bindings& bindings) {
            return askQuestion(m_connection, question, bindings);
        });
        known.counted = true;
        known.version = now;
    }
    return known.computation.get();
}

void ComputedFields::wrote(const Record& record)
{
    for (Known& known : m_known) {
        const EntityDef& def = record.def();
        if (known.entity == def.key() && !isUnfinished(def.statusType(record.value(def.flowField()).text())))
            known.outdated = true;
    }
}

void ComputedFields::beforeCommit()
{
    m_versionBefore = version();
}

void ComputedFields::afterCommit()
{
    const unsigned now = version();
    for (Known& known : m_known) {
        known.counted = known.counted && !known.outdated && known.version == m_versionBefore;
        known.version = now;
        known.outdated = false;
    }
}

void ComputedFields::forget()
{
    for (Known& known : m_known)
        known.counted = false;
}

// Moves on with every commit to the file, of this connection or another; the same within one transaction.
unsigned ComputedFields::version() const
{
    unsigned version = 0;
    if (m_connection.handle()) // none after the disk failed
        sqlite3_file_control(m_connection.handle(), "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

} // namespace perennial::store
