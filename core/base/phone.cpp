// Phone numbers: calling codes and trunk prefixes of all countries, and the rules that use them.
#include "core/base/phone.h"

#include "core/base/text.h"

#include <array>
#include <cstring>
#include <string_view>

namespace perennial {
namespace {

// Country, calling code; after a colon the trunk prefix that is dialled before a number inside the country; after a
// slash how many digits a number has without it, where only the length tells whether the prefix is there. Source: the
// national numbering plans as published by the ITU (E.164).
constexpr std::string_view plans =
    "AC247 AD376 AE971:0 AF93:0 AG1:1/10 AI1:1/10 AL355:0 AM374:0 AO244 AR54:0 AS1:1/10 AT43:0 AU61:0 AW297 AX358:0 "
    "AZ994:0 BA387:0 BB1:1/10 BD880:0 BE32:0 BF226 BG359:0 BH973 BI257 BJ229 BL590:0 BM1:1/10 BN673 BO591:0 BQ599 "
    "BR55:0 "
    "BS1:1/10 BT975 BW267 BY375:80/9 BZ501 CA1:1/10 CC61:0 CD243:0 CF236 CG242 CH41:0 CI225 CK682 CL56:0 CM237 CN86:0 "
    "CO57:0 CR506 CU53:0 CV238 CW599 CX61:0 CY357 CZ420 DE49:0 DJ253 DK45 DM1:1/10 DO1:1/10 DZ213:0 EC593:0 EE372 "
    "EG20:0 "
    "EH212:0 ER291:0 ES34 ET251:0 FI358:0 FJ679 FK500 FM691 FO298 FR33:0 GA241 GB44:0 GD1:1/10 GE995:0 GF594:0 GG44:0 "
    "GH233:0 GI350 GL299 GM220 GN224 GP590:0 GQ240 GR30 GT502 GU1:1/10 GW245 GY592 HK852 HN504 HR385:0 HT509 HU36:06/0 "
    "ID62:0 IE353:0 IL972:0 IM44:0 IN91:0 IO246 IQ964:0 IR98:0 IS354 IT39 JE44:0 JM1:1/10 JO962:0 JP81:0 KE254:0 "
    "KG996:0 "
    "KH855:0 KI686 KM269 KN1:1/10 KP850:0 KR82:0 KW965 KY1:1/10 KZ7:8/10 LA856:0 LB961:0 LC1:1/10 LI423 LK94:0 LR231:0 "
    "LS266 LT370:8/8 LU352 LV371 LY218:0 MA212:0 MC377:0 MD373:0 ME382:0 MF590:0 MG261:0 MH692 MK389:0 ML223 MM95:0 "
    "MN976:0 MO853 MP1:1/10 MQ596:0 MR222 MS1:1/10 MT356 MU230 MV960 MW265:0 MX52:01/10 MY60:0 MZ258 NA264:0 NC687 "
    "NE227 "
    "NF672 NG234:0 NI505 NL31:0 NO47 NP977:0 NR674 NU683 NZ64:0 OM968 PA507 PE51:0 PF689 PG675 PH63:0 PK92:0 PL48 "
    "PM508:0 PR1:1/10 PS970:0 PT351 PW680 PY595:0 QA974 RE262:0 RO40:0 RS381:0 RU7:8/10 RW250:0 SA966:0 SB677 SC248 "
    "SD249:0 SE46:0 SG65 SH290 SI386:0 SJ47 SK421:0 SL232:0 SM378 SN221 SO252 SR597 SS211:0 ST239 SV503 SX1:1/10 "
    "SY963:0 "
    "SZ268 TA290 TC1:1/10 TD235 TG228 TH66:0 TJ992 TK690 TL670 TM993:8/8 TN216 TO676 TR90:0 TT1:1/10 TV688 TW886:0 "
    "TZ255:0 UA380:0 UG256:0 US1:1/10 UY598:0 UZ998:8/9 VA39 VC1:1/10 VE58:0 VG1:1/10 VI1:1/10 VN84:0 VU678 WF681 "
    "WS685 "
    "XK383:0 YE967:0 YT262:0 ZA27:0 ZM260:0 ZW263:0";

constexpr qsizetype shortestKnown = 4; // below it a number is an emergency or service number
constexpr qsizetype longestE164 = 15;  // digits, by E.164
constexpr qsizetype mostDigits = 40;   // what is kept of a field that is no phone number at all

struct Plan {
    int code = 0;
    char trunk[3] = {};
    int length = 0; // of the national number, where the prefix is recognised by it
};

struct Plans {
    std::array<Plan, 26 * 26> byCountry{};
    std::array<Plan, 1000> byCode{};

    Plans()
    {
        for (size_t at = 0; at < plans.size();) {
            const size_t end = std::min(plans.find(' ', at), plans.size());
            read(plans.substr(at, end - at));
            at = end + 1;
        }
    }

    void read(std::string_view text)
    {
        Plan plan;
        size_t at = 2;
        for (; at < text.size() && text[at] != ':'; ++at)
            plan.code = plan.code * 10 + (text[at] - '0');
        for (size_t to = 0; ++at < text.size() && text[at] != '/'; ++to)
            plan.trunk[to] = text[at];
        while (++at < text.size())
            plan.length = plan.length * 10 + (text[at] - '0');
        byCountry[size_t(text[0] - 'A') * 26 + size_t(text[1] - 'A')] = plan;
        byCode[size_t(plan.code)] = plan;
    }

