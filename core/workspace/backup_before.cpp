// Backup before.
#include "core/workspace/backup_before.h"
#include "core/base/clock.h"
#include "core/workspace/care.h"
#include "core/workspace/workspace.h"

namespace perennial {

void backUpBefore(const Workspace& workspace, const QString& occasion, qint64 records)
{
    if (records < manyRecords)
        return;
    const auto begun = beginBackup(workspace.path(), occasion, &workspace.clock());
    if (!begun)
        throw begun.error();
    (void)begun->get();
}

Outcome<QString> backUpEarlierDays(Workspace& workspace)
{
    return attempt([&]() -> QString {
        const QVector<Operation> latest = workspace.reader().history({}, 0, 1);
        if (latest.isEmpty() || latest.first().at.date() == workspace.clock().now().date())
            return {};
        const Outcome<QString> kept = dailyBackup(workspace.path(), &workspace.clock());
        if (!kept)
            throw kept.error();
        return *kept;
    });
}

} // namespace perennial
