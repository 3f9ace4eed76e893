// Attachment: its declaration.
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/define.h"

namespace perennial {

EntityDef Attachment::define()
{
    return Define<Attachment>(Phase::Shared, "paperclip", L("Attachment"), L("Attachments"))
        .group(L("File"))
        .text(name, L("Name"), Required | Titled | Listed)
        .text(mediaType, L("Media type"), ReadOnly | Listed)
        .integer(size, L("Size in bytes"), ReadOnly | Listed)
        .text(sha256, L("SHA-256"), ReadOnly | Indexed)
        .integer(record, L("Record"), ReadOnly | Hidden | Indexed)
        .subtitle(mediaType);
}

} // namespace perennial
