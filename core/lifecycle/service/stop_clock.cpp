// Stop clock: when the wait began, and what was left.
#include "core/lifecycle/service/stop_clock.h"

#include "core/base/working_time.h"
#include "core/catalog/entities/shared/office.h"

namespace perennial {
namespace {

constexpr int readOperations = 200; // of one case; a wait that began before them stops no clock

bool stops(const Row<Case>& made, const Value& stage)
{
    return made.record().def().statusType(stage.text()) == StatusType::OnHold;
}

// The wait that ended with the latest operation on a case.
class Wait {
public:
    Wait(const Desk& desk, const Row<Case>& made)
        : m_history(desk.history(QString::fromLatin1(Case::entity), made.id(), readOperations))
    {
        m_history.removeIf([](const Operation& operation) { return operation.undone; });
        if (m_history.isEmpty() || made.status() == StatusType::OnHold || !left(made, m_history.first()))
            return;
        for (const Operation& operation : std::as_const(m_history).sliced(1)) {
            for (auto change = operation.changes.crbegin(); change != operation.changes.crend(); ++change) {
                const bool began = change->what == FieldChange::What::Added ||
                                   (change->field == QLatin1String(Case::status.key) && !stops(made, change->before));
                if (began) {
                    m_since = operation.at;
                    return;
                }
            }
        }
    }

    // When the clock of a moment stopped: with the wait, or when somebody set the moment during it. Invalid where there
    // was no wait, or the operation that ends it sets the moment itself.
    QDateTime stoppedAt(const char* moment) const
    {
        for (qsizetype i = 0; m_since.isValid() && i < m_history.size() && m_history[i].at >= m_since; ++i) {
            for (const FieldChange& change : m_history[i].changes) {
                if (change.field == QLatin1String(moment))
                    return i == 0 ? QDateTime() : m_history[i].at;
            }
        }
        return m_since;
    }

private:
    static bool left(const Row<Case>& made, const Operation& operation)
    {
        for (const FieldChange& change : operation.changes) {
            if (change.field == QLatin1String(Case::status.key))
                return stops(made, change.before);
        }
        return false;
    }

    QVector<Operation> m_history; // newest first
    QDateTime m_since;
};

} // namespace

void moveDueMoments(const Desk& desk, Row<Case>& made)
{
    if (!made.has(Case::resolutionDue) && !made.has(Case::responseDue))
        return;
    const Wait wait(desk, made);
    const auto office = desk.first<Office>({});
    const WorkingTime hours(office ? (*office)[Office::workingHours] : QString(),
                            office ? (*office)[Office::holidays] : QString());
    for (const auto moment : {Case::responseDue, Case::resolutionDue}) {
        const QDateTime due = made[moment];
        const QDateTime since = wait.stoppedAt(moment.key);
        const bool answered = moment.key == Case::responseDue.key && made.has(Case::firstAnsweredAt) &&
                              made[Case::firstAnsweredAt] <= since;
        if (due.isValid() && since.isValid() && due > since && !answered)
            made.set(moment, hours.after(desk.now(), hours.secondsBetween(since, due)));
    }
}

} // namespace perennial
