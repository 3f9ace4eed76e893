// Customer habits: what kind of customer somebody is, and how far the relationship has come, by what was bought.
#pragma once
#include "core/insight/purchases.h"

#include <QString>
#include <optional>

namespace perennial {

struct CustomerHabits {
    Customer bought = {}; // days and orders; amounts are not looked at
    int orders = 0;       // those below are counted of
    int discounted = 0;   // of them, with a line at a discount
    int favoured = 0;     // of them, with the product that most of them hold
    QString favourite = {};
    int offers = 0;       // deals and quotes, won or not
    bool touched = false; // something was ever done about the customer
};

// An option of Account::customerType or Account::relationshipStage, and why, as a translated clause.
struct HabitVerdict {
    QString option;
    QString reason;
};

// The first that fits; nothing where too little is known:
//   discount     3 orders or more, half of them or more at a discount
//   loyal        buys in a rhythm (see rhythmOf) and is not at risk; no gap of three times the usual one
//   need_based   3 orders or more, two thirds of them or more for the same product
//   impulsive    3 orders or more, with a gap of three times the usual one
//   wandering    3 deals and quotes or more, and one order or none
// The types are those of retail teaching (loyal, discount, impulsive, need-based and wandering customers); what counts
// as half, two thirds or three times is this program's.
std::optional<HabitVerdict> customerTypeOf(const CustomerHabits& habits, QDate day);

// The first that fits; nothing where nothing happened:
//   dissolution  bought, and is silent for three times the usual gap, or for a year where there is no rhythm
//   commitment   buys in a rhythm, for a year or longer
//   expansion    2 days of purchase or more
//   exploration  a first order, a deal or a quote
//   awareness    something was done about the customer
// After Dwyer, Schurr and Oh, Developing Buyer-Seller Relationships, Journal of Marketing 51 (1987).
std::optional<HabitVerdict> relationshipOf(const CustomerHabits& habits, QDate day);

} // namespace perennial
