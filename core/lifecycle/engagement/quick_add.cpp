// Quick add: names among the words.
#include "core/lifecycle/engagement/quick_add.h"

#include "core/base/text.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/query/quick_entry.h"

#include <QCoreApplication>

namespace perennial {
namespace {

constexpr int mostNameWords = 3; // words
constexpr int shortestWord = 3;  // letters of a word that may be a name on its own
constexpr int wordsLookedAt = 6; // of the line

struct Named {
    Hit hit;
    int from = 0;
    int count = 0;
};

// A hit counts when every word begins a word of the name.
bool names(const Hit& hit, const QStringList& typed)
{
    const QStringList parts = words(fold(hit.title));
    for (const QString& word : words(fold(typed.join(u' ')))) {
        const bool found =
            std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return part.startsWith(word); });
        if (!found)
            return false;
    }
    return true;
}

std::optional<Hit> bestOf(const Reader& reader, const QStringList& typed)
{
    for (const char* entity : {Contact::entity, Lead::entity, Account::entity}) {
        for (const Hit& hit : reader.search({typed.join(u' '), QString::fromLatin1(entity), 5})) {
            if (hit.inName && names(hit, typed))
                return hit;
        }
    }
    return std::nullopt;
}

std::optional<Named> nameIn(const Reader& reader, const QStringList& rest)
{
    const int looked = qMin(wordsLookedAt, int(rest.size()));
    for (int count = qMin(mostNameWords, looked); count > 0; --count) {
        for (int from = 0; from + count <= looked; ++from) {
            const QStringList typed = rest.mid(from, count);
            if (count == 1 && typed.first().size() < shortestWord)
                continue;
            if (const auto hit = bestOf(reader, typed))
                return Named{*hit, from, count};
        }
    }
    return std::nullopt;
}

QString subjectOf(const Reader& reader, const QuickEntry& entry, const QStringList& rest, const QString& who)
{
    const QString text = rest.join(u' ').trimmed();
    if (!text.isEmpty())
        return text.at(0).toUpper() + text.mid(1);
    const FieldDef* kind =
        reader.def(QString::fromLatin1(Activity::entity)).find(QString::fromLatin1(Activity::kind.key));
    const QString label = entry.kind.isEmpty() ? QString() : kind->shownOption(entry.kind);
    if (label.isEmpty() || who.isEmpty())
        return label + who;
    return QCoreApplication::translate("QuickAdd", "%1 %2", "kind of activity and person: Call Anna Bauer")
        .arg(label, who);
}

} // namespace

QuickAdd understand(const Reader& reader, const QString& line)
{
    const QDateTime now = reader.clock().now().toLocalTime();
    const QuickEntry entry = readQuickEntry(line, QDateTime(reader.clock().today(), now.time()));
    QuickAdd add;
    QStringList rest = entry.rest;
    if (const auto named = nameIn(reader, rest)) {
        add.plan.about = named->hit.id;
        add.aboutName = named->hit.title;
        rest.remove(named->from, named->count);
    }
    add.plan.kind = Pick{entry.kind};
    add.plan.subject = subjectOf(reader, entry, rest, add.aboutName);
    add.plan.dueOn = entry.day;
    if (entry.time.isValid())
        add.plan.startsAt = QDateTime(entry.day, entry.time).toUTC();
    return add;
}

} // namespace perennial
