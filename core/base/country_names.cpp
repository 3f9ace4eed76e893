// Country names: the two-letter codes of ISO 3166-1 with what people call the countries.
#include "core/base/code_names.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

namespace perennial {
namespace {

struct Country {
    const char* code;
    const char* name;
};

// clang-format off
constexpr Country countries[] = {
    {"AD", QT_TRANSLATE_NOOP("Country", "Andorra")},
    {"AE", QT_TRANSLATE_NOOP("Country", "United Arab Emirates")},
    {"AF", QT_TRANSLATE_NOOP("Country", "Afghanistan")},
    {"AG", QT_TRANSLATE_NOOP("Country", "Antigua and Barbuda")},
    {"AI", QT_TRANSLATE_NOOP("Country", "Anguilla")},
    {"AL", QT_TRANSLATE_NOOP("Country", "Albania")},
    {"AM", QT_TRANSLATE_NOOP("Country", "Armenia")},
    {"AO", QT_TRANSLATE_NOOP("Country", "Angola")},
    {"AQ", QT_TRANSLATE_NOOP("Country", "Antarctica")},
    {"AR", QT_TRANSLATE_NOOP("Country", "Argentina")},
    {"AS", QT_TRANSLATE_NOOP("Country", "American Samoa")},
    {"AT", QT_TRANSLATE_NOOP("Country", "Austria")},
    {"AU", QT_TRANSLATE_NOOP("Country", "Australia")},
    {"AW", QT_TRANSLATE_NOOP("Country", "Aruba")},
    {"AX", QT_TRANSLATE_NOOP("Country", "Åland Islands")},
    {"AZ", QT_TRANSLATE_NOOP("Country", "Azerbaijan")},
    {"BA", QT_TRANSLATE_NOOP("Country", "Bosnia and Herzegovina")},
    {"BB", QT_TRANSLATE_NOOP("Country", "Barbados")},
    {"BD", QT_TRANSLATE_NOOP("Country", "Bangladesh")},
    {"BE", QT_TRANSLATE_NOOP("Country", "Belgium")},
    {"BF", QT_TRANSLATE_NOOP("Country", "Burkina Faso")},
    {"BG", QT_TRANSLATE_NOOP("Country", "Bulgaria")},
    {"BH", QT_TRANSLATE_NOOP("Country", "Bahrain")},
    {"BI", QT_TRANSLATE_NOOP("Country", "Burundi")},
    {"BJ", QT_TRANSLATE_NOOP("Country", "Benin")},
    {"BL", QT_TRANSLATE_NOOP("Country", "Saint Barthélemy")},
    {"BM", QT_TRANSLATE_NOOP("Country", "Bermuda")},
    {"BN", QT_TRANSLATE_NOOP("Country", "Brunei")},
    {"BO", QT_TRANSLATE_NOOP("Country", "Bolivia")},
    {"BQ", QT_TRANSLATE_NOOP("Country", "Caribbean Netherlands")},
    {"BR", QT_TRANSLATE_NOOP("Country", "Brazil")},
    {"BS", QT_TRANSLATE_NOOP("Country", "Bahamas")},
    {"BT", QT_TRANSLATE_NOOP("Country", "Bhutan")},
    {"BV", QT_TRANSLATE_NOOP("Country", "Bouvet Island")},
    {"BW", QT_TRANSLATE_NOOP("Country", "Botswana")},
    {"BY", QT_TRANSLATE_NOOP("Country", "Belarus")},
    {"BZ", QT_TRANSLATE_NOOP("Country", "Belize")},
    {"CA", QT_TRANSLATE_NOOP("Country", "Canada")},
    {"CC", QT_TRANSLATE_NOOP("Country", "Cocos Islands")},
    {"CD", QT_TRANSLATE_NOOP("Country", "Congo (Kinshasa)")},
    {"CF", QT_TRANSLATE_NOOP("Country", "Central African Republic")},
    {"CG", QT_TRANSLATE_NOOP("Country", "Congo (Brazzaville)")},
    {"CH", QT_TRANSLATE_NOOP("Country", "Switzerland")},
    {"CI", QT_TRANSLATE_NOOP("Country", "Côte d’Ivoire")},
    {"CK", QT_TRANSLATE_NOOP("Country", "Cook Islands")},
    {"CL", QT_TRANSLATE_NOOP("Country", "Chile")},
    {"CM", QT_TRANSLATE_NOOP("Country", "Cameroon")},
    {"CN", QT_TRANSLATE_NOOP("Country", "China")},
    {"CO", QT_TRANSLATE_NOOP("Country", "Colombia")},
    {"CR", QT_TRANSLATE_NOOP("Country", "Costa Rica")},
    {"CU", QT_TRANSLATE_NOOP("Country", "Cuba")},
    {"CV", QT_TRANSLATE_NOOP("Country", "Cabo Verde")},
    {"CW", QT_TRANSLATE_NOOP("Country", "Curaçao")},
    {"CX", QT_TRANSLATE_NOOP("Country", "Christmas Island")},
    {"CY", QT_TRANSLATE_NOOP("Country", "Cyprus")},
    {"CZ", QT_TRANSLATE_NOOP("Country", "Czechia")},
    {"DE", QT_TRANSLATE_NOOP("Country", "Germany")},
    {"DJ", QT_TRANSLATE_NOOP("Country", "Djibouti")},
    {"DK", QT_TRANSLATE_NOOP("Country", "Denmark")},
    {"DM", QT_TRANSLATE_NOOP("Country", "Dominica")},
    {"DO", QT_TRANSLATE_NOOP("Country", "Dominican Republic")},
    {"DZ", QT_TRANSLATE_NOOP("Country", "Algeria")},
    {"EC", QT_TRANSLATE_NOOP("Country", "Ecuador")},
    {"EE", QT_TRANSLATE_NOOP("Country", "Estonia")},
    {"EG", QT_TRANSLATE_NOOP("Country", "Egypt")},
    {"EH", QT_TRANSLATE_NOOP("Country", "Western Sahara")},
    {"ER", QT_TRANSLATE_NOOP("Country", "Eritrea")},
    {"ES", QT_TRANSLATE_NOOP("Country", "Spain")},
    {"ET", QT_TRANSLATE_NOOP("Country", "Ethiopia")},
    {"FI", QT_TRANSLATE_NOOP("Country", "Finland")},
    {"FJ", QT_TRANSLATE_NOOP("Country", "Fiji")},
    {"FK", QT_TRANSLATE_NOOP("Country", "Falkland Islands")},
    {"FM", QT_TRANSLATE_NOOP("Country", "Micronesia")},
    {"FO", QT_TRANSLATE_NOOP("Country", "Faroe Islands")},
    {"FR", QT_TRANSLATE_NOOP("Country", "France")},
    {"GA", QT_TRANSLATE_NOOP("Country", "Gabon")},
    {"GB", QT_TRANSLATE_NOOP("Country", "United Kingdom")},
    {"GD", QT_TRANSLATE_NOOP("Country", "Grenada")},
    {"GE", QT_TRANSLATE_NOOP("Country", "Georgia")},
    {"GF", QT_TRANSLATE_NOOP("Country", "French Guiana")},
    {"GG", QT_TRANSLATE_NOOP("Country", "Guernsey")},
    {"GH", QT_TRANSLATE_NOOP("Country", "Ghana")},
    {"GI", QT_TRANSLATE_NOOP("Country", "Gibraltar")},
    {"GL", QT_TRANSLATE_NOOP("Country", "Greenland")},
    {"GM", QT_TRANSLATE_NOOP("Country", "Gambia")},
    {"GN", QT_TRANSLATE_NOOP("Country", "Guinea")},
    {"GP", QT_TRANSLATE_NOOP("Country", "Guadeloupe")},
    {"GQ", QT_TRANSLATE_NOOP("Country", "Equatorial Guinea")},
    {"GR", QT_TRANSLATE_NOOP("Country", "Greece")},
    {"GS", QT_TRANSLATE_NOOP("Country", "South Georgia")},
    {"GT", QT_TRANSLATE_NOOP("Country", "Guatemala")},
    {"GU", QT_TRANSLATE_NOOP("Country", "Guam")},
    {"GW", QT_TRANSLATE_NOOP("Country", "Guinea-Bissau")},
    {"GY", QT_TRANSLATE_NOOP("Country", "Guyana")},
    {"HK", QT_TRANSLATE_NOOP("Country", "Hong Kong")},
    {"HM", QT_TRANSLATE_NOOP("Country", "Heard and McDonald Islands")},
    {"HN", QT_TRANSLATE_NOOP("Country", "Honduras")},
    {"HR", QT_TRANSLATE_NOOP("Country", "Croatia")},
    {"HT", QT_TRANSLATE_NOOP("Country", "Haiti")},
    {"HU", QT_TRANSLATE_NOOP("Country", "Hungary")},
    {"ID", QT_TRANSLATE_NOOP("Country", "Indonesia")},
    {"IE", QT_TRANSLATE_NOOP("Country", "Ireland")},
    {"IL", QT_TRANSLATE_NOOP("Country", "Israel")},
    {"IM", QT_TRANSLATE_NOOP("Country", "Isle of Man")},
    {"IN", QT_TRANSLATE_NOOP("Country", "India")},
    {"IO", QT_TRANSLATE_NOOP("Country", "British Indian Ocean Territory")},
    {"IQ", QT_TRANSLATE_NOOP("Country", "Iraq")},
    {"IR", QT_TRANSLATE_NOOP("Country", "Iran")},
    {"IS", QT_TRANSLATE_NOOP("Country", "Iceland")},
    {"IT", QT_TRANSLATE_NOOP("Country", "Italy")},
    {"JE", QT_TRANSLATE_NOOP("Country", "Jersey")},
    {"JM", QT_TRANSLATE_NOOP("Country", "Jamaica")},
    {"JO", QT_TRANSLATE_NOOP("Country", "Jordan")},
    {"JP", QT_TRANSLATE_NOOP("Country", "Japan")},
    {"KE", QT_TRANSLATE_NOOP("Country", "Kenya")},
    {"KG", QT_TRANSLATE_NOOP("Country", "Kyrgyzstan")},
    {"KH", QT_TRANSLATE_NOOP("Country", "Cambodia")},
    {"KI", QT_TRANSLATE_NOOP("Country", "Kiribati")},
    {"KM", QT_TRANSLATE_NOOP("Country", "Comoros")},
    {"KN", QT_TRANSLATE_NOOP("Country", "Saint Kitts and Nevis")},
    {"KP", QT_TRANSLATE_NOOP("Country", "North Korea")},
    {"KR", QT_TRANSLATE_NOOP("Country", "South Korea")},
    {"KW", QT_TRANSLATE_NOOP("Country", "Kuwait")},
    {"KY", QT_TRANSLATE_NOOP("Country", "Cayman Islands")},
    {"KZ", QT_TRANSLATE_NOOP("Country", "Kazakhstan")},
    {"LA", QT_TRANSLATE_NOOP("Country", "Laos")},
    {"LB", QT_TRANSLATE_NOOP("Country", "Lebanon")},
    {"LC", QT_TRANSLATE_NOOP("Country", "Saint Lucia")},
    {"LI", QT_TRANSLATE_NOOP("Country", "Liechtenstein")},
    {"LK", QT_TRANSLATE_NOOP("Country", "Sri Lanka")},
    {"LR", QT_TRANSLATE_NOOP("Country", "Liberia")},
    {"LS", QT_TRANSLATE_NOOP("Country", "Lesotho")},
    {"LT", QT_TRANSLATE_NOOP("Country", "Lithuania")},
    {"LU", QT_TRANSLATE_NOOP("Country", "Luxembourg")},
    {"LV", QT_TRANSLATE_NOOP("Country", "Latvia")},
    {"LY", QT_TRANSLATE_NOOP("Country", "Libya")},
    {"MA", QT_TRANSLATE_NOOP("Country", "Morocco")},
    {"MC", QT_TRANSLATE_NOOP("Country", "Monaco")},
    {"MD", QT_TRANSLATE_NOOP("Country", "Moldova")},
    {"ME", QT_TRANSLATE_NOOP("Country", "Montenegro")},
    {"MF", QT_TRANSLATE_NOOP("Country", "Saint Martin")},
    {"MG", QT_TRANSLATE_NOOP("Country", "Madagascar")},
    {"MH", QT_TRANSLATE_NOOP("Country", "Marshall Islands")},
    {"MK", QT_TRANSLATE_NOOP("Country", "North Macedonia")},
    {"ML", QT_TRANSLATE_NOOP("Country", "Mali")},
    {"MM", QT_TRANSLATE_NOOP("Country", "Myanmar")},
    {"MN", QT_TRANSLATE_NOOP("Country", "Mongolia")},
    {"MO", QT_TRANSLATE_NOOP("Country", "Macao")},
    {"MP", QT_TRANSLATE_NOOP("Country", "Northern Mariana Islands")},
    {"MQ", QT_TRANSLATE_NOOP("Country", "Martinique")},
    {"MR", QT_TRANSLATE_NOOP("Country", "Mauritania")},
    {"MS", QT_TRANSLATE_NOOP("Country", "Montserrat")},
    {"MT", QT_TRANSLATE_NOOP("Country", "Malta")},
    {"MU", QT_TRANSLATE_NOOP("Country", "Mauritius")},
    {"MV", QT_TRANSLATE_NOOP("Country", "Maldives")},
    {"MW", QT_TRANSLATE_NOOP("Country", "Malawi")},
    {"MX", QT_TRANSLATE_NOOP("Country", "Mexico")},
    {"MY", QT_TRANSLATE_NOOP("Country", "Malaysia")},
    {"MZ", QT_TRANSLATE_NOOP("Country", "Mozambique")},
    {"NA", QT_TRANSLATE_NOOP("Country", "Namibia")},
    {"NC", QT_TRANSLATE_NOOP("Country", "New Caledonia")},
    {"NE", QT_TRANSLATE_NOOP("Country", "Niger")},
    {"NF", QT_TRANSLATE_NOOP("Country", "Norfolk Island")},
    {"NG", QT_TRANSLATE_NOOP("Country", "Nigeria")},
    {"NI", QT_TRANSLATE_NOOP("Country", "Nicaragua")},
    {"NL", QT_TRANSLATE_NOOP("Country", "Netherlands")},
    {"NO", QT_TRANSLATE_NOOP("Country", "Norway")},
    {"NP", QT_TRANSLATE_NOOP("Country", "Nepal")},
    {"NR", QT_TRANSLATE_NOOP("Country", "Nauru")},
    {"NU", QT_TRANSLATE_NOOP("Country", "Niue")},
    {"NZ", QT_TRANSLATE_NOOP("Country", "New Zealand")},
    {"OM", QT_TRANSLATE_NOOP("Country", "Oman")},
    {"PA", QT_TRANSLATE_NOOP("Country", "Panama")},
    {"PE", QT_TRANSLATE_NOOP("Country", "Peru")},
    {"PF", QT_TRANSLATE_NOOP("Country", "French Polynesia")},
    {"PG", QT_TRANSLATE_NOOP("Country", "Papua New Guinea")},
    {"PH", QT_TRANSLATE_NOOP("Country", "Philippines")},
    {"PK", QT_TRANSLATE_NOOP("Country", "Pakistan")},
    {"PL", QT_TRANSLATE_NOOP("Country", "Poland")},
    {"PM", QT_TRANSLATE_NOOP("Country", "Saint Pierre and Miquelon")},
    {"PN", QT_TRANSLATE_NOOP("Country", "Pitcairn Islands")},
    {"PR", QT_TRANSLATE_NOOP("Country", "Puerto Rico")},
    {"PS", QT_TRANSLATE_NOOP("Country", "Palestine")},
    {"PT", QT_TRANSLATE_NOOP("Country", "Portugal")},
    {"PW", QT_TRANSLATE_NOOP("Country", "Palau")},
    {"PY", QT_TRANSLATE_NOOP("Country", "Paraguay")},
    {"QA", QT_TRANSLATE_NOOP("Country", "Qatar")},
    {"RE", QT_TRANSLATE_NOOP("Country", "Réunion")},
    {"RO", QT_TRANSLATE_NOOP("Country", "Romania")},
    {"RS", QT_TRANSLATE_NOOP("Country", "Serbia")},
    {"RU", QT_TRANSLATE_NOOP("Country", "Russia")},
    {"RW", QT_TRANSLATE_NOOP("Country", "Rwanda")},
    {"SA", QT_TRANSLATE_NOOP("Country", "Saudi Arabia")},
    {"SB", QT_TRANSLATE_NOOP("Country", "Solomon Islands")},
    {"SC", QT_TRANSLATE_NOOP("Country", "Seychelles")},
    {"SD", QT_TRANSLATE_NOOP("Country", "Sudan")},
    {"SE", QT_TRANSLATE_NOOP("Country", "Sweden")},
    {"SG", QT_TRANSLATE_NOOP("Country", "Singapore")},
    {"SH", QT_TRANSLATE_NOOP("Country", "Saint Helena")},
    {"SI", QT_TRANSLATE_NOOP("Country", "Slovenia")},
    {"SJ", QT_TRANSLATE_NOOP("Country", "Svalbard and Jan Mayen")},
    {"SK", QT_TRANSLATE_NOOP("Country", "Slovakia")},
    {"SL", QT_TRANSLATE_NOOP("Country", "Sierra Leone")},
    {"SM", QT_TRANSLATE_NOOP("Country", "San Marino")},
    {"SN", QT_TRANSLATE_NOOP("Country", "Senegal")},
    {"SO", QT_TRANSLATE_NOOP("Country", "Somalia")},
    {"SR", QT_TRANSLATE_NOOP("Country", "Suriname")},
    {"SS", QT_TRANSLATE_NOOP("Country", "South Sudan")},
    {"ST", QT_TRANSLATE_NOOP("Country", "Sao Tome and Principe")},
    {"SV", QT_TRANSLATE_NOOP("Country", "El Salvador")},
    {"SX", QT_TRANSLATE_NOOP("Country", "Sint Maarten")},
    {"SY", QT_TRANSLATE_NOOP("Country", "Syria")},
    {"SZ", QT_TRANSLATE_NOOP("Country", "Eswatini")},
    {"TC", QT_TRANSLATE_NOOP("Country", "Turks and Caicos Islands")},
    {"TD", QT_TRANSLATE_NOOP("Country", "Chad")},
    {"TF", QT_TRANSLATE_NOOP("Country", "French Southern Territories")},
    {"TG", QT_TRANSLATE_NOOP("Country", "Togo")},
    {"TH", QT_TRANSLATE_NOOP("Country", "Thailand")},
    {"TJ", QT_TRANSLATE_NOOP("Country", "Tajikistan")},
    {"TK", QT_TRANSLATE_NOOP("Country", "Tokelau")},
    {"TL", QT_TRANSLATE_NOOP("Country", "Timor-Leste")},
    {"TM", QT_TRANSLATE_NOOP("Country", "Turkmenistan")},
    {"TN", QT_TRANSLATE_NOOP("Country", "Tunisia")},
    {"TO", QT_TRANSLATE_NOOP("Country", "Tonga")},
    {"TR", QT_TRANSLATE_NOOP("Country", "Türkiye")},
    {"TT", QT_TRANSLATE_NOOP("Country", "Trinidad and Tobago")},
    {"TV", QT_TRANSLATE_NOOP("Country", "Tuvalu")},
    {"TW", QT_TRANSLATE_NOOP("Country", "Taiwan")},
    {"TZ", QT_TRANSLATE_NOOP("Country", "Tanzania")},
    {"UA", QT_TRANSLATE_NOOP("Country", "Ukraine")},
    {"UG", QT_TRANSLATE_NOOP("Country", "Uganda")},
    {"UM", QT_TRANSLATE_NOOP("Country", "US Outlying Islands")},
    {"US", QT_TRANSLATE_NOOP("Country", "United States")},
    {"UY", QT_TRANSLATE_NOOP("Country", "Uruguay")},
    {"UZ", QT_TRANSLATE_NOOP("Country", "Uzbekistan")},
    {"VA", QT_TRANSLATE_NOOP("Country", "Vatican City")},
    {"VC", QT_TRANSLATE_NOOP("Country", "Saint Vincent and the Grenadines")},
    {"VE", QT_TRANSLATE_NOOP("Country", "Venezuela")},
    {"VG", QT_TRANSLATE_NOOP("Country", "British Virgin Islands")},
    {"VI", QT_TRANSLATE_NOOP("Country", "US Virgin Islands")},
    {"VN", QT_TRANSLATE_NOOP("Country", "Vietnam")},
    {"VU", QT_TRANSLATE_NOOP("Country", "Vanuatu")},
    {"WF", QT_TRANSLATE_NOOP("Country", "Wallis and Futuna")},
    {"WS", QT_TRANSLATE_NOOP("Country", "Samoa")},
    {"YE", QT_TRANSLATE_NOOP("Country", "Yemen")},
    {"YT", QT_TRANSLATE_NOOP("Country", "Mayotte")},
    {"ZA", QT_TRANSLATE_NOOP("Country", "South Africa")},
    {"ZM", QT_TRANSLATE_NOOP("Country", "Zambia")},
    {"ZW", QT_TRANSLATE_NOOP("Country", "Zimbabwe")},
};
// clang-format on

QString shownName(const Country& country)
{
    return QCoreApplication::translate("Country", country.name);
}

const Country* countryOf(QStringView code)
{
    static const QHash<QString, const Country*> byCode = [] {
        QHash<QString, const Country*> table;
        for (const Country& country : countries)
            table.insert(QString::fromLatin1(country.code), &country);
        return table;
    }();
    return code.size() == 2 ? byCode.value(code.toString().toUpper()) : nullptr;
}

} // namespace

QString countryName(const QString& code)
{
    const Country* country = countryOf(code);
    return country ? shownName(*country) : code;
}

QString countryCode(const QString& text)
{
    const QString wanted = fold(text);
    for (const Country& country : countries) {
        if (fold(shownName(country)) == wanted || fold(QString::fromUtf8(country.name)) == wanted)
            return QString::fromLatin1(country.code);
    }
    const Country* country = countryOf(text);
    return country ? QString::fromLatin1(country->code) : text;
}

QStringList countryNames()
{
    QStringList names;
    for (const Country& country : countries)
        names.append(shownName(country));
    return names;
}

} // namespace perennial
