// Naming: kinds and records by key, label, prefix or number.
#include "app/cli/naming.h"
#include "core/base/text.h"
#include "core/exchange/header_words.h"

namespace perennial::cli {

QString entityNamed(const Catalog& catalog, const QString& word)
{
    if (catalog.find(word))
        return word;
    const QString wanted = fold(word).replace(u'_', u' ');
    for (const EntityPtr& entity : catalog.entities()) {
        for (const QString& name : {entity->one(), entity->many(), QString::fromUtf8(entity->sourceOne()),
                                    QString::fromUtf8(entity->sourceMany()), entity->prefix(), entity->key()}) {
            if (fold(name).replace(u'_', u' ') == wanted)
                return entity->key();
        }
    }
    const RecordWord known = recordWord(catalog, normalisedHeader(word));
    return known.entity.isEmpty() ? catalog.entity(word).key() : known.entity;
}

QString entityOfReference(const Catalog& catalog, const QString& word)
{
    const QString prefix = word.section(QLatin1Char('-'), 0, 0);
    for (const EntityPtr& entity : catalog.entities()) {
        if (word.contains(QLatin1Char('-')) && entity->prefix().compare(prefix, Qt::CaseInsensitive) == 0)
            return entity->key();
    }
    const EntityPtr entity = catalog.ofId(word.toLongLong());
    return entity ? entity->key() : QString();
}

NamedRecord recordNamed(const Invocation& invocation, const Reader& reader, int first)
{
    const QString word = invocation.word(first, QStringLiteral("ENTITY"));
    const QString byReference = entityOfReference(*reader.catalog(), word);
    const bool alone = !byReference.isEmpty() && !reader.catalog()->find(word);
    const QString entity = alone ? byReference : entityNamed(*reader.catalog(), word);
    const QString reference = alone ? word : invocation.word(first + 1, QStringLiteral("REF"));
    return {entity, reader.resolve(entity, reference), first + (alone ? 1 : 2)};
}

} // namespace perennial::cli
