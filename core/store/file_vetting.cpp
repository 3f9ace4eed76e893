// Vetting: format, schema and integrity of a file that was just opened.
#include "core/store/file_vetting.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/catalog/roll_call.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/file_header.h"
#include "core/store/file_place.h"
#include "core/store/file_state.h"
#include "core/store/machine_record.h"
#include "core/store/migrator.h"
#include "core/store/own_fields.h"
#include "core/store/schema.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace perennial::store {
namespace {

constexpr int checkedForDays = 7;

Error notBuiltByUs(const Connection& connection, const QStringList& differences)
{
    return {Fault::Foreign,
            aboutFile(Words::tr("“%1” is not built as Perennial builds its files (%2). It was left as it is, and "
                                "nothing in it was run; restore a backup if it should be yours."),
                      connection.path())
                .arg(differences.isEmpty() ? QCoreApplication::translate("Store", "tables are missing")
                                           : differences.mid(0, 3).join(QStringLiteral(", ")))};
}

// Whether the file is of an earlier format and was left so. Nothing of it runs before it was seen to be built as files
// of that format are.
bool isOlderLeft(Connection& connection, bool asItIs)
{
    FileHeader header;
    header.isSqlite = true;
    header.applicationId = quint32(connection.integer("PRAGMA application_id"));
    header.userVersion = int(connection.integer("PRAGMA user_version"));
    refuseForeign(connection.path(), header);
    if (header.userVersion == formatVersion)
        return false;
    const QStringList differences = differencesFromFormat(connection, header.userVersion);
    if (!differences.isEmpty() || header.userVersion < firstFormat)
        throw notBuiltByUs(connection, differences);
    if (asItIs)
        return true;
    if (connection.access() == Connection::Access::Read)
        throw Error{Fault::Refused,
                    aboutFile(Words::tr("“%1” was made by an older Perennial. Open it once in the window, or with a "
                                        "command that writes, so that it is brought up to date after a backup."),
                              connection.path())};
    migrate(connection, [&connection] {
        writeBackup(connection, backupTarget(connection, "migration", QDateTime::currentDateTimeUtc()));
    });
    return false;
}

void checkSchema(Connection& connection)
{
    const bool hasHouse = connection.integer("SELECT count(*) FROM sqlite_schema WHERE type='table' AND name IN "
                                             "('file_state', 'own_field', 'own_option')") == 3;
    QStringList differences;
    if (hasHouse) {
        loadCatalog(connection, builtInCatalog());
        differences = schemaDifferences(connection);
        if (differences.isEmpty() && readLowestFormat(connection) <= formatVersion)
            return;
    }
    throw notBuiltByUs(connection, differences);
}

void checkPages(Connection& connection)
{
    connection.keepFewPages(); // all of the file goes by once
    const QString found = connection.text("PRAGMA quick_check(1)");
    connection.keepUsualPages();
    if (found == QLatin1String("ok"))
        return;
    qCWarning(logStore, "quick_check failed");
    throw Error{
        Fault::Damaged,
        aboutFile(
            Words::tr(
                "“%1” is damaged. It was left as it is; restore a backup, or let “doctor --salvage” write what can "
                "be read into a new file."),
            connection.path())};
}

// A moment in the future (the clock was wrong then or is wrong now) counts for nothing.
bool isDue(const QDateTime& checked)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return !checked.isValid() || checked > now || checked.daysTo(now) >= checkedForDays;
}

} // namespace

bool isCheckDue(const QString& path)
{
    return isDue(remembered(path).checked);
}

void vet(Connection& connection, bool crashed, bool asItIs)
{
    if (!isOlderLeft(connection, asItIs))
        checkSchema(connection);
    Remembered last = remembered(connection.path());
    const QString fileId = readFileId(connection);
    if (last.fileId != fileId)
        last = {fileId, readCommits(connection), {}};
    const bool due = isDue(last.checked);
    // Where nothing can be remembered, every opening would be the first one.
    if (crashed || (due && remember(connection.path(), last))) {
        checkPages(connection);
        last.checked = QDateTime::currentDateTimeUtc();
        remember(connection.path(), last);
    }
}

} // namespace perennial::store
