// The backup shelf: names and rotation.
#include "core/workspace/backup_shelf.h"
#include <QDir>
#include <QSet>

namespace perennial {
namespace {

constexpr int keptDays = 14;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;
constexpr qint64 alwaysKeptSeconds = 2 * 24 * 3600;
constexpr int keptOccasions = 3;       // however old
constexpr int keptYoungOccasions = 14; // however much is done in two days

const QString daily = QStringLiteral("daily");

// Marks the newest backup of each of the first `count` different periods.
template <class Period>
void keepNewestOf(const QVector<ShelvedBackup>& backups, int count, Period period, QSet<QString>& kept)
{
    QSet<QString> seen;
    for (const ShelvedBackup& backup : backups) {
        const QString name = period(backup.at.date());
        if (seen.contains(name))
            continue;
        if (seen.size() == count)
            return;
        seen.insert(name);
        kept.insert(backup.path);
    }
}

QString weekKey(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

} // namespace

QVector<ShelvedBackup> shelved(const QString& folder)
{
    QVector<ShelvedBackup> backups;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.perennial")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        const QStringList parts = file.completeBaseName().split(QLatin1Char('_'));
        if (parts.size() != 5)
            continue;
        ShelvedBackup backup;
        backup.path = file.filePath();
        backup.at = QDateTime(QDate::fromString(parts[0], QStringLiteral("yyyy-MM-dd")),
                              QTime::fromString(parts[1], QStringLiteral("HH-mm-ss")), Qt::UTC);
        backup.commits = parts[2].toLongLong();
        backup.mark = parts[3];
        backup.occasion = parts[4];
        backup.bytes = file.size();
        if (backup.at.isValid())
            backups.append(backup);
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const ShelvedBackup& a, const ShelvedBackup& b) { return a.at > b.at; });
    return backups;
}

QVector<ShelvedBackup> superfluous(const QVector<ShelvedBackup>& backups, const QDateTime& now)
{
    QSet<QString> kept;
    keepNewestOf(
        backups, keptDays, [](QDate date) { return date.toString(Qt::ISODate); }, kept);
    keepNewestOf(backups, keptWeeks, weekKey, kept);
    keepNewestOf(
        backups, keptMonths, [](QDate date) { return date.toString(QStringLiteral("yyyy-MM")); }, kept);
    int occasions = 0;
    QVector<ShelvedBackup> gone;
    for (const ShelvedBackup& backup : backups) {
        const bool young = backup.at.secsTo(now) < alwaysKeptSeconds;
        const bool isDaily = backup.occasion.startsWith(daily);
        const int newer = isDaily ? 0 : occasions++;
        const bool stays = isDaily ? young : newer < keptOccasions || (young && newer < keptYoungOccasions);
        if (!stays && !kept.contains(backup.path))
            gone.append(backup);
    }
    return gone;
}

} // namespace perennial
