// DraftShelf: what was typed into a file's window and not saved yet, kept on this machine until it is.
#pragma once
#include "core/base/identity.h"
#include <QDateTime>
#include <QString>
#include <QVariantMap>
#include <QVector>

namespace perennial {

struct Draft {
    QString entity;
    Id record = 0;          // 0: of a new record
    QString part = {};      // which part of the window it was typed in: "form", "facts", "lines"
    QVariantMap given = {}; // of a new record: the values it was to start with, by field
    QVariantMap texts = {}; // as typed, by field
    QDateTime at = {};      // UTC
};

// One small JSON file per company file, written whole each time: a crash loses at most what was typed since. A shelf
// that cannot be read is empty, one that cannot be written keeps nothing; neither ever stops anybody.
class DraftShelf {
public:
    // `file` is the path of the company file.
    explicit DraftShelf(const QString& file);

    QVector<Draft> drafts() const;
    // Nothing where there is none of that record and part.
    Draft find(const QString& entity, Id record, const QString& part) const;
    // Takes the place of the draft of the same record and part; without texts it is dropped.
    void keep(const Draft& draft) const;
    void drop(const QString& entity, Id record, const QString& part) const;

private:
    void write(const QVector<Draft>& drafts) const;

    QString m_path;
};

} // namespace perennial
