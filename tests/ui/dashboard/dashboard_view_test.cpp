// DashboardView: what the numbers leave out is said below them.
#include "tests/support/ui/stage.h"
#include "ui/dashboard/dashboard_view.h"
#include <QLabel>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("what the figures of a past month leave out is said on the dashboard, and only then")
{
    Stage stage;
    DashboardView view;
    view.resize(900, 600);
    view.show();
    const auto says = [&view](const QString& words) {
        const QList<QLabel*> labels = view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    Overview overview;
    overview.bundle.dashboard.remarks = {QStringLiteral("3 opportunities came into the file after that day.")};
    view.setOverview(overview);
    CHECK(says(QStringLiteral("3 opportunities came")));
    overview.bundle.dashboard.remarks.clear();
    view.setOverview(overview);
    CHECK_FALSE(says(QStringLiteral("3 opportunities came")));
}
