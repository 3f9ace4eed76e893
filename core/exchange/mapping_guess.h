// Guessing a mapping from a file's headings and first rows.
#pragma once
#include "core/exchange/mapping.h"
#include <QString>
#include <QVector>

namespace perennial {

// The beginning of a file as it is judged and shown.
struct FileSample {
    QString fileName; // without its folder
    QVector<QString> headers;
    QVector<QVector<QString>> rows; // as long as the headers, or shorter

    // The filled cells of one column.
    QStringList column(int index) const;
};

// Each column to the field its heading names — by the fields' keys and labels, by synonyms in English and German, by
// the rule of keys — and, where several fit equally, by its values. Two columns never go to one field. Columns that fit
// nothing, or hold what the program works out itself, go nowhere; a choice whose options the values are not goes to the
// notes.
Mapping guessMapping(const Catalog& catalog, const QString& entity, const FileSample& sample);

// What kind of record the file holds, by its name and its columns. Throws Error Invalid when nothing fits.
QString guessEntity(const Catalog& catalog, const FileSample& sample);

// How the values of a column are written, for the field it goes to: numbers, dates, shares of one.
void guessReading(const Catalog& catalog, const QString& entity, const QStringList& values, ColumnMapping& column);
// Likewise, for a field of that kind that is not there yet.
void guessReading(Kind kind, const QStringList& values, ColumnMapping& column);

} // namespace perennial
