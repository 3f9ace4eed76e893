// Picture shape: what a picture from outside says of itself in its heading, before anything of it is decoded.
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace perennial {

constexpr int longestPictureSide = 8192;                      // pixels
constexpr qint64 mostPictureBytes = qint64(32) * 1024 * 1024; // decoded, four a pixel

struct PictureShape {
    QString mediaType; // image/png or image/jpeg
    int width = 0;     // pixels
    int height = 0;

    bool isTooLarge() const
    {
        return width > longestPictureSide || height > longestPictureSide ||
               qint64(width) * height * 4 > mostPictureBytes;
    }
};

// Of a PNG (its IHDR, ISO/IEC 15948) or a JPEG (its frame header, ITU T.81); nothing for what is neither, or is cut off
// before it tells.
std::optional<PictureShape> pictureShapeOf(const QByteArray& bytes);

} // namespace perennial
