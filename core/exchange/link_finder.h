// Link finder: the records that the texts of a column name — by another program's key, by number, by name.
#pragma once
#include "core/exchange/record_mark.h"
#include "core/workspace/reader.h"
#include <QByteArray>
#include <QHash>

namespace perennial {

// Remembers every answer; reads all keys of a kind of record at once where the import is not small beside them.
class LinkFinder {
public:
    static constexpr Id unknown = 0;
    static constexpr Id ambiguous = -1;

    LinkFinder(const Reader& reader, qint64 expectedRows) : m_reader(reader), m_expected(expectedRows), m_marks(reader)
    {}

    // Tried in this order: mark of ours, external reference (with the role's prefix), document number, a key of its own
    // that no two records share (a product's SKU), name (of several that differ in case or accents the one that
    // is spelled so), reference (ACC-17) or id. `text` is trimmed UTF-8 and not empty.
    Id find(const QString& entity, const QString& role, QByteArrayView text);
    // From now on `text` names the record; `name` is the name it was made with.
    void learn(const QString& entity, const QString& role, QByteArrayView text, Id id);

private:
    struct Kind {
        EntityPtr def;
        bool read = false;
        QVector<QString> codes; // text fields that no two records share
        QHash<quint64, Id> byRef, byNumber, byCode, byName;
        QHash<QByteArray, Id> answers;
    };

    Kind& kindOf(const QString& entity, const QString& role);
    void readAll(Kind& kind);
    Id look(Kind& kind, const QString& role, QByteArrayView text) const;
    Id coded(const Kind& kind, const QByteArray& text) const;
    Id named(const Kind& kind, QByteArrayView text) const;
    Id spelled(const Kind& kind, QByteArrayView text, const QByteArray& form) const;
    Id having(const Kind& kind, const QString& column, const QByteArray& text) const;

    const Reader& m_reader;
    qint64 m_expected;
    RecordMarks m_marks;
    QHash<QString, Kind> m_kinds;
};

} // namespace perennial
