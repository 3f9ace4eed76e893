// Kind words: one for each kind.
#include "ui/support/kind_words.h"
#include "core/base/words.h"
#include <QCoreApplication>

namespace perennial {

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
