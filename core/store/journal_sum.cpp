// Journal sum.
#include "core/store/journal_sum.h"
#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/file_state.h"

namespace perennial::store {
namespace {

const QByteArray key = "journal_sum";

void add(Checksum& sum, const Value& value)
{
    if (value.isInteger())
        sum.add(value.integer());
    else if (value.isText())
        sum.add(value.text().toUtf8());
    else
        sum.addNull();
}

quint64 sumOfRows(Connection& connection, const QByteArray& sql)
{
    quint64 sum = 0;
    Statement rows = connection.statement(sql);
    while (rows.step()) {
        Checksum row;
        for (int column = 0; column < rows.columns(); ++column)
            add(row, rows.value(column));
        sum += quint64(row.value());
    }
    return sum;
}

quint64 journalSum(Connection& connection)
{
    return sumOfRows(connection, "SELECT sequence, title, person_id, person, at, sealed FROM operation") +
           sumOfRows(connection, "SELECT operation, what, record_id, last_id, field, before, after FROM change");
}

} // namespace

quint64 journalRowSum(std::initializer_list<Value> values)
{
    Checksum sum;
    for (const Value& value : values)
        add(sum, value);
    return quint64(sum.value());
}

void countIntoJournalSum(Connection& connection, quint64 rows)
{
    const Value known = fileState(connection, key);
    if (known.isInteger())
        setFileState(connection, key, Value(qint64(quint64(known.integer()) + rows)));
    else
        resetJournalSum(connection); // a file from before there was this sum
}

void resetJournalSum(Connection& connection)
{
    setFileState(connection, key, Value(qint64(journalSum(connection))));
}

bool journalIsAsWritten(Connection& connection)
{
    const Value known = fileState(connection, key);
    try {
        return !known.isInteger() || journalSum(connection) == quint64(known.integer());
    } catch (const Error& error) {
        if (error.fault != Fault::Damaged) // a value of a kind that the house does not store
            throw;
        return false;
    }
}

} // namespace perennial::store
