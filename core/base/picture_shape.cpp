// Picture shape: headings of PNG and JPEG.
#include "core/base/picture_shape.h"
#include <QtEndian>

namespace perennial {
namespace {

constexpr char pngSignature[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype pngHeading = 24; // signature, length and name of IHDR, width, height

std::optional<PictureShape> shaped(const char* mediaType, quint32 width, quint32 height)
{
    if (width == 0 || height == 0 || width > quint32(INT_MAX) || height > quint32(INT_MAX))
        return std::nullopt;
    return PictureShape{QString::fromLatin1(mediaType), int(width), int(height)};
}

// C0 to CF begin a frame, but for the tables among them: huffman (C4), reserved (C8), arithmetic (CC).
bool beginsFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureShape> shapeOfJpeg(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const uchar*>(bytes.constData());
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (data[at] != 0xFF)
            return std::nullopt;
        const uchar marker = data[at + 1];
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(data + at + 2);
        if (beginsFrame(marker)) {
            if (at + 9 > bytes.size())
                return std::nullopt;
            return shaped("image/jpeg", qFromBigEndian<quint16>(data + at + 7), qFromBigEndian<quint16>(data + at + 5));
        }
        if (marker == 0xD9 || marker == 0xDA || length < 2) // ends, or begins a scan, without a frame
            return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureShape> pictureShapeOf(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArray(pngSignature, 8)) && bytes.size() >= pngHeading && bytes.mid(12, 4) == "IHDR") {
        const auto* data = reinterpret_cast<const uchar*>(bytes.constData());
        return shaped("image/png", qFromBigEndian<quint32>(data + 16), qFromBigEndian<quint32>(data + 20));
    }
    return bytes.startsWith("\xFF\xD8\xFF") ? shapeOfJpeg(bytes) : std::nullopt;
}

} // namespace perennial
