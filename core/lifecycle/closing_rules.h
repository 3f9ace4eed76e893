// Closing rules: what is kept true at the end of every operation, whoever did the writing.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// Runs in the operation's own transaction with what it changed so far; given to Workspace as OpenOptions::closing.
// Throws what a rule refuses, or complains of it at the desk: either way nothing of the operation is kept.
void keepTrue(Desk& desk, const ChangeSet& changes);

// The records of `entity` that were added or edited, each once, ranges spelled out.
QVector<Id> touchedIds(const Desk& desk, const ChangeSet& changes, const QString& entity);
// The ids held by `parentField` in the touched records of `entity`, removed ones included: whose sums may have moved.
QVector<Id> touchedParents(const Desk& desk, const ChangeSet& changes, const QString& entity,
                           const QString& parentField);

template <class E> QVector<Id> touchedIds(const Desk& desk, const ChangeSet& changes)
{
    return touchedIds(desk, changes, QString::fromLatin1(E::entity));
}
template <class E> QVector<Id> touchedParents(const Desk& desk, const ChangeSet& changes, Field<E, Ref> parent)
{
    return touchedParents(desk, changes, QString::fromLatin1(E::entity), QString::fromLatin1(parent.key));
}

} // namespace perennial
