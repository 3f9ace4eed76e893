// ReportView: what a report is asked with, in words that are right.
#include "tests/support/ui/stage.h"
#include "ui/dashboard/report_view.h"
#include <QApplication>
#include <QSpinBox>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

QSpinBox* spanOf(const ReportView& view)
{
    for (QSpinBox* box : view.findChildren<QSpinBox*>()) {
        if (!box->suffix().isEmpty())
            return box;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a span of days is said in the singular and in the plural, in either language")
{
    Stage stage;
    ReportView view(QDate(2026, 11, 30));
    QSpinBox* span = spanOf(view);
    REQUIRE(span);
    span->setValue(1);
    CHECK(span->text() == QStringLiteral("1 day"));
    span->setValue(30);
    CHECK(span->text() == QStringLiteral("30 days"));
    stage.language.use(QStringLiteral("de"));
    QApplication::processEvents(); // the change of the language is told afterwards
    CHECK(span->text() == QStringLiteral("30 Tage"));
    span->setValue(1);
    CHECK(span->text() == QStringLiteral("1 Tag"));
}
