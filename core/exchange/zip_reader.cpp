// ZipReader: the directory at the end of the file, and unpacking with zlib.
#include "core/exchange/zip_reader.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/opened_file.h"
#include "core/exchange/zip_format.h"
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>
#include <zlib.h>

namespace perennial {
namespace {

constexpr qint64 endRecord = 22; // bytes, without its comment
constexpr qint64 longestComment = 65'535;
constexpr qsizetype directoryEntry = 46;
constexpr qint64 localHeader = 30;
constexpr qint64 inputPiece = 64 * 1024;
constexpr quint16 encrypted = 1;
constexpr quint16 namedInUtf8 = 1 << 11;

quint16 shortAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

Error damaged(const QString& name)
{
    return invalid(Words::tr("%1 is damaged or not complete: it cannot be unpacked. Fetch it anew.").arg(name));
}

Error tooLarge(const QString& name)
{
    return invalid(Words::tr("%1 unpacks to more than this program takes. Nothing was read from it.").arg(name));
}

// Every part made harmless; what leads out of the archive or nowhere is left out.
QString safeName(const QByteArray& raw, bool utf8)
{
    QString name = utf8 || isUtf8(raw) ? QString::fromUtf8(raw) : QString::fromLatin1(raw);
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    QStringList parts;
    for (const QString& part : name.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part != QLatin1String(".") && part != QLatin1String(".."))
            parts.append(part == QLatin1String("_rels") || part.startsWith(QLatin1Char('.')) ||
                                 part.startsWith(QLatin1Char('['))
                             ? part
                             : sanitisedFileName(part));
    }
    return parts.join(QLatin1Char('/')) + (name.endsWith(QLatin1Char('/')) ? QStringLiteral("/") : QString());
}

// One member being unpacked. Throws from read(): opened unbuffered, so that nothing lies between.
class Unpacking final : public QIODevice {
public:
    Unpacking(std::shared_ptr<QFile> file, QString name, const ZipMember& member, qint64 at)
        : m_file(std::move(file)), m_name(std::move(name)), m_member(member), m_at(at), m_packedLeft(member.packed)
    {
        if (member.method == zipDeflated && inflateInit2(&m_stream, -MAX_WBITS) != Z_OK)
            throw damaged(m_name);
        m_crc = quint32(crc32(0, nullptr, 0));
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Unpacking() override
    {
        if (m_member.method == zipDeflated)
            inflateEnd(&m_stream);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_ended || most <= 0)
            return 0;
        const qint64 got = m_member.method == zipStored ? copied(data, most) : inflated(data, most);
        m_crc = quint32(crc32(m_crc, reinterpret_cast<const Bytef*>(data), uInt(got)));
        m_given += got;
        if (m_given > m_member.size || (m_ended && (m_given != m_member.size || m_crc != m_member.crc)))
            throw damaged(m_name);
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 fetch(char* data, qint64 most)
    {
        const qint64 wanted = qMin(most, m_packedLeft);
        if (wanted > 0 && (!m_file->seek(m_at) || m_file->read(data, wanted) != wanted))
            throw damaged(m_name);
        m_at += wanted;
        m_packedLeft -= wanted;
        return wanted;
    }

    qint64 copied(char* data, qint64 most)
    {
        const qint64 got = fetch(data, qMin<qint64>(most, 1 << 30));
        m_ended = m_packedLeft == 0;
        return got;
    }

    qint64 inflated(char* data, qint64 most)
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(data);
        m_stream.avail_out = uInt(qMin<qint64>(most, 1 << 30));
        const uInt room = m_stream.avail_out;
        while (m_stream.avail_out == room && !m_ended) {
            if (m_stream.avail_in == 0) {
                m_input.resize(qsizetype(qMin(inputPiece, m_packedLeft)));
                m_stream.avail_in = uInt(fetch(m_input.data(), m_input.size()));
                m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
            }
            const int done = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = done == Z_STREAM_END;
            if (!m_ended &&
                (done != Z_OK || (m_stream.avail_in == 0 && m_packedLeft == 0 && m_stream.avail_out == room)))
                throw damaged(m_name);
        }
        return qint64(room - m_stream.avail_out);
    }

    std::shared_ptr<QFile> m_file;
    QString m_name;
    ZipMember m_member;
    qint64 m_at;
    qint64 m_packedLeft;
    qint64 m_given = 0;
    quint32 m_crc = 0;
    bool m_ended = false;
    z_stream m_stream{};
    QByteArray m_input;
};

} // namespace

ZipReader::ZipReader(const QString& path, const ZipLimits& limits)
    : m_file(openedFile(path)), m_name(QFileInfo(path).fileName())
{
    readDirectory(limits);
    judge(limits);
}

ZipReader::~ZipReader() = default;

