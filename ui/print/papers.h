// Papers: what the preview is asked for — a list, a record, a business document.
#pragma once
#include "ui/support/printing.h"

namespace perennial {

// All of it is read on the reader's thread. Texts, dates and amounts are in the user's locale, dates absolute.
Paper listPaper(const Reader& reader, const Query& query, const QVector<int>& fields);
Paper recordPaper(const Reader& reader, const QString& entity, Id id);
// Quotes, invoices and credit notes.
Paper businessPaper(const Reader& reader, const QString& entity, Id id);

// What a field says on paper.
QString paperValue(const Reader& reader, const Record& record, int field);

} // namespace perennial
