// List copy: chosen records on the clipboard, as spreadsheets and word processors take them.
#pragma once
#include "core/query/query.h"
#include "core/workspace/reader.h"
#include <QStringList>

class QWidget;

namespace perennial {

class Background;
class Navigator;

// A table of records: tabs between cells with cells quoted where needed, and the same as HTML.
struct CopiedList {
    QByteArray text;
    QByteArray html;
    qint64 rows = 0;
};

// With a line of headings; values as an export writes them, so that they can be pasted into an import again.
CopiedList copiedList(const Reader& reader, const Query& query, const QStringList& columns);

// Puts the records there, read in the background, and tells how many.
void copyList(Navigator& navigator, Background& background, QWidget* page, const Query& query,
              const QStringList& columns);

} // namespace perennial
