// Statement: binding, stepping and reading through SQLite's own functions.
#include "core/store/statement.h"
#include "core/store/connection.h"
#include "core/store/sqlite_fault.h"
#include <QCoreApplication>
#include <sqlite3.h>

namespace perennial::store {

Statement::Statement(Connection& connection, sqlite3_stmt* statement, bool* busy)
    : m_connection(connection), m_statement(statement), m_busy(busy)
{
    *m_busy = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection), m_statement(other.m_statement), m_busy(other.m_busy)
{
    other.m_statement = nullptr;
}

Statement::~Statement()
{
    if (!m_statement || !m_connection.handle())
        return; // a closed connection has finalized it already
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_busy = false;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw faultOf(m_connection);
}

Statement& Statement::bind(int index, qint64 value)
{
    m_connection.own();
    check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement& Statement::bind(int index, const QString& text)
{
    m_connection.own();
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int index, QByteArrayView utf8)
{
    m_connection.own();
    check(sqlite3_bind_text(m_statement, index, utf8.isNull() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bind(int index, const Value& value)
{
    if (value.isNull())
        return bindNull(index);
    return value.isInteger() ? bind(index, value.integer()) : bind(index, *value.textPointer());
}

Statement& Statement::bindNull(int index)
{
    m_connection.own();
    check(sqlite3_bind_null(m_statement, index));
    return *this;
}

Statement& Statement::bindBlob(int index, QByteArrayView bytes)
{
    m_connection.own();
    // No bytes are still bytes, not nothing.
    check(bytes.isEmpty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                          : sqlite3_bind_blob(m_statement, index, bytes.data(), int(bytes.size()), SQLITE_STATIC));
    return *this;
}

int Statement::parameter(const char* name) const
{
    return sqlite3_bind_parameter_index(m_statement, name);
}

bool Statement::step()
{
    m_connection.own();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = faultOf(m_connection);
    sqlite3_reset(m_statement);
    throw error;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    m_connection.own();
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Statement::Kind Statement::kind(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return Kind::Null;
    case SQLITE_INTEGER: return Kind::Integer;
    case SQLITE_TEXT: return Kind::Text;
    default:
        throw Error{Fault::Damaged, QCoreApplication::translate(
                                        "Store", "The file holds a value of a kind it should not hold. Nothing was "
                                                 "changed; please run a check and restore a backup.")};
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0);
}

Value Statement::value(int column) const
{
    switch (kind(column)) {
    case Kind::Integer: return Value(integer(column));
    case Kind::Text: return Value(text(column));
    default: return {};
    }
}

} // namespace perennial::store
