// Cell rows: appending texts.
#include "core/base/cell_rows.h"
#include <QStringConverter>

namespace perennial {

void CellRows::addText(QByteArrayView utf8)
{
    m_texts.append(utf8);
    m_cells.push_back({utf8.size(), Kind::Text});
}

QByteArrayView CellRows::addText(QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype begin = m_texts.size();
    m_texts.resize(begin + encoder.requiredSpace(text.size()));
    const char* end = encoder.appendToBuffer(m_texts.data() + begin, text);
    m_texts.resize(end - m_texts.constData());
    m_cells.push_back({m_texts.size() - begin, Kind::Text});
    return QByteArrayView(m_texts).sliced(begin);
}

void CellRows::clear()
{
    m_texts.resize(0);
    m_cells.clear();
    m_rows = 0;
}

} // namespace perennial
