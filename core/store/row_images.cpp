// Row images: appending cells, binding them.
#include "core/store/row_images.h"
#include <QStringConverter>

namespace perennial::store {

void RowImages::addText(QByteArrayView utf8)
{
    m_texts.append(utf8);
    m_cells.append({utf8.size(), Kind::Text});
}

QByteArrayView RowImages::addText(QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype begin = m_texts.size();
    m_texts.resize(begin + encoder.requiredSpace(text.size()));
    const char* end = encoder.appendToBuffer(m_texts.data() + begin, text);
    m_texts.resize(end - m_texts.constData());
    m_cells.append({m_texts.size() - begin, Kind::Text});
    return QByteArrayView(m_texts).sliced(begin);
}

void RowImages::clear()
{
    m_texts.resize(0);
    m_cells.resize(0);
    m_rows = 0;
}

void RowImages::writeWith(Statement& insert) const
{
    QByteArrayView rest = m_texts;
    auto cell = m_cells.cbegin();
    for (qsizetype row = 0, columns = m_rows ? m_cells.size() / m_rows : 0; row < m_rows; ++row) {
        for (int index = 1; index <= columns; ++index, ++cell) {
            switch (cell->kind) {
            case Kind::Null: insert.bindNull(index); break;
            case Kind::Number: insert.bind(index, cell->number); break;
            case Kind::Text: insert.bind(index, rest.first(cell->number)); rest = rest.sliced(cell->number);
            }
        }
        insert.run();
    }
}

} // namespace perennial::store
