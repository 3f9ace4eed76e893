// PDF documents: a QTextDocument painted page by page.
#include "app/cli/pdf_document.h"
#include "core/base/file_write.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace perennial::cli {
namespace {

constexpr int resolution = 144; // dots an inch: layout is in these units, fonts scale with them
constexpr double footer = 36;

void paintPages(QPdfWriter& writer, QTextDocument& document, const QString& title)
{
    const QSizeF page = writer.pageLayout().paintRectPixels(resolution).size();
    document.setPageSize(QSizeF(page.width(), page.height() - footer));
    QPainter painter(&writer);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * document.pageSize().height());
        document.drawContents(
            &painter, QRectF(0, number * document.pageSize().height(), page.width(), document.pageSize().height()));
        painter.restore();
        const QRectF foot(0, page.height() - footer, page.width(), footer);
        painter.setFont(QFont(QStringLiteral("Inter"), 8));
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         QCoreApplication::translate("Pdf", "Page %1 of %2").arg(number + 1).arg(document.pageCount()));
    }
}

} // namespace

void writePdf(const QString& html, const QString& title, const QString& path)
{
    const bool metric = QLocale::system().measurementSystem() == QLocale::MetricSystem;
    writeWhole(path, [&](QIODevice& device) {
        QPdfWriter writer(&device);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Perennial"));
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(metric ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF(18, 18, 18, 16), QPageLayout::Millimeter);
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(QFont(QStringLiteral("Inter"), 9));
        document.setHtml(html);
        paintPages(writer, document, title);
    });
}

} // namespace perennial::cli
