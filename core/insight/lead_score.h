// Lead score: how likely a lead is won, judged by what became of the file's own leads.
#pragma once
#include <QHash>
#include <QString>
#include <QVector>
#include <array>

namespace perennial {

// What is known about a lead before it ends.
enum class LeadTrait { Source, Rating, Country, Campaign, Email, Phone, Company, Interest };
constexpr int leadTraitCount = 8;

// One value for each trait, by its place in LeadTrait; empty where nothing is known. What is either given or not
// (Email and those behind it) is never empty: "given" or "missing".
using LeadTraits = std::array<QString, leadTraitCount>;

// How many leads with which traits were won and lost. Leads that go on are not counted.
class LeadOutcomes {
public:
    void add(const LeadTraits& traits, bool won, qint64 leads = 1);
    qint64 won() const { return m_won; }
    qint64 ended() const { return m_won + m_lost; }
    // ln(won ÷ lost) before anything is known about a lead; 0 while none has ended.
    double odds() const;
    // What a value adds to that; 0 for an empty value and for one that no ended lead had: it tells nothing.
    double weight(LeadTrait trait, const QString& value) const;

private:
    struct Count {
        qint64 won = 0;
        qint64 lost = 0;
    };
    qint64 m_won = 0;
    qint64 m_lost = 0;
    std::array<QHash<QString, Count>, leadTraitCount> m_values;
    std::array<Count, leadTraitCount> m_known; // leads with any value of the trait
};

// Percentage points that one trait adds to the score or takes from it; never 0.
struct LeadScorePart {
    LeadTrait trait;
    QString value;
    int points = 0;
};

// `percent` = `start` + the points of all parts; 1 to 99, as a few leads of the past make nothing certain.
struct LeadScore {
    int percent = 50;
    int start = 50;                    // the share of won leads among the ended ones
    QVector<LeadScorePart> parts = {}; // the weightiest first
};

// Naive Bayes over the traits with 0.1 added to every count (Lidstone smoothing; Manning, Raghavan and Schütze,
// Introduction to Information Retrieval, 2008, chapter 13):
//   start = (won + 0.1) ÷ (ended + 0.2)
//   weight of a value = ln of (won with it + 0.1) ÷ (won with any + 0.1 k) over the same of the lost ones, where k is
//   how many values of the trait ended leads have
//   percent = 1 ÷ (1 + e^−(ln(start ÷ (1 − start)) + Σ weights)), rounded
// The way from start to percent is shared out in the proportion of the weights, in whole points by the largest
// remainders; weights that cancel each other out are told by what they are worth at the start.
LeadScore leadScore(const LeadOutcomes& outcomes, const LeadTraits& traits);
// Its percent alone.
int leadPercent(const LeadOutcomes& outcomes, const LeadTraits& traits);

} // namespace perennial
