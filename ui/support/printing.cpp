// Printing: blocks of text, and who is in charge.
#include "ui/support/printing.h"
#include <QWidget>

namespace perennial {

PaperBlock textBlock(PaperBlock::Kind kind, const QString& text)
{
    PaperBlock block;
    block.kind = kind;
    block.text = text;
    return block;
}

Printing::Printing(QObject* parent) : QObject(parent) {}

Printing::~Printing() = default;

Printing* Printing::of(const QWidget* widget)
{
    for (const QObject* at = widget; at; at = at->parent())
        if (auto* own = at->findChild<Printing*>(QString(), Qt::FindDirectChildrenOnly))
            return own;
    return nullptr;
}

} // namespace perennial
