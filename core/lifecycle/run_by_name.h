// Run by name: a verb of the table, run for a record with answers by parameter name.
#pragma once
#include "core/record/value.h"
#include "core/workspace/desk.h"
#include <QHash>

namespace perennial {

// For rooms that may not know the verbs (exchange/demo_data.h): the table is built once and kept by what is returned.
// It answers the record that the verb led to. Throws what the verb throws, and Error NotFound for an unknown key.
std::function<Id(Desk&, const QString& verb, Id record, const QHash<QString, Value>& answers)> verbsByName();
// The label of the verb of that key, in the language of the program. Throws Error NotFound for an unknown key.
QString labelOfVerb(const QString& key);

} // namespace perennial
