// The fluent pen that declares an entity; accepts the entity's own fields only.
#pragma once
#include "core/catalog/entity.h"

#include <QCoreApplication>

namespace perennial {

// Options of a plain choice, in order.
template <class E> class Options {
public:
    Options& option(Choice<E> choice, const char* label, const char* tone = "grey")
    {
        m_options.append(Option{QString::fromLatin1(choice.key), QString::fromUtf8(label), StatusType::Open,
                                QString::fromLatin1(tone), -1, false});
        return *this;
    }
    const QVector<Option>& options() const { return m_options; }

private:
    QVector<Option> m_options;
};

// E needs: `entity` (key), `code`, `prefix`, and tr() by Q_DECLARE_TR_FUNCTIONS for its labels.
template <class E> class Define {
public:
    Define(Phase phase, const char* icon, const char* one, const char* many)
        : m_def(E::entity, E::code, one, many, [](const char* text) { return E::tr(text); })
    {
        m_def.m_phase = phase;
        m_def.m_icon = QString::fromLatin1(icon);
        m_def.m_prefix = QString::fromLatin1(E::prefix);
    }

    // Starts a section of the form.
    Define& group(const char* label)
    {
        m_group = label;
        return *this;
    }

    Define& text(Field<E, QString> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Text, t);
    }
    Define& longText(Field<E, QString> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::LongText, t);
    }
    Define& email(Field<E, QString> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Email, t);
    }
    Define& phone(Field<E, QString> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Phone, t);
    }
    Define& url(Field<E, QString> f, const char* label, unsigned t = Plain) { return put(f.key, label, Kind::Url, t); }
    Define& currency(Field<E, QString> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Currency, t);
    }
    Define& integer(Field<E, qint64> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Integer, t);
    }
    Define& quantity(Field<E, Quantity> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Quantity, t);
    }
    Define& percent(Field<E, Percent> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Percent, t);
    }
    Define& date(Field<E, QDate> f, const char* label, unsigned t = Plain) { return put(f.key, label, Kind::Date, t); }
    Define& moment(Field<E, QDateTime> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Moment, t);
    }
    Define& flag(Field<E, bool> f, const char* label, unsigned t = Plain) { return put(f.key, label, Kind::Flag, t); }

    // Money in the office's currency.
    Define& money(Field<E, Money> f, const char* label, unsigned t = Plain)
    {
        return put(f.key, label, Kind::Money, t);
    }
    // Money in the currency that another field of the same record names.
    Define& money(Field<E, Money> f, const char* label, Field<E, QString> currency, unsigned t = Plain)
    {
        put(f.key, label, Kind::Money, t);
        last().currencyField = QString::fromLatin1(currency.key);
        return *this;
    }

    Define& choice(Field<E, Pick> f, const char* label, const Options<E>& options, unsigned t = Plain)
    {
        put(f.key, label, Kind::Choice, t);
        last().options = options.options();
        return *this;
    }

    Define& flow(Field<E, Pick> f, const char* label, const FlowDef& flow, unsigned t = Listed)
    {
        put(f.key, label, Kind::Choice, t);
        m_def.setFlow(QString::fromLatin1(f.key), flow);
        return *this;
    }

    template <class To> Define& link(Field<E, Ref> f, const char* label, unsigned t = Plain)
    {
        put(f.key, label, Kind::Link, t);
        last().target = QString::fromLatin1(To::entity);
        return *this;
    }

    // The value, as canonical text, that a blank record starts with: standard("1.000"), standard("new").
    Define& standard(const char* text)
    {
        last().standard = QString::fromUtf8(text);
        return *this;
    }

    // A value that stands in no column, and the fields of the record that it depends on; query/computation.h.
    template <class... T> Define& workedOutOf(Field<E, T>... fields)
    {
        last().traits |= ReadOnly | NotCopied | Computed;
        last().workedOutOf = {QString::fromLatin1(fields.key)...};
        return *this;
    }

    // A part of another record: its lines, its members. The parent's removal removes it.
    template <class T> Define& partOf(Field<E, T> f) { return m_def.m_parentField = QString::fromLatin1(f.key), *this; }
    Define& number(Field<E, QString> f) { return m_def.m_numberField = QString::fromLatin1(f.key), *this; }
    Define& sortedBy(const char* field, bool descending = false)
    {
        m_def.m_sortField = QString::fromLatin1(field);
        m_def.m_sortDescending = descending;
        return *this;
    }
    // The day or moment at which it took place, where the timelines of what it links to show it.
    template <class Owner, class T>
    requires((std::is_same_v<Owner, E> ||
              std::is_same_v<Owner, Common>)&&(std::is_same_v<T, QDate> ||
                                               std::is_same_v<T, QDateTime>)) Define& takesPlace(Field<Owner, T> f)
    {
        return m_def.m_dateField = QString::fromLatin1(f.key), *this;
    }
    template <class... T> Define& subtitle(Field<E, T>... fields)
    {
        m_subtitle = {fields.key...};
        return *this;
    }
    // One set of fields that together identify a record in an import. External references always come first.
    template <class... T> Define& matchedBy(Field<E, T>... fields)
    {
        m_def.m_matchKeys.append(QVector<QString>{QString::fromLatin1(fields.key)...});
        return *this;
    }
    // One index over these fields. It takes the place of the index that its first field would have alone.
    template <class... Owner, class... T>
    requires((std::is_same_v<Owner, E> ||
              std::is_same_v<Owner, Common>)&&...) Define& indexedBy(Field<Owner, T>... fields)
    {
        m_def.m_indexes.append(QVector<QString>{QString::fromLatin1(fields.key)...});
        return *this;
    }

    operator EntityDef() const
    {
        EntityDef whole = m_def;
        whole.addCommonFields();
        for (const char* field : m_subtitle)
            whole.m_subtitleFields.append(whole.indexOf(field));
        return whole;
    }

private:
    Define& put(const char* key, const char* label, Kind kind, unsigned traits)
    {
        FieldDef field;
        field.key = QString::fromLatin1(key);
        field.label = label;
        field.kind = kind;
        field.traits = traits;
        field.group = m_group;
        field.translate = m_def.m_translate;
        m_def.add(field);
        return *this;
    }
    FieldDef& last() { return m_def.m_fields.last(); }

    EntityDef m_def;
    QVector<const char*> m_subtitle;
    QByteArray m_group;
};

} // namespace perennial

// Marks a label for translation inside an entity's define(); extracted with the context of its entity.
#define L(text) QT_TR_NOOP(text)
