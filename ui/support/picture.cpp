// Picture: measures first, then the image.
#include "ui/support/picture.h"
#include "core/base/picture_shape.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace perennial {
namespace {

Error unreadable()
{
    return invalid(QCoreApplication::translate("Picture", "This is no PNG or JPEG picture that can be read. Choose "
                                                          "another file."));
}

} // namespace

QImage pictureOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        throw unreadable();
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        throw unreadable();
    if (PictureShape{QString(), size.width(), size.height()}.isTooLarge())
        throw invalid(QCoreApplication::translate("Picture",
                                                  "The picture is too large: %1 × %2 pixels. Make it smaller "
                                                  "and choose it again.")
                          .arg(size.width())
                          .arg(size.height()));
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        throw unreadable();
    return picture;
}

QByteArray asPng(const QImage& picture, QSize most)
{
    QImage small = picture;
    if (small.width() > most.width() || small.height() > most.height())
        small = small.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small = small.convertToFormat(QImage::Format_ARGB32);
    for (const QString& key : small.textKeys())
        small.setText(key, QString());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "PNG");
    return bytes;
}

} // namespace perennial
