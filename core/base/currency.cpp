// Currencies: the table of ISO 4217.
#include "core/base/currency.h"

#include <QHash>
#include <QVector>
#include <algorithm>
#include <array>

namespace perennial {
namespace {

// ISO 4217 as of 2025, with the codes that recent years replaced (HRK, SLL, ZWL, …), by the number of their decimals.
constexpr const char* twoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
    "CHW "
    "CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG "
    "HUF "
    "IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
    "MXV "
    "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS "
    "SRD "
    "SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL";
constexpr const char* noDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr const char* threeDecimals = "BHD IQD JOD KWD LYD OMR TND";
constexpr const char* fourDecimals = "CLF UYW";

struct Symbol {
    const char* code;
    const char* symbol;
};

constexpr std::array<Symbol, 36> symbols{{
    {"EUR", "€"},   {"USD", "$"},   {"GBP", "£"},   {"JPY", "¥"},   {"INR", "₹"},   {"CNY", "CN¥"},
    {"KRW", "₩"},   {"ILS", "₪"},   {"UAH", "₴"},   {"TRY", "₺"},   {"RUB", "₽"}, {"PLN", "zł"},
    {"CZK", "Kč"},  {"HUF", "Ft"},  {"VND", "₫"},   {"THB", "฿"},   {"PHP", "₱"},   {"NGN", "₦"},
    {"KZT", "₸"},   {"GEL", "₾"}, {"AZN", "₼"}, {"BRL", "R$"},  {"CAD", "CA$"}, {"AUD", "A$"},
    {"NZD", "NZ$"}, {"MXN", "MX$"}, {"HKD", "HK$"}, {"TWD", "NT$"}, {"SGD", "S$"},  {"PYG", "₲"},
    {"CRC", "₡"},   {"GHS", "₵"},   {"MNT", "₮"},   {"KHR", "៛"},   {"LAK", "₭"},   {"BGN", "лв"},
}};

const QHash<QString, int>& decimalsByCode()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> made;
        const auto enter = [&made](const char* codes, int decimals) {
            for (const QString& code : QString::fromLatin1(codes).split(u' '))
                made.insert(code, decimals);
        };
        enter(twoDecimals, 2);
        enter(noDecimals, 0);
        enter(threeDecimals, 3);
        enter(fourDecimals, 4);
        return made;
    }();
    return table;
}

const QHash<QString, QString>& codesBySymbol()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made{
            {QStringLiteral("US$"), QStringLiteral("USD")}, {QStringLiteral("C$"), QStringLiteral("CAD")},
            {QStringLiteral("AU$"), QStringLiteral("AUD")}, {QStringLiteral("￥"), QStringLiteral("JPY")},
            {QStringLiteral("SFR"), QStringLiteral("CHF")}, {QStringLiteral("SFR."), QStringLiteral("CHF")},
            {QStringLiteral("FR."), QStringLiteral("CHF")}};
        for (const Symbol& symbol : symbols)
            made.insert(QString::fromUtf8(symbol.symbol).toUpper(), QString::fromLatin1(symbol.code));
        return made;
    }();
    return table;
}

} // namespace

int decimalsOf(const QString& code)
{
    return decimalsByCode().value(code, 2);
}

bool isCurrency(const QString& code)
{
    return decimalsByCode().contains(code);
}

QString currencySymbol(const QString& code)
{
    for (const Symbol& symbol : symbols)
        if (code == QLatin1String(symbol.code))
            return QString::fromUtf8(symbol.symbol);
    return code;
}

QString currencyOfSymbol(QStringView symbol)
{
    const QString key = symbol.trimmed().toString().toUpper();
    if (isCurrency(key))
        return key;
    return codesBySymbol().value(key);
}

QStringList currencyCodes()
{
    QStringList codes = decimalsByCode().keys();
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace perennial
