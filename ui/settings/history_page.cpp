// HistoryPage: a list of operations, what the chosen one changed, and undo.
#include "ui/settings/history_page.h"
#include "core/base/text.h"
#include "ui/model/background.h"
#include "ui/model/take_back.h"
#include "ui/settings/operation_model.h"
#include "ui/settings/undo_offer.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/search_box.h"
#include "ui/support/views.h"
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int shownChanges = 60;

} // namespace

HistoryPage::HistoryPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_model(new OperationModel(this)), m_header(new PageHeader),
      m_search(new SearchBox({})), m_list(new QListView), m_empty(new EmptyState(QStringLiteral("history"))),
      m_older(new LinkButton({})), m_reading(new QTimer(this)), m_takeBack(new TakeBack(navigator, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OperationDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumWidth(extent::listMinimum); // not more with large text: the ways back beside it need the room
    m_panes = new QWidget;
    auto* panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(space::l);
    panes->addWidget(m_list, 3);
    panes->addWidget(buildDetail(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_older, 0, Qt::AlignLeft);
    m_empty->hide();
    m_older->hide();
    m_reading->setSingleShot(true);
    m_reading->setInterval(60);
    connect(m_reading, &QTimer::timeout, this, &HistoryPage::reload);
    connect(m_search, &QLineEdit::textChanged, m_reading, qOverload<>(&QTimer::start));
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_limit *= 4;
        m_kept = m_list->currentIndex().row(); // older ones come below it
        reload();
    });
    connect(m_search, &SearchBox::leaving, this, &HistoryPage::focusFirst);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showCurrent);
    connect(&workspace(), &Workspace::changed, m_reading, qOverload<>(&QTimer::start));
    connect(m_takeBack, &TakeBack::begun, this, [this] {
        m_undoThis->setEnabled(false);
        m_undoBack->setEnabled(false);
    });
    connect(m_takeBack, &TakeBack::ended, this, &HistoryPage::showCurrent);
    retranslate();
    keepCurrentRow(m_list);
}

