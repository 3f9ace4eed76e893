// List copy: an export into memory, read again for the table of HTML.
#include "ui/record/list_copy.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/export_run.h"
#include "ui/model/background.h"
#include "ui/support/page.h"
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace perennial {
namespace {

QByteArray htmlOf(QByteArray& text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvDialect dialect;
    dialect.separator = '\t';
    dialect.header = false;
    CsvReader rows(buffer, dialect);
    QByteArray html("<meta charset=\"utf-8\"><table>");
    QVector<QByteArray> row;
    for (QByteArray cell("th"); rows.next(row); cell = "td") {
        html += "<tr>";
        for (const QByteArray& value : std::as_const(row))
            html += '<' + cell + '>' + QString::fromUtf8(value).toHtmlEscaped().toUtf8() + "</" + cell + '>';
        html += "</tr>";
    }
    return html + "</table>";
}

} // namespace

CopiedList copiedList(const Reader& reader, const Query& query, const QStringList& columns)
{
    CopiedList copied;
    QBuffer buffer(&copied.text);
    buffer.open(QIODevice::WriteOnly);
    ExportRequest request;
    request.query = query;
    request.columns = columns;
    request.labels = true;
    request.format = ExportFormat::Tsv;
    const auto written = exportRecords(reader, request, buffer);
    if (!written)
        throw written.error();
    buffer.close();
    copied.rows = *written;
    copied.html = htmlOf(copied.text);
    return copied;
}

void copyList(Navigator& navigator, Background& background, QWidget* page, const Query& query,
              const QStringList& columns)
{
    background.ask<CopiedList>(
        page, [query, columns](Reader& reader) { return copiedList(reader, query, columns); },
        [&navigator](Outcome<CopiedList> copied) {
            if (!copied) {
                navigator.tell(copied.error());
                return;
            }
            auto* data = new QMimeData;
            data->setText(QString::fromUtf8(copied->text));
            data->setHtml(QString::fromUtf8(copied->html));
            QGuiApplication::clipboard()->setMimeData(data);
            navigator.tell(QCoreApplication::translate("ListCopy", "%Ln record(s) copied", nullptr, int(copied->rows)));
        });
}

} // namespace perennial
