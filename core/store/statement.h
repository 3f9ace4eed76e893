// Statement: a prepared statement borrowed from its connection's cache; reset when it goes out of scope.
#pragma once
#include "core/record/value.h"
#include <QByteArrayView>
#include <functional>

struct sqlite3_stmt;

namespace perennial::store {

class Connection;

// Indexes of bind() start at 1, those of columns at 0, as SQLite counts. Every failure throws Error.
class Statement {
public:
    Statement(Connection& connection, sqlite3_stmt* statement, bool* busy);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, const QString& text); // copied
    Statement& bind(int index, QByteArrayView utf8); // borrowed until the statement ends or is bound anew
    Statement& bind(int index, const Value& value);  // copied
    Statement& bindNull(int index);
    Statement& bindBlob(int index, QByteArrayView bytes); // borrowed
    int parameter(const char* name) const;                // 0 if absent

    bool step();  // true while there is a row
    void run();   // to the end, then ready to be bound again
    void reset(); // ready to be bound again; bindings are kept

    int columns() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    enum class Kind { Null, Integer, Text };
    Kind kind(int column) const; // throws Error Damaged for a type the house does not store
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArrayView utf8(int column) const; // valid until the next step
    QByteArray blob(int column) const;
    Value value(int column) const; // throws as kind() does

    sqlite3_stmt* handle() const { return m_statement; }

private:
    void check(int code) const;

    Connection& m_connection;
    sqlite3_stmt* m_statement;
    bool* m_busy; // the cache's mark that this statement is borrowed
};

} // namespace perennial::store
