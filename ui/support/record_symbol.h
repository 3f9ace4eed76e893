// Which picture stands for a kind of record that is no person and no firm.
#pragma once
#include <QString>

namespace perennial {

// The icon for records of an entity, by its key; empty for people and companies, who have initials.
QString recordSymbol(const QString& entity);

} // namespace perennial
