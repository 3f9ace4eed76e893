// Lead score: counting, weighing, and sharing points out.
#include "core/insight/lead_score.h"

#include <algorithm>
#include <cmath>

namespace perennial {
namespace {

constexpr double smoothing = 0.1;

double chanceOf(double odds)
{
    return 100.0 / (1.0 + std::exp(-odds));
}

int boundedPercent(double odds)
{
    return std::clamp(int(std::lround(chanceOf(odds))), 1, 99);
}

double sumOfWeights(const LeadOutcomes& outcomes, const LeadTraits& traits)
{
    double sum = 0;
    for (int trait = 0; trait < leadTraitCount; ++trait)
        sum += outcomes.weight(LeadTrait(trait), traits[size_t(trait)]);
    return sum;
}

struct Share {
    LeadScorePart part;
    double rest = 0; // what rounding down took
};

// Points of which the whole ones are given already; the others go to the largest remainders, one each. Where 1 and 99
// bound the score, there may be one too many, which the smallest remainder gives back.
void giveRest(QVector<Share>& shares, int points)
{
    std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.rest > b.rest; });
    for (const Share& share : shares)
        points -= share.part.points;
    for (qsizetype i = 0; points > 0 && !shares.isEmpty(); ++i, --points)
        ++shares[i % shares.size()].part.points;
    for (qsizetype i = shares.size() - 1; points < 0 && i >= 0; --i, ++points)
        --shares[i].part.points;
}

// What one unit of weight is worth on the way from the odds on: points, above 0.
double worthOf(double odds, double sum)
{
    constexpr double tiny = 1e-6;
    const double chance = chanceOf(odds);
    return std::abs(sum) < tiny ? chance * (100 - chance) / 100 : (chanceOf(odds + sum) - chance) / sum;
}

} // namespace

void LeadOutcomes::add(const LeadTraits& traits, bool won, qint64 leads)
{
    const auto count = [won, leads](Count& known) { (won ? known.won : known.lost) += leads; };
    (won ? m_won : m_lost) += leads;
    for (size_t trait = 0; trait < traits.size(); ++trait) {
        if (traits[trait].isEmpty())
            continue;
        count(m_values[trait][traits[trait]]);
        count(m_known[trait]);
    }
}

double LeadOutcomes::odds() const
{
    return std::log((double(m_won) + smoothing) / (double(m_lost) + smoothing));
}

double LeadOutcomes::weight(LeadTrait trait, const QString& value) const
{
    const QHash<QString, Count>& values = m_values[size_t(trait)];
    const auto found = values.constFind(value);
    if (found == values.constEnd())
        return 0;
    const Count& known = m_known[size_t(trait)];
    const double spread = smoothing * double(values.size());
    const double amongWon = (double(found->won) + smoothing) / (double(known.won) + spread);
    const double amongLost = (double(found->lost) + smoothing) / (double(known.lost) + spread);
    return std::log(amongWon / amongLost);
}

int leadPercent(const LeadOutcomes& outcomes, const LeadTraits& traits)
{
    return boundedPercent(outcomes.odds() + sumOfWeights(outcomes, traits));
}

LeadScore leadScore(const LeadOutcomes& outcomes, const LeadTraits& traits)
{
    const double sum = sumOfWeights(outcomes, traits);
    const double worth = worthOf(outcomes.odds(), sum);
    LeadScore score{boundedPercent(outcomes.odds() + sum), boundedPercent(outcomes.odds()), {}};
    QVector<Share> shares;
    for (int trait = 0; trait < leadTraitCount; ++trait) {
        const QString& value = traits[size_t(trait)];
        const double exact = outcomes.weight(LeadTrait(trait), value) * worth;
        const int whole = int(std::floor(exact));
        if (exact != 0)
            shares.append({{LeadTrait(trait), value, whole}, exact - whole});
    }
    giveRest(shares, score.percent - score.start);
    for (const Share& share : shares) {
        if (share.part.points != 0)
            score.parts.append(share.part);
    }
    std::sort(score.parts.begin(), score.parts.end(), [](const LeadScorePart& a, const LeadScorePart& b) {
        const int left = std::abs(a.points);
        const int right = std::abs(b.points);
        return left != right ? left > right : a.trait < b.trait;
    });
    return score;
}

} // namespace perennial
