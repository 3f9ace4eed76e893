// Logo block: a drawing, so that it is printed in the resolution of the paper.
#include "ui/support/logo_block.h"
#include "core/lifecycle/office_logo.h"
#include "ui/support/picture.h"
#include <QPainter>

namespace perennial {
namespace {

constexpr QSizeF mostOnPaper(200, 56); // logical pixels: 53 × 15 mm

} // namespace

void putLogo(const Reader& reader, Paper& paper)
{
    const auto picture = attempt([&] {
        const QByteArray bytes = officeLogo(reader);
        return bytes.isEmpty() ? QImage() : pictureOf(bytes);
    });
    if (!picture || picture->isNull())
        return;
    PaperBlock block;
    block.kind = PaperBlock::Kind::Drawing;
    block.drawing.size = QSizeF(picture->size()).scaled(mostOnPaper, Qt::KeepAspectRatio);
    block.drawing.paint = [image = *picture](QPainter& painter, const QRectF& rect) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, image);
    };
    paper.blocks.prepend(block);
}

} // namespace perennial
