// Archives and workbooks made in a test, part by part.
#pragma once
#include "core/exchange/zip_writer.h"
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <stdexcept>
#include <vector>

namespace perennial::test {

using ArchiveParts = std::vector<std::pair<const char*, QByteArray>>;

inline QByteArray zipOf(const ArchiveParts& members)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter archive(buffer);
    for (const auto& [name, content] : members)
        archive.begin(QString::fromUtf8(name)).write(content);
    archive.finish();
    return buffer.data();
}

inline QString keptIn(const QTemporaryDir& folder, const QByteArray& bytes, const QString& name)
{
    const QString path = folder.filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        throw std::runtime_error("the test could not write its file");
    return path;
}

// A workbook with these rows ("<row>…</row>") on its sheets, one each.
struct WorkbookParts {
    std::vector<QByteArray> sheets;
    QByteArray texts = {};      // "<si>…</si>", the shared ones
    QByteArray formats = {};    // "<xf numFmtId=…/>", the cell formats
    QByteArray numFormats = {}; // "<numFmt …/>"
    QByteArray properties = {}; // of <workbookPr>
    QByteArray prolog = {};     // before the root of every sheet
};

inline QByteArray workbookOf(const WorkbookParts& parts)
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    ArchiveParts members;
    members.push_back({"_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"" + relation +
                                          "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    QByteArray sheets, relations;
    std::vector<QByteArray> names;
    for (size_t i = 0; i < parts.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i + 1));
        sheets += "<sheet name=\"Sheet" + number + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\"/>";
        relations += "<Relationship Id=\"s" + number + "\" Type=\"" + relation +
                     "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        names.push_back("xl/worksheets/sheet" + number + ".xml");
    }
    relations += "<Relationship Id=\"t\" Type=\"" + relation + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" +
                 "<Relationship Id=\"y\" Type=\"" + relation + "styles\" Target=\"styles.xml\"/>";
    members.push_back({"xl/workbook.xml", "<workbook " + main + "><workbookPr " + parts.properties + "/><sheets>" +
                                              sheets + "</sheets></workbook>"});
    members.push_back({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    members.push_back({"xl/sharedStrings.xml", "<sst " + main + ">" + parts.texts + "</sst>"});
    members.push_back({"xl/styles.xml", "<styleSheet " + main + "><numFmts>" + parts.numFormats +
                                            "</numFmts><cellXfs>" + parts.formats + "</cellXfs></styleSheet>"});
    for (size_t i = 0; i < parts.sheets.size(); ++i)
        members.push_back({names[i].constData(), parts.prolog + "<worksheet " + main + "><sheetData>" +
                                                     parts.sheets[i] + "</sheetData></worksheet>"});
    return zipOf(members);
}

} // namespace perennial::test
