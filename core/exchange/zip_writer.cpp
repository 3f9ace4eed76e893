// ZipWriter: sizes and checksums follow each member, so that nothing is written twice.
#include "core/exchange/zip_writer.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/base/words.h"
#include "core/exchange/zip_format.h"
#include <QtEndian>
#include <zlib.h>

namespace perennial {
namespace {

constexpr quint16 version = 20;                    // of the format: deflate and folders
constexpr quint16 flags = (1 << 3) | (1 << 11);    // sizes follow the member; names are UTF-8
constexpr quint16 noDay = (0 << 9) | (1 << 5) | 1; // 1 January 1980: no date
constexpr qint64 mostBytes = 0xFFFFFFFE;

void append16(QByteArray& to, quint16 number)
{
    number = qToLittleEndian(number);
    to.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void append32(QByteArray& to, quint32 number)
{
    number = qToLittleEndian(number);
    to.append(reinterpret_cast<const char*>(&number), sizeof number);
}

Error beyondZip()
{
    return refused(Words::tr("This is more than a ZIP archive holds (4 GB); nothing was written. Write it to a folder "
                             "or as CSV."));
}

// What the local header and the directory have in common.
QByteArray description(quint32 crc, qint64 packed, qint64 size, qsizetype nameLength)
{
    QByteArray text;
    append16(text, version);
    append16(text, flags);
    append16(text, zipDeflated);
    append16(text, 0);
    append16(text, noDay);
    append32(text, crc);
    append32(text, quint32(packed));
    append32(text, quint32(size));
    append16(text, quint16(nameLength));
    append16(text, 0);
    return text;
}

} // namespace

class ZipWriter::Packing final : public QIODevice {
public:
    Packing(ZipWriter& archive, QByteArray memberName)
        : name(std::move(memberName)), at(archive.m_written), m_archive(archive), m_piece(64 * 1024, Qt::Uninitialized)
    {
        if (deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw Error{Fault::Storage, Words::tr("There is not enough memory to pack the archive.")};
        crc = quint32(crc32(0, nullptr, 0));
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    ~Packing() override { deflateEnd(&m_stream); }

    bool isSequential() const override { return true; }
    void end() { pack(nullptr, 0, Z_FINISH); }

    QByteArray name;
    qint64 at;
    quint32 crc = 0;
    qint64 size = 0;
    qint64 packed = 0;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 count) override
    {
        for (qint64 done = 0; done < count;) {
            const qint64 piece = qMin<qint64>(count - done, 1 << 30);
            pack(data + done, piece, Z_NO_FLUSH);
            done += piece;
        }
        return count;
    }

private:
    void pack(const char* data, qint64 count, int flush)
    {
        auto* bytes = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(data)); // zlib does not write there
        crc = data ? quint32(crc32(crc, bytes, uInt(count))) : crc;
        size += count;
        m_stream.next_in = bytes;
        m_stream.avail_in = uInt(count);
        do {
            m_stream.next_out = reinterpret_cast<Bytef*>(m_piece.data());
            m_stream.avail_out = uInt(m_piece.size());
            deflate(&m_stream, flush);
            const qsizetype got = m_piece.size() - qsizetype(m_stream.avail_out);
            packed += got;
            if (size > mostBytes)
                throw beyondZip();
            m_archive.put(QByteArray::fromRawData(m_piece.constData(), got));
        } while (m_stream.avail_out == 0);
    }

    ZipWriter& m_archive;
    z_stream m_stream{};
    QByteArray m_piece;
};

ZipWriter::ZipWriter(QIODevice& device) : m_device(device) {}

ZipWriter::~ZipWriter() = default;

void ZipWriter::put(const QByteArray& bytes)
{
    m_written += bytes.size();
    if (m_written > mostBytes)
        throw beyondZip();
    if (m_device.write(bytes) != bytes.size())
        throw writeFailure(m_device);
}

QIODevice& ZipWriter::begin(const QString& name)
{
    endMember();
    if (++m_members > zipMostMembers)
        throw beyondZip();
    const QByteArray utf8 = name.toUtf8();
    m_open = std::make_unique<Packing>(*this, utf8);
    put("PK\x03\x04" + description(0, 0, 0, utf8.size()) + utf8);
    return *m_open;
}

void ZipWriter::endMember()
{
    if (!m_open)
        return;
    m_open->end();
    QByteArray sizes("PK\x07\x08");
    append32(sizes, m_open->crc);
    append32(sizes, quint32(m_open->packed));
    append32(sizes, quint32(m_open->size));
    put(sizes);
    m_directory += "PK\x01\x02";
    append16(m_directory, version);
    m_directory += description(m_open->crc, m_open->packed, m_open->size, m_open->name.size());
    append16(m_directory, 0); // comment
    append16(m_directory, 0); // disk
    append16(m_directory, 0); // inner attributes
    append32(m_directory, 0); // outer attributes
    append32(m_directory, quint32(m_open->at));
    m_directory += m_open->name;
    m_open.reset();
}

void ZipWriter::finish()
{
    endMember();
    const qint64 at = m_written;
    QByteArray end("PK\x05\x06");
    append16(end, 0);
    append16(end, 0);
    append16(end, quint16(m_members));
    append16(end, quint16(m_members));
    append32(end, quint32(m_directory.size()));
    append32(end, quint32(at));
    append16(end, 0);
    put(m_directory + end);
}

} // namespace perennial
