// Person name.
#include "core/lifecycle/engagement/person_name.h"

#include <QSet>
#include <QStringList>

namespace perennial {
namespace {

// Small words that begin a family name.
bool isParticle(const QString& word)
{
    static const QSet<QString> particles{
        QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"), QStringLiteral("den"),
        QStringLiteral("de"),  QStringLiteral("da"),  QStringLiteral("di"),  QStringLiteral("del"),
        QStringLiteral("la"),  QStringLiteral("le"),  QStringLiteral("du"),  QStringLiteral("dos"),
        QStringLiteral("zu"),  QStringLiteral("ten"), QStringLiteral("ter"), QStringLiteral("al")};
    return particles.contains(word); // as written: "Van" may be a given name
}

} // namespace

PersonName personName(const QString& line)
{
    const QString name = line.simplified();
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0)
        return {name.mid(comma + 1).trimmed(), name.left(comma).trimmed()};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    return {words.mid(0, family).join(u' '), words.mid(family).join(u' ')};
}

} // namespace perennial