    const Plan* of(QByteArrayView country) const
    {
        if (country.size() != 2)
            return nullptr;
        const int first = (country[0] & ~0x20) - 'A';
        const int second = (country[1] & ~0x20) - 'A';
        if (first < 0 || first > 25 || second < 0 || second > 25)
            return nullptr;
        const Plan& plan = byCountry[size_t(first) * 26 + size_t(second)];
        return plan.code > 0 ? &plan : nullptr;
    }
};

const Plans& allPlans()
{
    static const Plans table;
    return table;
}

// The digits of one number, and whether it was written in the international way.
struct Written {
    std::array<char, mostDigits> digits{};
    qsizetype size = 0;
    bool plus = false;

    std::string_view text() const { return {digits.data(), size_t(size)}; }
    void drop(qsizetype at, qsizetype count)
    {
        std::memmove(digits.data() + at, digits.data() + at + count, size_t(size - at - count));
        size -= count;
    }
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Reads up to whatever begins an extension or a second number. A "(0)" behind a calling code is not dialled from
// abroad.
Written written(QByteArrayView number)
{
    Written out;
    for (qsizetype i = 0; i < number.size() && out.size < mostDigits; ++i) {
        const char c = number[i];
        if (c >= '0' && c <= '9') {
            const bool bracketedZero = c == '0' && i > 0 && number[i - 1] == '(' && i + 1 < number.size() &&
                                       number[i + 1] == ')' && out.size > 0;
            if (!bracketedZero || !(out.plus || (out.digits[0] == '0' && out.digits[1] == '0')))
                out.digits[size_t(out.size++)] = c;
        } else if (c == '+' && out.size == 0) {
            out.plus = true;
        } else if (out.size >= shortestKnown && (isLetter(c) || c == '#' || c == ';' || c == ',')) {
            break;
        }
    }
    return out;
}

bool startsWith(const Written& number, std::string_view prefix)
{
    return !prefix.empty() && number.text().substr(0, prefix.size()) == prefix;
}

// Turns "00 49 30 …" and its kin into the form without the prefix; true when the number is international now.
bool takeInternationalPrefix(Written& number, const Plan* plan)
{
    if (number.plus)
        return true;
    const auto take = [&number](std::string_view prefix) {
        if (!startsWith(number, prefix) || number.size < qsizetype(prefix.size()) + 7)
            return false;
        number.drop(0, qsizetype(prefix.size()));
        return true;
    };
    if (plan && plan->code == 1 && take("011"))
        return true;
    if (plan && plan->code == 61 && take("0011"))
        return true;
    if (plan && plan->code == 81 && take("010"))
        return true;
    if (plan && plan->trunk[0] == '8' && take("810"))
        return true;
    return take("00");
}

// A trunk zero written behind the calling code ("+49 030 …") belongs nowhere.
void dropInnerTrunkZero(Written& number)
{
    int code = 0;
    for (qsizetype length = 1; length <= 3 && length < number.size; ++length) {
        code = code * 10 + (number.digits[size_t(length - 1)] - '0');
        const Plan& plan = allPlans().byCode[size_t(code)];
        if (plan.code == 0)
            continue;
        if (std::strcmp(plan.trunk, "0") == 0 && number.digits[size_t(length)] == '0')
            number.drop(length, 1);
        return;
    }
}

// Argentina dials 15 behind the area code for mobiles, the world dials 9 before it.
void moveArgentineMobileMark(Written& number)
{
    if (number.size != 12)
        return;
    for (qsizetype area = 2; area <= 4; ++area) {
        if (number.text().substr(size_t(area), 2) == "15") {
            number.drop(area, 1);
            std::memmove(number.digits.data() + 1, number.digits.data(), size_t(area));
            number.digits[0] = '9';
            return;
        }
    }
}

void takeTrunkPrefix(Written& number, const Plan& plan)
{
    std::string_view trunk(plan.trunk);
    if (plan.code == 370 && startsWith(number, "0")) // Lithuania is on its way from 8 to 0
        trunk = "0";
    if (!startsWith(number, trunk) || number.size <= qsizetype(trunk.size()) + 2)
        return;
    if (plan.length == 0 || number.size == plan.length + qsizetype(trunk.size()))
        number.drop(0, qsizetype(trunk.size()));
}

} // namespace

void phoneKeyUtf8(QByteArray& out, QByteArrayView number, QByteArrayView country)
{
    for (const char c : number) {
        if (uchar(c) >= 0x80) { // digits of other scripts, hyphens and blanks of typesetters
            const QString text = QString::fromUtf8(number);
            QByteArray ascii;
            for (const QChar letter : text)
                ascii.append(letter.digitValue() >= 0  ? char('0' + letter.digitValue())
                             : letter == QChar(0xFF0B) ? '+'
                             : letter.unicode() < 0x80 ? char(letter.unicode())
                                                       : ' ');
            return phoneKeyUtf8(out, ascii, country);
        }
    }
    Written digits = written(number);
    const Plan* plan = allPlans().of(country);
    if (takeInternationalPrefix(digits, plan)) {
        dropInnerTrunkZero(digits);
        if (digits.size >= shortestKnown && digits.size <= longestE164)
            out.append('+');
    } else if (plan && digits.size >= shortestKnown) {
        takeTrunkPrefix(digits, *plan);
        if (plan->code == 54)
            moveArgentineMobileMark(digits);
        const QByteArray code = QByteArray::number(plan->code);
        if (code.size() + digits.size <= longestE164)
            out.append('+').append(code);
    }
    out.append(digits.digits.data(), digits.size);
}

QString phoneKey(QStringView number, const QString& country)
{
    QByteArray key;
    phoneKeyUtf8(key, number.toUtf8(), country.toLatin1());
    return QString::fromLatin1(key);
}

QString phoneDigits(QStringView number)
{
    return digits(number);
}

int callingCodeOf(const QString& country)
{
    const Plan* plan = allPlans().of(country.toLatin1());
    return plan ? plan->code : 0;
}

} // namespace perennial
