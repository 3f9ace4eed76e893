// Report answers: the management report's own numbers, so that window and paper never differ.
#include "ui/dashboard/report_answers.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "ui/dashboard/figure_words.h"

namespace perennial {
namespace {

template <class Entity> QDate latestOf(const Reader& reader, Field<Entity, QDate> field)
{
    const QString key = QString::fromLatin1(field.key);
    const auto last = reader.first<Entity>({{key, Op::NotEmpty, {}, {}}}, {{key, true}});
    return last ? (*last)[field] : QDate();
}

} // namespace

QStringList overviewKeys()
{
    return {QStringLiteral("pipeline"),         QStringLiteral("won-lost"), QStringLiteral("revenue"),
            QStringLiteral("top-customers"),    QStringLiteral("churn"),    QStringLiteral("lost-customers"),
            QStringLiteral("customers-at-risk")};
}

Overview readOverview(const Reader& reader, Period period, const Filter& deals)
{
    Overview overview;
    overview.period = period;
    ReportRequest request = requestFor(period, reader.clock().today());
    request.filter = deals;
    overview.bundle = managementReport(reader, request, overviewKeys());
    const Report* orders = overview.bundle.report(QStringLiteral("revenue"));
    const Report* closed = overview.bundle.report(QStringLiteral("won-lost"));
    if (!hasFigures(*orders) && !hasFigures(*closed))
        overview.latest = std::max(latestOf(reader, SalesOrder::orderedAt), latestOf(reader, Opportunity::closedOn));
    return overview;
}

} // namespace perennial
