// Table file.
#include "core/exchange/table_file.h"
#include "core/base/file_write.h"
#include "core/exchange/row_writer.h"

namespace perennial {
namespace {

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Quantity || kind == Kind::Percent || kind == Kind::Money;
}

void writeCell(RowWriter& writer, Kind kind, const QString& text)
{
    if (text.isEmpty())
        writer.empty();
    else if (isNumber(kind))
        writer.number(text.toLatin1());
    else
        writer.text(text.toUtf8());
}

} // namespace

void writeTable(const FileTable& table, const QString& path, bool byteOrderMark)
{
    writeWhole(path, [&](QIODevice& device) {
        const std::unique_ptr<RowWriter> writer = rowWriter(device, formatOf(path), byteOrderMark);
        writer->describe(table.title, table.kinds);
        QVector<QByteArray> headings;
        for (const QString& heading : table.headings)
            headings.append(heading.toUtf8());
        writer->begin(headings);
        for (const QStringList& row : table.rows) {
            for (qsizetype i = 0; i < table.headings.size(); ++i)
                writeCell(*writer, table.kinds.value(i, Kind::Text), row.value(i));
            writer->endRow();
        }
        writer->finish();
    });
}

} // namespace perennial
