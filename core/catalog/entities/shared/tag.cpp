// Tag and Tagging: their declarations.
#include "core/catalog/entities/shared/tag.h"
#include "core/catalog/define.h"

namespace perennial {

EntityDef Tag::define()
{
    const auto tones = Options<Tag>()
                           .option(grey, L("Grey"), "grey")
                           .option(blue, L("Blue"), "blue")
                           .option(teal, L("Teal"), "teal")
                           .option(green, L("Green"), "green")
                           .option(amber, L("Amber"), "amber")
                           .option(red, L("Red"), "red")
                           .option(violet, L("Violet"), "violet");
    return Define<Tag>(Phase::Shared, "tag", L("Tag"), L("Tags"))
        .group(L("Tag"))
        .text(name, L("Name"), Required | Unique | Titled | Listed)
        .choice(tone, L("Colour"), tones, Listed)
        .standard("grey")
        .matchedBy(name);
}

EntityDef Tagging::define()
{
    return Define<Tagging>(Phase::Shared, "tags", L("Tag on a record"), L("Tags on records"))
        .group(L("Tag"))
        .link<Tag>(tag, L("Tag"), Required | Indexed | Listed)
        .integer(record, L("Record"), Required | Indexed | Listed)
        .partOf(tag)
        .matchedBy(tag, record);
}

} // namespace perennial
