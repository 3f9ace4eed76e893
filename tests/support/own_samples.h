// One own field of every kind, with two values each.
#pragma once
#include "core/catalog/catalog.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/shared/own_field.h"

namespace perennial::test {

struct OwnSample {
    Kind kind;
    const char* one;    // as a person types it, and as a file holds it
    const char* other;  // comes later in a sorted list
    const char* clause; // finds the first and not the second
};

// Links are told apart by the numbers of the companies that the story makes.
inline constexpr OwnSample ownSamples[] = {
    {Kind::Text, "Alpha", "Beta", "cf_own:alph"},
    {Kind::LongText, "Alpha", "Beta", "cf_own:alph"},
    {Kind::Email, "a@a.example", "b@b.example", "cf_own=a@a.example"},
    {Kind::Phone, "+49 228 111", "+49 228 222", "cf_own:228111"},
    {Kind::Url, "https://a.example", "https://b.example", "cf_own:a.example"},
    {Kind::Currency, "CHF", "EUR", "cf_own:chf"},
    {Kind::Integer, "38", "44", "cf_own<40"},
    {Kind::Quantity, "1.5", "22.25", "cf_own:1..2"},
    {Kind::Percent, "5", "7.5", "cf_own<6"},
    {Kind::Money, "10.00", "12.50", "cf_own<11"},
    {Kind::Date, "2026-02-28", "2026-03-01", "cf_own<2026-03-01"},
    {Kind::Moment, "2026-02-28T10:00:00.000Z", "2026-03-01T10:00:00.000Z", "cf_own<2026-03-01"},
    {Kind::Flag, "0", "1", "cf_own:no"},
    {Kind::Choice, "a_first", "b_second", "cf_own:a_first"},
    {Kind::Link, "ACC-1", "ACC-2", "cf_own:ACC-1"},
};

inline OwnField ownField(Kind kind, const QString& entity, const QByteArray& label = "Own")
{
    FieldDef field;
    field.label = label;
    field.kind = kind;
    if (kind == Kind::Link)
        field.target = QString::fromLatin1(Account::entity);
    if (kind == Kind::Choice)
        field.options = {Option{"a_first", "A first", StatusType::Open, "grey", -1, true},
                         Option{"b_second", "B second", StatusType::Open, "grey", -1, true}};
    return {entity, field};
}

} // namespace perennial::test