QByteArray ZipReader::bytes(qint64 at, qint64 count) const
{
    if (at < 0 || count < 0 || at > m_file->size() - count || !m_file->seek(at))
        throw damaged(m_name);
    const QByteArray read = m_file->read(count);
    if (read.size() != count)
        throw damaged(m_name);
    return read;
}

void ZipReader::readDirectory(const ZipLimits& limits)
{
    const qint64 tailSize = qMin(m_file->size(), endRecord + longestComment);
    const QByteArray tail = bytes(m_file->size() - tailSize, tailSize);
    const qsizetype end = tail.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (end < 0 || end + endRecord > tail.size())
        throw damaged(m_name);
    const int count = shortAt(tail, end + 10);
    const qint64 size = longAt(tail, end + 12);
    m_directoryAt = longAt(tail, end + 16);
    if (count == 0xFFFF || size == 0xFFFFFFFF || m_directoryAt == 0xFFFFFFFF)
        throw invalid(Words::tr("%1 is a ZIP64 archive, which this program does not read. Pack it again with less "
                                "than 4 GB and 65,535 files.")
                          .arg(m_name));
    if (shortAt(tail, end + 4) != 0 || shortAt(tail, end + 6) != 0 || shortAt(tail, end + 8) != count)
        throw invalid(Words::tr("%1 is one part of an archive over several files. Join them first.").arg(m_name));
    if (count > limits.members)
        throw tooLarge(m_name);
    const QByteArray directory = bytes(m_directoryAt, size);
    qsizetype at = 0;
    for (int i = 0; i < count; ++i)
        m_members.append(memberAt(directory, at, limits));
}

ZipMember ZipReader::memberAt(const QByteArray& directory, qsizetype& at, const ZipLimits& limits) const
{
    if (at + directoryEntry > directory.size() || !directory.sliced(at).startsWith(QByteArrayView("PK\x01\x02", 4)))
        throw damaged(m_name);
    const quint16 flags = shortAt(directory, at + 8);
    ZipMember member;
    member.method = shortAt(directory, at + 10);
    member.crc = longAt(directory, at + 16);
    member.packed = longAt(directory, at + 20);
    member.size = longAt(directory, at + 24);
    member.at = longAt(directory, at + 42);
    const qsizetype nameLength = shortAt(directory, at + 28);
    if (at + directoryEntry + nameLength > directory.size())
        throw damaged(m_name);
    member.name = safeName(directory.mid(at + directoryEntry, nameLength), flags & namedInUtf8);
    at += directoryEntry + nameLength + shortAt(directory, at + 30) + shortAt(directory, at + 32);
    if (flags & encrypted)
        throw invalid(Words::tr("%1 is protected by a password. Save it without one.").arg(m_name));
    if (member.method != zipStored && member.method != zipDeflated)
        throw invalid(Words::tr("%1 is packed in a way that this program does not read. Pack it as a usual ZIP "
                                "archive.")
                          .arg(m_name));
    const bool swollen = member.size > limits.ratioFrom && member.size / limits.ratio > member.packed;
    if (member.size > limits.member || swollen)
        throw tooLarge(m_name);
    return member;
}

void ZipReader::judge(const ZipLimits& limits) const
{
    qint64 packed = 0, unpacked = 0;
    QSet<QString> names;
    for (const ZipMember& member : m_members) {
        packed += member.packed + localHeader;
        unpacked += member.size;
        if (names.contains(member.name))
            throw damaged(m_name);
        names.insert(member.name);
    }
    // Members that share their bytes let a small file unpack to a huge one.
    if (packed > m_directoryAt)
        throw damaged(m_name);
    if (unpacked > limits.all)
        throw tooLarge(m_name);
}

const ZipMember* ZipReader::find(const QString& name) const
{
    for (const ZipMember& member : m_members) {
        if (member.name == name)
            return &member;
    }
    return nullptr;
}

qint64 ZipReader::contentOf(const ZipMember& member) const
{
    const QByteArray header = bytes(member.at, localHeader);
    if (!header.startsWith(QByteArrayView("PK\x03\x04", 4)))
        throw damaged(m_name);
    const qint64 content = member.at + localHeader + shortAt(header, 26) + shortAt(header, 28);
    if (content + member.packed > m_directoryAt)
        throw damaged(m_name);
    return content;
}

std::unique_ptr<QIODevice> ZipReader::open(const ZipMember& member) const
{
    return std::make_unique<Unpacking>(m_file, m_name, member, contentOf(member));
}

QByteArray ZipReader::read(const ZipMember& member, qint64 most) const
{
    if (member.size > most)
        throw tooLarge(m_name);
    const std::unique_ptr<QIODevice> device = open(member);
    QByteArray all(qsizetype(member.size) + 1, Qt::Uninitialized); // one more, so that the end is seen and judged
    qsizetype filled = 0;
    while (!device->atEnd())
        filled += qsizetype(device->read(all.data() + filled, all.size() - filled));
    all.resize(filled);
    return all;
}

} // namespace perennial
