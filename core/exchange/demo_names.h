// Demo names: people, firms and places of the demo company, in many languages and scripts.
#pragma once
#include "core/exchange/demo_random.h"
#include <QString>
#include <QStringList>

namespace perennial {

struct DemoPerson {
    QString given, family;
    QString mailbox; // the name in Latin letters: "anna.bauer"
    QString firm;    // one that could be theirs
    QString domain;  // of the firm, in Latin letters, below .example: "bauer"
    QString city, country, dialing, language;
};

DemoPerson demoPerson(DemoRandom& random);

struct DemoProduct {
    QString category, name, unit;
    int price = 0;        // in minor units, without tax
    bool service = false; // not a good
};

// About forty, by category.
QVector<DemoProduct> demoProducts();

// A street and number.
QString demoStreet(DemoRandom& random);

} // namespace perennial
