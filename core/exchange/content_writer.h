// ContentWriter: lines of vCard and iCalendar, escaped and folded.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

class QIODevice;

namespace perennial {

// "a,b;c\n" → "a\,b\;c\n" as both formats want it.
QString escapedContent(const QString& text);

// Lines end in CRLF and are folded at 75 bytes, never within a character. Every call may throw Error Storage.
class ContentWriter {
public:
    // The device must be open for writing and outlive the writer.
    explicit ContentWriter(QIODevice& device) : m_device(device) {}

    // `name` with its parameters: "TEL;TYPE=WORK". An empty value writes nothing.
    void text(const char* name, const QString& value);
    // Parts between semicolons; nothing when all are empty.
    void parts(const char* name, const QStringList& parts);
    // As it stands: dates, rules, the words of the format.
    void plain(const char* name, const QString& value);

private:
    void line(const QByteArray& content);

    QIODevice& m_device;
};

} // namespace perennial
