// Person names: salutations in front, particles with the family name.
#include "core/record/person_name.h"
#include <QStringList>

namespace perennial {
namespace {

bool isSalutation(const QString& word)
{
    static const QStringList known{QStringLiteral("mr"),   QStringLiteral("mrs"),  QStringLiteral("ms"),
                                   QStringLiteral("miss"), QStringLiteral("dr"),   QStringLiteral("prof"),
                                   QStringLiteral("herr"), QStringLiteral("frau"), QStringLiteral("sir")};
    QString plain = word.toLower();
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return known.contains(plain);
}

bool isParticle(const QString& word)
{
    static const QStringList known{
        QStringLiteral("von"), QStringLiteral("van"), QStringLiteral("vom"), QStringLiteral("zu"),
        QStringLiteral("zur"), QStringLiteral("zum"), QStringLiteral("de"),  QStringLiteral("del"),
        QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("di"),  QStringLiteral("da"),
        QStringLiteral("dos"), QStringLiteral("du"),  QStringLiteral("la"),  QStringLiteral("le"),
        QStringLiteral("ten"), QStringLiteral("ter"), QStringLiteral("bin"), QStringLiteral("ibn"),
        QStringLiteral("al"),  QStringLiteral("el"),  QStringLiteral("af"),  QStringLiteral("av")};
    return known.contains(word); // written small: "De Niro" begins a name, "de Boer" belongs to one
}

} // namespace

PersonName personNameOf(const QString& fullName)
{
    PersonName name;
    const QString text = fullName.simplified();
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    if (comma > 0 && comma + 1 < text.size()) {
        name.family = text.left(comma).trimmed();
        name.given = text.mid(comma + 1).trimmed();
        return name;
    }
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList salutations;
    while (words.size() > 1 && isSalutation(words.first()))
        salutations.append(words.takeFirst());
    name.salutation = salutations.join(QLatin1Char(' '));
    qsizetype family = qMax<qsizetype>(0, words.size() - 1);
    for (qsizetype i = 1; i < words.size() - 1; ++i) {
        if (isParticle(words[i])) {
            family = i;
            break;
        }
    }
    name.given = words.mid(0, family).join(QLatin1Char(' '));
    name.family = words.mid(family).join(QLatin1Char(' '));
    return name;
}

} // namespace perennial
