// RecordNames: what records are called by, many after the other.
#pragma once
#include "core/workspace/reader.h"
#include <map>

namespace perennial {

namespace store {
class Faces;
}

// Looks names up with one statement a kind. It keeps those statements: make it for one answer and let go of it.
class RecordNames {
public:
    explicit RecordNames(const Reader& reader);
    ~RecordNames();
    RecordNames(const RecordNames&) = delete;
    RecordNames& operator=(const RecordNames&) = delete;

    // The name of a record, also of a removed one; its reference where it has none; empty when there is no such record.
    QString of(const QString& entity, Id id);
    // The record with its name, number and subtitle only: for showing, never for saving. Nothing for a removed one.
    std::optional<Record> face(const EntityPtr& entity, Id id);
    // What its entity declares to stand under the name: a linked record by its name, codes and choices in words.
    QString subtitleOf(const Record& record);

private:
    using Shelf = std::map<int, std::unique_ptr<store::Faces>>; // by the entity's code
    store::Faces& facesOf(Shelf& shelf, const EntityPtr& entity, bool withRemoved);

    const Reader& m_reader;
    Shelf m_present, m_any;
};

} // namespace perennial
