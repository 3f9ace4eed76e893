// Workbook parts: what lies around the rows of an XLSX workbook — its sheets, its shared texts, its cell formats.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>
#include <vector>

namespace perennial {

constexpr qint64 mostSheetRows = 1'048'576; // of the programs that made the format

class PartXml;
class ZipReader;

// What a number in a cell stands for, by its format.
enum class CellMeaning : char { Number, Date, Time, DateTime, Percent };

// The meaning of a number format: "dd/mm/yyyy" → Date, "0.00%" → Percent. Quoted text, colours and conditions are no
// part of it.
CellMeaning meaningOfFormat(const QString& format);

struct WorkbookSheet {
    QString name;
    QString part; // member of the archive
    bool hidden = false;
};

struct Workbook {
    QVector<WorkbookSheet> sheets; // in their order
    bool from1904 = false;         // days are counted from 1 January 1904
    QString texts;                 // member that holds the shared texts; empty when there is none
    QVector<CellMeaning> styles;   // by index of a cell's style
};

// Throws Error Invalid for what is no XLSX workbook, with what to do instead. `name` of the file for sentences.
Workbook workbookOf(const ZipReader& archive, const QString& name);

// The shared texts, one piece of memory for all of them. At most 256 MB; more throw Error Invalid.
class SharedTexts {
public:
    void read(const ZipReader& archive, const QString& part, const QString& name);
    QByteArrayView operator[](qint64 index) const; // empty beyond the last one
    qint64 count() const { return qint64(m_ends.size()); }

private:
    QByteArray m_all;
    std::vector<qint64> m_ends;
};

// The text of an element that begins with the present token (<si>, <is>): its runs joined, phonetic helps left out.
QString richText(PartXml& xml, const char* element);
// "_x000D_" → CR, "_x005F_x" → "_x": how XLSX writes characters that XML does not take.
QString withoutEscapes(QString text);

} // namespace perennial
