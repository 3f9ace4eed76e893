// Match index: which records of a file, and which rows already read, a row may be.
#pragma once
#include "core/record/record.h"
#include "core/workspace/reader.h"
#include <QHash>
#include <QSet>
#include <QVarLengthArray>
#include <functional>

namespace perennial {

// Keys are sets of fields, strongest first. A record found by a weaker key is not the one where a stronger key says
// otherwise: same name, but another e-mail. Names are compared folded, e-mails and phones by their keys; where the file
// or the records have a name in several spellings, the exact one counts: "Müller" is not "Muller" then.
class MatchIndex {
public:
    // One number a key, 0 where the key's fields are not filled; then one for each as it is spelled.
    using Hashes = QVarLengthArray<quint64, 12>;

    struct Match {
        Id id = 0;
        int key = -1;        // which one told
        qint64 line = 0;     // of the row that made the record in this import; 0 when it was there before
        quint64 content = 0; // what that row held
        int entry = -1;
    };

    // Reads the keys of all records at once where the import is not small beside them, else asks for each row.
    // `refsFirst`: the first key is the external reference, and the file has a column for it. Rows that carry one are
    // then told apart by it alone; the work for weaker keys is saved.
    MatchIndex(const Reader& reader, const EntityPtr& def, const QVector<QVector<int>>& keys, qint64 expectedRows,
               bool refsFirst = false);

    // Whether some row of the file has a key spelled so. Asked only where a record is found that is spelled otherwise.
    using InFile = std::function<bool(int key, quint64 spelling)>;
    void askFile(InFile inFile) { m_inFile = std::move(inFile); }

    void hashesOf(const Record& record, Hashes& hashes) const;
    quint64 spellingOf(const Hashes& hashes, int key) const { return hashes[m_keys.size() + key]; }
    // Nothing (id 0) where no record is the row's. Lines of a document can each be found once only, so that two equal
    // lines stay two.
    Match find(const Record& record, const Hashes& hashes);
    // A row was taken as the record `id`.
    void add(const Hashes& hashes, Id id, qint64 line, quint64 content);
    // A row was taken for a record that it matched: further rows of the file that match it are measured by this one.
    void again(const Match& match, const Hashes& hashes, qint64 line, quint64 content);

    // Whether every row is looked for in the file, by the indexes of keys.
    bool asks() const { return !m_prefetched; }
    // "email", "given_name + family_name": the fields of a key.
    QString nameOf(int key) const;

private:
    struct Entry {
        Id id = 0;
        qint64 line = 0;
        quint64 content = 0;
    };

    enum class As { Folded, Spelled };
    quint64 hashOf(const Record& record, const QVector<int>& fields, As as) const;
    quint64 hashOfValue(const FieldDef& field, const Value& value, quint64 seed, As as) const;
    bool isUsable(const QVector<int>& fields, const QVector<bool>& filled) const;
    void prefetch();
    int appendEntry(const Hashes& hashes, const Entry& entry);
    // Whether a row with another external reference was taken for the record before: that one is another record.
    bool isTaken(Id id, const Hashes& hashes) const;
    bool contradicts(int entry, const Hashes& hashes, int key) const;
    Match findInFile(const Hashes& hashes, int key);
    // How well a record found by its folded key is the row's: the better one wins.
    enum class Fit { None, Folded, Exact };
    Fit fitOf(Id id, quint64 spelling, bool ofFile, const Hashes& hashes, int key) const;
    // The column to ask for candidates of a key and the value it must hold; an empty column when none is indexed.
    std::pair<QString, Value> askable(const Record& record, int key) const;
    Match ask(const Record& record, const Hashes& hashes);

    Match findRead(const Hashes& hashes);

    const Reader& m_reader;
    EntityPtr m_def;
    QVector<QVector<int>> m_keys;
    QString m_country;
    bool m_prefetched = false;
    bool m_once = false; // each record is found once only
    bool m_refsFirst = false;
    qint64 m_without = 0; // entries whose first key is not filled
    QVector<Entry> m_entries;
    QVector<quint64> m_hashes;             // entries × keys
    QVector<quint64> m_spellings;          // likewise
    QVector<int> m_next;                   // entries × keys: the next entry of the same hash, -1 at the end
    QVector<QHash<quint64, int>> m_latest; // by key: hash → the latest entry
    QHash<Id, Hashes> m_taken;             // records of rows that spelled them otherwise, with what the row said
    InFile m_inFile;
    QSet<Id> m_used;
    QHash<Id, quint64> m_references; // of rows that were taken for a record, where references are the first key
};

} // namespace perennial
