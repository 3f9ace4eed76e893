// Answer: what a named question returns, and the parameters it is asked with.
#pragma once
#include "core/record/value.h"
#include <QString>
#include <QStringList>
#include <QVector>
#include <utility>

namespace perennial {

// The answer to a named question: rows in the order of the question's columns.
struct Answer {
    QVector<QString> columns;
    QVector<QVector<Value>> rows;
    int column(const QString& name) const { return int(columns.indexOf(name)); }
};

// Named parameters of a question: {{"from", Value(...)}}.
using Bindings = QVector<std::pair<QString, Value>>;

// A parameter that is a list of keys or ids; the question reads it with json_each().
Value listParameter(const QStringList& keys);
Value listParameter(const QVector<Id>& ids);

} // namespace perennial
