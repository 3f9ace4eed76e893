// RecordView: composition of its panes, and what changes while it is shown.
#include "ui/record/record_view.h"
#include "core/lifecycle/engagement/next_step.h"
#include "ui/model/background.h"
#include "ui/record/attachment_strip.h"
#include "ui/record/call_log.h"
#include "ui/record/facts.h"
#include "ui/record/line_items.h"
#include "ui/record/line_kind.h"
#include "ui/record/linked_records.h"
#include "ui/record/next_step_line.h"
#include "ui/record/note_line.h"
#include "ui/record/record_head.h"
#include "ui/record/timeline.h"
#include "ui/support/accessible.h"
#include "ui/support/card.h"
#include "ui/support/empty_state.h"
#include "ui/support/own_focus.h"
#include "ui/support/panes.h"
#include "ui/support/tab_order.h"
#include "ui/support/tab_row.h"
#include "ui/support/views.h"
#include <QApplication>
#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int timelineLimit = 100;     // of each kind, until older ones are asked for
constexpr int factsBesideLines = 1180; // widths from which panes stand beside others
constexpr int linkedBeside = 760;

QScrollArea* scrolling(QWidget* body, int least)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    area->setMinimumWidth(scaled(least));
    return area;
}

TimelineModel::Row rowOf(const QModelIndex& index)
{
    return TimelineModel::Row(index.data(TimelineModel::RowRole).toInt());
}

} // namespace

RecordView::RecordView(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background),
      m_nothing(new EmptyState(QStringLiteral("open"))), m_content(new Card),
      m_head(new RecordHead(navigator, background)), m_step(new NextStepLine(navigator, background)),
      m_call(new CallLog(navigator)), m_tabs(new TabRow(2)), m_kinds(new TabRow(6)),
      m_facts(new Facts(navigator, background)), m_lines(new LineItems(navigator, background)),
      m_note(new NoteLine(navigator)), m_linked(new LinkedRecords(navigator))
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    makePanes();
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(space::l, space::l, space::l, space::m);
    inside->setSpacing(space::m);
    for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_call),
                          static_cast<QWidget*>(m_tabs)})
        inside->addWidget(part);
    inside->addWidget(m_panes, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_content);
    setAcceptDrops(true);
    retranslate();
    setRecord({}, 0);
    connect(m_head, &RecordHead::commandAsked, this, &RecordView::run);
    connect(m_step, &NextStepLine::stepChanged, this, &RecordView::commandsChanged);
    connect(m_call, &CallLog::keyboardFreed, this, &RecordView::focusTimeline);
    connect(m_step, &NextStepLine::keyboardFreed, this, &RecordView::focusTimeline);
    connect(m_note, &NoteLine::keyboardFreed, this, &RecordView::focusTimeline);
    connect(m_call, &CallLog::logged, m_step,
            [this](const QString& name) { m_step->planUnlessPlanned(tr("Call %1 again").arg(name)); });
    connect(m_tabs, &TabRow::currentChanged, this, &RecordView::arrange);
    connect(m_kinds, &TabRow::currentChanged, this,
            [this](int kind) { m_happenings->setShown(TimelineModel::Show(kind)); });
    connect(&navigator.workspace(), &Workspace::changed, this, &RecordView::onChanged);
}

QWidget* RecordView::makeTimeline()
{
    m_happenings = new TimelineModel(this);
    m_timeline = new OwnFocus<QListView>;
    m_timeline->setItemDelegate(new TimelineDelegate(m_timeline));
    m_timeline->setModel(m_happenings);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setResizeMode(QListView::Adjust); // the lines of a text depend on the width
    connect(m_timeline, &QListView::activated, this, &RecordView::open);
    connect(m_timeline, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (rowOf(index) == TimelineModel::Row::Fold)
            m_happenings->toggle(index.row());
        else if (rowOf(index) == TimelineModel::Row::More)
            showOlder();
    });
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(space::m, 0, space::m, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_kinds);
    column->addWidget(m_timeline, 1);
    column->addWidget(m_note);
    return middle;
}

void RecordView::makePanes()
{
    m_middle = makeTimeline();
    m_panes = new Panes;
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(scrolling(m_facts, 200));
    m_panes->addWidget(m_lines);
    m_panes->addWidget(m_middle);
    m_panes->addWidget(scrolling(m_linked, 216));
    m_panes->setStretchFactor(0, 2);
    m_panes->setStretchFactor(1, 8);
    m_panes->setStretchFactor(2, 5);
    m_panes->setStretchFactor(3, 2);
    m_panes->setSizes({scaled(240), scaled(700), scaled(360), scaled(216)});
}

void RecordView::retranslate()
{
    m_nothing->setWords(tr("Nothing chosen"), tr("Choose a row to see everything about it here."));
    m_tabs->setWords(tr("Parts of the document"), {tr("Lines"), tr("Details")});
    m_kinds->setWords(tr("What the timeline shows"),
                      {tr("All"), tr("Calls"), tr("Mails"), tr("Notes"), tr("Documents"), tr("Changes")});
    dressList(m_timeline, tr("Timeline"));
    m_timeline->setUniformItemSizes(false); // changes are thin, activities are not
    describe(m_panes->widget(0), tr("Facts"));
    describe(m_panes->widget(3), tr("Linked"));
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
        Q_EMIT commandsChanged();
        return;
    }
    if (m_record.isValid() && m_record.id() == id)
        return;
    const auto found = attempt([&] { return m_navigator.workspace().reader().find(entity, id); });
    if (!found || !*found) {
        setRecord(entity, 0);
        return;
    }
    // Of a deal its course comes first, of a document its lines.
    if (m_entity != entity)
        m_tabs->setCurrentIndex(entity == QLatin1String("opportunity") ? 1 : 0);
    m_entity = entity;
    m_record = **found;
    m_call->hide();
    m_limit = timelineLimit;
    load();
    for (QScrollArea* pane : m_panes->findChildren<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly))
        pane->verticalScrollBar()->setValue(0); // the one before may have been read further down
    Q_EMIT commandsChanged();
}

