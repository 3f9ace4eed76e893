// Palette search: what the typed words find in the file, read in the background.
#pragma once
#include "core/workspace/reader.h"
#include "ui/support/page.h"
#include <QVector>

namespace perennial {

// One thing to go to: a record, or a list.
struct PaletteHit {
    QString title;
    QString second = {};   // company, city, what the view lists
    QString kind = {};     // "contact", "12 leads"
    QString icon = {};     // empty: the initials of the title
    Place place = {};
    bool aside = false;    // found in notes and other fields: below the divider
};

// What is asked of the file: "@" people only, "#" tags only, else everything; recent records where nothing is typed.
struct PaletteAsk {
    QString text;          // as typed
    QVector<Id> recent = {}; // the latest first
    Id person = 0;
};

// Best first, at most eight of the names and eight of what is aside. Records that are parts of another (a second
// phone number) stand for it. Views that were stored or come with the program are found by name.
QVector<PaletteHit> findForPalette(Reader& reader, const PaletteAsk& ask);

} // namespace perennial
