// No hot statement walks a whole table: SQLite is asked for its plan of everything that lists, pages and reports run.
#include "core/lifecycle/engagement/my_day.h"
#include "core/lifecycle/engagement/reminders.h"
#include "core/query/day_words.h"
#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/key_lookup.h"
#include "core/store/lookups.h"
#include "core/store/question.h"
#include "core/workspace/table_stream.h"
#include "tests/support/workspace_fixture.h"
#include <functional>
#include <sqlite3.h>

using namespace perennial;
using namespace perennial::test;

namespace {

// A reader that writes down every statement it runs.
class Witness {
public:
    explicit Witness(TestFile& file) : m_connection(file.path(), store::Connection::Access::Read, 1000)
    {
        m_connection.setCatalog(file->catalog());
        sqlite3_trace_v2(m_connection.handle(), SQLITE_TRACE_STMT, note, this);
    }

    store::Connection& connection() { return m_connection; }

    // The plans of all statements that `work` runs, one step a line.
    QStringList plansOf(const std::function<void(Reader&)>& work)
    {
        m_statements.clear();
        Reader reader(m_connection, m_clock);
        work(reader);
        QStringList steps;
        for (const QByteArray& sql : QVector<QByteArray>(m_statements))
            steps += planOf(sql);
        return steps;
    }

