// Catalog words: names of kinds.
#include "ui/settings/catalog_words.h"
#include "ui/support/combo_box.h"
#include <QCollator>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace perennial {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("perennial", text);
}

} // namespace

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
    case Kind::Text: return tr("Text");
    case Kind::LongText: return tr("Long text");
    case Kind::Email: return tr("E-mail");
    case Kind::Phone: return tr("Phone");
    case Kind::Url: return tr("Web address");
    case Kind::Currency: return tr("Currency");
    case Kind::Integer: return tr("Whole number");
    case Kind::Quantity: return tr("Number with decimals");
    case Kind::Percent: return tr("Percent");
    case Kind::Money: return tr("Amount of money");
    case Kind::Date: return tr("Day");
    case Kind::Moment: return tr("Day and time");
    case Kind::Flag: return tr("Yes or no");
    case Kind::Choice: return tr("One of several options");
    case Kind::Link: return tr("Link to another record");
    }
    return {};
}

} // namespace perennial
