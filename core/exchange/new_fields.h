// New fields: columns that fit no field become fields of the user's own.
#pragma once
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_guess.h"

namespace perennial {

// What a column's values are: Date, Email, Flag, Integer, LongText, Moment, Percent, Phone, Quantity (numbers with
// decimals), Url, else Text. Digits behind a leading zero are a code or a phone number: a number would lose the zero.
Kind kindOfValues(const QStringList& values);

// The columns whose values tell the records apart: with a heading, filled, not the same in every row, and no keys of
// another program. By index, in the order of the file.
QVector<int> tellingColumns(const FileSample& sample);

// Whether records of this kind show fields of the user's own: parts of others, like the lines of an order, do not.
bool showsOwnFields(const EntityDef& def);

// How many columns become new fields without being asked for: what somebody keeps by hand beside the usual fields, and
// what one can look through before the import. An export of another program has dozens, made for that program.
inline constexpr int mostProposedFields = 6;

// Lets the telling columns that go nowhere become new fields, as a guess that deserves a second look. Nothing changes
// where there are more than mostProposedFields of them, where records of the kind would not show them, or where no
// column fits: then the file is not understood.
void proposeNewFields(const Catalog& catalog, const FileSample& sample, Mapping& mapping);

// Says what a column that goes to "+field" will hold and how it is read; it goes to the field that an earlier import of
// the same heading made, where there is one. Other columns stay as they are.
void settleNewField(const Catalog& catalog, const QString& entity, const FileSample& sample, int index,
                    ColumnMapping& column);

// importFile with an own field made for every column that goes to "+field", in the same step of undo; their keys are in
// the request then. A field made by an earlier import of the same heading is taken again. Where the import brings
// nothing in, the fields made for it go with it.
Outcome<ImportPlan> importWithNewFields(Workspace& workspace, const FileSample& sample, ImportRequest& request,
                                        const ImportProgress& progress = {}, const QString& rejectsPath = {});

} // namespace perennial
