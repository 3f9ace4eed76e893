// RFM: recency, frequency and money of every customer against all others, from 1 (worst) to 5.
#pragma once
#include "core/insight/purchases.h"

namespace perennial {

struct RfmInput {
    Id customer = 0;
    qint64 days = 0; // since the last purchase; fewer is better
    qint64 orders = 0;
    Money money = {};
};

struct Rfm {
    Id customer = 0;
    int recency = 1;
    int frequency = 1;
    int money = 1;
    int score() const { return recency * 100 + frequency * 10 + money; }
};

// 1 + (5 × number strictly worse) div N; equals share their score. In the order of the input.
QVector<Rfm> rfm(const QVector<RfmInput>& customers);

// The input from purchases as of a day; purchases after it are not counted.
QVector<RfmInput> rfmInput(const QVector<Customer>& customers, QDate day);

} // namespace perennial
