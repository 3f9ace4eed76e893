// LogoRow: a picture becomes the office's logo and is printed; what is none is refused.
#include "core/catalog/entities/shared/office.h"
#include "core/lifecycle/office_logo.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/desk_window.h"
#include "ui/print/papers.h"
#include "ui/settings/logo_row.h"
#include "ui/support/picture.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace perennial;
using namespace perennial::test;

namespace {

struct OnScreen {
    OnScreen() : row(new LogoRow(desk)) { desk.show(row); }

    void take(const QString& path)
    {
        QSignalSpy taken(row, &LogoRow::taken);
        row->take(path);
        REQUIRE(QTest::qWaitFor([&] { return !taken.isEmpty(); }, 10'000));
    }
    QString picture(const QString& name, QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
        const QString path = QDir(desk.file.folder()).filePath(name);
        REQUIRE(image.save(path));
        return path;
    }

    DeskWindow desk;
    LogoRow* row;
};

} // namespace

TEST_CASE("a chosen picture is made small, written anew and set as the logo; removing it can be undone")
{
    OnScreen page;
    CHECK_FALSE(page.row->hasLogo());
    page.take(page.picture(QStringLiteral("logo.jpg"), {3000, 1000}));
    CHECK(page.row->hasLogo());
    const QByteArray bytes = officeLogo(page.desk.file.reader());
    CHECK(bytes.startsWith("\x89PNG"));
    CHECK_FALSE(bytes.contains("at home"));
    CHECK(pictureOf(bytes).size() == QSize(1200, 400));
    page.row->remove();
    CHECK_FALSE(page.row->hasLogo());
    CHECK(officeLogo(page.desk.file.reader()).isEmpty());
    page.desk.file.undoes();
    CHECK(page.row->hasLogo());
}

TEST_CASE("another picture takes the place of the logo, and the old one goes")
{
    OnScreen page;
    page.take(page.picture(QStringLiteral("one.png"), {60, 20}));
    page.take(page.picture(QStringLiteral("two.png"), {80, 20}));
    CHECK(pictureOf(officeLogo(page.desk.file.reader())).width() == 80);
    CHECK(page.desk.file.count<Attachment>() == 1);
}

TEST_CASE("what is no picture, or too large a one, is refused before it is decoded, and changes nothing")
{
    OnScreen page;
    const QString text = QDir(page.desk.file.folder()).filePath(QStringLiteral("logo.png"));
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    page.take(text);
    page.take(page.picture(QStringLiteral("wide.png"), {8193, 1}));
    page.take(page.picture(QStringLiteral("large.png"), {4096, 2049}));
    CHECK(page.desk.refused.size() == 3);
    CHECK(page.desk.refused.value(1).contains(QLatin1String("8193")));
    CHECK(officeLogo(page.desk.file.reader()).isEmpty());
}

TEST_CASE("the logo stands first on what goes to the customer")
{
    OnScreen page;
    page.take(page.picture(QStringLiteral("logo.png"), {400, 100}));
    Placed placed;
    const Ref made = anInvoice(page.desk.file, 2, placed);
    const Paper paper = businessPaper(page.desk.file.reader(), QStringLiteral("invoice"), made.id);
    REQUIRE_FALSE(paper.blocks.isEmpty());
    CHECK(paper.blocks.first().kind == PaperBlock::Kind::Drawing);
    CHECK(paper.blocks.first().drawing.size == QSizeF(200, 50));
}
