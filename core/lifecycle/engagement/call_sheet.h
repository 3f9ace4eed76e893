// Call sheet: what one should know of a person or company before calling.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

struct CallSheet {
    Id id = 0;
    QString name;
    QString detail = {};    // company, city: what the entity says of itself
    QString phone = {};     // the first number there is; empty: none
    QString lastWords = {}; // what came of the latest activity that has a result
    QDate lastOn = {};      // its day
    Id deal = 0;            // the open deal that is expected to close first
    QString dealName = {};

    bool operator==(const CallSheet&) const = default;
};

// Whether records of the entity can be called one by one: they have a phone number and activities can be about them.
bool canBeCalled(const Catalog& catalog, const EntityDef& def);

// Throws Error NotFound for a record that is gone.
CallSheet readCallSheet(const Reader& reader, const QString& entity, Id id);

} // namespace perennial
