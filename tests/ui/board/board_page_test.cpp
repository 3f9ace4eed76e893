// The board: columns, moves by key, menu and drop, words of columns and cards, filter and empty states.
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/own_catalog.h"
#include "tests/support/ui/kept_papers.h"
#include "tests/support/ui/page_stage.h"
#include "ui/board/board_page.h"
#include "ui/board/card_model.h"
#include "ui/board/card_view.h"
#include "ui/board/closed_stage.h"
#include "ui/board/reason_menu.h"
#include "ui/board/stage_column.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_chip.h"
#include "ui/model/chosen_rows.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/search_box.h"
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QMimeData>
#include <QThread>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Board {
    PageStage stage;
    Ref account;
    Id first = 0, second = 0;
    std::unique_ptr<BoardPage> page;

    Board()
    {
        stage.file.does([&](Desk& desk) {
            account = anAccount(desk).ref();
            first = anOpportunity(desk, account, QStringLiteral("Studio samples"), {230'000}).id();
            auto deal = anOpportunity(desk, account, QStringLiteral("Espresso bar"), {280'000});
            desk.save(deal.set(Opportunity::stage, Opportunity::qualification));
            second = deal.id();
        });
    }

    void open(const QString& entity = QStringLiteral("opportunity"))
    {
        page = std::make_unique<BoardPage>(stage.navigator, stage.background, entity);
        page->resize(1072, 700);
        page->QWidget::show();
        page->show({QStringLiteral("board"), entity, 0, {}, {}});
        settle();
    }

    // Waits for the answers that are under way.
    void settle()
    {
        QSignalSpy answered(page.get(), &BoardPage::loaded);
        page->run(QStringLiteral("refresh"));
        REQUIRE(comesTrue([&] { return answered.count() > 0; }));
    }

    StageColumn* column(const QString& stageKey)
    {
        for (StageColumn* column : page->columns()) {
            if (column->stage() == stageKey)
                return column;
        }
        return nullptr;
    }

    QString stageOf(Id id) { return stage.file.load<Opportunity>(id)[Opportunity::stage].key; }

    void choose(Id id)
    {
        page->show({QStringLiteral("board"), QStringLiteral("opportunity"), id, {}, {}});
        page->focusFirst();
        REQUIRE(page->currentCard() == id);
    }
};

} // namespace

TEST_CASE("a board has a column for every stage, with its count and its sums")
{
    Board board;
    board.open();
    REQUIRE(board.page->columns().size() == 6);
    CHECK(board.page->strips().size() == 2);
    StageColumn* qualification = board.column(QStringLiteral("qualification"));
    const QString name = qualification->view()->accessibleName();
    CHECK(name.startsWith(QStringLiteral("Qualification, 1 opportunity")));
    CHECK(name.endsWith(QStringLiteral(", €2,800")));
    CHECK(board.column(QStringLiteral("won"))->isHidden());
    CHECK(board.column(QStringLiteral("proposal"))->cards()->rowCount() == 0);
}

TEST_CASE("the columns of a board are filled one after the other, so that keys are taken in between")
{
    Board board;
    board.page = std::make_unique<BoardPage>(board.stage.navigator, board.stage.background, "opportunity");
    bool isLoaded = false;
    QObject::connect(board.page.get(), &BoardPage::loaded, board.page.get(), [&isLoaded] { isLoaded = true; });
    const auto filled = [&board] {
        const auto& columns = board.page->columns();
        return std::count_if(columns.begin(), columns.end(), [](StageColumn* each) { return each->count() > 0; });
    };
    for (int turn = 0; turn < 10'000 && !isLoaded; ++turn) {
        const auto before = filled();
        QCoreApplication::processEvents();
        CHECK(filled() - before <= 1);
        QThread::msleep(1); // the cards are read beside the window
    }
    REQUIRE(isLoaded);
    CHECK(filled() == 2);
}

TEST_CASE("a card says its title, company, worth and next step to a screen reader")
{
    Board board;
    board.stage.file.does([&](Desk& desk) {
        planActivity(desk, {board.second, QStringLiteral("Call about samples"), {}, desk.today().addDays(-2)});
    });
    board.open();
    const auto spoken = [&](const char* stage) {
        return board.column(QLatin1String(stage))->cards()->index(0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken("prospecting") == QStringLiteral("Studio samples, Bäckerei Bauer, €2,300, No activity"));
    CHECK(spoken("qualification") ==
          QStringLiteral("Espresso bar, Bäckerei Bauer, €2,800, Overdue 2 d, Call about samples, 2 days ago"));
}

TEST_CASE("the keys walk cards and columns over empty ones, Enter opens, Escape goes back")
{
    Board board;
    board.stage.file.does([&](Desk& desk) {
        auto deal = anOpportunity(desk, board.account, QStringLiteral("Third"));
        desk.save(deal.set(Opportunity::stage, Opportunity::negotiation));
    });
    board.open();
    board.choose(board.second);
    CardView* view = board.column(QStringLiteral("qualification"))->view();
    QTest::keyClick(view, Qt::Key_Right);
    StageColumn* negotiation = board.column(QStringLiteral("negotiation"));
    CHECK(board.page->currentCard() == negotiation->cards()->idAt(0));
    CHECK(negotiation->view()->isActive());
    CHECK_FALSE(view->isActive());
    QTest::keyClick(negotiation->view(), Qt::Key_Return);
    REQUIRE(board.stage.navigator.places.size() == 1);
    CHECK(board.stage.navigator.places[0].page == QStringLiteral("record"));
    QTest::keyClick(negotiation->view(), Qt::Key_Escape);
    CHECK(board.stage.navigator.backs == 1);
}

TEST_CASE("the stage keys move a card at once, and the keyboard stays with it")
{
    Board board;
    board.open();
    board.choose(board.first);
    CHECK(board.page->canRun(QStringLiteral("stage_next")));
    board.page->run(QStringLiteral("stage_next"));
    CHECK(board.stageOf(board.first) == QStringLiteral("qualification"));
    CHECK(board.stage.navigator.lastUndoable);
    board.settle();
    CHECK(board.page->currentCard() == board.first);
    CHECK(board.column(QStringLiteral("qualification"))->view()->isActive());
    board.page->run(QStringLiteral("stage_previous"));
    CHECK(board.stageOf(board.first) == QStringLiteral("prospecting"));
}

TEST_CASE("a call, an activity and a note are written about the current card")
{
    Board board;
    board.open();
    board.choose(board.second);
    for (const char* key : {"log_call", "new_activity", "new_note"})
        CHECK((board.page->canRun(QLatin1String(key)) && board.page->run(QLatin1String(key))));
    const auto& asked = board.stage.navigator;
    CHECK(asked.created == QStringList{QStringLiteral("activity")});
    CHECK(asked.givenLast.value(QStringLiteral("opportunity_id")) == QString::number(board.second));
    REQUIRE(asked.places.size() == 2);
    for (const auto& [at, key] : {std::pair(0, "log_call"), std::pair(1, "new_note")}) {
        CHECK(asked.places[at].id == board.second);
        CHECK(asked.places[at].state.value(QStringLiteral("command")) == QVariant(QString::fromLatin1(key)));
    }
}

TEST_CASE("rows chosen in the list are chosen on the board, and given back to the list")
{
    Board board;
    board.open();
    Place place{QStringLiteral("board"), QStringLiteral("opportunity"), board.first, {}, {}};
    carryChosen(place, {board.first, board.second});
    board.page->show(place);
    CHECK(board.column(QStringLiteral("prospecting"))->view()->isPicked(0));
    CHECK(board.column(QStringLiteral("qualification"))->view()->isPicked(0));
    board.page->run(QStringLiteral("as_table"));
    CHECK(chosenIn(board.stage.navigator.places.last()) == QVector<Id>{board.first, board.second});
    board.page->show({QStringLiteral("board"), QStringLiteral("opportunity"), board.first, {}, {}});
    CHECK_FALSE(board.column(QStringLiteral("qualification"))->view()->isPicked(0));
}

TEST_CASE("a card dropped on a column moves there; what is no card is not taken")
{
    Board board;
    board.open();
    CardModel* target = board.column(QStringLiteral("proposal"))->cards();
    const std::unique_ptr<QMimeData> card(
        board.column(QStringLiteral("prospecting"))
            ->cards()
            ->mimeData({board.column(QStringLiteral("prospecting"))->cards()->index(0)}));
    REQUIRE(target->canDropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
    CHECK(target->dropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
    CHECK(board.stageOf(board.first) == QStringLiteral("proposal"));
    QMimeData text;
    text.setText(QStringLiteral("4711"));
    CHECK_FALSE(target->canDropMimeData(&text, Qt::MoveAction, -1, -1, {}));
}

TEST_CASE("dropped on Won a deal is won at once; dropped on Lost one key says why")
{
    Board board;
    board.open();
    Q_EMIT board.page->strips()[0]->dropped(board.first);
    CHECK(board.stageOf(board.first) == QStringLiteral("won"));
    CHECK(board.stage.file.load<Opportunity>(board.first).has(Opportunity::closedOn));
    Q_EMIT board.page->strips()[1]->dropped(board.second);
    CHECK(board.stageOf(board.second) == QStringLiteral("qualification"));
    auto* menu = board.page->findChild<ReasonMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_2);
    CHECK(board.stageOf(board.second) == QStringLiteral("lost"));
    CHECK(board.stage.file.load<Opportunity>(board.second).is(Opportunity::lostReason, Opportunity::competitor));
    CHECK(board.stage.navigator.lastUndoable);
    CHECK(board.stage.navigator.verbs.isEmpty());
}

TEST_CASE("whoever wants to say more about a lost deal is asked at the side, and Escape loses nothing")
{
    Board board;
    board.open();
    board.page->moveCard(board.second, QStringLiteral("lost"));
    auto* menu = board.page->findChild<ReasonMenu*>();
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Escape);
    CHECK(board.stageOf(board.second) == QStringLiteral("qualification"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    board.page->moveCard(board.second, QStringLiteral("lost"));
    menu = board.page->findChild<ReasonMenu*>();
    REQUIRE(menu);
    menu->actions().last()->trigger();
    REQUIRE(board.stage.navigator.verbs.size() == 1);
    CHECK(board.stage.navigator.verbs[0] == std::pair(QStringLiteral("lose-opportunity"), board.second));
}

TEST_CASE("what a drop asks waits until the mouse is free again")
{
    Board board;
    board.open();
    CardView* view = board.column(QStringLiteral("qualification"))->view();
    Q_EMIT view->dragged(true);
    Q_EMIT board.page->strips()[1]->dropped(board.second);
    CHECK_FALSE(board.page->findChild<ReasonMenu*>());
    Q_EMIT view->dragged(false);
    CHECK(board.page->findChild<ReasonMenu*>());
}

TEST_CASE("a board is printed with its stages, sums and cards, and only those of the filter")
{
    Board board;
    board.open();
    auto* printing = new KeptPapers(board.page.get());
    CHECK(board.page->canRun(QStringLiteral("print")));
    board.page->run(QStringLiteral("print"));
    REQUIRE(printing->asked.size() == 1);
    Paper paper = printing->asked.last().make(board.stage.file.reader(), {}, {});
    QStringList heads;
    QStringList rows;
    for (const PaperBlock& block : paper.blocks) {
        if (block.kind == PaperBlock::Kind::Heading)
            heads << block.text;
        for (const QStringList& row : block.table.rows)
            rows << row.join(u'|');
    }
    REQUIRE(heads.size() == 2);
    CHECK(heads[0].startsWith(QStringLiteral("Prospecting · 1 card")));
    CHECK(heads[0].endsWith(QStringLiteral(" · €2,300 · €230 weighted")));
    CHECK(heads[1].endsWith(QStringLiteral(" · €2,800 · €560 weighted")));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].startsWith(QStringLiteral("Studio samples|Bäckerei Bauer|")));
    CHECK(rows[0].endsWith(QStringLiteral("No activity|€2,300")));
    auto* filter = board.page->findChild<SearchBox*>();
    filter->setText(QStringLiteral("amount>2500"));
    REQUIRE(comesTrue([&] { return board.column(QStringLiteral("prospecting"))->count() == 0; }));
    board.page->run(QStringLiteral("print"));
    paper = printing->asked.last().make(board.stage.file.reader(), {}, {});
    CHECK(paper.blocks[1].text.startsWith(QStringLiteral("Amount is more than 2500.00 · 1 card")));
}

TEST_CASE("eight open stages of one's own get a hint, the six of a new file none")
{
    Board board;
    board.open();
    const auto hints = [&] {
        QStringList shown;
        for (const PlainLabel* label : board.page->findChildren<PlainLabel*>()) {
            if (!label->isHidden() && label->text().contains(QStringLiteral("hard to survey")))
                shown << label->text();
        }
        return shown;
    };
    CHECK(hints().isEmpty());
    board.stage.file.does([](Desk& desk) {
        for (int i = 0; i < 4; ++i) {
            OwnOption stage{QStringLiteral("opportunity"), QStringLiteral("stage"), {}, i};
            stage.option = {{}, QStringLiteral("Stage %1").arg(i), StatusType::Ongoing};
            stage.option.own = true;
            addOwnOption(desk, stage);
        }
    });
    REQUIRE(comesTrue([&] { return board.page->columns().size() == 10; }));
    CHECK(hints().size() == 1);
}

TEST_CASE("a won deal taken back to a column is reopened in it")
{
    Board board;
    board.open();
    board.page->moveCard(board.first, QStringLiteral("won"));
    board.page->moveCard(board.first, QStringLiteral("negotiation"));
    CHECK(board.stageOf(board.first) == QStringLiteral("negotiation"));
    CHECK_FALSE(board.stage.file.load<Opportunity>(board.first).has(Opportunity::closedOn));
}

TEST_CASE("the menu of a card offers every stage and ticks its own")
{
    Board board;
    board.open();
    board.choose(board.second);
    QMenu menu;
    board.page->fillMenu(&menu);
    QMenu* stages = menu.actions().at(1)->menu();
    REQUIRE(stages);
    REQUIRE(stages->actions().size() == 6);
    CHECK(stages->actions().at(1)->isChecked());
    stages->actions().at(3)->trigger();
    CHECK(board.stageOf(board.second) == QStringLiteral("negotiation"));
}

TEST_CASE("a step that only other things bring about is refused in words")
{
    Board board;
    Id order = 0;
    board.stage.file.does([&](Desk& desk) {
        Record made = desk.blank(QStringLiteral("sales_order"));
        made.setValue(QStringLiteral("account_id"), pack(board.account));
        order = desk.save(made);
    });
    board.open(QStringLiteral("sales_order"));
    board.page->moveCard(order, QStringLiteral("completed"));
    REQUIRE(board.stage.navigator.errors.size() == 1);
    CHECK(board.stage.navigator.errors[0].contains(QStringLiteral("Completed")));
}

TEST_CASE("the filter narrows the board, and the list takes it over")
{
    Board board;
    board.open();
    auto* filter = board.page->findChild<SearchBox*>();
    QSignalSpy answered(board.page.get(), &BoardPage::loaded);
    filter->setText(QStringLiteral("amount>2500"));
    REQUIRE(comesTrue([&] { return board.column(QStringLiteral("prospecting"))->count() == 0; }));
    CHECK(board.column(QStringLiteral("qualification"))->count() == 1);
    board.page->run(QStringLiteral("as_table"));
    REQUIRE(board.stage.navigator.places.size() == 1);
    const Place place = board.stage.navigator.places[0];
    CHECK(place.page == QStringLiteral("list"));
    CHECK(place.filter == QStringLiteral("amount>2500.00"));
    CHECK(place.state.value(QStringLiteral("presentation")).toString() == QStringLiteral("table"));
    filter->setText(QStringLiteral("nobody"));
    auto* empty = board.page->findChild<EmptyState*>();
    REQUIRE(comesTrue([&] { return empty->isVisible(); }));
    CHECK(empty->headline().contains(QStringLiteral("nobody")));
    empty->findChild<QPushButton*>()->click();
    REQUIRE(comesTrue([&] { return !empty->isVisible(); }));
}

TEST_CASE("what filters a board stands on chips, and Escape takes them off before it leaves")
{
    Board board;
    board.open();
    auto* bar = board.page->findChild<FilterBar*>();
    bar->box()->setText(QStringLiteral("amount>2500"));
    QTest::keyClick(bar->box(), Qt::Key_Return);
    REQUIRE(bar->chips().size() == 1);
    CHECK(bar->chips().first()->sentence() == QStringLiteral("Amount is more than 2500.00"));
    REQUIRE(comesTrue([&] { return board.column(QStringLiteral("prospecting"))->count() == 0; }));
    board.page->run(QStringLiteral("filter"));
    QTest::keyClick(bar->box(), Qt::Key_Escape);
    CHECK(bar->chips().isEmpty());
    REQUIRE(comesTrue([&] { return board.column(QStringLiteral("prospecting"))->count() == 1; }));
    CHECK(bar->box()->hasFocus());
    QTest::keyClick(bar->box(), Qt::Key_Escape);
    CHECK_FALSE(bar->box()->hasFocus());
    CHECK(board.stage.navigator.backs == 0);
}

TEST_CASE("a board that opens with a filter has the keyboard on its cards, as soon as it has any")
{
    Board board;
    board.page =
        std::make_unique<BoardPage>(board.stage.navigator, board.stage.background, QStringLiteral("opportunity"));
    board.page->QWidget::show();
    board.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(board.page.get()));
    board.page->show({QStringLiteral("board"), QStringLiteral("opportunity"), 0, QStringLiteral("amount>1"), {}});
    board.page->focusFirst();
    REQUIRE(comesTrue([&] { return qobject_cast<CardView*>(board.page->focusWidget()) != nullptr; }));
}

TEST_CASE("a stored view keeps its name as a board, and the list takes it back")
{
    Board board;
    board.open();
    const Place view{QStringLiteral("board"),
                     QStringLiteral("opportunity"),
                     0,
                     QStringLiteral("is:open next:none"),
                     {{QStringLiteral("view"), QStringLiteral("deals-no-next-step")}}};
    board.page->show(view);
    CHECK(board.page->pageTitle() == QStringLiteral("No next step"));
    CHECK(board.page->findChild<FilterBar*>()->chips().size() == 2);
    CHECK(board.page->place().state.value(QStringLiteral("view")) == view.state.value(QStringLiteral("view")));
    board.page->run(QStringLiteral("as_list"));
    const Place list = board.stage.navigator.places.last();
    CHECK(list.filter == view.filter);
    CHECK(list.state.value(QStringLiteral("view")) == view.state.value(QStringLiteral("view")));
    board.page->show({QStringLiteral("board"), QStringLiteral("opportunity"), 0, {}, {}});
    CHECK(board.page->pageTitle() == QStringLiteral("Opportunities"));
    CHECK_FALSE(board.page->place().state.contains(QStringLiteral("view")));
}

TEST_CASE("a stage shows its first 200 cards and says how many more there are")
{
    Board board;
    board.stage.file.does([&](Desk& desk) {
        for (int i = 0; i < 250; ++i)
            aLead(desk, QStringLiteral("Lead %1").arg(i), QString());
    });
    board.open(QStringLiteral("lead"));
    StageColumn* fresh = board.column(QStringLiteral("new"));
    CHECK(fresh->count() == 250);
    CHECK(fresh->cards()->cardCount() == 200);
    REQUIRE(fresh->cards()->rowCount() == 201);
    const QModelIndex more = fresh->cards()->index(200);
    CHECK(more.data().toString() == QStringLiteral("Show more (50)"));
    Q_EMIT fresh->view()->activated(more);
    REQUIRE(comesTrue([&] { return fresh->cards()->cardCount() == 250; }));
    CHECK(fresh->cards()->rowCount() == 250);
}

TEST_CASE("the model of a column keeps the rules of models while cards come and go")
{
    CardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BoardCard one{1, QStringLiteral("One"), {}, {}, {}, {}, Tone::Grey, {}};
    BoardCard two{2, QStringLiteral("Two"), {}, {}, {}, {}, Tone::Grey, {}};
    model.setCards({one, two}, 0);
    two.worth = QStringLiteral("€5");
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCards({one, two}, 0);
    CHECK(reset.isEmpty());
    model.setCards({two}, 7);
    CHECK(reset.count() == 1);
    CHECK(model.rowCount() == 2);
    CHECK(model.rowOf(2) == 0);
    model.setCards({}, 0);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("on a board without cards the keyboard stands on what makes the first one")
{
    PageStage stage;
    BoardPage page(stage.navigator, stage.background, QStringLiteral("opportunity"));
    page.QWidget::show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QSignalSpy answered(&page, &BoardPage::loaded);
    page.show({QStringLiteral("board"), QStringLiteral("opportunity"), 0, {}, {}});
    page.focusFirst();
    REQUIRE(comesTrue([&] { return answered.count() > 0; }));
    const auto* empty = page.findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    CHECK(page.focusWidget() == empty->firstButton());
    page.focusFirst(); // come to once more
    CHECK(page.focusWidget() == empty->firstButton());
}
