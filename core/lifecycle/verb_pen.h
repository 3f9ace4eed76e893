// Verb pen: short forms for the tables of verbs.
#pragma once
#include "core/lifecycle/transaction/line_shares.h"
#include "core/lifecycle/verbs.h"

#include <QCoreApplication>

namespace perennial {

template <class T> constexpr Kind kindOf()
{
    if constexpr (std::is_same_v<T, Pick>)
        return Kind::Choice;
    else if constexpr (std::is_same_v<T, Money>)
        return Kind::Money;
    else if constexpr (std::is_same_v<T, Quantity>)
        return Kind::Quantity;
    else if constexpr (std::is_same_v<T, Percent>)
        return Kind::Percent;
    else if constexpr (std::is_same_v<T, QDate>)
        return Kind::Date;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return Kind::Moment;
    else if constexpr (std::is_same_v<T, Ref>)
        return Kind::Link;
    else if constexpr (std::is_same_v<T, bool>)
        return Kind::Flag;
    else if constexpr (std::is_same_v<T, qint64>)
        return Kind::Integer;
    else
        return Kind::Text;
}

// A parameter that fills a field of a record.
template <class E, class T>
VerbParameter fills(const char* name, const char* label, Field<E, T> field, bool required = false)
{
    VerbParameter parameter;
    parameter.name = QString::fromLatin1(name);
    parameter.label = label;
    parameter.kind = kindOf<T>();
    parameter.required = required;
    parameter.owner = QString::fromLatin1(E::entity);
    parameter.field = QString::fromLatin1(field.key);
    return parameter;
}

// A parameter of its own; of a link, `target` is the entity it names.
inline VerbParameter asks(const char* name, const char* label, Kind kind, bool required = false,
                          const char* target = "")
{
    VerbParameter parameter;
    parameter.name = QString::fromLatin1(name);
    parameter.label = label;
    parameter.kind = kind;
    parameter.required = required;
    parameter.target = QString::fromLatin1(target);
    return parameter;
}

// The parameter with what is taken where nothing is answered: words, or the option of a choice.
inline VerbParameter otherwise(VerbParameter parameter, const char* words)
{
    parameter.otherwise = words;
    return parameter;
}

template <class E> VerbParameter otherwise(VerbParameter parameter, Choice<E> option)
{
    parameter.standard = QString::fromLatin1(option.key);
    return parameter;
}

// Some lines of the record, and how much of each; all that is open of it where nothing is said.
inline VerbParameter someLines(QVector<NamedLine> (*lines)(const Reader&, Id))
{
    VerbParameter parameter = asks("lines", QT_TRANSLATE_NOOP("Verbs", "Lines"), Kind::Text);
    parameter.lines = lines;
    return parameter;
}

// The day something happened; today where nobody says it.
inline VerbParameter onDay()
{
    return otherwise(asks("on", QT_TRANSLATE_NOOP("Verbs", "On"), Kind::Date), QT_TRANSLATE_NOOP("Verbs", "today"));
}

// A parameter that names a record.
template <class E> VerbParameter asksFor(const char* name, const char* label, bool required = false)
{
    return asks(name, label, Kind::Link, required, E::entity);
}

template <class E> QVector<QString> stagesOf(std::initializer_list<Choice<E>> choices)
{
    QVector<QString> keys;
    for (const Choice<E> choice : choices)
        keys.append(QString::fromLatin1(choice.key));
    return keys;
}

// A verb of entity E; `E` may be void for a verb of any record.
template <class E = void> Verb verb(const char* key, const char* label, const char* icon)
{
    Verb made;
    made.key = QString::fromLatin1(key);
    made.label = label;
    made.icon = QString::fromLatin1(icon);
    if constexpr (!std::is_void_v<E>)
        made.entity = QString::fromLatin1(E::entity);
    return made;
}

// The answer of a verb that stays at the record it was run on.
template <class E> VerbResult done(const Reader& reader, Id id, const QString& sentence)
{
    const auto row = reader.load<E>(id);
    return {QString::fromLatin1(E::entity), id, sentence.arg(row.title().isEmpty() ? row.reference() : row.title())};
}

// The answer of a verb that made, or leads to, the record of `ref`: the sentence with its number.
template <class E> VerbResult resultOf(const Reader& reader, Ref ref, const QString& sentence)
{
    return {QString::fromLatin1(E::entity), ref.id, sentence.arg(reader.load<E>(ref).reference())};
}

// A sentence or label that QT_TRANSLATE_NOOP("Verbs", "…") marked; a shorter macro of our own lupdate would not see.
inline QString verbText(const char* text)
{
    return QCoreApplication::translate("Verbs", text);
}

} // namespace perennial
