// --where, --sort and --columns, with names resolved in the open file.
#include "app/cli/where.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/query/search_language.h"
#include <QLocale>

namespace perennial::cli {
Query queryOfWhere(Workspace& workspace, const EntityDef& def, const QString& where)
{
    Reader& reader = workspace.reader();
    SearchContext context;
    context.calendar.today = workspace.clock().today();
    context.person = workspace.person().id;
    context.currency = reader.baseCurrency();
    context.resolve = [&reader](const QString& entity, const QString& text) -> Id {
        const Outcome<Id> found = attempt([&] { return reader.resolve(entity, text); });
        return found ? *found : 0;
    };
    const Query query = parseSearch(def, where, context);
    // Signs stand in no index: a search for them alone would let everyone through.
    if (!query.words.isEmpty() && words(fold(query.words)).isEmpty())
        throw Error{Fault::Usage, Words::tr("“%1” has no letter and no digit to look for.").arg(query.words)};
    return query;
}

QVector<SortKey> sortOf(const EntityDef& def, const QString& text)
{
    QVector<SortKey> keys;
    for (QString word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        SortKey key;
        key.descending = word.endsWith(QLatin1String("-desc")) || word.startsWith(QLatin1Char('-'));
        if (word.endsWith(QLatin1String("-desc")))
            word.chop(5);
        if (word.startsWith(QLatin1Char('-')))
            word.remove(0, 1);
        if (word != QLatin1String("title") && word != QLatin1String("id") && def.indexOf(word) < 0)
            throw Error{Fault::Usage,
                        Words::tr("%1 cannot be sorted by “%2”: there is no such field.").arg(def.many(), word)};
        key.field = word;
        keys.append(key);
    }
    return keys;
}

QVector<int> columnsOf(const EntityDef& def, const QString& text)
{
    QVector<int> columns;
    for (const QString& key : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (def.indexOf(key) < 0)
            throw Error{Fault::Usage, Words::tr("%1 has no field “%2”.").arg(def.one(), key)};
        columns.append(def.indexOf(key));
    }
    for (int i = 0; text.isEmpty() && i < def.fields().size(); ++i) {
        if (def.field(i).is(Titled) || def.field(i).is(Listed))
            columns.append(i);
    }
    return columns;
}

} // namespace perennial::cli
