// Workbook parts: relations, sheets, styles and shared texts.
#include "core/exchange/workbook_parts.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/part_xml.h"
#include "core/exchange/zip_reader.h"
#include <QHash>

namespace perennial {
namespace {

constexpr qint64 mostSharedText = 256'000'000;
constexpr int mostStyles = 70'000;
constexpr int mostSheets = 1'000;

struct Relation {
    QString type; // the last part of its address: "worksheet", "sharedStrings"
    QString target;
};

// "xl" + "../styles.xml" → "styles.xml"
QString resolved(const QString& folder, const QString& target)
{
    QStringList parts = target.startsWith(QLatin1Char('/')) ? QStringList() : folder.split(QLatin1Char('/'));
    for (const QString& part : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..") && !parts.isEmpty())
            parts.removeLast();
        else if (part != QLatin1String(".") && part != QLatin1String(".."))
            parts.append(part);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char('/'));
}

QHash<QString, Relation> relationsOf(const ZipReader& archive, const QString& part, const QString& name)
{
    const QString folder = part.contains(QLatin1Char('/')) ? part.section(QLatin1Char('/'), 0, -2) : QString();
    const QString member = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + QStringLiteral("_rels/") +
                           part.section(QLatin1Char('/'), -1) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    if (!archive.find(member))
        return relations;
    PartXml xml(archive, member, name);
    while (xml.next()) {
        if (xml.isStart("Relationship"))
            relations.insert(xml.attribute("Id"), {xml.attribute("Type").section(QLatin1Char('/'), -1),
                                                   resolved(folder, xml.attribute("Target"))});
    }
    return relations;
}

// The member that is the workbook; refuses what is none, in the words of what it is.
QString bookOf(const ZipReader& archive, const QString& name)
{
    if (const ZipMember* type = archive.find(QStringLiteral("mimetype"))) {
        if (archive.read(*type, 1'000).startsWith("application/vnd.oasis.opendocument"))
            throw invalid(
                Words::tr("%1 is an OpenDocument file. Save its sheet as XLSX or CSV and import that.").arg(name));
    }
    const QHash<QString, Relation> relations = relationsOf(archive, QString(), name);
    for (const Relation& relation : relations) {
        if (relation.type != QLatin1String("officeDocument"))
            continue;
        if (relation.target.endsWith(QLatin1String(".bin")))
            throw invalid(Words::tr("%1 is a binary workbook (XLSB). Save it as XLSX and import that.").arg(name));
        return relation.target;
    }
    return QStringLiteral("xl/workbook.xml");
}

CellMeaning meaningOfNumber(int id, const QHash<int, QString>& formats)
{
    if (formats.contains(id))
        return meaningOfFormat(formats.value(id));
    if (id == 9 || id == 10)
        return CellMeaning::Percent;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return CellMeaning::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return CellMeaning::Time;
    return id == 22 ? CellMeaning::DateTime : CellMeaning::Number;
}

QVector<CellMeaning> stylesOf(const ZipReader& archive, const QString& part, const QString& name)
{
    QHash<int, QString> formats;
    QVector<CellMeaning> styles;
    PartXml xml(archive, part, name);
    bool inCells = false;
    while (xml.next()) {
        if (xml.isStart("cellXfs") || xml.isEnd("cellXfs"))
            inCells = xml.isStart();
        else if (xml.isStart("numFmt"))
            formats.insert(xml.attribute("numFmtId").toInt(), xml.attribute("formatCode"));
        else if (inCells && xml.isStart("xf") && styles.size() < mostStyles)
            styles.append(meaningOfNumber(xml.attribute("numFmtId").toInt(), formats));
    }
    return styles;
}

} // namespace

CellMeaning meaningOfFormat(const QString& format)
{
    bool day = false, time = false, percent = false, minutes = false;
    QChar quote;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == QLatin1Char('"')) {
            quote = c;
        } else if (c == QLatin1Char('[')) {
            // [Red], [>=100], [$€-407]: no part of it, but [h]:mm counts hours.
            const QString inside = format.mid(i + 1, 2).toLower();
            time = time || inside.startsWith(QLatin1String("h]")) || inside == QLatin1String("hh");
            quote = QLatin1Char(']');
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char(';')) {
            break; // negative numbers and texts are written otherwise, but mean the same
        } else {
            day = day || c == QLatin1Char('d') || c == QLatin1Char('y');
            time = time || c == QLatin1Char('h') || c == QLatin1Char('s');
            minutes = minutes || c == QLatin1Char('m');
            percent = percent || c == QLatin1Char('%');
        }
    }
    if (format.compare(QLatin1String("general"), Qt::CaseInsensitive) == 0)
        return CellMeaning::Number;
    if (day || (minutes && !time))
        return time ? CellMeaning::DateTime : CellMeaning::Date;
    if (time)
        return CellMeaning::Time;
    return percent ? CellMeaning::Percent : CellMeaning::Number;
}

Workbook workbookOf(const ZipReader& archive, const QString& name)
{
    const QString part = bookOf(archive, name);
    const QHash<QString, Relation> relations = relationsOf(archive, part, name);
    Workbook book;
    PartXml xml(archive, part, name);
    while (xml.next()) {
        if (xml.isStart("workbookPr")) {
            const QString flag = xml.attribute("date1904");
            book.from1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
        } else if (xml.isStart("sheet") && book.sheets.size() < mostSheets) {
            // The relation is named by an attribute "id" beside a "sheetId".
            const Relation relation = relations.value(xml.attribute("id"));
            if (relation.type == QLatin1String("worksheet"))
                book.sheets.append(
                    {xml.attribute("name"), relation.target,
                     !xml.attribute("state").isEmpty() && xml.attribute("state") != QLatin1String("visible")});
        }
    }
    if (book.sheets.isEmpty())
        throw invalid(Words::tr("%1 has no sheet with rows.").arg(name));
    for (const Relation& relation : relations) {
        if (relation.type == QLatin1String("sharedStrings") && archive.find(relation.target))
            book.texts = relation.target;
        else if (relation.type == QLatin1String("styles") && archive.find(relation.target))
            book.styles = stylesOf(archive, relation.target, name);
    }
    return book;
}

void SharedTexts::read(const ZipReader& archive, const QString& part, const QString& name)
{
    PartXml xml(archive, part, name);
    while (xml.next()) {
        if (!xml.isStart("si"))
            continue;
        m_all += richText(xml, "si").toUtf8();
        m_ends.push_back(m_all.size());
        if (m_all.size() > mostSharedText)
            throw invalid(Words::tr("%1 holds more text than this program reads from a workbook. Save the sheet as "
                                    "CSV and import that.")
                              .arg(name));
    }
}

QByteArrayView SharedTexts::operator[](qint64 index) const
{
    if (index < 0 || index >= count())
        return {};
    const qint64 begin = index == 0 ? 0 : m_ends[size_t(index - 1)];
    return QByteArrayView(m_all).sliced(begin, m_ends[size_t(index)] - begin);
}

QString richText(PartXml& xml, const char* element)
{
    QString text;
    bool inText = false;
    int phonetic = 0;
    while (xml.next() && !xml.isEnd(element)) {
        if (xml.isStart("rPh"))
            ++phonetic;
        else if (xml.isEnd("rPh"))
            --phonetic;
        else if (xml.isStart("t") || xml.isEnd("t"))
            inText = xml.isStart() && phonetic == 0;
        else if (inText && xml.isText())
            text += xml.text();
    }
    return withoutEscapes(text);
}

QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0; at = text.indexOf(QLatin1String("_x"), at + 1)) {
        bool hex = false;
        const ushort unit = text.mid(at + 2, 4).toUShort(&hex, 16);
        if (hex && at + 6 < text.size() && text[at + 6] == QLatin1Char('_'))
            text.replace(at, 7, QChar(unit));
    }
    return text;
}

} // namespace perennial
