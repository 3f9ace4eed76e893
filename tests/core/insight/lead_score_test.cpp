// Tests of the lead score's arithmetic.
#include "core/insight/lead_score.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

LeadTraits from(const char* source, const char* email = "given")
{
    LeadTraits traits;
    traits[size_t(LeadTrait::Source)] = QString::fromLatin1(source);
    traits[size_t(LeadTrait::Email)] = QString::fromLatin1(email);
    return traits;
}

int sumOf(const LeadScore& score)
{
    int sum = score.start;
    for (const LeadScorePart& part : score.parts)
        sum += part.points;
    return sum;
}

} // namespace

TEST_CASE("while no lead has ended, every lead scores 50 and nothing explains it")
{
    const LeadScore score = leadScore({}, from("referral"));
    CHECK(score.percent == 50);
    CHECK(score.start == 50);
    CHECK(score.parts.isEmpty());
}

TEST_CASE("three referrals won of four and one fair won of four: a referral scores 74, a fair 26")
{
    LeadOutcomes outcomes;
    outcomes.add(from("referral"), true, 3);
    outcomes.add(from("referral"), false, 1);
    outcomes.add(from("fair"), true, 1);
    outcomes.add(from("fair"), false, 3);
    // (3.1 ÷ 4.2) ÷ (1.1 ÷ 4.2) = 2.818; 2.818 ÷ 3.818 = 73.8 %
    const LeadScore referral = leadScore(outcomes, from("referral"));
    CHECK(referral.percent == 74);
    CHECK(referral.start == 50);
    REQUIRE(referral.parts.size() == 1);
    CHECK(referral.parts[0].trait == LeadTrait::Source);
    CHECK(referral.parts[0].value == QLatin1String("referral"));
    CHECK(referral.parts[0].points == 24);
    CHECK(leadScore(outcomes, from("fair")).percent == 26);
}

TEST_CASE("the score starts at the share of won leads")
{
    LeadOutcomes outcomes;
    outcomes.add(from("referral"), true, 8);
    outcomes.add(from("referral"), false, 2);
    const LeadScore score = leadScore(outcomes, from("referral"));
    CHECK(score.start == 79); // 8.1 ÷ 10.2
    CHECK(score.percent == 79);
}

TEST_CASE("a value that no ended lead had, and one that is not known, say nothing")
{
    LeadOutcomes outcomes;
    outcomes.add(from("referral"), true, 3);
    outcomes.add(from("fair"), false, 9);
    const int start = leadScore(outcomes, {}).start;
    CHECK(leadScore(outcomes, {}).percent == start);
    CHECK(leadScore(outcomes, from("advertisement")).percent == start);
}

TEST_CASE("the points of a score lead from its start to its percent, whatever was counted")
{
    LeadOutcomes outcomes;
    quint32 dice = 7;
    const auto roll = [&dice](quint32 sides) {
        dice = dice * 1'664'525u + 1'013'904'223u;
        return (dice >> 16) % sides;
    };
    const auto someTraits = [&roll] {
        LeadTraits traits;
        for (QString& trait : traits)
            trait = QString::number(roll(4));
        return traits;
    };
    for (int i = 0; i < 200; ++i) {
        outcomes.add(someTraits(), roll(3) == 0);
        const LeadTraits traits = someTraits();
        const LeadScore score = leadScore(outcomes, traits);
        CHECK(sumOf(score) == score.percent);
        CHECK(leadPercent(outcomes, traits) == score.percent);
        CHECK(score.percent >= 1);
        CHECK(score.percent <= 99);
    }
}

TEST_CASE("a few leads of the past make nothing certain: no score is 0 or 100")
{
    LeadOutcomes outcomes;
    outcomes.add(from("referral", "given"), true, 500);
    outcomes.add(from("fair", "missing"), false, 500);
    CHECK(leadScore(outcomes, from("referral", "given")).percent == 99);
    CHECK(leadScore(outcomes, from("fair", "missing")).percent == 1);
}

TEST_CASE("what speaks for a lead and what speaks against it are told, also where they come to nothing")
{
    LeadOutcomes outcomes;
    outcomes.add(from("referral", "given"), true, 2);
    outcomes.add(from("fair", "missing"), false, 2);
    const LeadScore score = leadScore(outcomes, from("referral", "missing"));
    CHECK(score.percent == 50);
    REQUIRE(score.parts.size() == 2);
    CHECK(score.parts[0].points == 76); // ln 21, by the 25 points that a unit is worth at 50
    CHECK(score.parts[1].points == -76);
}

TEST_CASE("the weightiest part comes first")
{
    LeadOutcomes outcomes;
    outcomes.add(from("referral", "given"), true, 40);
    outcomes.add(from("referral", "missing"), true, 20);
    outcomes.add(from("fair", "given"), false, 30);
    outcomes.add(from("fair", "missing"), false, 30);
    const LeadScore score = leadScore(outcomes, from("fair", "given"));
    REQUIRE(score.parts.size() == 2);
    CHECK(score.parts[0].trait == LeadTrait::Source);
    CHECK(score.parts[0].points < 0);
    CHECK(score.parts[1].points > 0);
}
