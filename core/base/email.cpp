// E-mail addresses: one check over characters of either width.
#include "core/base/email.h"

#include <string_view>

namespace perennial {
namespace {

constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLocalPart = 64;

char16_t unsignedOf(char c)
{
    return uchar(c);
}

char16_t unsignedOf(char16_t c)
{
    return c;
}

template <class View> bool looksLikeAddress(View address)
{
    const qsizetype size = qsizetype(address.size());
    qsizetype at = -1;
    for (qsizetype i = 0; i < size; ++i) {
        const auto c = unsignedOf(address[i]);
        if (c == '@') {
            if (at >= 0)
                return false;
            at = i;
        } else if (c <= 0x20 || c == 0x7f || c == ',' || c == ';' || c == '<' || c == '>' || c == '"' || c == '(' ||
                   c == ')' || c == '\\') {
            return false;
        }
    }
    if (at < 1 || at > longestLocalPart || size > longestAddress)
        return false;
    // Every label of the domain has at least one character, the last one two.
    qsizetype labelStart = at + 1;
    qsizetype labels = 0;
    for (qsizetype i = at + 1; i <= size; ++i) {
        if (i < size && address[i] != '.')
            continue;
        if (i == labelStart || address[labelStart] == '-' || address[i - 1] == '-')
            return false;
        ++labels;
        if (i == size && i - labelStart < 2)
            return false;
        labelStart = i + 1;
    }
    return labels >= 2;
}

} // namespace

bool isEmail(QStringView address)
{
    for (const QChar c : address)
        if (c.isSpace())
            return false;
    return looksLikeAddress(std::u16string_view(address.utf16(), size_t(address.size())));
}

bool isEmailUtf8(QByteArrayView address)
{
    return looksLikeAddress(std::string_view(address.data(), size_t(address.size())));
}

QString emailKey(QStringView address)
{
    QStringView key = address.trimmed();
    if (key.startsWith(u"mailto:", Qt::CaseInsensitive))
        key = key.mid(7).trimmed();
    if (key.startsWith(u'<') && key.endsWith(u'>'))
        key = key.mid(1, key.size() - 2).trimmed();
    return key.toString().toLower();
}

} // namespace perennial
