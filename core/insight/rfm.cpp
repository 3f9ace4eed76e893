// RFM: ranks by counting who is strictly worse.
#include "core/insight/rfm.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr qint64 classes = 5;

// The larger value is the better one.
int classOf(const QVector<qint64>& sorted, qint64 value)
{
    const auto firstEqual = std::lower_bound(sorted.begin(), sorted.end(), value);
    return int(1 + classes * (firstEqual - sorted.begin()) / sorted.size());
}

template <class Part> QVector<qint64> sortedBy(const QVector<RfmInput>& customers, Part part)
{
    QVector<qint64> values;
    values.reserve(customers.size());
    for (const RfmInput& customer : customers)
        values.append(part(customer));
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

QVector<Rfm> rfm(const QVector<RfmInput>& customers)
{
    const auto recency = [](const RfmInput& customer) { return -customer.days; };
    const auto frequency = [](const RfmInput& customer) { return customer.orders; };
    const auto money = [](const RfmInput& customer) { return customer.money.minor; };
    const QVector<qint64> byRecency = sortedBy(customers, recency);
    const QVector<qint64> byFrequency = sortedBy(customers, frequency);
    const QVector<qint64> byMoney = sortedBy(customers, money);
    QVector<Rfm> scores;
    scores.reserve(customers.size());
    for (const RfmInput& customer : customers) {
        scores.append({customer.customer, classOf(byRecency, recency(customer)),
                       classOf(byFrequency, frequency(customer)), classOf(byMoney, money(customer))});
    }
    return scores;
}

QVector<RfmInput> rfmInput(const QVector<Customer>& customers, QDate day)
{
    const qint64 today = day.toJulianDay();
    QVector<RfmInput> input;
    for (const Customer& customer : customers) {
        RfmInput row{customer.id};
        qint64 last = -1;
        for (qsizetype i = 0; i < customer.days.size() && customer.days[i] <= today; ++i) {
            last = customer.days[i];
            row.orders += customer.orders[i];
            row.money += Money{customer.amounts[i]};
        }
        row.days = today - last;
        if (last >= 0)
            input.append(row);
    }
    return input;
}

} // namespace perennial
