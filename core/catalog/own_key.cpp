// Own keys.
#include "core/catalog/own_key.h"
#include "core/base/text.h"
#include <QRegularExpression>

namespace perennial {
namespace {

constexpr qsizetype longestKey = 30;

} // namespace

QString plainKey(const QString& words)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString key = fold(words).replace(other, QStringLiteral("_"));
    while (key.startsWith(u'_'))
        key.remove(0, 1);
    key.truncate(longestKey);
    while (key.endsWith(u'_'))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("own") : key;
}

bool isRetired(const FieldDef& field)
{
    return field.custom && field.traits == retiredTraits;
}

QString ownKey(const EntityDef& def, const QString& words, Kind kind)
{
    const QString stem = QStringLiteral("cf_") + plainKey(words);
    const auto serves = [&](const QString& key) {
        const FieldDef* known = def.find(key);
        return !known || (isRetired(*known) && known->kind == kind);
    };
    QString key = stem;
    for (int n = 2; !serves(key); ++n)
        key = QStringLiteral("%1_%2").arg(stem).arg(n);
    return key;
}

} // namespace perennial
