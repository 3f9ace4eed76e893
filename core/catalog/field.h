// Fields: typed keys for code that knows its entity, definitions for code that serves all of them.
#pragma once
#include <QByteArray>
#include <QString>
#include <QVector>

namespace perennial {

// A name that knows its owner and its type. Asking a lead for an account's field does not compile.
template <class Entity, class T> struct Field {
    const char* key;
};

// One option or stage, likewise.
template <class Entity> struct Choice {
    const char* key;
};

// The value of a choice field: the key of an option.
struct Pick {
    QString key;
    bool operator==(const Pick&) const = default;
};

// The closed set of what a field can hold. Stored as SQLite INTEGER or TEXT, see storedAsInteger().
enum class Kind {
    Text,     // one line
    LongText, // many lines
    Email,    // kept as typed; its key column holds the lower-case form
    Phone,    // kept as typed; its key column holds E.164 or bare digits
    Url,
    Currency, // ISO 4217 code
    Integer,
    Quantity, // thousandths
    Percent,  // basis points
    Money,    // minor units of the record's currency
    Date,     // yyyy-MM-dd, a day without a time zone
    Moment,   // yyyy-MM-ddTHH:mm:ss.zzzZ, UTC
    Flag,     // 0 or 1
    Choice,   // key of an option
    Link,     // id of another record
};

bool storedAsInteger(Kind kind);
// "money", "long_text": the stable name used in files of own fields and on the command line.
QString kindName(Kind kind);
bool kindNamed(const QString& name, Kind& kind);

enum Trait : unsigned {
    Plain = 0,
    Required = 1,     // may not be empty in a saved record
    Unique = 2,       // no two records that are not removed share it
    Searchable = 4,   // its words are in the search index
    Listed = 8,       // a column of the standard list
    ReadOnly = 16,    // written by verbs only, never by forms or imports
    Hidden = 32,      // not shown on forms
    Titled = 64,      // part of the record's name
    NotCopied = 128,  // left empty when a record is duplicated
    Indexed = 256,    // has an index of its own, for reports and duplicates
    Signed = 512,     // a quantity that may be below zero: corrections
    Computed = 8192,  // stands in no column: worked out of other fields and of the file when its record is read
    Proposed = 16384, // values are proposed; its flag, the same key with "_by_hand", says that a person decided
};

// What a stage means, whatever the user calls it. Rules and reports look at this only.
enum class StatusType { Open, Ongoing, OnHold, Won, Lost, Done, Cancelled };
QString statusTypeName(StatusType type);
// Open, ongoing and on hold: what is still to be done.
const QVector<StatusType>& unfinishedTypes();
bool isUnfinished(StatusType type);
bool statusTypeNamed(const QString& name, StatusType& type);

using Translate = QString (*)(const char*);

// One option of a choice, or one stage of a flow.
struct Option {
    QString key;
    QString label;                         // source text, or the user's own words when `own` is set
    StatusType type = StatusType::Open;    // meaningful for stages only
    QString tone = QStringLiteral("grey"); // grey, blue, teal, green, amber, red, violet
    int probability = -1;                  // percent, -1 where it means nothing
    bool own = false;                      // added or renamed by the user: the label is not translated
};

struct FieldDef {
    QString key;
    QByteArray label; // source text; see shownLabel()
    Kind kind = Kind::Text;
    unsigned traits = Plain;
    QByteArray group;              // the section of the form it stands in, source text
    QVector<Option> options = {};  // Choice
    QString target = {};           // Link: entity key
    QString currencyField = {};    // Money: the field that holds its currency; empty means the office's currency
    QString standard = {};         // canonical text of the value a blank record starts with
    QVector<QString> workedOutOf = {}; // Computed: the fields of the same record that its value depends on
    Translate translate = nullptr; // null for own fields: their labels are the user's words
    bool custom = false;           // added by the user, lives in the file

    bool is(Trait trait) const { return (traits & trait) != 0; }
    // Label and option texts in the language of the program.
    QString shownLabel() const;
    QString shownGroup() const;
    QString shownOption(const QString& optionKey) const;
    QString shownOption(const Option& option) const;
    const Option* option(const QString& optionKey) const;
    // Name of the column that holds the normalised form (e-mail, phone), empty for other kinds.
    QString keyColumn() const;
    QString byHandKey() const; // of the flag of a Proposed field
};

} // namespace perennial
