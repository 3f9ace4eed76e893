// Verb words: how the answers of a business step are written at a prompt.
#pragma once
#include "core/lifecycle/verbs.h"

namespace perennial::cli {

// "reason=no_need|no_budget", as it is typed.
QString wordOf(const Catalog& catalog, const VerbParameter& parameter);
// "unqualify-lead REF reason=no_need|no_budget".
QString synopsisOf(const Catalog& catalog, const Verb& verb);
// The synopsis, and each answer with what it means and the words that it takes.
void printVerbHelp(const Catalog& catalog, const Verb& verb);
// The verb of that key; throws Error Usage that names those like it.
Verb verbTyped(const QString& key);

// Words for the step that is no verb of the table, since it is about many records at once.
inline constexpr char bulkEditKey[] = "bulk-edit";
QString bulkEditSynopsis();

} // namespace perennial::cli
