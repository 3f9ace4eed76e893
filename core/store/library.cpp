// The database library: version, and whether it is the one that Qt's driver uses.
#include "core/store/library.h"
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <sqlite3.h>

namespace perennial::store {

QString libraryVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

void settleLibrary()
{
    static const int settled = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(settled) // refused where something else in the process was first: slower, not wrong
}

QString libraryFault()
{
    settleLibrary();
    const QString name = QStringLiteral("perennial-library");
    QString fault;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        QSqlQuery query(database);
        if (!database.isValid() || !database.open())
            fault = QCoreApplication::translate("Doctor", "Qt's SQLite driver is missing; install its package.");
        else if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next() ||
                 query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
            fault = QCoreApplication::translate("Doctor", "Qt's driver uses another copy of SQLite than this program.");
        else if (!sqlite3_compileoption_used("ENABLE_FTS5"))
            fault = QCoreApplication::translate("Doctor", "SQLite was built without full-text search (FTS5).");
    }
    QSqlDatabase::removeDatabase(name);
    return fault;
}

} // namespace perennial::store
