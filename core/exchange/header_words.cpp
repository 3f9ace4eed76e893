// Header words: normalisation, words for records, and the rule of keys.
#include "core/exchange/header_words.h"
#include "core/base/text.h"

namespace perennial {
namespace {

struct Meaning {
    const char* entity;
    const char* role;
    const char* words; // normalised, in English and German, separated by |
};

// Plurals are found too, see recordWord().
constexpr Meaning meanings[] = {
    {"account", "",
     "account|customer|client|company|organization|organisation|firm|business|kunde|kunden|firma|firmen|unternehmen|"
     "debitor|buyer|konto|geschaftspartner"},
    {"account", "vendor", "supplier|vendor|lieferant|lieferanten|kreditor|manufacturer|hersteller"},
    {"account", "carrier", "shipper|carrier|spediteur|spedition|versender|ship via"},
    {"person", "",
     "employee|user|owner|sales rep|salesperson|sales person|staff|agent|mitarbeiter|angestellter|benutzer|vertreter|"
     "verkaufer|besitzer|eigentumer"},
    {"contact", "", "contact|contact person|kontakt|kontakte|ansprechpartner|people"},
    {"lead", "", "lead|interessent|interessenten|prospect"},
    {"opportunity", "", "opportunity|opportunities|deal|verkaufschance|verkaufschancen|chance|geschaft"},
    {"campaign", "", "campaign|kampagne|kampagnen|aktion"},
    {"activity", "", "activity|activities|task|aktivitat|aktivitaten|aufgabe|aufgaben"},
    {"category", "", "category|categories|product group|kategorie|kategorien|warengruppe|warengruppen|artikelgruppe"},
    {"product", "", "product|item|article|stock|sku|produkt|produkte|artikel|ware|waren|leistung|part"},
    {"price_list", "", "price list|pricelist|preisliste|preislisten"},
    {"quote", "", "quote|quotation|offer|angebot|angebote"},
    {"sales_order", "", "order|sales order|purchase|bestellung|bestellungen|auftrag|auftrage|kundenauftrag"},
    {"sales_order_line", "",
     "order detail|order details|order line|order item|orderline|orderdetail|bestellposition|bestellpositionen|"
     "auftragsposition|auftragspositionen|position|positionen|line item"},
    {"delivery", "", "delivery|deliveries|shipment|lieferung|lieferungen|lieferschein|lieferscheine"},
    {"invoice", "", "invoice|rechnung|rechnungen"},
    {"payment", "", "payment|zahlung|zahlungen"},
    {"case", "", "case|ticket|fall|falle|vorgang|support case|serviceanfrage"},
};

// Whether `words` is one of the words in a list separated by |.
bool listed(const char* list, const QString& words)
{
    const QString padded = QLatin1Char('|') + QString::fromLatin1(list) + QLatin1Char('|');
    return padded.contains(QLatin1Char('|') + words + QLatin1Char('|'));
}

// A blank where camel case begins a word: "ShipVia" → "Ship Via", "CustomerID" → "Customer ID", "URLPath" → "URL Path".
QString apart(const QString& header)
{
    QString text;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        const bool upper = c.isUpper();
        const bool afterLower = i > 0 && header[i - 1].isLower();
        const bool beforeLower = i > 0 && header[i - 1].isUpper() && i + 1 < header.size() && header[i + 1].isLower();
        if (upper && (afterLower || beforeLower))
            text += QLatin1Char(' ');
        text += c;
    }
    return text;
}

bool isKeyEnding(const QString& word)
{
    return listed("id|key|guid|uuid|ref|schlussel", word);
}

bool isNumberEnding(const QString& word)
{
    return listed("no|nr|number|nummer|code|num", word);
}

} // namespace

QString normalisedHeader(const QString& header)
{
    QString text;
    bool inNumber = false;
    for (const QChar c : fold(apart(header))) {
        const bool digit = c.isDigit();
        if (digit && !inNumber)
            text += text.isEmpty() || text.endsWith(QLatin1Char(' ')) ? QStringLiteral("n") : QStringLiteral(" n");
        else if (!digit)
            text += c.isLetterOrNumber() || c.isMark() ? c : QLatin1Char(' ');
        inNumber = digit;
    }
    return text.simplified();
}

RecordWord recordWord(const Catalog& catalog, const QString& words)
{
    QString single = words;
    if (single.endsWith(QLatin1Char('s')) && !single.endsWith(QLatin1String("ss")))
        single.chop(1);
    for (const Meaning& meaning : meanings) {
        if ((listed(meaning.words, words) || listed(meaning.words, single)) &&
            catalog.find(QString::fromLatin1(meaning.entity)))
            return {QString::fromLatin1(meaning.entity), QString::fromLatin1(meaning.role)};
    }
    for (const EntityPtr& entity : catalog.entities()) {
        for (const QString& name : {entity->key(), entity->one(), entity->many(),
                                    QString::fromUtf8(entity->sourceOne()), QString::fromUtf8(entity->sourceMany())}) {
            if (normalisedHeader(name) == words)
                return {entity->key(), {}};
        }
    }
    return {};
}

RecordWord keyWord(const Catalog& catalog, const QString& normalised)
{
    if (listed("id|key|record id|external id|external ref|external reference|externe referenz|rec id|guid|uuid",
               normalised))
        return {QStringLiteral("*"), {}};
    const qsizetype blank = normalised.lastIndexOf(QLatin1Char(' '));
    if (blank > 0) {
        const QString ending = normalised.mid(blank + 1);
        RecordWord word = recordWord(catalog, normalised.left(blank));
        word.byNumber = isNumberEnding(ending);
        return isKeyEnding(ending) || word.byNumber ? word : RecordWord();
    }
    // German joins them: "kundennummer", "lieferantennr", "artikelnr".
    for (const QLatin1String& ending : {QLatin1String("nummer"), QLatin1String("nr"), QLatin1String("id")}) {
        if (!normalised.endsWith(ending))
            continue;
        QString stem = normalised.chopped(ending.size());
        for (int cut = 0; cut < 3 && stem.size() > 2; ++cut, stem.chop(1)) {
            RecordWord word = recordWord(catalog, stem);
            word.byNumber = ending != QLatin1String("id");
            if (!word.entity.isEmpty())
                return word;
        }
    }
    return {};
}

QString keyPrefix(const QString& role)
{
    return role.isEmpty() ? QString() : role + QLatin1Char('-');
}

} // namespace perennial
