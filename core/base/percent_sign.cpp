// The percent sign: Qt 6.4 knows it, and not where it stands.
#include "core/base/percent_sign.h"
#include <algorithm>

namespace perennial {

QString withPercentSign(const QString& digits, const QLocale& locale)
{
    static constexpr QLocale::Language parted[] = {
        QLocale::German,          QLocale::French,    QLocale::Spanish,  QLocale::Swedish,  QLocale::Danish,
        QLocale::NorwegianBokmal, QLocale::Finnish,   QLocale::Czech,    QLocale::Slovak,   QLocale::Russian,
        QLocale::Ukrainian,       QLocale::Bulgarian, QLocale::Romanian, QLocale::Croatian, QLocale::Slovenian,
        QLocale::Lithuanian,      QLocale::Catalan};
    const QString sign = locale.percent();
    if (locale.language() == QLocale::Turkish || locale.language() == QLocale::Basque) {
        const QString minus = locale.negativeSign();
        return digits.startsWith(minus) ? minus + sign + digits.mid(minus.size()) : sign + digits;
    }
    const bool gap = std::find(std::begin(parted), std::end(parted), locale.language()) != std::end(parted);
    return gap ? digits + QChar(QChar::Nbsp) + sign : digits + sign;
}

} // namespace perennial
