// Tests of the list of reports.
#include "core/insight/report_list.h"
#include "core/insight/series.h"
#include "tests/support/figures_file.h"

#include <QSet>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("every report can be made, tells its formula, and every chart stands on its columns")
{
    FiguresFile file;
    file.liveDs1();
    file.order(file.account("Customer"), QDate(2024, 2, 3), 12345);
    QSet<QString> keys;
    for (const ReportKind& kind : reportKinds()) {
        INFO(kind.key.toStdString());
        CHECK_FALSE(keys.contains(kind.key));
        keys.insert(kind.key);
        CHECK_FALSE(kind.about.isEmpty());
        QStringList groupings = kind.groupings;
        groupings.append(QString());
        for (const QString& by : groupings) {
            ReportRequest request;
            request.by = by;
            const Report report = makeReport(file.reader(), kind.key, request);
            CHECK(report.key == kind.key);
            CHECK_FALSE(report.formula.isEmpty());
            CHECK_FALSE(report.currency.isEmpty());
            for (const Series& series : seriesOf(report))
                CHECK(series.points.size() == report.rows.size());
            for (const ReportRow& row : report.rows) {
                CHECK(row.cells.size() == report.columns.size());
                if (!row.records.entity.isEmpty())
                    CHECK(file.reader().count(row.records) >= 0);
            }
        }
    }
}

TEST_CASE("an unknown report or grouping is refused with those there are")
{
    FiguresFile file;
    const auto refusal = [&](const char* key, const char* by) {
        ReportRequest request;
        request.by = by;
        const auto outcome = attempt([&] { return makeReport(file.reader(), key, request); });
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().fault == Fault::Usage);
        return outcome.error().text;
    };
    CHECK(refusal("profit", "").contains("pipeline"));
    CHECK(refusal("pipeline", "moon").contains("owner"));
    CHECK(refusal("churn", "month").contains("not grouped"));
}
