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
    QString of(Id id);
    // How a search shows the records, in the order of `ids`; removed ones are left out.
    QVector<Hit> faces(const QVector<Id>& ids);
    // Looks many names up at once; of() then knows them.
    void learn(const QVector<Id>& ids);
    // What its entity declares to stand under the name: a linked record by its name, codes and choices in words.
    QString subtitleOf(const Record& record);

private:
    enum Look { Name, Face };
    // Of the id's entity; null for an id of none.
    store::Faces* facesFor(Id id, Look look);
    // Walks over the records of all kinds; `visit` is told the place of each in `ids`.
    void each(const QVector<Id>& ids, Look look, const std::function<void(qsizetype place, store::Faces&)>& visit);
    QString subtitle(const EntityDef& def, const std::function<Value(int part)>& valueOf);

    const Reader& m_reader;
    std::map<int, std::unique_ptr<store::Faces>> m_looks[2]; // by the entity's code, of each look
    QHash<Id, QString> m_learnt;
};

} // namespace perennial
