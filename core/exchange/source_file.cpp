// Source file: signatures.
#include "core/exchange/source_file.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/calendar_reader.h"
#include "core/exchange/card_reader.h"
#include "core/exchange/charset.h"
#include "core/exchange/mail_reader.h"
#include "core/exchange/opened_file.h"
#include "core/exchange/workbook_reader.h"
#include <QFileInfo>

namespace perennial {
namespace {

constexpr qint64 judgedBytes = 8 * 1024;

// The first words in UTF-8, whatever they are written in.
QByteArray firstWords(const QByteArray& bytes)
{
    QByteArray text = bytes;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        text.clear();
        CharsetDecoder(bytes.startsWith("\xFF\xFE") ? "UTF-16LE" : "UTF-16BE").append(text, bytes);
    }
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed();
}

bool beginsWith(const QByteArray& text, const char* words)
{
    QByteArray line = text.left(40).toUpper();
    line.replace(' ', "");
    return line.startsWith(words);
}

} // namespace

SourceForm formOf(const QString& path)
{
    const QByteArray bytes = openedFile(path)->read(judgedBytes);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return SourceForm::Workbook;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        throw invalid(Words::tr("%1 is an old workbook (XLS), or one with a password. Save it as XLSX without a "
                                "password, or its sheet as CSV, and import that.")
                          .arg(QFileInfo(path).fileName()));
    const QByteArray text = firstWords(bytes);
    if (beginsWith(text, "BEGIN:VCARD"))
        return SourceForm::Cards;
    if (beginsWith(text, "BEGIN:VCALENDAR") || beginsWith(text, "BEGIN:VEVENT") || beginsWith(text, "BEGIN:VTODO"))
        return SourceForm::Calendar;
    return looksLikeMail(text) ? SourceForm::Mail : SourceForm::Delimited;
}

std::unique_ptr<RowSource> openRows(const QString& path, const CsvDialect& dialect, int sheet, const CsvLimits& limits,
                                    const Reader* known)
{
    switch (formOf(path)) {
    case SourceForm::Delimited: return std::make_unique<CsvReader>(path, dialect, limits);
    case SourceForm::Workbook: return std::make_unique<WorkbookReader>(path, dialect, sheet, limits);
    case SourceForm::Cards: return std::make_unique<CardReader>(path, limits);
    case SourceForm::Calendar: return std::make_unique<CalendarReader>(path, limits, known);
    case SourceForm::Mail: break;
    }
    return std::make_unique<MailReader>(path, limits, known);
}

} // namespace perennial
