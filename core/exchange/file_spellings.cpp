// File spellings.
#include "core/exchange/file_spellings.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/source_file.h"

namespace perennial {

bool FileSpellings::has(int key, quint64 spelling)
{
    if (!m_spellings)
        m_spellings = readAll();
    return m_spellings->contains(spelling + quint64(key));
}

QSet<quint64> FileSpellings::readAll() const
{
    QSet<quint64> spellings;
    LinkFinder links(m_reader, 0);
    RowReader rows(m_reader, m_request.mapping, links);
    const std::unique_ptr<RowSource> source =
        openRows(m_request.path, m_request.dialect, m_request.sheet, m_request.limits, &m_reader);
    source->header();
    CsvRow row;
    ReadRow read;
    MatchIndex::Hashes hashes;
    while (source->next(row)) {
        rows.read(row, read);
        m_index.hashesOf(read.record, hashes);
        for (int key = 0; key < hashes.size() / 2; ++key) {
            if (hashes[key])
                spellings.insert(m_index.spellingOf(hashes, key) + quint64(key));
        }
    }
    return spellings;
}

} // namespace perennial
