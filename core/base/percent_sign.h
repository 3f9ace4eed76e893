// The percent sign where the language puts it: "12.5%", "12,5 %", "%12,5".
#pragma once
#include <QLocale>
#include <QString>

namespace perennial {

// `digits` are written for that locale already and may begin with its minus. The space is one that does not break.
QString withPercentSign(const QString& digits, const QLocale& locale = QLocale());

} // namespace perennial
