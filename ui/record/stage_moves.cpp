// Stage moves: what the flow allows, and the move itself.
#include "ui/record/stage_moves.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/lifecycle/move_stage.h"
#include "core/record/validate.h"
#include "ui/support/page.h"
#include <QCoreApplication>

namespace perennial {

struct StageMoveWords {
    Q_DECLARE_TR_FUNCTIONS(StageMoves)
};

QVector<StageMove> stageMovesOf(const Record& record)
{
    const EntityDef& def = record.def();
    QVector<StageMove> moves;
    if (!def.hasFlow() || def.flow().byVerbsOnly || def.key() == QLatin1String(Lead::entity))
        return moves;
    const FieldDef& field = *def.find(def.flowField());
    for (const Option& stage : field.options) {
        if (stage.key == record.value(field.key).text())
            continue;
        const QVector<Issue> issues = objectionsToMove(record, stage.key);
        moves.append({stage.key, field.shownOption(stage), issues.isEmpty() ? QString() : issues.first().text});
    }
    return moves;
}

void moveToStage(Navigator& navigator, const Record& record, const QString& name, const QString& stage)
{
    const QString entity = record.def().key();
    const Id id = record.id();
    const QString label = record.def().find(record.def().flowField())->shownOption(stage);
    performAndTell(navigator, StageMoveWords::tr("Move %1 to %2").arg(name, label),
                   StageMoveWords::tr("%1 is now %2").arg(name, label),
                   [&](Desk& desk) { moveStage(desk, entity, id, stage); });
}

} // namespace perennial