QWidget* HistoryPage::buildDetail()
{
    auto* card = new Card;
    m_title = new PlainLabel({}, TextSize::Section);
    m_title->setWordWrap(true);
    m_about = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_about->setWordWrap(true);
    m_changes = new PlainLabel;
    m_changes->setWordWrap(true);
    m_changes->setMargin(space::s);
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason = new PlainLabel({}, TextSize::Secondary);
    m_reason->setTone(Tone::Amber);
    m_reason->setWordWrap(true);
    m_offer = new UndoOffer(m_takeBack);
    m_undoThis = new Button({}, QStringLiteral("undo"));
    m_undoBack = new Button({}, QStringLiteral("history"));
    auto* area = new QScrollArea;
    area->setWidget(m_changes);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    m_changes->setAutoFillBackground(false);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(area, tr("What it changed"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addSpacing(space::s);
    column->addWidget(area, 1);
    column->addWidget(m_reason);
    column->addWidget(m_offer);
    column->addWidget(m_undoThis);
    column->addWidget(m_undoBack);
    connect(m_undoThis, &QPushButton::clicked, this, &HistoryPage::undoThis);
    connect(m_undoBack, &QPushButton::clicked, this, &HistoryPage::undoBack);
    return card;
}

void HistoryPage::retranslate()
{
    m_header->setTitle(tr("History"));
    m_search->setWords(tr("Find a step"));
    dressList(m_list, tr("History"));
    m_older->setText(tr("Show older"));
    m_undoThis->setText(tr("&Undo this step"));
    m_undoBack->setText(tr("Go &back to before this step"));
    if (isVisible())
        reload(); // the words of what is empty
}

QString HistoryPage::pageTitle() const
{
    return tr("History");
}

void HistoryPage::show(const Place&)
{
    reload();
}

Place HistoryPage::place() const
{
    return {QStringLiteral("history"), {}, 0, {}, {}};
}

void HistoryPage::focusFirst()
{
    if (m_empty->isHidden())
        m_list->setFocus();
    else
        m_empty->takeKeyboard();
}

void HistoryPage::reload()
{
    m_background.ask<QVector<Operation>>(
        this, [limit = m_limit](Reader& reader) { return reader.history({}, 0, limit); },
        [this](Outcome<QVector<Operation>> read) {
            if (read)
                take(*read);
            else
                navigator().tell(read.error());
        });
}

void HistoryPage::take(const QVector<Operation>& read)
{
    const QString wanted = fold(m_search->text().trimmed());
    QVector<Operation> shown;
    for (const Operation& operation : read) {
        if (wanted.isEmpty() || fold(operation.title + u' ' + operation.person).contains(wanted))
            shown.append(operation);
    }
    m_model->setOperations(shown, workspace().clock().today());
    if (const int kept = std::exchange(m_kept, -1); kept >= 0 && kept < shown.size())
        m_list->setCurrentIndex(m_model->index(kept));
    tellCount(int(shown.size()), int(read.size()));
    if (read.isEmpty())
        m_empty->setWords(tr("Nothing has happened yet"),
                          tr("Every change of this file will stand here, with who made it and a way back."));
    else
        m_empty->setWords(tr("No step matches “%1”").arg(m_search->text().trimmed()), {});
    const bool held = isAncestorOf(window()->focusWidget()) && !m_search->hasFocus(); // before what has it is hidden
    const bool turns = shown.isEmpty() == m_empty->isHidden();
    m_empty->setVisible(shown.isEmpty());
    m_search->setVisible(!read.isEmpty());
    m_panes->setVisible(!shown.isEmpty());
    const bool isHeld = m_older->hasFocus(); // and may have done its work
    m_older->setVisible(read.size() >= m_limit);
    if ((held && turns) || (isHeld && m_older->isHidden()))
        focusFirst();
    showCurrent();
}

// Where more was done than is read, the number is the limit, not a count of what there is.
void HistoryPage::tellCount(int shown, int read)
{
    if (read < m_limit)
        m_header->setCount(shown, read);
    else if (shown == read)
        m_header->setNote(tr("the latest %1").arg(formatCount(read)));
    else
        m_header->setNote(tr("%1 of the latest %2").arg(formatCount(shown), formatCount(read)));
}

void HistoryPage::showCurrent()
{
    const Operation* operation = m_model->at(m_list->currentIndex().row());
    m_undoThis->setEnabled(operation && !operation->undone && operation->sealed.isEmpty());
    m_undoBack->setEnabled(operation && !operation->undone);
    m_offer->clear();
    if (!operation)
        return;
    m_title->setText(operation->title);
    m_about->setText(m_list->currentIndex().data(OperationModel::DetailRole).toString());
    m_reason->setText(operation->undone ? tr("This step was undone.") : operation->sealed);
    m_reason->setVisible(!m_reason->text().isEmpty());
    const Operation shown = *operation;
    m_background.ask<QStringList>(
        this, [shown](Reader& reader) { return changesInWords(reader, shown, shownChanges); },
        [this, shown](Outcome<QStringList> lines) {
            const Operation* now = m_model->at(m_list->currentIndex().row());
            if (lines && now && now->sequence == shown.sequence)
                m_changes->setText(lines->join(u'\n'));
        });
}

void HistoryPage::undoThis()
{
    if (const Operation* operation = m_model->at(m_list->currentIndex().row()))
        m_takeBack->undo(operation->sequence, operation->title);
}

// Everything from the newest step down to this one, step by step; what refuses stops it with its reason.
void HistoryPage::undoBack()
{
    const Operation* last = m_model->at(m_list->currentIndex().row());
    if (!last)
        return;
    m_takeBack->run([sequence = last->sequence, limit = m_limit](Workspace& workspace) {
        const QVector<Operation> all = workspace.reader().history({}, 0, limit);
        const auto left = std::count_if(all.begin(), all.end(), [sequence](const Operation& operation) {
            return operation.sequence >= sequence && !operation.undone;
        });
        for (int done = 0; done < int(left); ++done) {
            const auto undone = workspace.undo();
            if (!undone)
                throw undone.error();
        }
        return tr("%Ln step(s) undone", nullptr, int(left));
    });
}

bool HistoryPage::canRun(const QString& key) const
{
    return key == QLatin1String("filter") || key == QLatin1String("refresh");
}

bool HistoryPage::run(const QString& key)
{
    if (key == QLatin1String("filter"))
        m_search->setFocus();
    else if (key == QLatin1String("refresh"))
        reload();
    else
        return false;
    return true;
}

} // namespace perennial
