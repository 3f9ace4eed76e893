// Computed fields: the SQL function worked_out(), and when what it counts from is counted anew.
#pragma once
#include "core/query/computation.h"
#include "core/record/record.h"
#include <QByteArray>
#include <memory>
#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace perennial::store {

class Connection;

// The value of a field in a SELECT: its column, or a call of worked_out(). `dot` is empty or "alias.".
QByteArray valueSql(const EntityDef& def, const FieldDef& field, const QByteArray& dot = {});

// A count is made at the first value that is asked for, and kept until a commit that wrote a finished record of the
// entity, any commit of another connection, or another catalog. No write counts anything.
class ComputedFields {
public:
    explicit ComputedFields(Connection& connection);
    ~ComputedFields();

    void join(); // the function, to a connection that is open
    void take(const QVector<ComputedField>& fields);
    // With its counts as of the latest commit; null where the program gave none. Throws Error.
    const Computation* of(const QString& entity, const QString& field);

    void wrote(const Record& record); // as it was before and as it is after
    void beforeCommit();
    void afterCommit();
    void forget();

private:
    struct Known {
        QByteArray name; // "lead.score"
        QString entity;
        std::unique_ptr<Computation> computation;
        bool counted = false;
        bool outdated = false; // by the running transaction
        unsigned version = 0;  // of the file's content, when it was counted
    };

    static void answer(sqlite3_context* context, int count, sqlite3_value** values);
    const Computation* current(Known& known);
    unsigned version() const;

    Connection& m_connection;
    std::vector<Known> m_known;
    unsigned m_versionBefore = 0;
};

} // namespace perennial::store
