// Naming: kinds and records by key, label, prefix or number.
#include "app/cli/naming.h"
#include "core/base/text.h"
#include "core/base/words.h"
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
    if (!known.entity.isEmpty())
        return known.entity;
    Error unknown = attempt([&] { return catalog.entity(word).key(); }).error();
    unknown.fault = Fault::Usage; // a word of the command's, not of the file's
    throw unknown;
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

QString calledInHistory(const Reader& reader, const Record& record)
{
    const EntityDef& def = record.def();
    const QString name =
        record.title().isEmpty() ? QStringLiteral("%1 %2").arg(def.one(), record.reference()) : record.title();
    const Id whole = def.isPart() ? record.value(def.parentField()).integer() : 0;
    const QString owner = whole ? reader.titleOf({}, whole) : QString();
    return owner.isEmpty() ? name : Words::tr("%1 of %2").arg(name, owner);
}

} // namespace perennial::cli
