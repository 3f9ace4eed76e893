// AttachmentStrip: files dropped, attached, saved, opened and removed from a record page.
#include "core/lifecycle/attach_file.h"
#include "tests/support/ui/desk_window.h"
#include "tests/support/ui/scripted_messages.h"
#include "ui/record/attachment_strip.h"
#include "ui/record/record_view.h"
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace perennial;
using namespace perennial::test;

namespace {

// Keeps what would be opened by another program.
class UrlCatcher : public QObject {
    Q_OBJECT
public:
    UrlCatcher() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~UrlCatcher() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QVector<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl& url) { urls.append(url); }
};

struct OnScreen {
    OnScreen()
    {
        id = desk.file.does([](Desk& made) { return anAccount(made).id(); });
        view = new RecordView(desk, desk.background);
        desk.show(view, {1200, 800});
        view->setRecord(QStringLiteral("account"), id);
        desk.settle();
    }
    QString file(const QString& name, const QByteArray& bytes = "bytes") const
    {
        const QString path = QDir(desk.file.folder()).filePath(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return path;
    }
    void attach(const QStringList& paths)
    {
        const auto before = view->files()->shown().size();
        view->files()->attach(paths);
        REQUIRE(QTest::qWaitFor([&] { return view->files()->shown().size() > before; }, 10'000));
    }
    void drop(const QStringList& paths)
    {
        QMimeData dropped;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        dropped.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enter);
        isWelcome = enter.isAccepted();
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        if (isWelcome)
            QCoreApplication::sendEvent(view, &event);
    }

    DeskWindow desk;
    RecordView* view = nullptr;
    Id id = 0;
    bool isWelcome = false;
};

} // namespace

TEST_CASE("files dropped on a record page are attached in one step that undo takes back")
{
    OnScreen page;
    page.drop({page.file(QStringLiteral("offer.pdf")), page.file(QStringLiteral("plan.png"))});
    CHECK(page.isWelcome);
    REQUIRE(QTest::qWaitFor([&] { return page.view->files()->shown().size() == 2; }, 10'000));
    CHECK(page.desk.told.last().contains(QLatin1String("2 files")));
    page.desk.file.undoes();
    CHECK(QTest::qWaitFor([&] { return page.view->files()->shown().isEmpty(); }, 10'000));
}

TEST_CASE("a list dropped on a record page is left to the window, which imports it; among other files it is attached")
{
    OnScreen page;
    const QString list = page.file(QStringLiteral("customers.csv"));
    page.drop({list});
    CHECK_FALSE(page.isWelcome);
    page.drop({list, page.file(QStringLiteral("offer.pdf"))});
    CHECK(page.isWelcome);
    CHECK(QTest::qWaitFor([&] { return page.view->files()->shown().size() == 2; }, 10'000));
}

TEST_CASE("one file that cannot be read leaves all of them out, with the reason")
{
    OnScreen page;
    page.view->files()->attach({page.file(QStringLiteral("a.pdf")), page.desk.file.folder() + QStringLiteral("/none")});
    REQUIRE(QTest::qWaitFor([&] { return !page.desk.refused.isEmpty(); }, 10'000));
    CHECK(page.desk.refused.first().contains(QLatin1String("none")));
    page.desk.settle();
    CHECK(attachmentsOf(page.desk.file.reader(), page.id).isEmpty());
}

TEST_CASE("an attached file is saved where the user says, and removed with a way back")
{
    OnScreen page;
    page.attach({page.file(QStringLiteral("offer.pdf"), "an offer")});
    auto* messages = new ScriptedMessages(page.view);
    const QString out = page.desk.file.folder() + QStringLiteral("/saved.pdf");
    messages->texts = {out};
    const Id attachment = page.view->files()->shown().first().id;
    page.view->files()->save(attachment);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(out); }, 10'000));
    page.view->files()->remove(attachment);
    REQUIRE(QTest::qWaitFor([&] { return page.view->files()->shown().isEmpty(); }, 10'000));
    page.desk.file.undoes();
    CHECK(QTest::qWaitFor([&] { return page.view->files()->shown().size() == 1; }, 10'000));
}

TEST_CASE("nothing is opened by being shown, and what is opened is a private copy; programs are not")
{
    UrlCatcher catcher;
    OnScreen page;
    page.attach(
        {page.file(QStringLiteral("offer.pdf"), "an offer"), page.file(QStringLiteral("tool.sh"), "#!/bin/sh")});
    page.desk.settle();
    CHECK(catcher.urls.isEmpty());
    for (const auto& file : QVector(page.view->files()->shown()))
        page.view->files()->open(file.id);
    REQUIRE(QTest::qWaitFor([&] { return !catcher.urls.isEmpty(); }, 10'000));
    page.desk.settle();
    REQUIRE(catcher.urls.size() == 1);
    const QString copy = catcher.urls.first().toLocalFile();
    CHECK(copy.endsWith(QLatin1String("offer.pdf")));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(copy) & others);
    CHECK_FALSE(QFile::permissions(QFileInfo(copy).absolutePath()) & others);
    REQUIRE(page.desk.refused.size() == 1);
    CHECK(page.desk.refused.first().contains(QLatin1String("tool.sh")));
}

#include "attachment_strip_test.moc"
