// RecordPage: the record view with a way back.
#include "ui/record/record_page.h"
#include "ui/model/about_commands.h"
#include "ui/record/call_log.h"
#include "ui/record/record_view.h"
#include "ui/support/buttons.h"
#include "ui/support/printing.h"
#include "ui/support/tab_order.h"
#include "ui/support/tokens.h"
#include <QKeyEvent>
#include <QVBoxLayout>

namespace perennial {

RecordPage::RecordPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_view(new RecordView(navigator, background)),
      m_back(new LinkButton({}, QStringLiteral("back")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    layout->setSpacing(space::xs);
    connect(m_back, &QPushButton::clicked, this, [this] { this->navigator().goBack(); });
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_view, 1);
    connect(m_view, &RecordView::commandsChanged, this, &Page::commandsChanged);
    connect(m_view, &RecordView::gone, this, [this] { this->navigator().goBack(); });
    connect(&workspace(), &Workspace::changed, this, &Page::titleChanged);
    RecordPage::retranslate();
}

void RecordPage::retranslate()
{
    m_back->setText(tr("Back"));
}

QString RecordPage::pageTitle() const
{
    return m_view->title();
}

void RecordPage::show(const Place& place)
{
    m_place = place;
    const bool calls = m_place.state.take(QStringLiteral("answer")).toBool(); // once: not again when one comes back
    const QString command = m_place.state.take(QString::fromLatin1(commandState)).toString(); // likewise
    m_view->setRecord(place.entity, place.id);
    if (calls)
        m_view->answerCall();
    if (!command.isEmpty()) // when the page has the keyboard: it goes on from there
        QMetaObject::invokeMethod(
            this, [this, command] { m_view->run(command); }, Qt::QueuedConnection);
    Q_EMIT titleChanged();
}

Place RecordPage::place() const
{
    return m_place;
}

void RecordPage::focusFirst()
{
    if (m_view->callLog()->isVisibleTo(m_view))
        m_view->callLog()->focusFirst();
    else
        m_view->focusTimeline();
}

// One level back; whoever edits something took the key before.
void RecordPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        navigator().goBack();
    else
        Page::keyPressEvent(event);
}

bool RecordPage::focusNextPane()
{
    return m_view->focusNextPane();
}

bool RecordPage::canRun(const QString& key) const
{
    return key == QLatin1String("new_here") || key == QLatin1String("print") || m_view->canRun(key);
}

bool RecordPage::run(const QString& key)
{
    if (key == QLatin1String("print")) {
        if (Printing* printing = Printing::of(this))
            printing->previewRecord(m_place.entity, m_place.id);
        return true;
    }
    if (key != QLatin1String("new_here"))
        return m_view->run(key);
    navigator().createRecord(m_place.entity);
    return true;
}

// Rows, buttons and links of a record come and go while it is read.
bool RecordPage::focusNextPrevChild(bool next)
{
    tabInLayoutOrder(m_view);
    return Page::focusNextPrevChild(next);
}

} // namespace perennial
