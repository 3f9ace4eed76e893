// WorkbookWriter: the parts of a workbook, and cells by their style.
#include "core/exchange/workbook_writer.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/workbook_parts.h"
#include <QRegularExpression>
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype mostCellText = 32'767; // UTF-16 units of a cell

// Indexes into the cell formats below; decimals follow each other.
namespace style {
enum Format { Plain, Heading, Text, Day, Moment, Percent, NoDecimals, OneDecimal, TwoDecimals, ThreeDecimals };
}

constexpr char styles[] =
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/>)"
    R"(<numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/><numFmt numFmtId="166" formatCode="#,##0.0"/>)"
    R"(<numFmt numFmtId="167" formatCode="#,##0.000"/></numFmts>)"
    R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>)"
    R"(<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>)"
    R"(<fills count="2"><fill><patternFill patternType="none"/></fill>)"
    R"(<fill><patternFill patternType="gray125"/></fill></fills>)"
    R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)";

// Format and font of each of them, in its order.
constexpr std::pair<int, int> formats[] = {{0, 0},  {49, 1}, {49, 0},  {164, 0}, {165, 0},
                                           {10, 0}, {3, 0},  {166, 0}, {4, 0},   {167, 0}};

QByteArray stylesPart()
{
    QByteArray xml = styles;
    xml += "<cellXfs count=\"" + QByteArray::number(std::size(formats)) + "\">";
    for (const auto& [format, font] : formats)
        xml += "<xf numFmtId=\"" + QByteArray::number(format) + "\" fontId=\"" + QByteArray::number(font) +
               "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    return xml +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

constexpr char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr char contentTypes[] =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" )"
    R"(ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" )"
    R"(ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" )"
    R"(ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";

QByteArray relations(std::initializer_list<std::pair<const char*, const char*>> targets)
{
    QByteArray xml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    int number = 0;
    for (const auto& [type, target] : targets)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number) +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
               "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

// Markup and what XML does not take; "_x0041_" in a text is told from an escape by escaping its first character.
QByteArray escaped(const QString& text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString safe = text;
    safe.replace(looksEscaped, QStringLiteral("_x005F_"));
    QString out;
    for (const QChar c : std::as_const(safe)) {
        const char16_t unit = c.unicode();
        if (unit == u'&')
            out += QLatin1String("&amp;");
        else if (unit == u'<')
            out += QLatin1String("&lt;");
        else if (unit == u'>')
            out += QLatin1String("&gt;");
        else if (unit == u'"')
            out += QLatin1String("&quot;");
        else if ((unit < 0x20 && unit != u'\n' && unit != u'\t') || unit >= 0xFFFE)
            out += QStringLiteral("_x%1_").arg(int(unit), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out.toUtf8();
}

QString sheetName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
    name = name.replace(forbidden, QStringLiteral(" ")).simplified().left(31);
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    name = name.trimmed();
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

QByteArray columnName(int column)
{
    QByteArray name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(char('A' + (rest - 1) % 26));
    return name;
}

} // namespace

WorkbookWriter::WorkbookWriter(QIODevice& device, const QString& sheet) : m_archive(device), m_name(sheetName(sheet)) {}

void WorkbookWriter::put(const QByteArray& xml)
{
    m_sheet->write(xml); // throws where it fails
}

void WorkbookWriter::begin(const QVector<SheetColumn>& columns)
{
    const auto part = [this](const char* name, const QByteArray& xml) {
        m_archive.begin(QString::fromLatin1(name)).write(declaration + xml);
    };
    part("[Content_Types].xml", contentTypes);
    part("_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}}));
    part("xl/workbook.xml",
         R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
         R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name=")" +
             escaped(m_name) + R"(" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    part("xl/_rels/workbook.xml.rels", relations({{"worksheet", "worksheets/sheet1.xml"}, {"styles", "styles.xml"}}));
    part("xl/styles.xml", stylesPart());
    m_sheet = &m_archive.begin(QStringLiteral("xl/worksheets/sheet1.xml"));
    QByteArray head = declaration;
    head +=
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>)"
        R"(<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" )"
        R"(state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>)";
    if (!columns.isEmpty())
        head += "<cols>";
    for (qsizetype i = 0; i < columns.size(); ++i)
        head += "<col min=\"" + QByteArray::number(i + 1) + "\" max=\"" + QByteArray::number(i + 1) + "\" width=\"" +
                QByteArray::number(qBound(4, columns[i].width, 80)) + "\" customWidth=\"1\"/>";
    put(head + (columns.isEmpty() ? "<sheetData>" : "</cols><sheetData>"));
    for (const SheetColumn& column : columns)
        cell("inlineStr", style::Heading, "is", "<t xml:space=\"preserve\">" + escaped(column.heading) + "</t>");
    endRow();
}

void WorkbookWriter::cell(const char* type, int style, const char* tag, const QByteArray& content)
{
    m_row += "<c r=\"" + columnName(m_column++) + QByteArray::number(m_line) + "\" s=\"" + QByteArray::number(style);
    if (*type)
        m_row += QByteArray("\" t=\"") + type;
    m_row += QByteArray("\"><") + tag + '>' + content + "</" + tag + "></c>";
}

void WorkbookWriter::text(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return empty();
    const QString text = QString::fromUtf8(utf8);
    if (text.size() > mostCellText)
        throw refused(Words::tr("Row %1 holds a text of %2 characters; a cell of a workbook holds 32,767. Nothing was "
                                "written; CSV takes it.")
                          .arg(m_line)
                          .arg(text.size()));
    cell("inlineStr", style::Text, "is", "<t xml:space=\"preserve\">" + escaped(text) + "</t>");
}

void WorkbookWriter::number(QByteArrayView digits, int decimals)
{
    const auto significant = std::count_if(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (significant > exactDigits)
        return text(digits);
    const int format = decimals >= 0 && decimals <= 3 ? style::NoDecimals + decimals : style::Plain;
    cell("", format, "v", digits.toByteArray());
}

void WorkbookWriter::percent(QByteArrayView digits)
{
    cell("", style::Percent, "v", QByteArray::number(digits.toByteArray().toDouble() / 100, 'g', exactDigits));
}

void WorkbookWriter::day(QDate date)
{
    const auto serial = serialOf(date);
    if (serial)
        cell("", style::Day, "v", QByteArray::number(*serial));
    else
        text(date.toString(Qt::ISODate).toUtf8());
}

void WorkbookWriter::moment(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    const auto serial = serialOf(local.date());
    const bool plain = QDateTime(local.date(), local.time()) == moment;
    if (!serial || !plain)
        return text(momentText(moment).toUtf8());
    const double share = double(local.time().msecsSinceStartOfDay()) / 86'400'000.0;
    cell("", style::Moment, "v", QByteArray::number(double(*serial) + share, 'f', 10));
}

void WorkbookWriter::flag(bool set)
{
    cell("b", style::Plain, "v", set ? "1" : "0");
}

void WorkbookWriter::endRow()
{
    if (m_line > mostSheetRows)
        throw refused(Words::tr("A workbook holds 1,048,576 rows, and there are more; nothing was written. CSV takes "
                                "them."));
    m_row.prepend("<row r=\"" + QByteArray::number(m_line++) + "\">");
    put(m_row + "</row>");
    m_row.resize(0);
    m_column = 0;
}

void WorkbookWriter::finish()
{
    put("</sheetData></worksheet>");
    m_archive.finish();
}

} // namespace perennial
