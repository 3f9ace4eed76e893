// PDF documents: rich text on numbered pages.
#pragma once
#include <QString>

namespace perennial::cli {

// Writes `html` on A4, or Letter where the locale measures so, with the title and "page x of y" under each page. The
// former file is replaced only by a whole one. Throws Error Storage. Needs a QGuiApplication.
void writePdf(const QString& html, const QString& title, const QString& path);

} // namespace perennial::cli
