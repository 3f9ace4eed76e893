// Search builder: batches from one thread to the other, and the tables behind FTS5 from one file to the other.
#include "core/store/search_builder.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include <sqlite3.h>

namespace perennial::store {
namespace {

constexpr qsizetype batchBytes = 256 * 1024;
constexpr qsizetype batchesWaiting = 128; // the giving thread waits when so many do

// What is the same in both files but for its contents; the rest of FTS5's tables holds settings, which stay.
struct Part {
    const char* suffix;
    const char* columns;
    bool isKeyed; // by term within a segment, else by number
};
constexpr Part parts[] = {{"_data", "id, block", false}, {"_idx", "segid, term, pgno", true}};

// The tables behind FTS5 are closed to all but itself; open for as long as this lives.
class OpenShadows {
public:
    explicit OpenShadows(Connection& connection) : m_handle(connection.handle()) { setDefensive(0); }
    ~OpenShadows() { setDefensive(1); }
    OpenShadows(const OpenShadows&) = delete;
    OpenShadows& operator=(const OpenShadows&) = delete;

private:
    void setDefensive(int on) { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, on, nullptr); }
    sqlite3* m_handle;
};

void copyPart(Connection& from, Connection& to, const QByteArray& table, const Part& part)
{
    const QByteArray name = table + part.suffix;
    Statement rows = from.statement(QByteArray("SELECT ") + part.columns + " FROM " + name + " ORDER BY 1, 2");
    Statement write = to.statement("INSERT OR REPLACE INTO " + name + "(" + part.columns + ") VALUES(?, ?" +
                                   (part.isKeyed ? ", ?)" : ")"));
    while (rows.step()) {
        const QByteArray bytes = rows.blob(1);
        write.bind(1, rows.integer(0)).bindBlob(2, bytes);
        if (part.isKeyed)
            write.bind(3, rows.integer(2));
        write.run();
    }
}

} // namespace

SearchBuilder::SearchBuilder() : m_thread(QThread::create([this] { build(); }))
{
    m_thread->start();
}

SearchBuilder::~SearchBuilder()
{
    setState(State::GivenUp);
    m_thread->wait();
}

void SearchBuilder::add(Id id, QByteArrayView sortKey, QByteArrayView search)
{
    append({id, sortKey.size(), search.size(), false}, sortKey, search);
}

void SearchBuilder::remove(Id id, QByteArrayView sortKey, QByteArrayView search)
{
    append({id, sortKey.size(), search.size(), true}, sortKey, search);
}

void SearchBuilder::append(const Entry& entry, QByteArrayView sortKey, QByteArrayView search)
{
    m_open.texts.append(sortKey).append(search);
    m_open.entries.append(entry);
    if (m_open.texts.size() >= batchBytes)
        send();
}

void SearchBuilder::send()
{
    if (m_open.entries.isEmpty())
        return;
    const QMutexLocker lock(&m_mutex);
    while (m_waiting.size() >= batchesWaiting && m_state == State::Taking)
        m_moved.wait(&m_mutex);
    if (m_fault)
        throw Error(*m_fault);
    m_waiting.enqueue(std::exchange(m_open, {}));
    m_moved.wakeAll();
}

std::optional<SearchBuilder::Batch> SearchBuilder::next()
{
    QMutexLocker lock(&m_mutex);
    while (m_waiting.isEmpty() && m_state == State::Taking)
        m_moved.wait(&m_mutex);
    if (m_waiting.isEmpty() || m_state == State::GivenUp)
        return std::nullopt;
    m_moved.wakeAll();
    return m_waiting.dequeue();
}

bool SearchBuilder::isGivenUp()
{
    const QMutexLocker lock(&m_mutex);
    return m_state == State::GivenUp;
}

void SearchBuilder::setState(State state)
{
    const QMutexLocker lock(&m_mutex);
    m_state = state;
    m_moved.wakeAll();
}

void SearchBuilder::build()
{
    try {
        Connection index(QStringLiteral(":memory:"), Connection::Access::Write, 0, true);
        buildInto(index);
        QMutexLocker lock(&m_mutex);
        m_index = &index;
        if (m_state == State::Closing)
            m_state = State::Built;
        m_moved.wakeAll();
        while (m_state == State::Built)
            m_moved.wait(&m_mutex);
        m_index = nullptr;
    } catch (const Error& error) {
        const QMutexLocker lock(&m_mutex);
        m_fault = std::make_unique<Error>(error);
        m_waiting.clear();
        m_state = State::Finished;
        m_moved.wakeAll();
    }
}

void SearchBuilder::buildInto(Connection& index)
{
    index.run("PRAGMA journal_mode=OFF; PRAGMA secure_delete=OFF");
    for (const QByteArray& table : createSearchTables())
        index.run(table);
    prepareSearch(index);
    index.run("BEGIN");
    while (const std::optional<Batch> batch = next()) {
        QByteArrayView rest = batch->texts;
        for (const Entry& entry : batch->entries) {
            const QByteArrayView sortKey = rest.first(entry.sortKey);
            const QByteArrayView search = rest.sliced(entry.sortKey, entry.search);
            rest = rest.sliced(entry.sortKey + entry.search);
            if (entry.isRemoval)
                removeFromSearch(index, entry.id, sortKey, search);
            else
                addToSearch(index, entry.id, sortKey, search);
        }
    }
    if (isGivenUp())
        return;
    index.run("COMMIT"); // all of it into pieces
    joinSearch(index);
}

void SearchBuilder::close()
{
    send();
    const QMutexLocker lock(&m_mutex);
    if (m_state == State::Taking)
        m_state = State::Closing;
    m_moved.wakeAll();
}

void SearchBuilder::putInto(Connection& connection)
{
    close();
    QMutexLocker lock(&m_mutex);
    while (m_state == State::Closing)
        m_moved.wait(&m_mutex);
    if (m_fault)
        throw Error(*m_fault);
    lock.unlock();
    // What FTS5 has in mind of the former index goes to the file now, not at the commit over the new one.
    connection.run("SAVEPOINT former_search; RELEASE former_search");
    const OpenShadows open(connection);
    for (const char* table : indexTables) {
        const QByteArray name(table);
        connection.run("INSERT INTO " + name + "(" + name + ") VALUES('delete-all')");
        for (const Part& part : parts)
            copyPart(*m_index, connection, name, part);
    }
    // Newer libraries still think of the emptied index, and would write that over this one: taking back nothing makes
    // them read it anew.
    connection.run("SAVEPOINT new_search; ROLLBACK TO new_search; RELEASE new_search");
    setState(State::Finished);
}

} // namespace perennial::store
