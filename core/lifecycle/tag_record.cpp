// Tag a record.
#include "core/lifecycle/tag_record.h"

#include "core/base/text.h"
#include "core/catalog/entities/shared/tag.h"

#include <QCoreApplication>

namespace perennial {
namespace {

std::optional<Row<Tag>> tagNamed(const Desk& desk, const QString& name)
{
    const QString wanted = fold(name);
    for (const Row<Tag>& tag : desk.list<Tag>({})) {
        if (fold(tag[Tag::name]) == wanted)
            return tag;
    }
    return std::nullopt;
}

std::optional<Row<Tagging>> taggingOf(const Desk& desk, Ref tag, Id record)
{
    return desk.first<Tagging>({whereIs(Tagging::record, record), whereIs(Tagging::tag, tag)});
}

} // namespace

bool tagRecord(Desk& desk, Id record, const QString& name)
{
    const QString word = name.simplified();
    if (word.isEmpty()) {
        throw refused(QCoreApplication::translate("TagRecord", "A tag needs a name."),
                      QString::fromLatin1(Tag::name.key));
    }
    std::optional<Row<Tag>> tag = tagNamed(desk, word);
    if (!tag) {
        tag = desk.blank<Tag>();
        desk.save(tag->set(Tag::name, word));
    }
    if (taggingOf(desk, tag->ref(), record))
        return false;
    desk.save(desk.blank<Tagging>().set(Tagging::tag, tag->ref()).set(Tagging::record, record));
    return true;
}

bool untagRecord(Desk& desk, Id record, const QString& name)
{
    const auto tag = tagNamed(desk, name);
    const auto tagging = tag ? taggingOf(desk, tag->ref(), record) : std::nullopt;
    if (!tagging)
        return false;
    desk.remove(*tagging);
    return true;
}

void copyTags(Desk& desk, Id from, Id to)
{
    for (const QString& name : desk.tagsOf(from))
        tagRecord(desk, to, name);
}

} // namespace perennial
