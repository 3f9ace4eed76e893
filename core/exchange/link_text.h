// Link text: how an export names a linked record, so that an import finds it again.
#pragma once
#include "core/exchange/record_mark.h"
#include "core/workspace/reader.h"
#include "core/workspace/table_stream.h"
#include <QByteArray>
#include <QHash>
#include <string>
#include <vector>

namespace perennial {

// External reference where there is one, else the document's number where people give it, else the name where no other
// record bears it, else the mark. Numbers that the program gives are names at best: another file counts differently. A
// mark that came from another file says no more than our own, so both files name the record alike.
class LinkText {
public:
    LinkText(const Reader& reader, const QString& entity);

    // Empty for a record that is not there any more. Valid until the next call.
    QByteArrayView of(Id id);

    // Whether ahead() knows the record; once true, it stays true.
    bool isAhead(Id id) const;
    // The same as of(), for those; another thread may ask for them while this one goes on.
    QByteArrayView ahead(Id id) const;

private:
    // Where a record's external reference stands among those that were read ahead.
    struct Ahead {
        quint32 begin = 0, size = 0;
    };

    void readAhead();
    QByteArray look(Id id);
    bool isOnlyName(const QByteArray& sortKey) const;

    const Reader& m_reader;
    EntityPtr m_def;
    RecordLookup m_lookup;
    RecordMarks m_marks;
    int m_numberColumn = -1;
    int m_sortColumn = -1;
    QVector<int> m_titleColumns;
    QHash<Id, QByteArray> m_known; // let go of when it grows too large
    int m_looks = 0;
    Id m_firstAhead = 0;
    std::vector<Ahead> m_ahead;  // by id, from the first one on
    std::vector<bool> m_isAhead; // likewise; small enough to be at hand always
    std::string m_aheadTexts;
};

} // namespace perennial
