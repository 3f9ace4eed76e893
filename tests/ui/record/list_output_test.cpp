// A list as a file: which form was chosen is kept for the next time.
#include "tests/support/ui/desk_window.h"
#include "tests/support/ui/scripted_messages.h"
#include "ui/record/list_output.h"
#include <QFile>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Exporting {
    DeskWindow desk;
    ScriptedMessages* messages = new ScriptedMessages(&desk.window);

    Exporting()
    {
        desk.file.does([](Desk& pen) { anAccount(pen); });
    }

    // What is in the file that the export wrote; `form` is chosen in the dialog where it is not negative.
    QByteArray exported(const QString& name, int form = -1)
    {
        const QString path = desk.stage.folder.filePath(name);
        messages->texts << path;
        if (form >= 0)
            messages->forms << form;
        ListShown shown;
        shown.query.entity = QStringLiteral("account");
        CHECK(runListOutput(desk, desk.background, &desk.window, QStringLiteral("export_list"), shown));
        desk.settle();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

const QByteArray mark("\xef\xbb\xbf");

} // namespace

TEST_CASE("a table begins with a byte order mark only where that is chosen, and the choice is kept")
{
    Exporting exporting;
    const QByteArray plain = exporting.exported(QStringLiteral("plain.csv"));
    CHECK_FALSE(plain.startsWith(mark));
    CHECK(exporting.exported(QStringLiteral("marked.csv"), 1) == mark + plain);
    CHECK(exporting.exported(QStringLiteral("again.csv")) == mark + plain);
    CHECK(exporting.messages->offeredForms == QVector<int>{0, 0, 1});
    CHECK_FALSE(exporting.exported(QStringLiteral("lines.jsonl"), 4).startsWith(mark));
    CHECK(exporting.exported(QStringLiteral("still.csv")).startsWith(mark)); // another form was no word on it
    CHECK(exporting.exported(QStringLiteral("off.csv"), 0) == plain);
    CHECK(exporting.exported(QStringLiteral("stays.csv")) == plain);
}
