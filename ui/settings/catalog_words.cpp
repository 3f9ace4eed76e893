// Catalog words: names of kinds.
#include "ui/settings/catalog_words.h"
#include "core/base/words.h"
#include "ui/support/combo_box.h"
#include <QCollator>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace perennial {
namespace {} // namespace

void fillWithEntities(const Catalog& catalog, ComboBox* box)
{
    const QSignalBlocker quiet(box);
    QVector<std::pair<QString, QString>> entries;
    for (const EntityPtr& def : catalog.entities()) {
        if (!def->isPart() && (def->phase() != Phase::Shared || def->key() == QLatin1String("person")))
            entries.append({def->many(), def->key()});
    }
    const QCollator order;
    std::sort(entries.begin(), entries.end(),
              [&order](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    box->clear();
    for (const auto& [words, key] : std::as_const(entries))
        box->addItem(words, key);
}

void fillWithKinds(ComboBox* box)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Kind kind :
         {Kind::Text, Kind::LongText, Kind::Integer, Kind::Quantity, Kind::Percent, Kind::Money, Kind::Date,
          Kind::Moment, Kind::Flag, Kind::Choice, Kind::Link, Kind::Email, Kind::Phone, Kind::Url})
        box->addItem(kindInWords(kind), int(kind));
}

QString kindInWords(Kind kind)
{
    switch (kind) {
    case Kind::Text: return Words::tr("Text");
    case Kind::LongText: return Words::tr("Long text");
    case Kind::Email: return Words::tr("E-mail");
    case Kind::Phone: return Words::tr("Phone");
    case Kind::Url: return Words::tr("Web address");
    case Kind::Currency: return Words::tr("Currency");
    case Kind::Integer: return Words::tr("Whole number");
    case Kind::Quantity: return Words::tr("Number with decimals");
    case Kind::Percent: return Words::tr("Percent");
    case Kind::Money: return Words::tr("Amount of money");
    case Kind::Date: return Words::tr("Day");
    case Kind::Moment: return Words::tr("Day and time");
    case Kind::Flag: return Words::tr("Yes or no");
    case Kind::Choice: return Words::tr("One of several options");
    case Kind::Link: return Words::tr("Link to another record");
    }
    return {};
}

} // namespace perennial
