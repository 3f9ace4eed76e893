// Flows: choices that are stages, and what may follow what.
#pragma once
#include "core/catalog/field.h"

namespace perennial {

// One allowed step, and the fields that must be filled before it.
struct Move {
    QString from;
    QString to;
    QVector<QString> needs = {};
};

// The stages of a status field. Moves that are not named are refused; a flow without moves allows every step. A stage
// the user added is entered and left as those of its type are, with what is asked for there, and stands beside them.
struct FlowDef {
    QVector<Option> stages;
    QVector<Move> moves;
    bool byVerbsOnly = false; // forms, imports and boards may not set it; only verbs do

    const Option* stage(const QString& key) const;
    // What leads from one stage to the other, of which only `needs` counts where one of them is the user's own; null
    // where nothing does.
    const Move* move(const QString& from, const QString& to) const;
    // Stages that may follow `from`, in the order of the board.
    QVector<QString> next(const QString& from) const;
    // Whether a stage is the one with that key, or as the user's own one of the same type.
    bool standsFor(const Option& option, const QString& key) const;
};

// The pen for a flow of entity E; accepts E's own stages and fields only.
template <class E> class Flow {
public:
    Flow& stage(Choice<E> choice, const char* label, StatusType type, const char* tone = "grey", int probability = -1)
    {
        m_def.stages.append(Option{QString::fromLatin1(choice.key), QString::fromUtf8(label), type,
                                   QString::fromLatin1(tone), probability, false});
        return *this;
    }

    template <class... T> Flow& move(Choice<E> from, Choice<E> to, Field<E, T>... needs)
    {
        m_def.moves.append(
            Move{QString::fromLatin1(from.key), QString::fromLatin1(to.key), {QString::fromLatin1(needs.key)...}});
        return *this;
    }

    Flow& byVerbsOnly()
    {
        m_def.byVerbsOnly = true;
        return *this;
    }

    operator FlowDef() const { return m_def; }

private:
    FlowDef m_def;
};

} // namespace perennial
