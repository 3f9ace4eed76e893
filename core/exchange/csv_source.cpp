// CsvSource: reading and decoding ahead.
#include "core/exchange/csv_source.h"

#include "core/base/error.h"
#include "core/exchange/opened_file.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>
#include <cstring>

namespace perennial {
namespace {

constexpr qsizetype firstWindow = 256 * 1024;
constexpr qsizetype rawPiece = 64 * 1024;
constexpr qsizetype smallestRead = 4096;

} // namespace

CsvSource::CsvSource(QIODevice& device, const QByteArray& charset, qint64 mostBytes)
    : m_device(device), m_decoder(charset), m_mostBytes(mostBytes)
{
    if (!device.isSequential() && device.size() > mostBytes)
        throw tooLarge(mostBytes);
    m_buffer.resize(firstWindow + 1);
    m_buffer[0] = '\0';
}

qint64 CsvSource::bytesTotal() const
{
    return m_device.isSequential() ? 0 : m_device.size();
}

bool CsvSource::readInto(qsizetype room)
{
    // UTF-8 goes to its place at once; anything else may grow threefold on the way.
    const bool direct = m_decoder.isUtf8();
    const qsizetype wanted = direct ? room : qMin(room / 3, rawPiece);
    if (!direct)
        m_raw.resize(wanted);
    const qint64 got = m_device.read(direct ? m_buffer.data() + m_size : m_raw.data(), wanted);
    if (got < 0)
        throw Error{Fault::Storage,
                    QCoreApplication::translate("Csv", "The file cannot be read any further: %1. Nothing "
                                                       "was changed.")
                        .arg(m_device.errorString())};
    if (got == 0) {
        m_atEnd = !m_device.isSequential() || m_device.atEnd() || !m_device.waitForReadyRead(-1);
        m_wellFormed = m_wellFormed && (!m_atEnd || m_decoder.isComplete());
        return !m_atEnd;
    }
    m_bytesRead += got;
    if (m_bytesRead > m_mostBytes)
        throw tooLarge(m_mostBytes);
    if (direct) {
        m_size += got;
        return true;
    }
    m_decoded.resize(0);
    m_wellFormed = m_decoder.append(m_decoded, QByteArrayView(m_raw.constData(), got)) && m_wellFormed;
    if (m_size + m_decoded.size() + 1 > m_buffer.size())
        m_buffer.resize(m_size + m_decoded.size() + 1);
    std::memcpy(m_buffer.data() + m_size, m_decoded.constData(), size_t(m_decoded.size()));
    m_size += m_decoded.size();
    return true;
}

bool CsvSource::more(qsizetype from)
{
    std::memmove(m_buffer.data(), m_buffer.constData() + from, size_t(m_size - from));
    m_size -= from;
    // A row that fills half of the window needs a larger one; the limits of the reader bound it.
    if (m_size * 2 > m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    while (!m_atEnd && m_buffer.size() - 1 - m_size >= smallestRead)
        if (!readInto(m_buffer.size() - 1 - m_size))
            break;
    if (!m_begun && m_decoder.isUtf8() && QByteArrayView(m_buffer.constData(), m_size).startsWith("\xEF\xBB\xBF")) {
        m_size -= 3;
        std::memmove(m_buffer.data(), m_buffer.constData() + 3, size_t(m_size));
    }
    m_begun = true;
    m_buffer[m_size] = '\0';
    return m_wellFormed;
}

} // namespace perennial
