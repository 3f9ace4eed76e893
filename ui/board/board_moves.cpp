// BoardPage: walking, opening and moving cards, and the commands it carries out.
#include "core/lifecycle/remove_record.h"
#include "core/lifecycle/step_to_stage.h"
#include "core/record/validate.h"
#include "ui/board/board_page.h"
#include "ui/board/board_paper.h"
#include "ui/board/card_model.h"
#include "ui/board/card_view.h"
#include "ui/board/closed_stage.h"
#include "ui/board/reason_menu.h"
#include "ui/filter/filter_bar.h"
#include "ui/model/about_commands.h"
#include "ui/model/chosen_rows.h"
#include "ui/support/empty_state.h"
#include "ui/support/plain_text.h"
#include "ui/support/printing.h"
#include "ui/support/setting.h"
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace perennial {
namespace {

constexpr int moreCards = 200;

// Where the next key leads from an open stage: open ones and those that end well.
bool isAhead(StatusType type)
{
    return type != StatusType::Lost && type != StatusType::Cancelled;
}

} // namespace

Id BoardPage::currentCard() const
{
    return m_active ? m_active->view()->currentId() : 0;
}

void BoardPage::activate(StageColumn* column)
{
    m_active = column;
    for (StageColumn* each : std::as_const(m_columns))
        each->view()->setActive(each == column);
    m_area->ensureWidgetVisible(column, 0, 0);
    Q_EMIT commandsChanged();
}

void BoardPage::choose(Id id)
{
    for (StageColumn* column : std::as_const(m_columns)) {
        const int row = id ? column->cards()->rowOf(id) : -1;
        if (row < 0 || column->isHidden())
            continue;
        const bool hadKeyboard = m_active && m_active->view()->hasFocus();
        column->view()->choose(row);
        activate(column);
        if (hadKeyboard)
            column->view()->setFocus();
        return;
    }
    if (m_active && !m_active->isHidden() && m_active->cards()->rowCount())
        return;
    const bool hadKeyboard = m_active && m_active->view()->hasFocus();
    for (StageColumn* column : std::as_const(m_columns)) {
        if (column->isHidden() || !column->cards()->rowCount())
            continue;
        activate(column);
        if (hadKeyboard)
            column->view()->setFocus();
        return;
    }
}

void BoardPage::step(StageColumn* from, int by)
{
    const int row = from->view()->currentIndex().row();
    for (int place = int(m_columns.indexOf(from)) + by; place >= 0 && place < m_columns.size(); place += by) {
        StageColumn* to = m_columns[place];
        if (to->isHidden() || !to->cards()->rowCount())
            continue;
        to->view()->choose(row);
        to->view()->setFocus();
        return;
    }
}

void BoardPage::open(const QModelIndex& index, StageColumn* column)
{
    if (index.data(CardModel::MoreRole).isValid()) {
        m_limits[column->stage()] = column->cards()->cardCount() + moreCards;
        read();
        return;
    }
    navigator().go({QStringLiteral("record"), m_entity, index.data(CardModel::IdRole).toLongLong(), {}, {}});
}

void BoardPage::offerStrips(bool offered)
{
    m_dragging = offered;
    for (ClosedStage* strip : std::as_const(m_strips))
        strip->setOffered(offered);
    for (StageColumn* column : std::as_const(m_columns))
        column->setTarget(false);
    if (!offered && m_afterDrag)
        std::exchange(m_afterDrag, {})();
}

void BoardPage::moveCard(Id id, const QString& stage)
{
    const auto found = attempt([&] { return workspace().reader().find(m_entity, id); });
    if (!found || !*found)
        return;
    const Record& record = **found;
    if (record.value(def().flowField()).text() == stage)
        return;
    const auto step = attempt([&] { return stepToStage(record, stage); });
    if (!step) {
        navigator().tell(step.error());
        return;
    }
    m_wanted = id;
    if (!step->asks) {
        perform(*step, id);
        return;
    }
    const auto objection =
        attempt([&] { return objectionToVerb(workspace().reader(), verbNamed(step->verb), record); });
    if (!objection)
        navigator().tell(objection.error());
    else if (!objection->isEmpty())
        navigator().tell(*objection);
    else
        askFor(*step, id);
}

void BoardPage::askFor(const StageStep& step, Id id)
{
    if (!ReasonMenu::oneKeyParameter(*workspace().catalog(), verbNamed(step.verb)))
        navigator().runVerb(step.verb, id);
    else if (m_dragging)
        m_afterDrag = [this, step, id] { askByKey(step, id); };
    else
        askByKey(step, id);
}

// A menu where the eye is: at the mouse after a drop, else at the card.
void BoardPage::askByKey(const StageStep& step, Id id)
{
    const Verb verb = verbNamed(step.verb);
    const Catalog& catalog = *workspace().catalog();
    auto* menu = new ReasonMenu(catalog, verb, *ReasonMenu::oneKeyParameter(catalog, verb), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ReasonMenu::answered, this, [this, step, id](const QString& parameter, const QString& option) {
        StageStep answered = step;
        answered.given.set(parameter, Value(option));
        perform(answered, id);
    });
    connect(menu, &ReasonMenu::moreWanted, this, [this, step, id] { navigator().runVerb(step.verb, id); });
    CardView* view = m_active ? m_active->view() : nullptr;
    const bool isAtCard = view && view->hasFocus() && currentCard() == id;
    menu->popup(isAtCard ? view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).center())
                         : QCursor::pos());
}

