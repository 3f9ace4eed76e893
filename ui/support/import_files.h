// Import files: which files the importer reads, for dialogs and for what is dropped.
#pragma once
#include <QString>
#include <QStringList>

namespace perennial {

// Endings without the dot, in lower case. What they hold is told by the content; old workbooks are among them, so that
// they are answered with what to do instead.
QStringList importEndings();

// The filter of a file dialog.
QString importFilter();

} // namespace perennial
