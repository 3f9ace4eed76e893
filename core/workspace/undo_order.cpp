// Undo order: one pass over the later operations, oldest first, with all that the found ones touch and add.
#include "core/workspace/undo_order.h"
#include "core/base/words.h"
#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/record_store.h"
#include <QHash>
#include <algorithm>
#include <climits>
#include <map>

namespace perennial {
namespace {

constexpr int mostNamed = 5;

// Ids as ranges. Ranges of additions never overlap; an edit is a range of one.
class Ids {
public:
    void add(Id first, Id last)
    {
        if (!meets(first, last))
            m_ranges.emplace(last, first);
        else if (last > first) { // edits within it are part of it
            m_ranges.erase(m_ranges.lower_bound(first), m_ranges.upper_bound(last));
            m_ranges.emplace(last, first);
        }
    }

    bool meets(Id first, Id last) const
    {
        const auto range = m_ranges.lower_bound(first);
        return range != m_ranges.end() && range->second <= last;
    }

private:
    std::map<Id, Id> m_ranges; // last → first
};

class Reach {
public:
    Reach(store::Connection& connection, const Operation& operation) : m_connection(connection) { add(operation); }

    void add(const Operation& operation)
    {
        for (const FieldChange& change : operation.changes) {
            const Id last = qMax(change.id, change.lastId);
            m_touched.add(change.id, last);
            if (change.what != FieldChange::What::Added)
                continue;
            m_added.add(change.id, last);
            for (const Child& child : m_connection.catalog()->children(change.entity)) {
                QStringList& links = m_links[child.entity->key()];
                if (!links.contains(child.field))
                    links.append(child.field);
            }
        }
    }

    bool holds(const Operation& later) const
    {
        return std::any_of(later.changes.begin(), later.changes.end(), [this](const FieldChange& change) {
            return m_touched.meets(change.id, qMax(change.id, change.lastId)) || needs(change);
        });
    }

private:
    // Whether what was changed is a record that still points at one that was added here.
    bool needs(const FieldChange& change) const
    {
        const QStringList links = m_links.value(change.entity);
        const bool isLink = change.what == FieldChange::What::Edited && links.contains(change.field);
        if (links.isEmpty() || !(change.what == FieldChange::What::Added || isLink))
            return false;
        const EntityPtr def = m_connection.catalog()->pointer(change.entity);
        for (Id id = change.id; id <= qMax(change.id, change.lastId); ++id) {
            const std::optional<Record> record = store::loadRecord(m_connection, def, id, false);
            if (!record)
                continue;
            for (const QString& link : isLink ? QStringList{change.field} : links) {
                const Value& target = record->value(link);
                if (!target.isNull() && m_added.meets(target.integer(), target.integer()))
                    return true;
            }
        }
        return false;
    }

    store::Connection& m_connection;
    Ids m_touched;
    Ids m_added;
    QHash<QString, QStringList> m_links; // by entity: its links to what was added
};

QString quoted(const QVector<Operation>& operations)
{
    QStringList titles;
    for (const Operation& operation : operations.mid(0, mostNamed))
        titles.append(Words::tr("“%1”").arg(operation.title));
    return titles.join(QStringLiteral(", "));
}

Error withSteps(const QString& text, const QVector<Operation>& later)
{
    Error error = refused(text);
    for (const Operation& operation : later)
        error.issues.append({QString::number(operation.sequence), operation.title});
    return error;
}

const Operation* sealedOne(const QVector<Operation>& operations)
{
    const auto found = std::find_if(operations.begin(), operations.end(),
                                    [](const Operation& operation) { return !operation.sealed.isEmpty(); });
    return found == operations.end() ? nullptr : &*found;
}

Error hindrance(const QString& title, const QVector<Operation>& later)
{
    if (const Operation* sealed = sealedOne(later))
        return refused(Words::tr("“%1” cannot be undone: “%2” was done with the same records later and cannot be "
                                 "undone either. %3")
                           .arg(title, sealed->title, sealed->sealed));
    if (later.size() == 1)
        return withSteps(Words::tr("“%1” cannot be undone: %2 changed the same records later. Undo that first.")
                             .arg(title, quoted(later)),
                         later);
    if (later.size() <= mostNamed)
        return withSteps(Words::tr("“%1” cannot be undone: later operations changed the same records or need them. "
                                   "Undo those first, in this order: %2.")
                             .arg(title, quoted(later)),
                         later);
    return withSteps(Words::tr("“%1” cannot be undone: %Ln later operation(s) changed the same records or need them. "
                               "Undo those first, beginning with: %2.",
                               nullptr, int(later.size()))
                         .arg(title, quoted(later)),
                     later);
}

} // namespace

QVector<Operation> operationsInTheWay(store::Connection& connection, const Operation& operation)
{
    const QVector<Operation> latest = store::history(connection, 0, 1);
    const qint64 many = latest.isEmpty() ? 0 : latest.first().sequence - operation.sequence;
    QVector<Operation> later = store::history(connection, 0, int(qMin<qint64>(many, INT_MAX)));
    Reach reach(connection, operation);
    QVector<Operation> found;
    for (auto one = later.rbegin(); one != later.rend(); ++one) {
        if (one->undone || one->sequence <= operation.sequence)
            continue;
        if (one->changes.size() < one->changeCount)
            *one = store::operationAt(connection, one->sequence);
        if (!reach.holds(*one))
            continue;
        reach.add(*one);
        found.prepend(*one);
    }
    return found;
}

void refuseIfChangedLater(store::Connection& connection, const Operation& operation)
{
    if (!store::laterOperationsOn(connection, operation).isEmpty())
        throw hindrance(operation.title, operationsInTheWay(connection, operation));
}

Error withStepsBefore(store::Connection& connection, qint64 sequence, const Error& refusal)
{
    if (refusal.fault != Fault::Refused)
        return refusal;
    const auto later = attempt([&] {
        const Operation operation = store::operationAt(connection, sequence);
        return operation.sealed.isEmpty() ? operationsInTheWay(connection, operation) : QVector<Operation>();
    });
    if (!later || later->isEmpty() || sealedOne(*later))
        return refusal;
    const QString way =
        later->size() <= mostNamed
            ? Words::tr("Or undo first, in this order: %1.").arg(quoted(*later))
            : Words::tr("Or undo first %Ln later operation(s), beginning with: %1.", nullptr, int(later->size()))
                  .arg(quoted(*later));
    return withSteps(refusal.text + u' ' + way, *later);
}

} // namespace perennial
