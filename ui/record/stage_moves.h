// Stage moves: the stages a record can be taken to by hand, as its menu and the palette offer them.
#pragma once
#include "core/record/record.h"
#include <QString>
#include <QVector>

namespace perennial {

class Navigator;

struct StageMove {
    QString stage;
    QString label;
    QString objection; // why it cannot go there now, in a sentence; empty where it can
};

// All stages but the present one, in their order; none where only business steps move the record.
QVector<StageMove> stageMovesOf(const Record& record);

// One undo step, told in the window; `name` is the record's.
void moveToStage(Navigator& navigator, const Record& record, const QString& name, const QString& stage);

} // namespace perennial
