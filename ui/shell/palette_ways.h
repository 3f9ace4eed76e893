// Palette ways: what has a name but no command of its own — reports, lists, sections of the settings, kinds to make.
#pragma once
#include "core/catalog/catalog.h"
#include "ui/support/page.h"
#include <QVector>

namespace perennial {

struct PaletteWay {
    QString key;   // tells it from all others
    QString title; // "Win rate"
    QString about; // a sentence, by whose words it is found, too
    QString kind;  // "report"; empty where the title says it
    QString icon;
    Place place = {};
    bool makes = false; // a record of the place's entity, instead of going there
};

// In the language of the window; commands lead to all other places.
QVector<PaletteWay> paletteWays(const Catalog& catalog);

// The kinds of record that the New button offers.
QStringList offeredKinds();

} // namespace perennial