void BoardPage::perform(const StageStep& step, Id id)
{
    const Verb verb = verbNamed(step.verb);
    const QString title = tr("%1: %2").arg(verb.shownLabel(), workspace().reader().titleOf(m_entity, id));
    const auto done =
        workspace().perform(title, [&](Desk& desk) { return perennial::runVerb(desk, verb, id, step.given); });
    if (done)
        navigator().tell(done->sentence, true);
    else
        navigator().tell(done.error());
}

void BoardPage::moveAside(int by)
{
    const Id id = currentCard();
    if (!id)
        return;
    const QVector<Option>& stages = def().flow().stages;
    const int from = int(m_columns.indexOf(m_active));
    for (int place = from + by; place >= 0 && place < stages.size(); place += by) {
        if (by < 0 || isAhead(stages[place].type)) {
            moveCard(id, stages[place].key);
            return;
        }
    }
    navigator().tell(by > 0 ? tr("There is no stage behind this one.") : tr("There is no stage before this one."));
}

void BoardPage::fillMenu(QMenu* menu)
{
    const Id id = currentCard();
    const auto found = attempt([&] { return workspace().reader().find(m_entity, id); });
    if (!id || !found || !*found)
        return;
    const Record record = **found;
    menu->addAction(tr("&Open"), this, [this] { open(m_active->view()->currentIndex(), m_active); });
    QMenu* stages = menu->addMenu(tr("&Move to stage"));
    stages->setToolTipsVisible(true);
    const FieldDef& field = *def().find(def().flowField());
    for (const Option& stage : def().flow().stages) {
        QAction* action = stages->addAction(plainAction(field.shownOption(stage)), this,
                                            [this, id, key = stage.key] { moveCard(id, key); });
        action->setData(stage.key);
        const bool here = record.value(def().flowField()).text() == stage.key;
        const auto step = attempt([&] { return stepToStage(record, stage.key); });
        action->setCheckable(here);
        action->setChecked(here);
        action->setEnabled(here || step);
        if (!here && !step)
            action->setToolTip(plainTip(step.error().text));
    }
    menu->addAction(tr("&Plan an activity…"), this, [this, id] { navigator().runVerb(QStringLiteral("plan"), id); });
    menu->addSeparator();
    menu->addAction(tr("&Delete"), this, &BoardPage::removeCurrent);
}

void BoardPage::removeCurrent()
{
    const Id id = currentCard();
    if (!id)
        return;
    const QString name = m_active->view()->currentIndex().data().toString();
    performAndTell(navigator(), tr("Delete %1").arg(name), tr("%1 deleted").arg(name),
                   [&](Desk& desk) { removeRecord(desk, m_entity, id); });
}

void BoardPage::print()
{
    Printing* printing = Printing::of(this);
    if (!printing)
        return;
    QStringList shown;
    for (const ClosedStage* strip : std::as_const(m_strips)) {
        if (strip->isChecked())
            shown.append(strip->stage());
    }
    PaperAsk ask;
    ask.title = tr("Print: %1").arg(def().many());
    ask.make = [query = m_query, shown, filter = m_filter->sentence()](Reader& reader, const QVariant&,
                                                                       const QVector<bool>&) {
        return boardPaper(reader, query, shown, filter);
    };
    printing->preview(ask);
}

void BoardPage::goToList(const QString& presentation)
{
    Place list{QStringLiteral("list"),
               m_entity,
               currentCard(),
               m_filter->text(),
               {{QStringLiteral("presentation"), presentation}}};
    if (!m_view.isEmpty())
        list.state.insert(QStringLiteral("view"), m_view);
    carryChosen(list, m_picked);
    navigator().go(list);
}

void BoardPage::focusFirst()
{
    m_focusWanted = !m_active;
    if (m_stack->currentIndex() == 0 && m_active)
        m_active->view()->setFocus();
    else if (m_filter->isEmpty() && m_empty->firstButton())
        m_empty->takeKeyboard();
    else
        m_filter->focusBox();
}

bool BoardPage::focusNextPane()
{
    if (!m_filter->isAncestorOf(QApplication::focusWidget()) || !m_active)
        return false;
    focusFirst();
    return true;
}

bool BoardPage::canRun(const QString& key) const
{
    static const QStringList always{QStringLiteral("new_here"), QStringLiteral("filter"),  QStringLiteral("as_list"),
                                    QStringLiteral("as_table"), QStringLiteral("refresh"), QStringLiteral("print")};
    static const QStringList ofCards{QStringLiteral("stage_next"), QStringLiteral("stage_previous"),
                                     QStringLiteral("remove"), QStringLiteral("edit")};
    const bool isOfCard = ofCards.contains(key) || isAboutCommand(*workspace().catalog(), m_entity, key);
    return always.contains(key) || (isOfCard && currentCard());
}

bool BoardPage::run(const QString& key)
{
    if (key == QLatin1String("new_here"))
        navigator().createRecord(m_entity);
    else if (key == QLatin1String("filter"))
        m_filter->focusBox();
    else if (key == QLatin1String("as_list") || key == QLatin1String("as_table"))
        goToList(key.mid(3));
    else if (key == QLatin1String("refresh"))
        read();
    else if (key == QLatin1String("print"))
        print();
    else if (key == QLatin1String("stage_next") || key == QLatin1String("stage_previous"))
        moveAside(key == QLatin1String("stage_next") ? 1 : -1);
    else if (key == QLatin1String("remove"))
        removeCurrent();
    else if (key == QLatin1String("edit") && currentCard())
        open(m_active->view()->currentIndex(), m_active);
    else if (currentCard() && isAboutCommand(*workspace().catalog(), m_entity, key))
        runAbout(navigator(), m_entity, currentCard(), key);
    else
        return false;
    return true;
}

} // namespace perennial
