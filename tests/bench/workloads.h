// Workloads: the goals of the project's performance, each measured on both sides in turn.
#pragma once
#include "tests/bench/bench_plan.h"
#include "tests/bench/result_table.h"

namespace perennial::bench {

struct Workload {
    const char* goal;
    const char* what;
    QVector<Result> (*measure)(const BenchPlan& plan);
};

const QVector<Workload>& workloads();

} // namespace perennial::bench
