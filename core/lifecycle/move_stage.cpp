// Move stage: asks the flow, then saves.
#include "core/lifecycle/move_stage.h"

#include "core/record/validate.h"

#include <QCoreApplication>
#include <QStringList>

namespace perennial {

void moveStage(Desk& desk, Record& record, const QString& to)
{
    const QVector<Issue> issues = objectionsToMove(record, to);
    if (!issues.isEmpty()) {
        QStringList sentences;
        for (const Issue& issue : issues)
            sentences.append(issue.text);
        throw Error{Fault::Refused, sentences.join(u' '), issues};
    }
    record.setValue(record.def().flowField(), Value(to));
    desk.save(record);
}

Record moveStage(Desk& desk, const QString& entity, Id id, const QString& to)
{
    Record record = desk.load(entity, id);
    const EntityDef& def = record.def();
    if (!def.hasFlow())
        throw refused(
            QCoreApplication::translate("MoveStage", "%1 has no stages to move between. Change its fields instead.")
                .arg(def.one()));
    if (def.flow().byVerbsOnly) {
        throw refused(QCoreApplication::translate("MoveStage",
                                                  "The status of %1 follows from what is done with it and cannot be "
                                                  "set by hand; use its own steps.")
                          .arg(record.reference()),
                      def.flowField());
    }
    moveStage(desk, record, to);
    return record;
}

} // namespace perennial
