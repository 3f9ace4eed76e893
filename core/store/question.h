// Questions: the named SELECT statements of store/questions, read once and asked with named parameters.
#pragma once
#include "core/query/answer.h"

namespace perennial::store {

class Connection;

// Throws Error Usage for an unknown question or a parameter it needs that is not given.
Answer askQuestion(Connection& connection, const QString& name, const Bindings& bindings);
// The same row by row, for answers too long to keep.
using RowVisitor = std::function<void(const QVector<Value>&)>;
void askQuestion(Connection& connection, const QString& name, const Bindings& bindings, const RowVisitor& visit);
QStringList questionNames();

} // namespace perennial::store
