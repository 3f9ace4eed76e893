// Catalog words: names of kinds.
#include "ui/settings/catalog_words.h"
#include "ui/support/combo_box.h"
#include "ui/support/kind_words.h"
#include <QCollator>
#include <QSignalBlocker>

namespace perennial {

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

} // namespace perennial
