// The story of lists that leave as tables and come back: into their own file, and master data into another one.
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/transaction/price_list.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/exchange/demo_data.h"
#include "core/exchange/export_run.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/run_by_name.h"
#include "core/workspace/care.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

// Depending ones behind those they depend on.
constexpr const char* masterData[] = {"person",      "campaign", "account", "contact",    "contact_point",
                                      "lead",        "category", "product", "price_list", "price",
                                      "opportunity", "activity", "case"};
// What people never type.
constexpr const char* tiedData[] = {"order_event",        "invoice",   "invoice_line",        "payment", "allocation",
                                    "invoice_instalment", "stage_log", "opportunity_snapshot"};

// A company with some years behind it, and the tables of its lists.
class DemoFile {
public:
    DemoFile()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
        static const QTemporaryDir once; // its story takes seconds to be lived
        const QString lived = once.filePath(QStringLiteral("lived.perennial"));
        if (!QFile::exists(lived))
            live(lived);
        REQUIRE(QFile::copy(lived, path()));
        OpenOptions options;
        options.closing = keepTrue;
        options.computed = computedFields();
        auto opened = Workspace::open(path(), options);
        if (!opened)
            FAIL(opened.error().text.toStdString());
        desk.workspace = std::move(*opened);
    }

    static void live(const QString& path)
    {
        DemoAsked ask;
        ask.seed = 7;
        ask.today = QDate(2026, 11, 20);
        ask.dealing = 30;
        const auto made = makeDemo(path, {keepTrue, verbsByName(), labelOfVerb}, ask);
        if (!made)
            FAIL(made.error().text.toStdString());
        OpenOptions options;
        options.closing = keepTrue;
        auto opened = Workspace::open(path, options);
        REQUIRE(opened);
        REQUIRE((*opened)->perform(QStringLiteral("What such a small company lacks"), addTheRest));
    }

    static void addTheRest(Desk& at)
    {
        const auto contact = at.list<Contact>({}).first();
        const auto product = at.list<Product>({}).first();
        const auto list = at.save(at.blank<PriceList>().set(PriceList::name, QStringLiteral("Trade")));
        at.save(at.blank<Price>()
                    .set(Price::priceList, Ref{list})
                    .set(Price::product, product.ref())
                    .set(Price::amount, Money{1250}));
        at.save(at.blank<ContactPoint>()
                    .set(ContactPoint::contact, contact.ref())
                    .set(ContactPoint::email, QStringLiteral("second@example.com")));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("demo.perennial")); }
    const Reader& reader() const { return desk.workspace->reader(); }

    QString exported(const QString& entity, const QVector<QString>& columns = {}, bool labels = false,
                     const QString& ending = QStringLiteral(".csv")) const
    {
        const QString to = m_folder.filePath(entity + ending);
        ExportRequest request;
        request.query.entity = entity;
        request.columns = columns;
        request.labels = labels;
        request.format = formatOf(to);
        const auto written = exportFile(reader(), request, to);
        if (!written)
            FAIL(written.error().text.toStdString());
        return to;
    }

    QStringList entities() const
    {
        QStringList keys;
        for (const EntityPtr& def : reader().catalog()->entities()) {
            Query all;
            all.entity = def->key();
            if (reader().count(all) > 0)
                keys.append(def->key());
        }
        return keys;
    }

    qsizetype operations() const { return reader().history({}, 0, 100'000).size(); }

    ImportDesk desk;

private:
    QTemporaryDir m_folder;
};

std::string wordsOf(const ImportPlan& plan)
{
    QStringList words{summaryLine(plan)};
    for (const auto* remarks : {&plan.rejections, &plan.updated, &plan.added, &plan.warnings}) {
        for (const RowRemark& remark : remarks->mid(0, 3))
            words.append(QStringLiteral("line %1: %2 | %3").arg(remark.line).arg(remark.text, remark.row));
    }
    return words.join(QLatin1Char('\n')).toStdString();
}

// What a person would choose for a list.
QVector<QString> listedColumns(const EntityDef& def)
{
    QVector<QString> columns;
    for (const FieldDef& field : def.fields()) {
        if (field.is(Listed) && columns.size() < 4 && field.key != QLatin1String("external_ref"))
            columns.append(field.key);
    }
    return columns.isEmpty() ? QVector<QString>{QStringLiteral("id")} : columns;
}

// A conversion goes with what was made of the lead: alone, such a lead is refused with a sentence.
qint64 refusedAlone(const Reader& reader, const QString& entity)
{
    if (entity != QLatin1String(Lead::entity))
        return 0;
    return reader.count(queryOf<Lead>({whereIs(Lead::status, Pick{QString::fromLatin1(Lead::converted.key)})}));
}

} // namespace

