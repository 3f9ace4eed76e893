// Attachment: a file kept with a record; its bytes lie in the attachment store.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Attachment {
    Q_DECLARE_TR_FUNCTIONS(Attachment)
public:
    static constexpr auto entity = "attachment";
    static constexpr int code = 5;
    static constexpr auto prefix = "ATT";

    static constexpr Field<Attachment, QString> name{"name"};
    static constexpr Field<Attachment, qint64> record{"record_id"}; // the record it belongs to; 0 or empty: the office
    static constexpr Field<Attachment, QString> mediaType{"media_type"};
    static constexpr Field<Attachment, qint64> size{"size"};      // bytes
    static constexpr Field<Attachment, QString> sha256{"sha256"}; // lower-case hexadecimal

    static EntityDef define();
};

} // namespace perennial
