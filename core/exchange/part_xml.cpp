// PartXml: feeding Qt's reader piece by piece and judging what comes out.
#include "core/exchange/part_xml.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/zip_reader.h"

namespace perennial {
namespace {

constexpr qsizetype xmlPiece = 64 * 1024;
constexpr qint64 mostWithoutToken = 8'000'000;
constexpr int mostLevels = 100;

Error noWorkbook(const QString& name)
{
    return invalid(Words::tr("%1 is no workbook that this program reads. Save it as XLSX or CSV.").arg(name));
}

} // namespace

PartXml::PartXml(const ZipReader& archive, const QString& member, const QString& name)
    : m_name(name), m_piece(xmlPiece, Qt::Uninitialized)
{
    const ZipMember* part = archive.find(member);
    if (!part)
        throw noWorkbook(name);
    m_size = part->size;
    m_device = archive.open(*part);
}

void PartXml::feed()
{
    const qint64 got = m_device->read(m_piece.data(), m_piece.size());
    m_read += got;
    m_sinceToken += got;
    if (m_sinceToken > mostWithoutToken)
        throw invalid(
            Words::tr("%1 holds a cell that is far too long. Shorten it or save the sheet as CSV.").arg(m_name));
    m_xml.addData(m_piece.first(qsizetype(got)));
}

bool PartXml::next()
{
    while (true) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid) {
            const bool more = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && !m_device->atEnd();
            if (!more)
                throw noWorkbook(m_name);
            feed();
            continue;
        }
        m_sinceToken = 0;
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            throw invalid(
                Words::tr("%1 declares entities of its own, which no spreadsheet does. It was not read.").arg(m_name));
        if (token == QXmlStreamReader::StartElement && ++m_depth > mostLevels)
            throw noWorkbook(m_name);
        if (token == QXmlStreamReader::EndElement)
            --m_depth;
        if (token == QXmlStreamReader::EndDocument) {
            while (!m_device->atEnd())
                feed(); // so that the checksum is judged
            return false;
        }
        return true;
    }
}

QString PartXml::attribute(const char* key) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == QLatin1String(key))
            return attribute.value().toString();
    }
    return {};
}

} // namespace perennial
