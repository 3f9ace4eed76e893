// File spellings: how the keys of all rows of a file are spelled.
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/match_index.h"
#include <QSet>
#include <optional>

namespace perennial {

// Reads the whole file when it is first asked: for the rare row whose record is there under another spelling.
class FileSpellings {
public:
    FileSpellings(const Reader& reader, const ImportRequest& request, const MatchIndex& index)
        : m_reader(reader), m_request(request), m_index(index)
    {}

    bool has(int key, quint64 spelling);

private:
    QSet<quint64> readAll() const;

    const Reader& m_reader;
    const ImportRequest& m_request;
    const MatchIndex& m_index;
    std::optional<QSet<quint64>> m_spellings;
};

} // namespace perennial
