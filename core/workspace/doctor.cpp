// Doctor: what can be told about installation and file.
#include "core/workspace/doctor.h"
#include "core/catalog/roll_call.h"
#include "core/store/library.h"
#include "core/store/schema.h"
#include "core/workspace/workspace.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace perennial {

Outcome<QVector<std::pair<QString, QString>>> aboutFile(const Workspace& workspace)
{
    return attempt([&] {
        QVector<std::pair<QString, QString>> facts{
            {QStringLiteral("program"), QCoreApplication::applicationVersion()},
            {QStringLiteral("file"), workspace.path()},
            {QStringLiteral("bytes"), QString::number(QFileInfo(workspace.path()).size())}};
        facts.append(workspace.storeFacts());
        return facts;
    });
}

QStringList aboutInstallation()
{
    return {QCoreApplication::translate("Doctor", "Perennial %1, file format %2")
                .arg(QCoreApplication::applicationVersion())
                .arg(store::formatVersion),
            QCoreApplication::translate("Doctor", "Qt %1, SQLite %2")
                .arg(QLatin1String(qVersion()), store::libraryVersion()),
            store::libraryFault().isEmpty() ? QCoreApplication::translate("Doctor", "The installation is complete.")
                                            : store::libraryFault()};
}

QString draftOfMigration()
{
    QByteArray draft = "-- What the catalog declares; compare it with the migrations there are.\n";
    for (const QByteArray& statement : store::createAll(*builtInCatalog()))
        draft += statement + ";\n";
    return QString::fromUtf8(draft);
}

} // namespace perennial
