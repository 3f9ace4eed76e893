// Connection: opening through Qt Sql, limits and pragmas, the statement cache, transactions.
#include "core/store/connection.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/store/computed_fields.h"
#include "core/store/library.h"
#include "core/store/machine_record.h"
#include "core/store/sqlite_fault.h"
#include <QAtomicInt>
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QUrl>
#include <QVariant>
#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace perennial::store {
namespace {

// In KiB. A reader finds the system's own cache behind its pages, and there is one for each thread that reads; what a
// writer has no room for it must write before its time.
constexpr int pagesOfWriters = 65'536;
constexpr int pagesOfReaders = 32'768;
constexpr int fewPages = 4'096;

QString nextName()
{
    static QAtomicInt counter;
    return QStringLiteral("perennial-%1").arg(counter.fetchAndAddRelaxed(1));
}

Error unusableDriver()
{
    return {Fault::Storage,
            QCoreApplication::translate("Store", "This installation of Perennial cannot use its database "
                                                 "library. Please install the package of Qt's SQLite driver.")};
}

// The driver's own SQLite and the one this program is linked with must be the same, or handles are not interchangeable.
sqlite3* handleOf(QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw unusableDriver();
    return *static_cast<sqlite3* const*>(handle.constData());
}

// fold(text) for conditions on columns that have no folded twin.
void foldFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (!text) {
        sqlite3_result_null(context);
        return;
    }
    QByteArray folded;
    foldUtf8(folded, QByteArrayView(text, sqlite3_value_bytes(values[0])));
    sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

QString textOf(sqlite3_value* value)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

// phone_key_at_home(text, country): the key under which a number without a prefix was stored in that country.
void phoneKeyFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const QByteArray key = phoneKey(textOf(values[0]), textOf(values[1])).toUtf8();
    sqlite3_result_text(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

} // namespace

Connection::Connection(const QString& path, Access access, int patienceMs, bool create)
    : m_path(path), m_name(nextName()), m_access(access), m_patience(patienceMs),
      m_computed(std::make_unique<ComputedFields>(*this))
{
    open(create);
    try {
        configure();
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open(bool create)
{
    settleLibrary();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!database.isValid())
        throw unusableDriver();
    // A uri keeps SQLite from making a file that is not there; a read-only open could not recover a crashed file,
    // so readers open for writing too and are held back by query_only.
    const QString uri = QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/")) +
                        (create ? QStringLiteral("?mode=rwc") : QStringLiteral("?mode=rw"));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    database.setDatabaseName(uri);
    errno = 0;
    if (!database.open()) {
        const int reason = errno;
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw faultOfCode(SQLITE_CANTOPEN, m_path, reason);
    }
    m_handle = handleOf(database);
    m_held.emplace(m_path);
}

void Connection::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, m_patience);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // Only the file gate moves a log into the file, and only after it has looked at what it found.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_create_function_v2(m_handle, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               foldFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_handle, "phone_key_at_home", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr, phoneKeyFunction, nullptr, nullptr, nullptr);
    m_computed->join();
    if (m_access == Access::Salvage) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        run("PRAGMA writable_schema=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY");
        return;
    }
    run("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; "
        "PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=0; PRAGMA recursive_triggers=OFF");
    keepUsualPages();
    if (m_access == Access::Read)
        run("PRAGMA query_only=ON");
}

void Connection::keepFewPages() noexcept
{
    keepPages(fewPages);
}

void Connection::keepUsualPages() noexcept
{
    keepPages(m_access == Access::Read ? pagesOfReaders : pagesOfWriters);
}

void Connection::keepPages(int kibibytes) noexcept
{
    const QByteArray sql = "PRAGMA cache_size=-" + QByteArray::number(kibibytes);
    own();
    if (m_handle)
        sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
}

void Connection::close()
{
    if (!handle())
        return;
    forgetStatements();
    m_handle = nullptr;
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    m_held.reset();
}

void Connection::forgetStatements()
{
    own();
    for (const auto& sameText : std::as_const(m_cache)) {
        for (const auto& cached : sameText)
            sqlite3_finalize(cached->statement);
    }
    m_cache.clear();
}

sqlite3_stmt* Connection::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        qWarning("statement not prepared: %s in %s", sqlite3_errmsg(m_handle), sql.constData());
        throw faultOf(*this);
    }
    return statement;
}

Statement Connection::statement(const QByteArray& sql)
{
    settle();
    if (!m_handle)
        throw faultOfCode(SQLITE_IOERR, m_path);
    QVector<std::shared_ptr<Cached>>& sameText = m_cache[sql];
    for (const auto& cached : sameText) {
        if (!cached->busy)
            return Statement(*this, cached->statement, &cached->busy);
    }
    auto cached = std::make_shared<Cached>();
    cached->statement = prepare(sql);
    sameText.append(cached);
    return Statement(*this, cached->statement, &cached->busy);
}

const QByteArray& Connection::keptText(const QString& name, const std::function<QByteArray()>& make)
{
    QByteArray& text = m_texts[name];
    if (text.isEmpty())
        text = make();
    return text;
}

void Connection::run(const QByteArray& sql)
{
    settle();
    if (!m_handle)
        throw faultOfCode(SQLITE_IOERR, m_path);
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        if ((sqlite3_errcode(m_handle) & 0xff) == SQLITE_ERROR)
            qWarning("statement not run: %s", sqlite3_errmsg(m_handle));
        throw faultOf(*this);
    }
}

qint64 Connection::integer(const QByteArray& sql)
{
    Statement query = statement(sql);
    return query.step() ? query.integer(0) : 0;
}

QString Connection::text(const QByteArray& sql)
{
    Statement query = statement(sql);
    return query.step() ? query.text(0) : QString();
}

void Connection::begin()
{
    run("BEGIN IMMEDIATE");
}

void Connection::commit()
{
    m_computed->beforeCommit();
    try {
        run("COMMIT");
    } catch (...) {
        m_afterCommit = nullptr;
        const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_OK;
        if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN)
            close();
        throw;
    }
    m_computed->afterCommit();
    if (const auto work = std::exchange(m_afterCommit, nullptr))
        work();
}

void Connection::rollback()
{
    m_afterCommit = nullptr;
    if (m_borrower)
        m_borrower->discard();
    if (!inTransaction())
        return;
    const bool diskFailed = (sqlite3_errcode(m_handle) & 0xff) == SQLITE_IOERR;
    const bool done = sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK;
    if (diskFailed || !done)
        close();
}

bool Connection::beginReading()
{
    if (!m_handle || inTransaction())
        return false;
    if (!m_hasLog)
        m_hasLog = text("PRAGMA journal_mode") == QLatin1String("wal");
    if (!*m_hasLog)
        return false;
    statement("BEGIN").run();
    return true;
}

// A fault may have ended it already.
void Connection::endReading()
{
    try {
        if (inTransaction())
            statement("COMMIT").run();
    } catch (const Error&) { // nothing was written that could be lost
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

bool Connection::inTransaction() const
{
    return handle() && sqlite3_get_autocommit(m_handle) == 0;
}

int Connection::changes() const
{
    return sqlite3_changes(handle());
}

CommitRecord& Connection::commitRecord()
{
    if (!m_commitRecord)
        m_commitRecord = std::make_unique<CommitRecord>(m_path);
    return *m_commitRecord;
}

void Connection::setCatalog(CatalogPtr catalog)
{
    m_catalog = std::move(catalog);
    m_texts.clear();
    m_computed->forget();
}

} // namespace perennial::store
