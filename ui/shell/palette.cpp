// Palette: the line to type in, and the keys.
#include "ui/shell/palette.h"
#include "ui/model/background.h"
#include "ui/record/record_head.h"
#include "ui/shell/palette_delegate.h"
#include "ui/support/accessible.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/search_box.h"
#include "ui/support/setting.h"
#include "ui/support/views.h"
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int keptRecent = 12; // records that are remembered
constexpr int shownRecent = 6;

// Those of the head of the record page; the others are commands.
QVector<Verb> possibleSteps(const Reader& reader, const Place& here)
{
    static const QStringList commands{QStringLiteral("convert-lead"), QStringLiteral("complete-activity"),
                                      QStringLiteral("quote-opportunity")};
    const Record record = reader.load(here.entity, here.id);
    QVector<Verb> steps;
    for (const Verb& verb : stepsOf(here.entity)) {
        if (!commands.contains(verb.key) && objectionToVerb(reader, verb, record).isEmpty())
            steps.append(verb);
    }
    return steps;
}

} // namespace

Palette::Palette(Navigator& navigator, Background& background, QWidget* window)
    : Adaptive<QFrame>(window), m_navigator(navigator), m_background(background), m_box(new SearchBox({})),
      m_list(new QListView), m_hint(new PlainLabel({}, TextSize::Meta, Shade::Muted)),
      m_rows(new QStandardItemModel(this)), m_asked(std::make_shared<std::atomic<int>>(0))
{
    hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::s);
    layout->addWidget(m_box);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, [this] {
        if (isVisible())
            search();
    });
    connect(m_list, &QListView::clicked, this, &Palette::run);
    retranslate();
}

void Palette::retranslate()
{
    m_box->setWords(tr("Search or run a command"));
    m_hint->setText(tr("> commands    @ people    # tags"));
    dressList(m_list, tr("Found"));
}

void Palette::open(const QString& text, const Place& here)
{
    if (isHidden())
        m_loan.begin();
    setHere(here);
    const QWidget* window = parentWidget();
    const int width = qMin(scaled(640), window->width() - 2 * space::xl);
    setGeometry((window->width() - width) / 2, scaled(56), width, qMin(scaled(520), window->height() - scaled(96)));
    m_found.clear();
    m_box->setText(text);
    show();
    raise();
    m_box->setFocus();
    search();
}

void Palette::setHere(const Place& here)
{
    m_here = here;
    if (!m_here.id)
        m_here.id = here.state.value(QStringLiteral("current")).toLongLong();
    const auto name = attempt([&] { return m_navigator.workspace().reader().titleOf(m_here.entity, m_here.id); });
    m_name = m_here.id && name ? *name : QString();
    m_verbs.clear();
    m_moves.clear();
    if (m_here.page == QLatin1String("record")) {
        const auto record = attempt([&] { return m_navigator.workspace().reader().load(m_here.entity, m_here.id); });
        m_moves = record ? stageMovesOf(*record) : QVector<StageMove>();
        const auto verbs = attempt([&] { return possibleSteps(m_navigator.workspace().reader(), m_here); });
        m_verbs = verbs ? *verbs : QVector<Verb>();
    }
}

void Palette::follow(const Place& here)
{
    setHere(here);
    const QString chosen = chosenKey();
    arrange();
    if (!choose(chosen) && m_list->currentIndex().isValid())
        sayCurrent();
}

QVector<Id> Palette::recent() const
{
    QVector<Id> ids;
    const QString file = m_navigator.workspace().path();
    for (const QString& id : m_navigator.settings().read(setting::recentRecords, file))
        ids.append(id.toLongLong());
    return ids;
}

void Palette::remember(Id record)
{
    QVector<Id> ids = recent();
    ids.removeAll(record);
    ids.prepend(record);
    QStringList kept;
    for (const Id id : ids.first(qMin<qsizetype>(ids.size(), keptRecent)))
        kept.append(QString::number(id));
    m_navigator.settings().write(setting::recentRecords, kept, m_navigator.workspace().path());
}

// Commands are there at once; what the file knows follows. Former records stay until then, but Enter waits.
void Palette::search()
{
    const int asked = ++*m_asked;
    m_runAwaited = false;
    PaletteAsk ask{m_box->text(), {}, m_navigator.workspace().person().id};
    for (const Id id : recent()) {
        if (ask.recent.size() < shownRecent && (id != m_here.id || m_here.page != QLatin1String("record")))
            ask.recent.append(id);
    }
    using Hits = QVector<PaletteHit>;
    m_background.ask<Hits>(
        this,
        [ask, asked, latest = m_asked](Reader& reader) {
            return asked == *latest ? findForPalette(reader, ask) : Hits();
        },
        [this, asked](Outcome<Hits> found) {
            if (asked != *m_asked)
                return;
            m_answered = asked;
            m_found = found ? *found : Hits();
            arrange();
            sayCurrent();
            if (m_runAwaited)
                run();
        });
    arrange();
}

QString Palette::chosenKey() const
{
    return m_list->currentIndex().data(PaletteDelegate::KeyRole).toString();
}

bool Palette::choose(const QString& key)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->item(row)->isSelectable() && m_rows->item(row)->data(PaletteDelegate::KeyRole) == key) {
            m_list->setCurrentIndex(m_rows->index(row, 0));
            return true;
        }
    }
    return false;
}

void Palette::move(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_rows->rowCount(); row += by) {
        const QModelIndex index = m_rows->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable))
            continue;
        m_list->setCurrentIndex(index);
        return;
    }
}

// The keyboard stays in the line: what it would run is told.
void Palette::sayCurrent()
{
    QString words = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    if (words.isEmpty() && m_rows->rowCount())
        words = m_rows->item(0)->text(); // that nothing was found
    if (isVisible() && !words.isEmpty())
        announce(m_list, words);
}

void Palette::run()
{
    if (isSearching() && !m_box->text().startsWith(u'>')) {
        m_runAwaited = true;
        return;
    }
    const Act act = m_acts.value(m_list->currentIndex().row());
    if (!act)
        return;
    close();
    act();
}

void Palette::close()
{
    hide();
    m_loan.end();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        // Another window and a menu give the keyboard back.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        close();
    else if (key == Qt::Key_Down || key == Qt::Key_Up) {
        move(key == Qt::Key_Down ? 1 : -1);
        sayCurrent();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        run();
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCard(&painter, rect(), tokensOf(this));
}

} // namespace perennial
