// Picture: an image from outside, looked at before it is believed.
#pragma once
#include "core/base/error.h"
#include <QByteArray>
#include <QImage>

namespace perennial {

// A PNG or JPEG of at most 8,192 × 8,192 pixels and 32 MB when decoded; its measures are read before anything is
// decoded. Throws Error Invalid with a sentence for everything else.
QImage pictureOf(const QByteArray& bytes);

// The picture written anew as PNG, made smaller to fit into `most` pixels: what a file held beside the picture is gone.
QByteArray asPng(const QImage& picture, QSize most);

} // namespace perennial
