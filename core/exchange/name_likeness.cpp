// Name likeness: Jaro–Winkler in whole numbers.
#include "core/exchange/name_likeness.h"
#include <QString>
#include <QStringList>
#include <QVarLengthArray>
#include <algorithm>

namespace perennial {
namespace {

// Jaro's similarity in thousandths.
int jaro(QStringView left, QStringView right)
{
    const qsizetype window = qMax<qsizetype>(0, qMax(left.size(), right.size()) / 2 - 1);
    QVarLengthArray<bool, 64> leftMet(left.size());
    QVarLengthArray<bool, 64> rightMet(right.size());
    std::fill(leftMet.begin(), leftMet.end(), false);
    std::fill(rightMet.begin(), rightMet.end(), false);
    qsizetype common = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype last = qMin(right.size() - 1, i + window);
        for (qsizetype j = qMax<qsizetype>(0, i - window); j <= last; ++j) {
            if (rightMet[j] || left[i] != right[j])
                continue;
            leftMet[i] = rightMet[j] = true;
            ++common;
            break;
        }
    }
    if (common == 0)
        return 0;
    qsizetype moved = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (!leftMet[i])
            continue;
        while (!rightMet[j])
            ++j;
        moved += left[i] != right[j++] ? 1 : 0;
    }
    const qsizetype steady = common * 2 - moved; // twice the matches less half the transpositions
    return int((1000 * common / left.size() + 1000 * common / right.size() + 500 * steady / common) / 3);
}

} // namespace

int nameLikeness(QStringView left, QStringView right)
{
    if (left == right)
        return left.isEmpty() ? 0 : 1000;
    if (left.isEmpty() || right.isEmpty())
        return 0;
    const int base = jaro(left, right);
    int prefix = 0;
    while (prefix < 4 && prefix < left.size() && prefix < right.size() && left[prefix] == right[prefix])
        ++prefix;
    return base + prefix * (1000 - base) / 10;
}

QString withoutLegalForm(QStringView folded)
{
    static const QStringList forms{
        QStringLiteral("gmbh"), QStringLiteral("ag"),   QStringLiteral("kg"),   QStringLiteral("ohg"),
        QStringLiteral("gbr"),  QStringLiteral("ug"),   QStringLiteral("se"),   QStringLiteral("inc"),
        QStringLiteral("ltd"),  QStringLiteral("llc"),  QStringLiteral("corp"), QStringLiteral("co"),
        QStringLiteral("plc"),  QStringLiteral("sarl"), QStringLiteral("sa"),   QStringLiteral("srl"),
        QStringLiteral("spa"),  QStringLiteral("sro"),  QStringLiteral("bv"),   QStringLiteral("nv"),
        QStringLiteral("ab"),   QStringLiteral("as"),   QStringLiteral("oy"),   QStringLiteral("company")};
    QString plain;
    for (const QChar c : folded) {
        if (c != u'.' && c != u',' && c != u'&' && c != u'+')
            plain += c;
    }
    QStringList words = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 1 && forms.contains(words.last()))
        words.removeLast();
    return words.join(QLatin1Char(' '));
}

} // namespace perennial
