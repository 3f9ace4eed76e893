// Customer habits: shares, gaps and the clauses that tell them.
#include "core/insight/customer_habits.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/insight/rhythm.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr int fewestOrders = 3;     // before a share of them says anything
constexpr int fewestOffers = 3;     // to somebody who does not buy
constexpr qint64 longGap = 3;       // times the usual one
constexpr qint64 longSilence = 365; // days

qint64 longestGap(const Customer& customer)
{
    qint64 longest = 0;
    for (qsizetype i = 1; i < customer.days.size(); ++i)
        longest = qMax(longest, customer.days[i] - customer.days[i - 1]);
    return longest;
}

bool isSteady(const CustomerHabits& habits, const Rhythm& rhythm)
{
    return longestGap(habits.bought) * 2 < rhythm.medianGapTwice * longGap;
}

HabitVerdict verdict(const Choice<Account>& option, const QString& reason)
{
    return {QString::fromLatin1(option.key), reason};
}

QString inRhythm(const Rhythm& rhythm)
{
    const int usual = int((rhythm.medianGapTwice + 1) / 2);
    return Words::tr("buys every %Ln day(s)", nullptr, usual);
}

QString silent(qint64 days)
{
    return Words::tr("last bought %Ln day(s) ago", nullptr, int(days));
}

QString joined(const QString& first, const QString& second)
{
    return Words::tr("%1, %2", "two clauses of a reason").arg(first, second);
}

} // namespace

std::optional<HabitVerdict> customerTypeOf(const CustomerHabits& habits, QDate day)
{
    const bool telling = habits.orders >= fewestOrders;
    const auto rhythm = rhythmOf(habits.bought, day);
    if (telling && habits.discounted * 2 >= habits.orders)
        return verdict(Account::onDiscount,
                       Words::tr("%1 of %Ln order(s) at a discount", nullptr, habits.orders).arg(habits.discounted));
    if (rhythm && !rhythm->isAtRisk() && isSteady(habits, *rhythm))
        return verdict(Account::loyal, joined(inRhythm(*rhythm), silent(rhythm->daysSince)));
    if (telling && habits.favoured * 3 >= habits.orders * 2)
        return verdict(
            Account::needBased,
            Words::tr("%1 of %Ln order(s) for %2", nullptr, habits.orders).arg(habits.favoured).arg(habits.favourite));
    if (telling && rhythm && !isSteady(habits, *rhythm))
        return verdict(Account::impulsive,
                       joined(Words::tr("%Ln order(s) without a rhythm", nullptr, habits.orders),
                              Words::tr("once %Ln day(s) apart", nullptr, int(longestGap(habits.bought)))));
    if (habits.orders <= 1 && habits.offers >= fewestOffers)
        return verdict(Account::wandering, joined(Words::tr("%Ln opportunity(s) and quote(s)", nullptr, habits.offers),
                                                  Words::tr("%Ln order(s)", nullptr, habits.orders)));
    return std::nullopt;
}

std::optional<HabitVerdict> relationshipOf(const CustomerHabits& habits, QDate day)
{
    if (!habits.bought.days.isEmpty()) {
        const qint64 since = day.toJulianDay() - habits.bought.lastDay();
        const auto rhythm = rhythmOf(habits.bought, day);
        const bool gone = rhythm ? rhythm->ratio() >= longGap * 100 : since > longSilence;
        if (gone)
            return verdict(Account::dissolution, rhythm ? joined(inRhythm(*rhythm), silent(since)) : silent(since));
        if (rhythm && day.toJulianDay() - habits.bought.firstDay() >= longSilence)
            return verdict(Account::commitment, inRhythm(*rhythm));
        if (habits.bought.days.size() >= 2)
            return verdict(Account::expansion,
                           joined(Words::tr("%Ln order(s)", nullptr, habits.orders), silent(since)));
        return verdict(Account::exploration, Words::tr("a first order"));
    }
    if (habits.offers > 0)
        return verdict(Account::exploration, Words::tr("%Ln opportunity(s) and quote(s)", nullptr, habits.offers));
    if (habits.touched)
        return verdict(Account::awareness, Words::tr("you were in touch"));
    return std::nullopt;
}

} // namespace perennial
