// ContentWriter.
#include "core/exchange/content_writer.h"
#include "core/base/file_write.h"
#include <QIODevice>

namespace perennial {
namespace {

constexpr qsizetype foldedAt = 75; // bytes, the blank that begins a continued line among them

} // namespace

QString escapedContent(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c == QLatin1Char('\\') || c == QLatin1Char(',') || c == QLatin1Char(';'))
            out += QLatin1Char('\\');
        if (c == QLatin1Char('\n'))
            out += QLatin1String("\\n");
        else if (c != QLatin1Char('\r'))
            out += c;
    }
    return out;
}

void ContentWriter::line(const QByteArray& content)
{
    QByteArray folded;
    qsizetype begin = 0;
    qsizetype room = foldedAt;
    while (content.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin + 1 && (uchar(content[end]) & 0xC0) == 0x80)
            --end;
        folded += content.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = foldedAt - 1;
    }
    folded += content.mid(begin) + "\r\n";
    if (m_device.write(folded) != folded.size())
        throw writeFailure(m_device);
}

void ContentWriter::plain(const char* name, const QString& value)
{
    if (!value.isEmpty())
        line(QByteArray(name) + ':' + value.toUtf8());
}

void ContentWriter::text(const char* name, const QString& value)
{
    plain(name, escapedContent(value));
}

void ContentWriter::parts(const char* name, const QStringList& parts)
{
    QStringList escaped;
    for (const QString& part : parts)
        escaped.append(escapedContent(part));
    if (!parts.join(QString()).isEmpty())
        plain(name, escaped.join(QLatin1Char(';')));
}

} // namespace perennial
