// Next step: the nearest planned activity of a record, as a word in the colour that tells how pressing it is.
#pragma once
#include "core/workspace/reader.h"
#include "ui/model/step_chip.h"
#include <QHash>

namespace perennial {

// Red: overdue. Green: today. Grey: later. Amber: none, where there should be one. An empty text says nothing.
using NextStep = StepChip;

// Whether activities can be about records of this entity.
bool hasNextSteps(const Catalog& catalog, const QString& entity);

// The first open activity of each record that has one: its day, invalid where none was set.
QHash<Id, QDate> nextStepsOf(const Reader& reader, const QString& entity, const QVector<Id>& records);

// `planned` tells whether there is a step at all, `expected` whether its lack is worth a word.
NextStep nextStepOf(bool planned, QDate day, bool expected, QDate today);

} // namespace perennial
