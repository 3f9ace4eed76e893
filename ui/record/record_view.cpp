// RecordView: composition of its panes, and what changes while it is shown.
#include "ui/record/record_view.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/verbs.h"
#include "core/record/format.h"
#include "ui/field/shown_value.h"
#include "ui/model/background.h"
#include "ui/record/facts.h"
#include "ui/record/line_items.h"
#include "ui/record/linked_records.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include "ui/support/views.h"
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int offeredActions = 3; // as buttons; the rest in the menu
constexpr int timelineLimit = 100;
constexpr int factsBesideLines = 980; // widths from which panes stand beside others
constexpr int linkedBeside = 760;

QScrollArea* scrolling(QWidget* body, const QString& name)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    area->setMinimumWidth(scaled(200));
    describe(area, name);
    return area;
}

} // namespace

RecordView::RecordView(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background)
{
    m_nothing = new EmptyState(QStringLiteral("open"));
    m_content = new Card;
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::s);
    m_nextStep = new PlainLabel;
    m_nextStep->setWordWrap(true);

    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(space::l, space::l, space::l, space::s);
    inside->setSpacing(space::m);
    inside->addLayout(makeHead());
    inside->addLayout(m_actions);
    inside->addWidget(m_nextStep);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    inside->addWidget(m_tabs);
    inside->addWidget(makePanes(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_content);
    retranslate();
    setRecord({}, 0);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordView::arrange);
    connect(&navigator.workspace(), &Workspace::changed, this, &RecordView::onChanged);
}

QLayout* RecordView::makeHead()
{
    m_avatar = new AvatarLabel({}, 48);
    m_name = new PlainLabel({}, TextSize::Title);
    m_name->setElided(true);
    m_detail = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_detail->setElided(true);
    m_status = new ChipLabel;

    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_status);
    names->addLayout(first);
    names->addWidget(m_detail);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    return head;
}

QWidget* RecordView::makeTimeline()
{
    m_timelineTitle = new SectionLabel;
    m_happenings = new TimelineModel(this);
    m_timeline = new QListView;
    m_timeline->setItemDelegate(new TimelineDelegate(m_timeline));
    m_timeline->setModel(m_happenings);
    m_timeline->setFrameShape(QFrame::NoFrame);
    connect(m_timeline, &QListView::activated, this, [this](const QModelIndex& index) {
        const QString entity = index.data(TimelineModel::EntityRole).toString();
        if (!entity.isEmpty())
            m_navigator.go({QStringLiteral("record"), entity, index.data(TimelineModel::IdRole).toLongLong(), {}, {}});
    });
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(space::m, 0, 0, 0);
    column->addWidget(m_timelineTitle);
    column->addWidget(m_timeline, 1);
    return middle;
}

QWidget* RecordView::makePanes()
{
    m_facts = new Facts(m_navigator);
    m_linked = new LinkedRecords(m_navigator, m_background);
    m_panes = new QSplitter;
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(scrolling(m_facts, tr("Facts")));
    m_lines = new LineItems(m_navigator, m_background);
    m_panes->addWidget(m_lines);
    m_middle = makeTimeline();
    m_panes->addWidget(m_middle);
    m_panes->addWidget(scrolling(m_linked, tr("Linked")));
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 8);
    m_panes->setStretchFactor(2, 4);
    m_panes->setStretchFactor(3, 2);
    m_panes->setSizes({scaled(240), scaled(700), scaled(360), scaled(200)});
    return m_panes;
}

void RecordView::retranslate()
{
    m_nothing->setWords(tr("Nothing chosen"), tr("Choose a row to see everything about it here."));
    m_timelineTitle->setText(tr("Timeline"));
    m_tabs->setTabText(0, tr("Lines"));
    m_tabs->setTabText(1, tr("Details"));
    describe(m_tabs, tr("Parts of the document"));
    dressList(m_timeline, tr("Timeline"));
    m_timeline->setUniformItemSizes(false); // changes are thin, activities are not
    if (m_record.isValid())
        fillActions();
}

QString RecordView::title() const
{
    if (!m_record.isValid())
        return {};
    return m_record.title().isEmpty() ? m_record.reference() : m_record.title();
}

void RecordView::setRecord(const QString& entity, Id id)
{
    if (!id) {
        m_record = Record();
        m_content->hide();
        m_nothing->show();
        return;
    }
    if (m_record.isValid() && m_record.id() == id)
        return;
    m_entity = entity;
    const auto found = attempt([&] { return m_navigator.workspace().reader().find(entity, id); });
    if (!found || !*found) {
        setRecord(entity, 0);
        return;
    }
    m_record = **found;
    load();
}

