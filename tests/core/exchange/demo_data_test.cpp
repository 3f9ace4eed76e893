// The demo company: the same for the same seed, coherent, and sound.
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/exchange/demo_data.h"
#include "core/exchange/export_run.h"
#include "core/insight/churn.h"
#include "core/insight/purchases.h"
#include "core/insight/rhythm.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/run_by_name.h"
#include "core/workspace/care.h"
#include "core/workspace/office.h"
#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

const QDate today(2026, 11, 20);

QString made(const QTemporaryDir& folder, quint64 seed, const QString& name)
{
    const QString path = folder.filePath(name);
    DemoAsked ask;
    ask.seed = seed;
    ask.today = today;
    ask.dealing = 40;
    const auto done = makeDemo(path, {keepTrue, verbsByName(), labelOfVerb}, ask);
    if (!done)
        FAIL(done.error().text.toStdString());
    return path;
}

std::unique_ptr<Workspace> looked(const QString& path)
{
    OpenOptions options;
    options.use = OpenOptions::Use::Look;
    auto opened = Workspace::open(path, options);
    REQUIRE(opened);
    return std::move(*opened);
}

QByteArray exported(const Workspace& workspace, const QString& entity)
{
    ExportRequest request;
    request.query.entity = entity;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto reader = workspace.newReader();
    REQUIRE(reader);
    REQUIRE(exportRecords(**reader, request, buffer));
    // Marks tell the one file from the other.
    static const QRegularExpression mark(QStringLiteral("[0-9a-f]{16}-[0-9]+@perennial"));
    return QString::fromUtf8(buffer.data()).replace(mark, QStringLiteral("mark")).toUtf8();
}

// Stages of any entity of which there is no record.
QStringList missingStages(const Reader& reader)
{
    QStringList missing;
    for (const EntityPtr& def : reader.catalog()->entities()) {
        if (!def->hasFlow())
            continue;
        for (const Option& stage : def->flow().stages) {
            Query query;
            query.entity = def->key();
            query.filter.conditions = {{def->flowField(), Op::Is, Value(stage.key)}};
            if (reader.count(query) == 0)
                missing.append(def->key() + QLatin1Char(' ') + stage.key);
        }
    }
    return missing;
}

} // namespace

TEST_CASE("the demo company is the same for the same seed, and sound")
{
    const QTemporaryDir folder;
    const QString path = made(folder, 7, QStringLiteral("one.perennial"));
    const auto one = looked(path);
    const auto two = looked(made(folder, 7, QStringLiteral("two.perennial")));
    for (const char* entity :
         {"account", "contact", "lead", "opportunity", "sales_order", "invoice", "payment", "case"})
        CHECK(exported(*one, QString::fromLatin1(entity)) == exported(*two, QString::fromLatin1(entity)));

    const auto report = check(path, true, deepChecks());
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.what.toStdString() << " " << finding.where.toStdString());
    CHECK(report->sound);

    Reader& reader = one->reader();
    CHECK(missingStages(reader).join(QStringLiteral(", ")).toStdString() == "");
    CHECK(isSample(reader));
    CHECK_FALSE(one->undoTitle().isEmpty());
    QStringList titles;
    for (const Operation& operation : reader.history({}, 0, 1000))
        titles.append(operation.title);
    CHECK(titles.filter(QRegularExpression(QStringLiteral("^A day at work: [0-9]+ [a-z]"))).size() > 10);
    CHECK(reader.count(queryOf<Lead>({})) > 20);
    for (const auto& lead : reader.list<Lead>({whereIs(Lead::status, Pick{QString::fromLatin1(Lead::contacted.key)})}))
        CHECK(reader.count(queryOf<Activity>({whereIs(Activity::lead, lead.ref())})) > 0);
    const auto parts = reader.list<InvoiceInstalment>({}, {{QStringLiteral("position"), false}});
    REQUIRE(parts.size() == 3);
    CHECK(parts.first()[InvoiceInstalment::open] == Money{});
    CHECK(parts.last()[InvoiceInstalment::open] == parts.last()[InvoiceInstalment::amount]);
    CHECK(reader.count(queryOf<Case>({})) > 10);
    CHECK(reader.count(queryOf<Opportunity>({})) > 20);
    qint64 empty = 0;
    QVector<Purchase> purchases;
    for (const auto& order : reader.list<SalesOrder>({})) {
        empty += reader.count(queryOf<SalesOrderLine>({whereIs(SalesOrderLine::document, order.ref())})) == 0;
        purchases.append({order[SalesOrder::account].id, order[SalesOrder::orderedAt], order[SalesOrder::baseNet]});
    }
    CHECK(empty == 0);
    const QVector<Customer> customers = customersOf(purchases, today);
    CHECK(customers.size() > 25);
    CHECK_FALSE(churnAt(customers, today, 120).lost.isEmpty());
    CHECK_FALSE(customersAtRisk(customers, today).isEmpty());
}

TEST_CASE("making the demo company can be stopped, and leaves no file behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stopped.perennial"));
    DemoAsked ask;
    ask.today = today;
    ask.dealing = 10;
    double reached = 0;
    const auto done = makeDemo(path, {keepTrue, verbsByName(), labelOfVerb}, ask, [&reached](double share) {
        CHECK(share >= reached);
        reached = share;
        return share < 0.3;
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().fault == Fault::Cancelled);
    CHECK(reached < 0.4);
    CHECK_FALSE(QFile::exists(path));
}
