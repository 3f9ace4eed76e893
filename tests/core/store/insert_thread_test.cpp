// Rows written on a thread beside: their owner sees them whenever it asks, and hears of what went wrong.
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/insert_thread.h"

#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;
using store::Connection;
using store::InsertThread;

namespace {

constexpr int manyRows = 5'000; // several batches
const QByteArray insert = "INSERT INTO note(id, text, number) VALUES(?, ?, ?)";

struct Notes {
    QTemporaryDir folder;
    Connection connection{folder.filePath("notes.db"), Connection::Access::Write, 1000, true};

    Notes() { connection.run("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT, number INTEGER) STRICT"); }
    qint64 count() { return connection.integer("SELECT count(*) FROM note"); }
};

void give(InsertThread& thread, qint64 id, const QString& text = QStringLiteral("Größe 🙂"))
{
    CellRows& row = thread.open();
    row.addNumber(id);
    row.addText(QStringView(text));
    id % 2 ? row.addNull() : row.addNumber(-id);
    thread.added();
}

} // namespace

TEST_CASE("rows that are written beside are seen by whatever their owner asks next")
{
    Notes notes;
    notes.connection.begin();
    InsertThread thread(notes.connection, insert);
    for (int id = 1; id <= manyRows; ++id) {
        give(thread, id);
        if (id % 777 == 1)
            REQUIRE(notes.count() == id);
    }
    notes.connection.commit(); // also the last ones, which nobody asked for
    CHECK(notes.count() == manyRows);
    CHECK(notes.connection.integer("SELECT count(*) FROM note WHERE text='Größe 🙂'") == manyRows);
    CHECK(notes.connection.integer("SELECT count(*) FROM note WHERE number=-id") == manyRows / 2);
    CHECK(notes.connection.integer("SELECT count(*) FROM note WHERE number IS NULL") == manyRows / 2);
}

TEST_CASE("a statement that was begun before goes on while rows are written beside")
{
    Notes notes;
    notes.connection.begin();
    InsertThread thread(notes.connection, insert);
    for (int id = 1; id <= 100; ++id)
        give(thread, id);
    store::Statement old = notes.connection.statement("SELECT id FROM note WHERE id<=100 ORDER BY id");
    int seen = 0;
    for (int id = 101; id <= manyRows; ++id) {
        give(thread, id);
        if (seen < 100 && id % 20 == 0) {
            REQUIRE(old.step());
            CHECK(old.integer(0) == ++seen);
        }
    }
    CHECK(seen == 100);
}

TEST_CASE("an empty text stays a text, and a row without any text is a row")
{
    Notes notes;
    InsertThread thread(notes.connection, insert);
    give(thread, 1, QString());
    CellRows& row = thread.open();
    row.addNumber(2);
    row.addNull();
    row.addNull();
    thread.added();
    CHECK(notes.connection.integer("SELECT count(*) FROM note WHERE text=''") == 1);
    CHECK(notes.connection.integer("SELECT count(*) FROM note WHERE text IS NULL") == 1);
}

TEST_CASE("what goes wrong beside is thrown to the owner, and no later row is written")
{
    Notes notes;
    notes.connection.begin();
    {
        InsertThread thread(notes.connection, insert);
        give(thread, 17);
        REQUIRE(notes.count() == 1);
        const auto goOn = [&](int from) {
            for (int id = from; id <= manyRows; ++id)
                give(thread, id);
            (void)notes.count();
        };
        CHECK_THROWS_AS(goOn(10), Error);      // 17 is there already
        CHECK_THROWS_AS(notes.count(), Error); // whatever is asked
        notes.connection.rollback();
        CHECK_THROWS_AS(goOn(18), Error); // and whatever is given
    }
    CHECK(notes.count() == 0);
}

TEST_CASE("of rows that are taken back none is written later")
{
    Notes notes;
    {
        InsertThread thread(notes.connection, insert);
        notes.connection.begin();
        for (int id = 1; id <= manyRows; ++id)
            give(thread, id);
        notes.connection.rollback();
        CHECK(notes.count() == 0);
        give(thread, 1);
    } // ends without settle()
    CHECK(notes.count() == 0);
}
