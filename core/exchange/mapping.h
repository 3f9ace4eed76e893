// Mapping: where each column of a file goes, and how its texts are to be read.
#pragma once
#include "core/base/error.h"
#include "core/catalog/catalog.h"
#include "core/record/format.h"
#include <QString>
#include <QVector>
#include <optional>

namespace perennial {

// Where a column goes, as a path:
//   ""               nowhere
//   "city"           a field of the record
//   "+notes"         a line "Header: text" at the end of the notes
//   "+field"         an own field named like the column, made by the import
//   "full_name"      taken apart into given and family name
//   "name.given", "name.family"   put together into the one name field of the record
//   "tag"            tags, separated by comma or semicolon
//   "contact.name", "contact.title", …   the contact person made with an account
//   "point.phone", "point.email"         a further way to reach a contact
struct ColumnMapping {
    QString header;
    QString target;
    Reading reading = {};     // numbers and dates of this column
    bool fraction = false;    // percentages written as shares of one: 0.15 is 15 %
    bool serial = false;      // dates written as a spreadsheet's day numbers
    bool inverted = false;    // yes means no: "active" on a field "discontinued"
    bool makesLinked = false; // a linked account that does not exist yet is made by its name
    bool readingGiven = false; // by a person, not guessed
    bool mixed = false;        // days or numbers in two ways: see readingOfMixed()
    bool keepsWords = false;   // of a choice: words that are none of its options go to the notes, with a remark
    bool ownWords = false;    // to the notes: line by line as it stands, without the heading
    QString lookup = {};      // the text is the key of a record of this entity, whose name is what the field takes
    QString keyRole = {};     // see header_words.h: the role whose keys these are
    int certainty = 100;      // 0–100; a guess below 60 deserves a second look
    std::optional<Kind> newKind = {}; // of "+field": what the field will hold; empty: what the values show, when made

    bool operator==(const ColumnMapping& other) const;
};

struct Mapping {
    QString entity;
    QVector<ColumnMapping> columns;                 // one per column of the file, in its order
    QVector<std::pair<QString, QString>> constants; // of every new record: role = vendor; "tag": of known ones, too

    bool operator==(const Mapping& other) const;
    // Index of the column that goes to `target`; -1 if none does.
    int columnOf(const QString& target) const;
};

// Why the mapping cannot be carried out: two columns on one field, a field that does not exist or that only the program
// writes. Required fields that no column fills are named too. Empty means it can.
QVector<Issue> objections(const Catalog& catalog, const Mapping& mapping);

// The fields a column of an import of `entity` may go to, as (path, label), the pseudo fields behind the real ones.
QVector<std::pair<QString, QString>> targetsOf(const Catalog& catalog, const QString& entity);

// The field that a target stands for, of the record itself, its contact person or a further way to reach it; null for
// the other pseudo fields.
const FieldDef* fieldOfTarget(const Catalog& catalog, const QString& entity, const QString& target);

// Text form of a mapping, to be kept, and written by hand for `import --map FILE`:
// {"entity": "account", "columns": {"Kunde": "name", "Umsatz": {"to": "credit_limit", "decimal": ","}, "Foto": ""},
//  "constants": {"role": "customer"}}
QByteArray mappingText(const Mapping& mapping);
// The mapping for a file with these headers; headers it does not name go nowhere. Throws Error Invalid.
Mapping mappingOfText(const QByteArray& text, const QVector<QString>& headers);

} // namespace perennial