    QStringList planOf(const QByteArray& sql)
    {
        QStringList steps;
        store::Statement plan = m_connection.statement("EXPLAIN QUERY PLAN " + sql);
        while (plan.step())
            steps.append(plan.text(3));
        return steps;
    }

private:
    static int note(unsigned, void* self, void* statement, void*)
    {
        const QByteArray sql(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        const bool inner = sql.contains("search_word_") || sql.contains("search_part_"); // of the search index itself
        if (!inner && !sql.startsWith("EXPLAIN") && !sql.startsWith("PRAGMA"))
            static_cast<Witness*>(self)->m_statements.append(sql);
        return 0;
    }

    store::Connection m_connection;
    FixedClock m_clock{QDate(2026, 11, 22)};
    QVector<QByteArray> m_statements;
};

// Steps that walk a table; the office is one row, the search index is no table.
QStringList walks(const QStringList& steps)
{
    // Lists that came with the question are walked, of course.
    const QStringList harmless{QStringLiteral("SCAN office"), QStringLiteral("SCAN wanted"),
                               QStringLiteral("SCAN still_open"), QStringLiteral("SCAN chosen")};
    const auto isList = [](const QString& step) { // in the words of older and of newer libraries
        return step.contains(QLatin1String("CONSTANT ROW")) || step.contains(QLatin1String("VALUES CLAUSE"));
    };
    QStringList found;
    for (const QString& step : steps) {
        if (step.startsWith(QLatin1String("SCAN ")) && !step.contains(QLatin1String("INDEX")) &&
            !harmless.contains(step) && !isList(step) && !step.startsWith(QLatin1String("SCAN (subquery")))
            found.append(step);
    }
    return found;
}

bool sorts(const QStringList& steps)
{
    return !steps.filter(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")).isEmpty();
}

std::string shown(const QStringList& steps)
{
    return steps.join(QLatin1Char('\n')).toStdString();
}

Query queryOn(const char* entity, QVector<Condition> conditions = {}, QVector<SortKey> sort = {})
{
    Query query;
    query.entity = QString::fromLatin1(entity);
    query.filter.conditions = std::move(conditions);
    query.sort = std::move(sort);
    return query;
}

Condition is(const char* field, const Value& value)
{
    return {QString::fromLatin1(field), Op::Is, value, {}};
}

} // namespace

TEST_CASE("a list by name, whole or of one stage, comes out of an index without sorting")
{
    TestFile file;
    Witness witness(file);
    for (const char* entity : {"account", "contact", "sales_order", "invoice", "lead", "product"}) {
        const QStringList plan = witness.plansOf([&](Reader& reader) {
            reader.ids(queryOn(entity, {}, {{QStringLiteral("title"), false}}));
        });
        INFO(entity << "\n" << shown(plan));
        CHECK(walks(plan).isEmpty());
        CHECK_FALSE(sorts(plan));
    }
    for (const char* entity : {"lead", "sales_order", "invoice", "case"}) {
        const QString status = file->catalog()->entity(QString::fromLatin1(entity)).flowField();
        const QStringList plan = witness.plansOf([&](Reader& reader) {
            reader.ids(queryOn(entity, {{status, Op::Is, Value(QStringLiteral("new")), {}}},
                               {{QStringLiteral("title"), false}}));
        });
        INFO(entity << "\n" << shown(plan));
        CHECK(walks(plan).isEmpty());
        CHECK_FALSE(sorts(plan));
    }
}

TEST_CASE("all of what no index finds is read in one walk, not looked up name by name")
{
    TestFile file;
    Witness witness(file);
    const Query german = queryOn("contact", {is("country", Value(QStringLiteral("DE")))});
    const QStringList whole = witness.plansOf([&](Reader& reader) { reader.ids(german); });
    INFO(shown(whole));
    CHECK(walks(whole) == QStringList{QStringLiteral("SCAN contact")});
    CHECK(sorts(whole));
    const QStringList snapshot =
        witness.plansOf([&](Reader& reader) { TableStream(reader, german, {QStringLiteral("id")}).next(); });
    CHECK(shown(snapshot) == shown(whole));
    // Rows of an export are not gathered in memory to be sorted.
    const QStringList rows = witness.plansOf([&](Reader& reader) {
        TableStream(reader, german, {QStringLiteral("id"), QStringLiteral("email")}).next();
    });
    INFO(shown(rows));
    CHECK_FALSE(sorts(rows));
    const QStringList first = witness.plansOf([&](Reader& reader) {
        Query some = german;
        some.limit = 64;
        reader.firstIds(some);
    });
    INFO(shown(first));
    CHECK(walks(first).isEmpty());
    CHECK_FALSE(sorts(first));
    CHECK(first.filter(QStringLiteral("contact_sort_key (sort_key<?)")).size() == 1);
}

TEST_CASE("whole rows are read of those that are asked for, not of all that are sorted")
{
    TestFile file;
    Witness witness(file);
    const QStringList plan = witness.plansOf([](Reader& reader) {
        Query some = queryOn("contact");
        some.limit = 5;
        reader.each(some, [](const Record&) { return true; });
    });
    INFO(shown(plan));
    CHECK(walks(plan).isEmpty());
    CHECK_FALSE(sorts(plan));
}

TEST_CASE("counting the records of a kind reads an index, not the table")
{
    TestFile file;
    Witness witness(file);
    for (const char* entity : {"account", "contact", "sales_order", "activity"}) {
        const QStringList plan = witness.plansOf([&](Reader& reader) { reader.count(queryOn(entity)); });
        INFO(entity << "\n" << shown(plan));
        CHECK(walks(plan).isEmpty());
    }
}

TEST_CASE("what belongs to a customer is found by index, every kind of it")
{
    TestFile file;
    Witness witness(file);
    const Id id = file.does([](Desk& desk) { return anAccount(desk).id(); });
    for (const char* parent : {"account", "contact", "opportunity", "sales_order", "invoice", "case", "lead"}) {
        for (const Child& child : file->catalog()->children(QString::fromLatin1(parent))) {
            const QByteArray entity = child.entity->key().toLatin1();
            const QStringList plan = witness.plansOf([&](Reader& reader) {
                Query query = queryOn(entity.constData(), {{child.field, Op::Is, Value(id), {}}});
                reader.count(query);
                reader.ids(query);
                query.limit = 6;
                query.sort = {{QStringLiteral("id"), true}};
                reader.list(query);
            });
            INFO(parent << " ← " << entity.toStdString() << "." << child.field.toStdString() << "\n" << shown(plan));
            CHECK(walks(plan).isEmpty());
        }
    }
}

TEST_CASE("history of a record is found by index, however much happened around it")
{
    TestFile file;
    const Id id = file.does([](Desk& desk) { return anAccount(desk).id(); });
    Witness witness(file);
    const QStringList plan =
        witness.plansOf([&](Reader& reader) { reader.history(QStringLiteral("account"), id, 50); });
    INFO(shown(plan));
    CHECK(walks(plan).isEmpty());
    CHECK(plan.filter(QStringLiteral("change_range")).size() >= 2);
    CHECK(plan.filter(QStringLiteral("record_id<? AND last_id")).isEmpty());
}

TEST_CASE("what undo and redo would take is found at once, however many operations there are")
{
    TestFile file;
    Witness witness(file);
    const QStringList redo = witness.plansOf([&](Reader&) { store::nextToRedo(witness.connection()); });
    INFO(shown(redo));
    CHECK(walks(redo).isEmpty());
    CHECK_FALSE(redo.filter(QStringLiteral("operation_undone")).isEmpty());
    const QStringList undo = witness.plansOf([&](Reader&) { store::nextToUndo(witness.connection()); });
    CHECK_FALSE(sorts(undo)); // from the latest backwards, to the first that counts
}

TEST_CASE("e-mail and phone are looked up by their keys, in any spelling")
{
    TestFile file;
    const Id id = file.does([](Desk& desk) {
        auto contact = aContact(desk);
        desk.save(contact.set(Contact::email, "Anna@Bauer.example").set(Contact::phone, "0171 123 45 67"));
        return contact.id();
    });
    Witness witness(file);
    const auto found = [&](const char* field, const QString& text) {
        QVector<Id> ids;
        const QStringList plan =
            witness.plansOf([&](Reader& reader) { ids = reader.ids(queryOn("contact", {is(field, Value(text))})); });
        INFO(field << "\n" << shown(plan));
        CHECK(walks(plan).isEmpty());
        return ids;
    };
    CHECK(found("email", "anna@bauer.EXAMPLE") == QVector<Id>{id});
    CHECK(found("email", "anna@bauer.org").isEmpty());
    CHECK(found("phone", "0171 123 45 67") == QVector<Id>{id});
    CHECK(found("phone", "0171/1234567") == QVector<Id>{id});
    CHECK(found("phone", "0171 123 45 68").isEmpty());
}

TEST_CASE("keys, references and links are looked up by index")
{
    TestFile file;
    Witness witness(file);
    const QStringList plan = witness.plansOf([&](Reader& reader) {
        for (const char* column : {"email_key", "phone_key", "mobile_key", "sort_key", "external_ref", "id"})
            reader.having(QStringLiteral("contact"), QString::fromLatin1(column), Value(QStringLiteral("x")));
        reader.having(QStringLiteral("invoice"), QStringLiteral("number"), Value(QStringLiteral("INV-1")));
        store::holderOf(witness.connection(), QStringLiteral("product"), QStringLiteral("sku"),
                        Value(QStringLiteral("x")), 0);
        store::isPresent(witness.connection(), QStringLiteral("account"), 1);
        reader.tagsOf(1);
        reader.titleOf(QStringLiteral("account"), 1);
    });
    INFO(shown(plan));
    CHECK(plan.size() >= 10);
    CHECK(walks(plan).isEmpty());
}

TEST_CASE("names that begin with what is typed are read off an index alone, external references along theirs")
{
    TestFile file;
    Witness witness(file);
    const QStringList names =
        witness.plansOf([&](Reader& reader) { reader.search({QStringLiteral("b"), QStringLiteral("contact"), 20}); });
    INFO(shown(names));
    CHECK(names.filter(QStringLiteral("COVERING INDEX contact_sort_key")).size() == 1);
    CHECK_FALSE(sorts(names));
    const QStringList references = witness.plansOf([&](Reader& reader) {
        TableStream(reader,
                    queryOn("account", {{QStringLiteral("external_ref"), Op::NotEmpty, {}, {}}},
                            {{QStringLiteral("external_ref"), false}}),
                    {QStringLiteral("id"), QStringLiteral("external_ref")})
            .next();
    });
    INFO(shown(references));
    CHECK(references.filter(QStringLiteral("INDEX account_external_ref")).size() == 1);
    CHECK_FALSE(sorts(references));
}

TEST_CASE("the first of many children are found in an index before any of them is read")
{
    TestFile file;
    const Id id = file.does([](Desk& desk) { return anAccount(desk).id(); });
    Witness witness(file);
    Query query = queryOn("activity", {is("account_id", Value(id))}, {{QStringLiteral("id"), true}});
    query.limit = 50;
    const QStringList plan = witness.plansOf([&](Reader& reader) { reader.list(query); });
    INFO(shown(plan));
    CHECK(plan.filter(QStringLiteral("COVERING INDEX")).size() == 1);
}

TEST_CASE("searching while typing never walks a table")
{
    TestFile file;
    file.does([](Desk& desk) { aContact(desk); });
    Witness witness(file);
    for (const char* text : {"b", "ba", "bauer anna", "auer", "171 123"}) {
        const QStringList plan = witness.plansOf([&](Reader& reader) {
            reader.search({QString::fromUtf8(text), {}, 20});
            reader.search({QString::fromUtf8(text), QStringLiteral("contact"), 20});
        });
        INFO(text << "\n" << shown(plan));
        CHECK_FALSE(plan.isEmpty());
        CHECK(walks(plan).isEmpty());
    }
}

TEST_CASE("reports read an index once; only deals and leads are read whole")
{
    TestFile file;
    Witness witness(file);
    const Bindings bindings{{QStringLiteral("first"), Value(qint64(0))},
                            {QStringLiteral("last"), Value(qint64(1))},
                            {QStringLiteral("until"), Value(QStringLiteral("2026-11-22"))},
                            {QStringLiteral("left_out"), Value(QStringLiteral("|cancelled|"))},
                            {QStringLiteral("ids"), Value(QStringLiteral("[1]"))},
                            {QStringLiteral("orders"), Value(QStringLiteral("[1]"))},
                            {QStringLiteral("account"), Value(qint64(1))},
                            {QStringLiteral("most"), Value(qint64(10))},
                            {QStringLiteral("open"), Value(QStringLiteral("[\"not_started\"]"))},
                            {QStringLiteral("ended"), Value(QStringLiteral("[\"converted\"]"))},
                            {QStringLiteral("closed"), Value(QStringLiteral("[\"done\"]"))},
                            {QStringLiteral("from"), Value(QStringLiteral("2026-11-01"))},
                            {QStringLiteral("since"), Value(QStringLiteral("2026-11-01T00:00:00Z"))},
                            {QStringLiteral("today"), Value(QStringLiteral("2026-11-22"))},
                            {QStringLiteral("person"), Value(qint64(0))},
                            {QStringLiteral("stage"), Value(QStringLiteral("planned"))},
                            {QStringLiteral("after"), Value(QStringLiteral("2026-11-22T08:00:00Z"))},
                            {QStringLiteral("sequence"), Value(qint64(1))},
                            {QStringLiteral("each"), Value(qint64(10))},
                            {QStringLiteral("limit"), Value(qint64(10))}};
    const QStringList alone{QStringLiteral("calendar_days"),       QStringLiteral("deal_stages"),
                            QStringLiteral("invoices_by_month"),   QStringLiteral("orders_by_month"),
                            QStringLiteral("revenue_by_customer"), QStringLiteral("customer_orders")};
    for (const QString& question : store::questionNames()) {
        if (question == QLatin1String("deals") || question == QLatin1String("lead_outcomes") ||
            question == QLatin1String("exchange_rates"))
            continue;
        const QStringList plan = witness.plansOf([&](Reader& reader) { reader.ask(question, bindings); });
        INFO(question.toStdString() << "\n" << shown(plan));
        CHECK(walks(plan).isEmpty());
        if (alone.contains(question))
            CHECK_FALSE(plan.filter(QStringLiteral("COVERING INDEX")).isEmpty());
    }
}

TEST_CASE("what the views that come with the program ask of activities is found by index")
{
    TestFile file;
    Witness witness(file);
    for (const char* entity : {"lead", "contact", "account", "opportunity"}) {
        const QStringList plan = witness.plansOf([&](Reader& reader) {
            reader.ids(queryOn(entity, {{"next", Op::Empty, {}, {}},
                                        {"last_contact", Op::Less, Value(QStringLiteral("2026-10-23")), {}}}));
            reader.count(queryOn(entity, {{"created_at", Op::AtLeast, Value(QStringLiteral("2026-11-16")), {}}}));
        });
        INFO(entity << "\n" << shown(plan));
        CHECK(walks(plan).isEmpty());
        CHECK(plan.filter(QStringLiteral("SEARCH step USING INDEX activity_")).size() == 1);
        CHECK(plan.filter(QStringLiteral("SEARCH talk USING INDEX activity_")).size() == 1);
        CHECK(plan.filter(QStringLiteral("_created_at (created_at>")).size() == 1);
    }
}

TEST_CASE("what was done today is looked for among the latest days, and what is due among what is open")
{
    TestFile file;
    Witness witness(file);
    const QStringList plan = witness.plansOf([](Reader& reader) { readMyDay(reader, {}, 50, 200); });
    INFO(shown(plan));
    CHECK(walks(plan).isEmpty());
    CHECK_FALSE(plan.filter(QStringLiteral("activity_due_on (due_on>")).isEmpty());
    const QStringList due =
        plan.filter(QStringLiteral("activity_status_due_on_starts_at_owner_id (status=? AND due_on"));
    CHECK(due.size() > 3); // each part of the day, and their count
    CHECK_FALSE(due.filter(QStringLiteral("COVERING INDEX")).isEmpty());
    // Only what stands on one day is put into order, never all that is overdue.
    CHECK(plan.filter(QStringLiteral("TEMP B-TREE FOR ORDER BY")).size() == 1); // of what was done
}

TEST_CASE("reminders to come are read from an index of them alone")
{
    TestFile file;
    Witness witness(file);
    const QStringList plan =
        witness.plansOf([](Reader& reader) { remindersAfter(reader, {}, QDateTime::currentDateTimeUtc()); });
    INFO(shown(plan));
    CHECK(walks(plan).isEmpty());
    CHECK_FALSE(sorts(plan));
    CHECK(plan.filter(QStringLiteral("activity_reminder_at (reminder_at>")).size() == 1);
}

TEST_CASE("birthdays of a month are counted among those that are known")
{
    TestFile file;
    Witness witness(file);
    const QStringList plan = witness.plansOf([](Reader& reader) {
        reader.count(queryOn("contact",
                             {is("birthday", Value(yearlyWord({QStringLiteral("11-01"), QStringLiteral("11-30")})))}));
    });
    INFO(shown(plan));
    CHECK(plan.filter(QStringLiteral("COVERING INDEX contact_birthday")).size() == 1);
}
