// Lookups: the few fixed statements that the workspace needs beside records, journal and search.
#pragma once
#include "core/base/identity.h"
#include "core/record/value.h"
#include <QStringList>

namespace perennial::store {

class Connection;

// The record of `entity`, other than `except` and not removed, that has `value` in `field`; 0 if none has.
Id holderOf(Connection& connection, const QString& entity, const QString& field, const Value& value, Id except);
// True when the record exists and is not removed.
bool isPresent(Connection& connection, const QString& entity, Id id);
// A record of `entity`, not removed, whose link `field` points at a removed one of `target` within first..last; or 0.
Id leftBehind(Connection& connection, const QString& entity, const QString& field, const QString& target, Id first,
              Id last);
// Whether a record of `entity` that is not removed holds a value in `field`.
bool isFilled(Connection& connection, const QString& entity, const QString& field);

// Until the running transaction ends, a link may lead to a record that is still to come.
void checkLinksAtEnd(Connection& connection);

// The rows of number_series that stand.
struct SeriesRow {
    QString series, format;
    qint64 year = 0; // 0: none
    qint64 last = 0;
};
QVector<SeriesRow> seriesRows(Connection& connection);
// The next number of a counter in the file, behind those that were given elsewhere, from 1. Numbers leave no gap, since
// the operation carries them.
qint64 takeNumber(Connection& connection, const QString& counter, qint64 given);
// The same without taking it.
qint64 peekNumber(Connection& connection, const QString& counter, qint64 given);
// From here on the counter is behind `given`.
void raiseNumber(Connection& connection, const QString& counter, qint64 given);
// Tags of a record by name, sorted.
QStringList tagsOf(Connection& connection, Id record);
// The office's base currency, empty before there is an office.
QString officeCurrency(Connection& connection);

// Operations in the journal, and the format of the file as its header says it.
qint64 operationCount(Connection& connection);
qint64 formatOf(Connection& connection);
// Empties the journal: what a new file starts with is not an operation that anybody could undo.
void forgetOperations(Connection& connection);

} // namespace perennial::store
