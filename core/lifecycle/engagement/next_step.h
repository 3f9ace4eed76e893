// Next step: the earliest thing still to be done about a record.
#pragma once
#include "core/catalog/entities/engagement/activity.h"
#include "core/workspace/reader.h"

namespace perennial {

// Red, green, grey and amber of every list of open deals and leads.
enum class Urgency { Overdue, Today, Later, None };

// The open activity about the record that is due first; those without a day come last.
std::optional<Row<Activity>> nextStepOf(const Reader& reader, const QString& entity, Id id);

Urgency urgencyOf(const std::optional<Row<Activity>>& step, QDate today);

// The link of an activity to a record of `entity`; empty where activities have none.
QString linkToAbout(const Catalog& catalog, const QString& entity);

} // namespace perennial
