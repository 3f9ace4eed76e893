// CsvSource: reading and decoding ahead.
#include "core/exchange/csv_source.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>
#include <cstring>

namespace perennial {
namespace {

constexpr qsizetype firstWindow = 256 * 1024;
constexpr qsizetype rawPiece = 64 * 1024;

} // namespace

CsvSource::CsvSource(QIODevice& device, const QByteArray& charset, qint64 mostBytes)
    : m_device(device), m_decoder(charset), m_mostBytes(mostBytes)
{
    if (!device.isSequential() && device.size() > mostBytes)
        throw invalid(QCoreApplication::translate("Csv",
                                                  "The file is larger than %1 MB. Split it and bring the parts in "
                                                  "one after the other.")
                          .arg(mostBytes / 1'000'000));
    m_buffer.resize(firstWindow + 1);
    m_buffer[0] = '\0';
}

qint64 CsvSource::bytesTotal() const
{
    return m_device.isSequential() ? 0 : m_device.size();
}

bool CsvSource::readInto(qsizetype room)
{
    const qsizetype wanted = m_decoder.isUtf8() ? room : qMin(room / 3, rawPiece);
    m_raw.resize(wanted);
    const qint64 got = m_device.read(m_raw.data(), wanted);
    if (got < 0)
        throw Error{Fault::Storage,
                    QCoreApplication::translate("Csv", "The file cannot be read any further: %1. Nothing "
                                                       "was changed.")
                        .arg(m_device.errorString())};
    if (got == 0) {
        m_atEnd = !m_device.isSequential() || m_device.atEnd() || !m_device.waitForReadyRead(-1);
        return !m_atEnd;
    }
    m_bytesRead += got;
    if (m_bytesRead > m_mostBytes)
        throw invalid(QCoreApplication::translate("Csv",
                                                  "The file is larger than %1 MB. Split it and bring the parts in "
                                                  "one after the other.")
                          .arg(m_mostBytes / 1'000'000));
    QByteArray decoded;
    m_wellFormed = m_decoder.append(decoded, QByteArrayView(m_raw.constData(), got)) && m_wellFormed;
    if (m_size + decoded.size() + 1 > m_buffer.size())
        m_buffer.resize(m_size + decoded.size() + 1);
    std::memcpy(m_buffer.data() + m_size, decoded.constData(), size_t(decoded.size()));
    m_size += decoded.size();
    return true;
}

bool CsvSource::more(qsizetype from)
{
    std::memmove(m_buffer.data(), m_buffer.constData() + from, size_t(m_size - from));
    m_size -= from;
    // A row that fills half of the window needs a larger one; the limits of the reader bound it.
    if (m_size * 2 > m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    while (!m_atEnd && m_buffer.size() - 1 - m_size >= 4096)
        if (!readInto(m_buffer.size() - 1 - m_size))
            break;
    m_buffer[m_size] = '\0';
    return m_wellFormed;
}

} // namespace perennial
