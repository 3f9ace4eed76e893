// Guessing how the columns of a file are written, and saying so.
#pragma once
#include "core/exchange/column_signs.h"
#include "core/exchange/mapping.h"
#include <QString>
#include <QStringList>
#include <QVector>

namespace perennial {

// The beginning of a file as it is judged and shown.
struct FileSample {
    QString fileName; // without its folder
    QVector<QString> headers;
    QVector<QVector<QString>> rows;  // as long as the headers, or shorter
    QVector<ColumnSigns> signs = {}; // by column, of all rows of the file; empty: only these rows are known

    // The filled cells of one column.
    QStringList column(int index) const;
    ColumnSigns signsOf(int index) const;
};

// How the values of a column are written, for the field it goes to: numbers, dates, shares of one; and what becomes of
// words that a choice does not have.
void guessReading(const Catalog& catalog, const QString& entity, const FileSample& sample, int index,
                  ColumnMapping& column);
// Likewise, for a field of that kind that is not there yet.
void guessReading(Kind kind, const FileSample& sample, int index, ColumnMapping& column);

// Whether most of the different words of a column are options of a choice.
bool areMostlyOptions(const FieldDef& field, const QStringList& values);

// What the guesses rest on: a sentence for every column of days or numbers that can be read in two ways, unless a
// person said how it is to be read.
QStringList readingNotes(const Catalog& catalog, const Mapping& mapping, const FileSample& sample);

} // namespace perennial
