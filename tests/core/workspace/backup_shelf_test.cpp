// Which backups may go.
#include "core/workspace/backup_shelf.h"
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

const QDateTime now(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC);

ShelvedBackup madeOn(const QDateTime& at, const QString& occasion = QStringLiteral("daily"))
{
    ShelvedBackup backup;
    backup.at = at;
    backup.path = at.toString(Qt::ISODate) + occasion;
    backup.occasion = occasion;
    return backup;
}

QVector<ShelvedBackup> everyDayFor(int days)
{
    QVector<ShelvedBackup> backups;
    for (int day = 0; day < days; ++day)
        backups.append(madeOn(now.addDays(-day)));
    return backups;
}

} // namespace

TEST_CASE("of daily backups fourteen days, four weeks and twelve months are kept")
{
    const QVector<ShelvedBackup> backups = everyDayFor(800);
    const QVector<ShelvedBackup> gone = superfluous(backups, now);
    QVector<QDate> kept;
    for (const ShelvedBackup& backup : backups) {
        const bool goes = std::any_of(gone.begin(), gone.end(),
                                      [&](const ShelvedBackup& other) { return other.path == backup.path; });
        if (!goes)
            kept.append(backup.at.date());
    }
    for (int day = 0; day < 14; ++day)
        REQUIRE(kept.contains(now.date().addDays(-day)));
    REQUIRE(kept.contains(QDate(2026, 5, 31)));
    REQUIRE(kept.contains(QDate(2025, 7, 31)));
    REQUIRE_FALSE(kept.contains(QDate(2025, 6, 30)));
    REQUIRE(kept.contains(QDate(2026, 6, 14))); // the last day of a week, older than fourteen days
    REQUIRE(kept.size() <= 14 + 4 + 12);
}

TEST_CASE("of the backups made before imports and bulk changes of two days fourteen are kept, later three")
{
    QVector<ShelvedBackup> backups;
    for (int minute = 0; minute < 100; ++minute)
        backups.append(
            madeOn(now.addSecs(-60 * minute), minute % 2 ? QStringLiteral("import") : QStringLiteral("bulk")));
    const QVector<ShelvedBackup> gone = superfluous(backups, now);
    REQUIRE(gone.size() == 100 - 14);
    REQUIRE(gone.first().path == backups[14].path); // the newest are those that stay
    REQUIRE(superfluous(backups, now.addDays(3)).size() == 100 - 3);
}

TEST_CASE("backups made before something was done push no daily one off the shelf")
{
    QVector<ShelvedBackup> backups;
    for (int minute = 1; minute <= 50; ++minute)
        backups.append(madeOn(now.addSecs(-60 * minute), QStringLiteral("import")));
    backups += everyDayFor(14).mid(1);
    for (const ShelvedBackup& old : superfluous(backups, now))
        CHECK(old.occasion == "import");
}

TEST_CASE("the latest backups made before something was done stay when their day is over")
{
    QVector<ShelvedBackup> backups = everyDayFor(5);
    backups.append(madeOn(now.addDays(-4).addSecs(-60), QStringLiteral("import")));
    REQUIRE(superfluous(backups, now).isEmpty());
}

TEST_CASE("a clock set back a year makes no backup superfluous")
{
    const QVector<ShelvedBackup> backups = everyDayFor(10);
    REQUIRE(superfluous(backups, now.addYears(-1)).isEmpty());
}

TEST_CASE("the shelf lists backups newest first and passes over strangers")
{
    const QTemporaryDir folder;
    for (const char* name : {"2026-01-02_03-04-05_17_0123456789abcdef_daily.perennial",
                             "2026-02-02_03-04-05_18_0123456789abcdef_import.perennial", "notes.perennial", "a.txt"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    const QVector<ShelvedBackup> backups = shelved(folder.path());
    REQUIRE(backups.size() == 2);
    REQUIRE(backups[0].occasion == "import");
    REQUIRE(backups[1].commits == 17);
    REQUIRE(backups[1].at == QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
}
