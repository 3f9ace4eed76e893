// Run by name: the table of verbs by key.
#include "core/lifecycle/run_by_name.h"

#include "core/lifecycle/verbs.h"

namespace perennial {

std::function<Id(Desk&, const QString&, Id, const QHash<QString, Value>&)> verbsByName()
{
    QHash<QString, Verb> table;
    for (const Verb& verb : allVerbs())
        table.insert(verb.key, verb);
    return [table](Desk& desk, const QString& key, Id record, const QHash<QString, Value>& answers) {
        const auto verb = table.constFind(key);
        if (verb == table.constEnd())
            verbNamed(key);
        VerbArguments given;
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            given.set(answer.key(), answer.value());
        return runVerb(desk, *verb, record, given).id;
    };
}

QString labelOfVerb(const QString& key)
{
    return verbNamed(key).shownLabel();
}

} // namespace perennial