TEST_CASE("every list that is exported comes back into its file and changes nothing", "[lists_come_back]")
{
    DemoFile demo;
    const QStringList entities = demo.entities();
    REQUIRE(entities.size() > 30);
    const qsizetype operations = demo.operations();
    for (const QString& entity : entities) {
        const auto done = importFile(*demo.desk.workspace, demo.desk.request(demo.exported(entity), entity));
        REQUIRE(done);
        const ImportPlan& plan = *done;
        INFO(entity.toStdString() << ": " << wordsOf(plan));
        CHECK(plan.counts.read > 0);
        CHECK(plan.counts.same == plan.counts.read);
        CHECK(plan.counts.warned == 0);
    }
    for (const QString& entity : entities) {
        const QVector<QString> columns = listedColumns(demo.reader().def(entity));
        const QString path = demo.exported(entity, columns, true, QStringLiteral(".tsv"));
        const auto plan =
            rehearseImport(demo.reader(), demo.desk.request(path, entity), demo.desk.workspace->closing());
        REQUIRE(plan);
        INFO(entity.toStdString() << " in chosen columns: " << wordsOf(*plan));
        CHECK(plan->counts.same == plan->counts.read);
    }
    CHECK(demo.operations() == operations);
    demo.desk.workspace.reset();
    const auto report = check(demo.path(), true, deepChecks());
    REQUIRE(report);
    CHECK(report->sound);
}

TEST_CASE("master data comes into a new file record for record, and a second time adds nothing", "[lists_come_back]")
{
    DemoFile demo;
    ImportDesk other;
    CHECK(refusedAlone(demo.reader(), QStringLiteral("lead")) > 0);
    const qint64 persons = other.count(QStringLiteral("person"));
    for (const char* key : masterData) {
        const QString entity = QString::fromLatin1(key);
        const ImportPlan plan = other.import(demo.exported(entity), entity);
        INFO(key << ": " << wordsOf(plan));
        CHECK(plan.counts.read > 0);
        const qint64 refused = refusedAlone(demo.reader(), entity);
        CHECK(plan.counts.added == plan.counts.read - refused);
        CHECK(plan.counts.rejected == refused);
        CHECK_FALSE(plan.alsoAdded.contains(QStringLiteral("account"))); // tags are made along the way
        CHECK(other.count(entity) + refused ==
              demo.desk.count(entity) + (entity == QLatin1String("person") ? persons : 0));
    }
    for (const char* key : masterData) {
        const QString entity = QString::fromLatin1(key);
        const ImportPlan plan = other.import(demo.exported(entity), entity);
        INFO(key << " again: " << wordsOf(plan));
        CHECK(plan.counts.same == plan.counts.read - refusedAlone(demo.reader(), entity));
    }
}

TEST_CASE("what rules tie to other records does not come into another file alone", "[lists_come_back]")
{
    DemoFile demo;
    ImportDesk other;
    const QString before = other.workspace->undoTitle();
    for (const char* key : tiedData) {
        INFO(key);
        const QString entity = QString::fromLatin1(key);
        const auto refused = importFile(*other.workspace, other.request(demo.exported(entity), entity));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().fault == Fault::Refused);
        CHECK(refused.error().text.contains(QStringLiteral("“import all”")));
        CHECK(other.count(entity) == 0);
    }
    CHECK(other.workspace->undoTitle() == before);
}
