// Questions: the named SELECT statements of store/questions, read once and asked with named parameters.
#pragma once
#include "core/query/answer.h"

namespace perennial::store {

class Connection;

// Throws Error Usage for an unknown question or a parameter it needs that is not given.
Answer askQuestion(Connection& connection, const QString& name, const Bindings& bindings);
QStringList questionNames();

} // namespace perennial::store
