// Verbs: the table of every business step, for the command line, the menus and the palette.
#pragma once
#include "core/query/query.h"
#include "core/workspace/desk.h"

#include <QHash>
#include <functional>

namespace perennial {

struct NamedLine; // see transaction/line_shares.h

// What a verb asks. Labels are source texts of the context "Verbs".
struct VerbParameter {
    QString name;     // "reason", as on the command line
    QByteArray label; // "Reason"
    Kind kind = Kind::Text;
    bool required = false;
    QString target = {};          // Link: key of the entity; empty: any record
    QVector<Option> options = {}; // Choice, where it fills no field
    QString owner = {};           // entity and
    QString field = {};           // field that it fills: label, kind, target and options are the field's
    // Lines of the record, of which the answer names some as lineShares() reads it; none: the answer names no lines.
    std::function<QVector<NamedLine>(const Reader&, Id)> lines = {};
    // What is taken where nothing is answered: of a choice the key of its option, else in words ("today"), a source
    // text like the label. Neither: nothing is.
    QString standard = {};
    QByteArray otherwise = {};

    QString shownLabel() const;
    QString shownOtherwise() const;
};

// What was answered, by parameter name. An answer that was not given is null.
class VerbArguments {
public:
    VerbArguments() = default;
    void set(const QString& name, const Value& value) { m_values.insert(name, value); }
    bool has(const char* name) const { return !value(name).isNull(); }
    Value value(const char* name) const { return m_values.value(QString::fromLatin1(name)); }
    template <class T> T at(const char* name) const { return unpack<T>(value(name)); }
    QString text(const char* name) const { return value(name).text(); }
    Ref ref(const char* name) const { return {value(name).integer()}; }

private:
    QHash<QString, Value> m_values;
};

// Where the verb led: the record to be shown next, and one sentence that says what was done.
struct VerbResult {
    QString entity;
    Id id = 0;
    QString sentence;
};

// An unsaved record stands for verbs that start without one (`needsRecord` false): they are run with id 0.
struct Verb {
    QString key;      // "convert-lead"
    QString entity;   // whose step it is; empty: of any record
    QByteArray label; // "Convert", source text of the context "Verbs"
    QVector<VerbParameter> parameters = {};
    QVector<QString> stages = {}; // offered in these stages only; empty: in all
    std::function<VerbResult(Desk&, Id, const VerbArguments&)> run = {};
    // Why the verb is not offered for the record now; empty when it is. May be null: always offered.
    std::function<QString(const Reader&, const Record&)> objection = {};
    bool needsRecord = true;
    QString icon = {};  // name of a bootstrap-icons outline form
    QString about = {}; // the field that its objection is about; empty: the status

    QString shownLabel() const;
    const VerbParameter* parameter(const QString& name) const;
};

// Every verb, in the order of the phases.
QVector<Verb> allVerbs();
// The verb of that key. Throws Error NotFound.
Verb verbNamed(const QString& key);
// The verbs of an entity, those of any record behind them.
QVector<Verb> verbsOf(const QString& entity);

// Why `verb` is not offered for `record` now: its stage or its objection; empty when it is.
QString objectionToVerb(const Reader& reader, const Verb& verb, const Record& record);

// Texts as typed at a prompt to arguments: options by key or label, links by number, name or id. Throws Error Usage for
// a parameter the verb lacks, Invalid for one that is missing or cannot be read; the field is the parameter.
VerbArguments argumentsOf(const Reader& reader, const Verb& verb, const QHash<QString, QString>& texts);

// The parameter as a field: what an editor or a parser works with.
FieldDef fieldOf(const Catalog& catalog, const VerbParameter& parameter);

// Checks that the verb is offered and nothing required is missing, then runs it. Throws Error Refused or Invalid.
VerbResult runVerb(Desk& desk, const Verb& verb, Id record, const VerbArguments& arguments);

// Tables of the phases, appended by allVerbs().
void appendCommonVerbs(QVector<Verb>& verbs);
void appendEngagementVerbs(QVector<Verb>& verbs);
void appendTransactionVerbs(QVector<Verb>& verbs);
void appendFulfillmentVerbs(QVector<Verb>& verbs);
void appendServiceVerbs(QVector<Verb>& verbs);

} // namespace perennial
