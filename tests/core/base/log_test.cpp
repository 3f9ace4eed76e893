// Log: what must not be in it, and its rotation.
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a log line carries no addresses, quoted words or home folder")
{
    const QString line =
        withoutPersonalText(QStringLiteral("cannot open %1/a.perennial for anna@example.com: \"Anna Berg\" "
                                           "‘x’ 'Berg' “Anna” id 4711")
                                .arg(QDir::homePath()));
    CHECK_FALSE(line.contains(QStringLiteral("anna"), Qt::CaseInsensitive));
    CHECK_FALSE(line.contains(QStringLiteral("Berg")));
    CHECK_FALSE(line.contains(QDir::homePath() + u'/'));
    CHECK(line.contains(QStringLiteral("4711")));
    CHECK(withoutPersonalText(QStringLiteral("it isn't the user's fault")) ==
          QStringLiteral("it isn't the user's fault"));
}

TEST_CASE("the log is private, rotates and keeps a few old files")
{
    QTemporaryDir folder;
    const auto before = qInstallMessageHandler(nullptr);
    installLog(folder.path());
    for (int i = 0; i < 6000; ++i)
        qCInfo(logStore).noquote() << QString(1000, u'x');
    qInstallMessageHandler(before);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    CHECK(files.size() == 5);
    for (const QString& name : files) {
        CHECK(QFile(folder.filePath(name)).size() < 1'010'000);
        CHECK((QFile::permissions(folder.filePath(name)) & QFileDevice::ReadOther) == QFileDevice::Permissions());
    }
}