void RecordView::load()
{
    m_nothing->hide();
    m_content->show();
    m_head->setRecord(m_record);
    m_step->setRecord(m_record);
    m_facts->setRecord(m_record);
    m_note->setRecord(m_record);
    const Catalog& catalog = *m_navigator.workspace().catalog();
    m_note->setVisible(!linkToAbout(catalog, m_entity).isEmpty());
    if (LineItems::has(catalog, m_entity))
        m_lines->setRecord(m_record);
    arrange();
    readPanes();
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
    const bool shown[] = {!lines || width() >= scaled(factsBesideLines), lines, !lines,
                          !lines && width() >= scaled(linkedBeside)};
    for (int pane = 0; pane < m_panes->count(); ++pane) {
        if (!shown[pane] && m_panes->widget(pane)->isAncestorOf(QApplication::focusWidget()))
            keepKeyboard(); // before the pane goes with it
    }
    for (int pane = 0; pane < m_panes->count(); ++pane)
        m_panes->widget(pane)->setVisible(shown[pane]);
}

// At what brings a pane back, or where there is none in the pane that always stays.
void RecordView::keepKeyboard()
{
    if (m_tabs->isVisibleTo(this))
        m_tabs->takeKeyboard();
    else
        m_timeline->setFocus();
}

// Timeline and linked records stand on the same reading.
void RecordView::readPanes()
{
    struct Content {
        QVector<LinkedRecords::Group> groups;
        Happenings happenings;
    };
    const Record record = m_record;
    const QDate today = m_navigator.workspace().clock().today();
    m_background.ask<Content>(
        this,
        [record, limit = m_limit](Reader& reader) {
            const auto lines = lineKindOf(*reader.catalog(), record.def().key());
            const QVector<LinkedKind> kinds =
                linkedKindsOf(reader, record, limit, lines ? lines->line->key() : QString());
            return Content{LinkedRecords::groupsOf(reader, record, kinds), happeningsOf(reader, record, kinds, limit)};
        },
        [this, record, today](Outcome<Content> content) {
            if (content && m_record.isValid() && m_record.id() == record.id()) {
                m_linked->setRecord(record, content->groups);
                m_happenings->setHappenings(content->happenings, today);
            }
            chooseHappening();
        });
}

// The first of them: who comes here by keyboard sees where it is.
void RecordView::chooseHappening()
{
    if (m_timeline->currentIndex().isValid())
        return;
    for (int row = 0; row < m_happenings->rowCount(); ++row) {
        const QModelIndex index = m_happenings->index(row, 0);
        if (rowOf(index) == TimelineModel::Row::Day)
            continue;
        m_timeline->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
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
    Q_EMIT commandsChanged();
}

void RecordView::showOlder()
{
    m_limit *= 4;
    readPanes();
}

void RecordView::open(const QModelIndex& index)
{
    if (rowOf(index) == TimelineModel::Row::More)
        return; // a click on it comes as well
    const QString entity = index.data(TimelineModel::EntityRole).toString();
    if (!entity.isEmpty())
        m_navigator.go({QStringLiteral("record"), entity, index.data(TimelineModel::IdRole).toLongLong(), {}, {}});
    else if (m_happenings->toggle(index.row()))
        m_timeline->setCurrentIndex(m_happenings->index(index.row(), 0));
}

void RecordView::focusTimeline()
{
    if (showsLines())
        m_lines->focusFirst();
    else
        m_timeline->setFocus();
}

bool RecordView::focusNextPane()
{
    QWidget* now = QApplication::focusWidget();
    QWidget* head = isAncestorOf(now) ? nullptr : firstStop(m_head);
    if (head) { // its steps are what one comes for by keys
        head->setFocus(Qt::TabFocusReason);
        return true;
    }
    int pane = -1;
    for (int at = 0; at < m_panes->count(); ++at) {
        if (now && m_panes->widget(at)->isAncestorOf(now))
            pane = at;
    }
    for (int at = pane + 1; at < m_panes->count(); ++at) {
        if (!m_panes->widget(at)->isVisibleTo(this))
            continue;
        QWidget* pane = m_panes->widget(at);
        if (QWidget* first = pane == m_middle ? m_timeline : firstStop(pane)) {
            first->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

AttachmentStrip* RecordView::files() const
{
    return m_head->files();
}

void RecordView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(m_record.isValid() && !m_navigator.workspace().isReadOnly() &&
                       !AttachmentStrip::attachable(*event->mimeData()).isEmpty());
}

void RecordView::dropEvent(QDropEvent* event)
{
    const QStringList paths = AttachmentStrip::attachable(*event->mimeData());
    event->setAccepted(!paths.isEmpty());
    files()->attach(paths);
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    arrange();
}

} // namespace perennial
