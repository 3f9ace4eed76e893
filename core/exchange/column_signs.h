// Column signs: what the cells of a column let see about how its days and numbers are written.
#pragma once
#include "core/base/numbers.h"
#include "core/exchange/csv_reader.h"
#include "core/record/format.h"
#include <QString>
#include <QStringList>
#include <QVector>

namespace perennial {

// The first cell that shows something: 13/01/2026 that the day comes first, 1,5 that decimals begin with a comma.
struct ColumnSign {
    qint64 line = 0; // of the file; 0: there is no such cell
    QString text = {};

    explicit operator bool() const { return line > 0; }
};

struct ColumnSigns {
    ColumnSign dayFirst, monthFirst;
    ColumnSign dotted;    // 03.04.2026: the day comes first, whatever the others show
    ColumnSign yearFirst; // 2026-04-03
    ColumnSign eitherDay; // 03/04/2026
    ColumnSign point, comma;
    ColumnSign eitherNumber; // 1,234

    // What was seen so far is not looked for again.
    void see(QByteArrayView cell, qint64 line);
};

// Of some cells by themselves; their places are the lines.
ColumnSigns signsOf(const QStringList& values);

DateOrder dateOrderOf(const ColumnSigns& signs, DateOrder otherwise = DateOrder::Dmy);
NumberStyle numberStyleOf(const ColumnSigns& signs, NumberStyle otherwise = {});
// Whether some cells can be read in one way only, and some in the other way only.
bool areMixedDays(const ColumnSigns& signs);
bool areMixedNumbers(const ColumnSigns& signs);

// How a cell of such a column is read: a day in the only way there is, a number in the way of the column. Throws Error
// Invalid where it could be two values.
Reading readingOfMixed(const FieldDef& field, const QString& text, const Reading& reading);

// How days or numbers of a column are read, and what shows it, as one sentence; empty where there is nothing to tell.
QString readingNote(const QString& header, Kind kind, const ColumnSigns& signs);

} // namespace perennial
