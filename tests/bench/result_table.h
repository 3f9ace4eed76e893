// ResultTable: what was measured beside what it is measured by, and whether that is enough.
#pragma once
#include <QString>
#include <QVector>
#include <optional>

namespace perennial::bench {

struct Result {
    QString goal; // "G1"
    QString what;
    QString unit;
    double ours = 0;
    std::optional<double> floor = {};
    std::optional<double> mostTimes = {}; // the target as a multiple of the floor
    std::optional<double> most = {};      // the target as a number of the unit; with both, either one will do
    std::optional<double> oursCpu = {};   // processor seconds, where programs were run
    std::optional<double> floorCpu = {};

    bool isMet() const;
};

// One line a result, aligned; true when all targets are met.
bool printResults(const QVector<Result>& results);

} // namespace perennial::bench