void RecordView::load()
{
    m_nothing->hide();
    m_content->show();
    fillHeader();
    fillActions();
    m_facts->setRecord(m_record);
    m_linked->setRecord(m_record);
    if (LineItems::has(*m_navigator.workspace().catalog(), m_entity))
        m_lines->setRecord(m_record);
    arrange();
    readTimeline();
}

bool RecordView::showsLines() const
{
    return m_record.isValid() && LineItems::has(*m_navigator.workspace().catalog(), m_entity) &&
           m_tabs->currentIndex() == 0;
}

// Lines take the middle; other panes stand beside them only where there is room.
void RecordView::arrange()
{
    if (!m_record.isValid())
        return;
    m_tabs->setVisible(LineItems::has(*m_navigator.workspace().catalog(), m_entity));
    const bool lines = showsLines();
    m_panes->widget(0)->setVisible(!lines || width() >= scaled(factsBesideLines));
    m_lines->setVisible(lines);
    m_middle->setVisible(!lines);
    m_panes->widget(3)->setVisible(!lines && width() >= scaled(linkedBeside));
}

void RecordView::fillHeader()
{
    const QString name = title();
    m_avatar->setName(name);
    m_name->setText(name);
    QStringList detail{m_record.def().one() + QLatin1Char(' ') + m_record.reference()};
    for (const QString& key : m_record.def().subtitleFields()) {
        const QString part = shownValue(m_navigator.workspace(), m_record, m_record.def().indexOf(key));
        if (!part.isEmpty() && part != name)
            detail.append(part);
    }
    m_detail->setText(detail.join(QStringLiteral(" · ")));
    m_status->setVisible(m_record.def().hasFlow());
    if (m_record.def().hasFlow()) {
        const FieldDef& field = *m_record.def().find(m_record.def().flowField());
        const Option* option = field.option(m_record.value(field.key).text());
        m_status->setChip(option ? field.shownOption(*option) : QString(),
                          option ? toneNamed(option->tone) : Tone::Grey);
    }
}

void RecordView::fillActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    auto* more = new QMenu(this);
    more->setToolTipsVisible(true);
    const Id id = m_record.id();
    int offered = 0;
    for (const Verb& verb : verbsOf(m_record.def().key())) {
        if (!verb.needsRecord)
            continue;
        const auto objection =
            attempt([&] { return objectionToVerb(m_navigator.workspace().reader(), verb, m_record); });
        const bool may = objection && objection->isEmpty();
        const QString key = verb.key;
        const auto run = [this, key, id] { m_navigator.runVerb(key, id); };
        if (may && offered < offeredActions) {
            auto* button = new Button(plainAction(verb.shownLabel()));
            connect(button, &QPushButton::clicked, this, run);
            m_actions->addWidget(button);
            ++offered;
            continue;
        }
        QAction* action = more->addAction(plainAction(verb.shownLabel()), this, run);
        action->setEnabled(may);
        if (!may)
            action->setToolTip(plainTip(objection ? *objection : QString()));
    }
    m_actions->addStretch();
    auto* menu = new IconButton(QStringLiteral("more"), tr("More steps"));
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setMenu(more);
    m_actions->addWidget(menu);
}

void RecordView::readTimeline()
{
    const Id id = m_record.id();
    const QString entity = m_record.def().key();
    const QDate today = m_navigator.workspace().clock().today();
    using Happenings = QVector<Happening>;
    m_nextStep->hide();
    m_background.ask<Happenings>(
        this, [entity, id](Reader& reader) { return happeningsOf(reader, entity, id, timelineLimit); },
        [this, id, today](Outcome<Happenings> happenings) {
            if (happenings && m_record.isValid() && m_record.id() == id)
                m_happenings->setHappenings(*happenings, today);
        });
}

void RecordView::onChanged(const ChangeSet&)
{
    if (!m_record.isValid())
        return;
    const auto found = attempt([&] { return m_navigator.workspace().reader().find(m_entity, m_record.id()); });
    if (!found || !*found) {
        setRecord(m_entity, 0);
        return;
    }
    m_record = **found;
    load();
}

void RecordView::focusTimeline()
{
    m_timeline->setFocus();
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    arrange();
}

} // namespace perennial
