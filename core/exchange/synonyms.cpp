// Synonyms: two tables — words to meanings, meanings to fields.
#include "core/exchange/synonyms.h"

namespace perennial {
namespace {

struct Spellings {
    const char* meaning;
    const char* words; // normalised, best first, separated by |
};

// clang-format off
constexpr Spellings spellings[] = {
    {"full", "name|full name|contact name|contact|contact person|contact full name|person|ansprechpartner|"
             "kontaktperson|kontakt|vor und nachname|vollstandiger name|display name|kontaktname|associated contact"},
    {"given", "first name|given name|firstname|forename|vorname|vornamen|first|givenname|contact first name"},
    {"family", "last name|surname|family name|lastname|nachname|familienname|zuname|last|contact last name"},
    {"org", "company|company name|account name|account|organization name|organisation|organization|firm|firm name|"
            "business|business name|firma|firmenname|unternehmen|kunde|kundenname|customer|customer name|client|"
            "client name|supplier|supplier name|vendor|vendor name|lieferant|lieferantenname|associated company|"
            "shipper name|organisation name|betrieb|geschaft|company organisation"},
    {"client", "kunde|kundenname|customer|customer name|client|client name"},
    {"plain", "name|bezeichnung|titel|title|description|beschreibung|subject|betreff|artikel|artikelname|product|item|"
              "item name|produkt|produktname|artikelbezeichnung|deal name|deal|opportunity name|text|value"},
    {"salutation", "salutation|anrede|title of courtesy|courtesy|name prefix|prefix|honorific|mr ms"},
    {"job", "job title|contact title|position|role|funktion|beruf|jobtitle|stellung|organization title|profession|"
            "title|titel|berufsbezeichnung"},
    {"department", "department|abteilung|organization department|dept"},
    {"email", "e mail|email|e mail address|email address|mail|primary email|e mail adresse|mailadresse|emailadresse|"
              "e mail n value|email n|e mail n|e mail n address|work email|business email|contact email|mail address|"
              "e post|primary e mail"},
    {"email2", "e mail n|e mail n address|e mail n value|other email|secondary email|second email|private email|"
               "home email|weitere e mail|e mail privat|other e mail|alternate email"},
    {"phone", "phone|telephone|tel|telefon|phone number|business phone|work phone|telefonnummer|rufnummer|"
              "primary phone|company main phone|phone n value|festnetz|main phone|phone work|telephone number|"
              "telefon geschaftlich|tel nr|telefon nr|fon|phone n|tel n|telefon n|company phone|contact phone|"
              "home phone|phone home|telefon privat"},
    {"phone2", "other phone|phone n|tel n|telefon n|phone n value|home phone|business phone n|home phone n|alt phone|"
               "second phone|telefon privat|private phone|weiteres telefon|phone home|car phone|secondary phone"},
    {"mobile", "mobile|mobile phone|cell|cell phone|handy|mobil|mobiltelefon|mobilnummer|mobile number|cellphone|"
               "mobile phone number|handynummer|mobilfunk|phone mobile"},
    {"fax", "fax|business fax|telefax|faxnummer|fax number|fax nr"},
    {"web", "website|web site|web|homepage|home page|web page|url|webseite|internet|website url|www|"
            "company domain name|internetseite|website n value"},
    {"street", "address|street|street address|strasse|anschrift|adresse|address n|mailing street|business street|"
               "billing street|str|strasse und hausnummer|street name|mailing address line n|billing address|"
               "rechnungsstrasse|address line n|address n street|strasse nr|home street"},
    {"postcode", "postal code|postcode|zip|zip code|plz|postleitzahl|zip postal code|billing zip postal code|"
                 "mailing zip postal code|business postal code|billing postal code|postalcode|zipcode|"
                 "address n postal code|home postal code|mailing postal code"},
    {"city", "city|town|ort|stadt|wohnort|billing city|business city|mailing city|locality|suburb|place|"
             "address n city|rechnungsort|home city"},
    {"region", "region|state|province|bundesland|kanton|county|billing state|mailing state|state province|"
               "billing state province|mailing state province|state region|business state|address n region|home state"},
    {"country", "country|land|staat|country region|billing country|mailing country|business country|nation|"
                "address n country|business country region|home country|country code"},
    {"ship street", "shipping street|ship address|ship street|delivery address|lieferstrasse|lieferadresse|"
                    "shipping address|ship to street|other street|ship to address|lieferanschrift"},
    {"ship postcode", "shipping zip postal code|ship postal code|shipping postcode|shipping postal code|liefer plz|"
                      "ship zip|ship to postcode|other postal code|shipping zip|lieferplz"},
    {"ship city", "shipping city|ship city|delivery city|lieferort|ship to city|other city"},
    {"ship region", "shipping state|ship region|shipping region|ship state|shipping state province|other state"},
    {"ship country", "shipping country|ship country|delivery country|lieferland|ship to country|other country"},
    {"ship name", "ship name|ship to|ship to name|recipient|empfanger|lieferempfanger|shipping name"},
    {"notes", "notes|note|notiz|notizen|bemerkung|bemerkungen|comment|comments|kommentar|kommentare|anmerkung|"
              "anmerkungen|remark|remarks|description|beschreibung|info|hinweis|hinweise|memo|body"},
    {"tags", "tag|tags|labels|label|categories|kategorien|schlagwort|schlagworter|stichworte|group membership|gruppe"},
    {"source", "source|lead source|leadsource|quelle|herkunft|origin|lead quelle"},
    {"industry", "industry|branche|sector|wirtschaftszweig"},
    {"tax id", "tax id|vat id|vat number|tax number|ust id|ustid|ust idnr|ust id nr|steuernummer|umsatzsteuer id|"
               "vat no|vat reg no|ust id nummer"},
    {"birthday", "birthday|birth date|birthdate|date of birth|geburtstag|geburtsdatum|dob"},
    {"hired", "hire date|hired on|eintrittsdatum|eingestellt am|hiredate|start date"},
    {"extension", "extension|ext|durchwahl|nebenstelle"},
    {"language", "language|sprache|lang"},
    {"owner", "owner|employee|sales rep|account owner|contact owner|lead owner|deal owner|company owner|record owner|"
              "opportunity owner|betreuer|zustandig|verkaufer|mitarbeiter|besitzer|salesperson|verantwortlich|"
              "assigned to"},
    {"boss", "reports to|manager|managers name|vorgesetzter|chef|berichtet an"},
    {"parent", "parent|part of|parent account|gehort zu|muttergesellschaft|parent company|parent category|"
               "ubergeordnet|parent id|oberkategorie"},
    {"territory", "territory|gebiet|vertriebsgebiet"},
    {"currency", "currency|currency iso code|wahrung|currency code|waehrung"},
    {"payment days", "payment days|zahlungsziel|payment terms|zahlungsfrist|days to pay"},
    {"credit limit", "credit limit|kreditlimit|kreditrahmen"},
    {"no call", "do not call|nicht anrufen|no calls"},
    {"no email", "email opt out|has opted out of email|keine e mails|no e mail|unsubscribed|e mail opt out"},
    {"linkedin", "linkedin|linkedin url|linkedin profile"},
    {"rating", "rating|bewertung|lead rating"},
    {"status", "status|lead status|stage|phase|deal stage|stage name|zustand|stufe"},
    {"money", "amount|value|deal value|betrag|wert|umsatz|estimated value|auftragswert|volumen|budget|amount eur"},
    {"close", "close date|expected close|expected close date|abschlussdatum|abschluss|closedate|closing date"},
    {"probability", "probability|wahrscheinlichkeit"},
    {"sku", "sku|item number|product code|stock code|artikelnummer|artikelnr|artikel nr|item no|product number|ean|"
            "produktnummer|part number|item code|bestellnummer|code"},
    {"price", "unit price|price|list price|preis|verkaufspreis|vk|einzelpreis|sales price|unitprice|listenpreis|"
              "stuckpreis|retail price|vk preis|netto preis|nettopreis"},
    {"cost", "cost|cost price|einkaufspreis|ek|purchase price|kosten|ek preis|unit cost|selbstkosten"},
    {"tax", "tax|vat|mwst|mw st|ust|tax rate|vat rate|steuersatz|steuer|mehrwertsteuer|umsatzsteuer|mwst satz"},
    {"unit", "unit|einheit|quantity per unit|unit of measure|mengeneinheit|uom|packaging|verpackung|me"},
    {"quantity", "quantity|qty|menge|anzahl|stuck|number of items|units|stuckzahl|count"},
    {"discount", "discount|rabatt|nachlass|discount percent|rabatt prozent|disc"},
    {"category", "category|kategorie|warengruppe|product group|category name|artikelgruppe|product category"},
    {"vendor", "vendor|supplier|lieferant|hersteller|manufacturer|supplier name|vendor name|lieferantenname"},
    {"product", "product|product name|item|artikel|produkt|article|item name|artikelname|produktname|sku|"
                "artikelnummer|stock code|artikelnr|product code|item number"},
    {"reorder", "reorder level|meldebestand|mindestbestand|minimum stock|reorder point"},
    {"discontinued", "discontinued|auslaufartikel|ausgelaufen|eingestellt|nicht mehr lieferbar"},
    {"active", "active|aktiv|is active|lieferbar|available"},
    {"number", "number|nummer|no|nr|belegnummer|document number|order number|auftragsnummer|bestellnummer|"
               "invoice number|rechnungsnummer|angebotsnummer|quote number|order no|auftragsnr|invoice no|rechnungsnr"},
    {"ordered", "order date|ordered at|ordered on|auftragsdatum|bestelldatum|datum|date|orderdate|bestellt am|"
                "invoice date|purchase date"},
    {"promised", "required date|promised for|wunschtermin|liefertermin|delivery date|requireddate|due date|"
                 "promised at"},
    {"shipped", "shipped date|shipped on|ship date|lieferdatum|versanddatum|shippeddate|versendet am|geliefert am|"
                "shipped|delivered on"},
    {"freight", "freight|shipping|shipping cost|fracht|versandkosten|frachtkosten|shipping costs|porto"},
    {"carrier", "ship via|carrier|shipper|spediteur|versandart|frachtfuhrer|shipping method|versand durch|spedition"},
    {"customer ref", "customer reference|po number|purchase order|kundenreferenz|ihre bestellung|customer po|"
                     "bestellnummer des kunden|your reference"},
    {"order", "order|order number|auftrag|auftragsnummer|bestellung|bestellnummer|sales order|order no|invoice|"
              "rechnung|invoice number|invoice no"},
    {"line no", "position|pos|line|line number|zeile|positionsnummer|line no|item no"},
    {"due", "due date|due on|fallig|fallig am|due|termin|deadline|due at"},
    {"start", "start|starts|start date|beginn|begin|anfang|from|von"},
    {"end", "end|ends|end date|ende|to|bis"},
    {"kind", "type|kind|typ|art|activity type|aktivitatstyp"},
    {"priority", "priority|prioritat|wichtigkeit"},
};

struct Place {
    const char* entities; // separated by |
    const char* meaning;
    const char* target;
    int shift; // added to the certainty
};

// A customer is first of all a company; the person only where another column holds the company.
constexpr int clientShift = -35;

constexpr Place places[] = {
    {"account", "org", "name", 0},            {"account", "full", "contact.name", -4},
    {"account", "client", "contact.name", clientShift}, {"contact", "client", "full_name", clientShift},
    {"lead", "client", "name", clientShift},
    {"account", "plain", "name", -2},         {"account", "given", "contact.given_name", 0},
    {"account", "family", "contact.family_name", 0}, {"account", "job", "contact.title", 0},
    {"account", "salutation", "contact.salutation", 0}, {"account", "department", "contact.department", 0},
    {"account", "phone2", "other_phone", -2}, {"account", "mobile", "contact.mobile", 0},
    {"account", "email2", "contact.email", -4}, {"account", "phone2", "contact.phone", -6},
    {"account", "birthday", "contact.birthday", 0},
    {"account", "street", "billing_street", 0}, {"account", "postcode", "billing_postcode", 0},
    {"account", "city", "billing_city", 0},   {"account", "region", "billing_region", 0},
    {"account", "country", "billing_country", 0}, {"account", "ship street", "shipping_street", 0},
    {"account", "ship postcode", "shipping_postcode", 0}, {"account", "ship city", "shipping_city", 0},
    {"account", "ship region", "shipping_region", 0}, {"account", "ship country", "shipping_country", 0},
    {"account", "industry", "industry", 0},   {"account", "tax id", "tax_id", 0},
    {"account", "payment days", "payment_days", 0}, {"account", "credit limit", "credit_limit", 0},
    {"account", "territory", "territory", 0}, {"account", "fax", "fax", 0},
    {"account|category|person", "parent", "parent_id", 0},
    {"contact|person", "full", "full_name", 0}, {"contact|person", "given", "given_name", 0},
    {"contact|person", "family", "family_name", 0}, {"contact|person", "boss", "reports_to_id", 0},
    {"contact|person", "birthday", "birthday", 0}, {"contact|person", "salutation", "salutation", 0},
    {"contact|person|lead", "job", "title", 0}, {"contact", "department", "department", 0},
    {"contact", "org", "account_id", 0},      {"contact", "email2", "point.email", -2},
    {"contact", "phone2", "point.phone", -2}, {"contact", "fax", "point.phone", -20},
    {"contact", "no call", "do_not_call", 0}, {"contact", "no email", "do_not_email", 0},
    {"contact", "linkedin", "linkedin", 0},   {"contact|lead", "language", "language", 0},
    {"person", "hired", "hired_on", 0},       {"person", "extension", "extension", 0},
    {"person", "active", "active", 0},
    {"lead", "full", "name", 0},              {"lead", "given", "name.given", 0},
    {"lead", "family", "name.family", 0},     {"lead", "org", "company", 0},
    {"lead", "rating", "rating", 0},          {"lead", "money", "estimated_value", 0},
    {"lead|activity|case|campaign", "status", "status", 0},
    {"account|contact|lead|person|office", "email", "email", 0},
    {"account|contact|lead|person|office", "phone", "phone", 0},
    {"contact|lead|person", "mobile", "mobile", 0}, {"account|lead|office", "web", "website", 0},
    {"contact|lead|person|office", "street", "street", 0}, {"contact|lead|person|office", "postcode", "postcode", 0},
    {"contact|lead|person|office", "city", "city", 0}, {"contact|lead|person|office", "region", "region", 0},
    {"contact|lead|person|office", "country", "country", 0},
    {"account|lead|opportunity", "source", "source", 0},
    {"opportunity", "plain", "name", 0},      {"opportunity", "money", "amount", 0},
    {"opportunity", "status", "stage", 0},    {"opportunity", "close", "expected_close", 0},
    {"opportunity", "probability", "probability", 0}, {"opportunity", "kind", "type", 0},
    {"opportunity|sales_order|quote|invoice|delivery|case|activity|payment", "org", "account_id", -2},
    {"opportunity|sales_order|quote|invoice|case|activity", "full", "contact_id", -6},
    {"category|campaign|price_list|tag", "plain", "name", 0}, {"category", "notes", "description", -1},
    {"product", "plain", "name", 0},          {"product", "sku", "sku", 0},
    {"product", "notes", "description", -1},
    {"product", "price", "list_price", 0},    {"product", "cost", "cost", 0},
    {"product", "tax", "tax", 0},             {"product", "unit", "unit", 0},
    {"product", "category", "category_id", 0}, {"product", "vendor", "vendor_id", 0},
    {"product", "reorder", "reorder_level", 0}, {"product", "discontinued", "discontinued", 0},
    {"product", "active", "discontinued", 0},
    {"sales_order|quote|invoice|delivery|case", "number", "number", 0},
    {"sales_order", "ordered", "ordered_at", 0}, {"sales_order", "promised", "promised_at", 0},
    {"sales_order|delivery", "shipped", "shipped_on", 0}, {"sales_order", "freight", "freight", 0},
    {"sales_order|delivery", "carrier", "carrier", 0}, {"sales_order", "customer ref", "customer_reference", 0},
    {"sales_order|delivery", "ship name", "ship_name", 0},
    {"sales_order|delivery", "ship street", "ship_street", 0}, {"sales_order|delivery", "ship city", "ship_city", 0},
    {"sales_order|delivery", "ship postcode", "ship_postcode", 0},
    {"sales_order|delivery", "ship region", "ship_region", 0},
    {"sales_order|delivery", "ship country", "ship_country", 0},
    {"sales_order", "source", "source", 0},   {"sales_order|quote|case", "plain", "subject", -6},
    {"sales_order_line", "order", "sales_order_id", 0}, {"quote_line", "order", "quote_id", -10},
    {"invoice_line", "order", "invoice_id", -2},
    {"sales_order_line|quote_line|invoice_line|delivery_line|opportunity_line|price", "product", "product_id", 0},
    {"sales_order_line|quote_line|invoice_line|delivery_line|opportunity_line", "plain", "name", -3},
    {"sales_order_line|quote_line|invoice_line|delivery_line|opportunity_line", "quantity", "quantity", 0},
    {"sales_order_line|quote_line|invoice_line|opportunity_line", "price", "unit_price", 0},
    {"sales_order_line|quote_line|invoice_line|opportunity_line", "discount", "discount", 0},
    {"sales_order_line|quote_line|invoice_line", "tax", "tax", 0},
    {"sales_order_line|quote_line|invoice_line|delivery_line|opportunity_line", "unit", "unit", 0},
    {"sales_order_line|quote_line|invoice_line|delivery_line|opportunity_line", "line no", "position", 0},
    {"activity", "plain", "subject", 0},      {"activity", "due", "due_on", 0},
    {"activity", "start", "starts_at", 0},    {"activity", "end", "ends_at", 0},
    {"activity", "kind", "kind", 0},          {"activity|case", "priority", "priority", 0},
    {"account|lead|opportunity|sales_order|quote|invoice", "currency", "currency", 0},
    {"*", "owner", "owner_id", -1},           {"*", "notes", "notes", -2},
    {"*", "tags", "tag", -2},
};
// clang-format on

// The place of `word` in a list separated by |, -1 when it is not in it.
int placeIn(const char* list, const QString& word)
{
    const QString padded = QLatin1Char('|') + QString::fromLatin1(list) + QLatin1Char('|');
    const qsizetype at = padded.indexOf(QLatin1Char('|') + word + QLatin1Char('|'));
    return at < 0 ? -1 : int(QStringView(padded).left(at).count(QLatin1Char('|')));
}

void addPlaces(QVector<Candidate>& candidates, const QString& entity, const char* meaning, int certainty)
{
    for (const Place& place : places) {
        const bool anyEntity = place.entities[0] == '*';
        if (qstrcmp(place.meaning, meaning) != 0 || (!anyEntity && placeIn(place.entities, entity) < 0))
            continue;
        candidates.append({QString::fromLatin1(place.target), certainty + place.shift});
    }
}

} // namespace

QVector<Candidate> synonymsOf(const QString& entity, const QString& header)
{
    QVector<Candidate> candidates;
    for (const Spellings& list : spellings) {
        const int place = placeIn(list.words, header);
        if (place >= 0)
            addPlaces(candidates, entity, list.meaning, qMax(60, 90 - place));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.certainty > b.certainty; });
    return candidates;
}

} // namespace perennial
