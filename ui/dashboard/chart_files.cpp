// Chart files: one drawing for the picture and for the page.
#include "ui/dashboard/chart_files.h"
#include "core/base/file_write.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/table_file.h"
#include "core/insight/report_json.h"
#include "ui/dashboard/chart_drawing.h"
#include "ui/dashboard/figure_words.h"
#include <QLocale>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace perennial {
namespace {

constexpr QSizeF page(760, 460); // logical pixels
constexpr int titleHeight = 36;
constexpr int sentenceHeight = 32;
constexpr int margin = 24;

bool isDecimal(Unit unit)
{
    return unit == Unit::Money || unit == Unit::Percent || unit == Unit::Ratio;
}

void paintSheet(QPainter& painter, const Report& report)
{
    const Tokens& tokens = Tokens::light();
    const QRectF area(margin, margin, page.width() - 2 * margin, page.height() - 2 * margin);
    painter.setPen(tokens.text);
    painter.setFont(fontOf(TextSize::Section));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), titleHeight), Qt::AlignLeft | Qt::AlignTop,
                     report.title);
    const QSizeF room(area.width(), area.height() - titleHeight - sentenceHeight);
    paintChart(painter, QRectF(QPointF(area.left(), area.top() + titleHeight), room), report, tokens, room);
    painter.setPen(tokens.muted);
    painter.setFont(fontOf(TextSize::Secondary));
    painter.drawText(QRectF(area.left(), area.bottom() - sentenceHeight, area.width(), sentenceHeight),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, chartSentence(report));
}

} // namespace

QImage chartPicture(const Report& report)
{
    QImage image((page * 2).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(Tokens::light().base);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheet(painter, report);
    return image;
}

void savePicture(const Report& report, const QString& path)
{
    const QImage image = chartPicture(report);
    writeWhole(path, [&](QIODevice& device) {
        if (!image.save(&device, "PNG"))
            throw writeFailure(device);
    });
}

void savePdf(const Report& report, const QString& path)
{
    writeWhole(path, [&](QIODevice& device) {
        QPdfWriter writer(&device);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Perennial"));
        writer.setResolution(96);
        writer.setPageSize(QPageSize(page * 72 / 96, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paintSheet(painter, report);
    });
}

void saveNumbers(const Report& report, const QString& path)
{
    QVector<QStringList> rows = tableOf(report);
    if (formatOf(path) != ExportFormat::Csv) {
        const QStringList headings = rows.takeFirst();
        writeTable({report.title, headings, kindsOf(report), rows}, path, true);
        return;
    }
    const QString point = QLocale().decimalPoint();
    const bool withComma = point == QLatin1String(",");
    writeWhole(path, [&](QIODevice& device) {
        CsvStyle style;
        style.byteOrderMark = true;
        style.separator = withComma ? ';' : ',';
        CsvWriter writer(device, style);
        for (qsizetype row = 1; withComma && row < rows.size(); ++row) {
            for (int column = 0; column < report.columns.size(); ++column) {
                if (isDecimal(report.columns[column].unit) && !report.rows[row - 1].cells.value(column).isText())
                    rows[row][column].replace(u'.', point);
            }
        }
        for (const QStringList& row : std::as_const(rows))
            writer.row(row);
        writer.finish();
    });
}

QString fileNameOf(const Report& report, const QString& suffix)
{
    QString name = report.title;
    for (const ReportParameter& parameter : report.parameters)
        name += QLatin1Char(' ') + parameter.text;
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    return name.replace(unfit, QStringLiteral("-")).simplified() + QLatin1Char('.') + suffix;
}

} // namespace perennial
