// DuplicatesPage: twins are shown with the reason, merged as chosen, and told apart for good.
#include "core/catalog/entities/engagement/contact.h"
#include "core/lifecycle/closing_rules.h"
#include "tests/support/ui/stage.h"
#include "ui/exchange/duplicates_page.h"
#include "ui/exchange/twin_choice.h"
#include "ui/shell/shell.h"
#include "ui/support/labels.h"
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

Id aPerson(Desk& desk, const QString& given, const QString& phone, const QString& city)
{
    auto contact = desk.blank<Contact>();
    contact.set(Contact::givenName, given).set(Contact::familyName, QStringLiteral("Bauer"));
    contact.set(Contact::phone, phone).set(Contact::city, city);
    return desk.save(contact);
}

class TwinWindow {
public:
    TwinWindow() : shell(aFile(stage.folder), stage.settings, stage.theme)
    {
        REQUIRE(shell.workspace().perform(QStringLiteral("Two"), [this](Desk& desk) {
            first = aPerson(desk, QStringLiteral("Anna"), QStringLiteral("+49 89 1234567"), QStringLiteral("München"));
            second = aPerson(desk, QStringLiteral("Anna"), QStringLiteral("089 1234567"), QStringLiteral("Munich"));
        }));
        shell.show();
        shell.commands().action(command::findDuplicates)->trigger();
        page = qobject_cast<DuplicatesPage*>(shell.currentPage());
        REQUIRE(page);
        REQUIRE(QTest::qWaitFor([this] { return button(QStringLiteral("Merge")) != nullptr; }, 10'000));
    }
    static std::unique_ptr<Workspace> aFile(const QTemporaryDir& folder)
    {
        OpenOptions options;
        options.closing = keepTrue;
        auto made = Workspace::create(folder.filePath(QStringLiteral("twins.perennial")), options);
        REQUIRE(made);
        return std::move(*made);
    }
    QPushButton* button(const QString& words) const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && QString(button->text()).remove(QLatin1Char('&')) == words)
                return button;
        }
        return nullptr;
    }
    void pick(const QString& words) const
    {
        for (QRadioButton* radio : page->findChildren<QRadioButton*>()) {
            if (radio->text() == words)
                radio->click();
        }
    }
    qint64 people()
    {
        Query query;
        query.entity = QStringLiteral("contact");
        return shell.workspace().reader().count(query);
    }

    Stage stage;
    Shell shell;
    DuplicatesPage* page = nullptr;
    Id first = 0, second = 0;
};

} // namespace

TEST_CASE("twins are merged with the chosen values, in one step that undo takes back")
{
    TwinWindow window;
    window.pick(QStringLiteral("Munich"));
    QTest::mouseClick(window.button(QStringLiteral("Merge")), Qt::LeftButton);
    CHECK(window.people() == 1);
    const auto kept = window.shell.workspace().reader().load<Contact>(window.first);
    CHECK(kept[Contact::city] == QLatin1String("Munich"));
    REQUIRE(QTest::qWaitFor([&] { return !window.button(QStringLiteral("Merge")); }, 10'000));
    REQUIRE(window.shell.workspace().undo());
    CHECK(window.people() == 2);
    CHECK(QTest::qWaitFor([&] { return window.button(QStringLiteral("Merge")) != nullptr; }, 10'000));
}

TEST_CASE("twins that are not the same are not shown again")
{
    TwinWindow window;
    QTest::mouseClick(window.button(QStringLiteral("Not the same")), Qt::LeftButton);
    CHECK_FALSE(window.button(QStringLiteral("Merge")));
    window.shell.commands().action(command::findDuplicates)->trigger();
    QTest::qWait(200);
    CHECK_FALSE(window.button(QStringLiteral("Merge")));
    CHECK(window.people() == 2);
}

TEST_CASE("values of twins go on in the next line where they are long, and none is cut")
{
    TwinWindow window;
    window.shell.resize(700, 640);
    QTest::qWait(50);
    auto* choice = window.page->findChild<TwinChoice*>();
    REQUIRE(choice);
    CHECK(choice->widget()->width() <= choice->viewport()->width());
    for (const PlainLabel* words : choice->findChildren<PlainLabel*>()) {
        INFO(words->text().toStdString());
        CHECK_FALSE(words->isElided());
        CHECK((!words->wordWrap() || words->height() >= words->heightForWidth(words->width())));
    }
}
