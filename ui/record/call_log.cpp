// CallLog: four results, one note.
#include "ui/record/call_log.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/engagement/log_call.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial {
namespace {

const Choice<Activity> results[] = {Activity::reached, Activity::noAnswer, Activity::voicemail, Activity::callBack};

} // namespace

CallLog::CallLog(Navigator& navigator, QWidget* parent)
    : Adaptive<QFrame>(parent), m_navigator(navigator), m_caption(new PlainLabel),
      m_standing(new PlainLabel({}, TextSize::Secondary, Shade::Muted)), m_results(new QButtonGroup(this)),
      m_incoming(new QCheckBox), m_note(new QLineEdit), m_save(new Button({})),
      m_problem(new PlainLabel({}, TextSize::Meta))
{
    m_caption->setWeight(QFont::DemiBold);
    m_caption->setWordWrap(true); // the question stands behind the name
    m_standing->setWordWrap(true);
    m_problem->setTone(Tone::Red);
    m_problem->hide();
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::s);
    for (int at = 0; at < 4; ++at) {
        auto* result = new Button({});
        result->setCheckable(true);
        result->setAutoExclusive(true); // a screen reader says one of several
        m_results->addButton(result, at);
        choices->addWidget(result);
    }
    choices->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_caption, 1);
    head->addWidget(m_incoming);
    column->addLayout(head);
    column->addWidget(m_standing);
    column->addLayout(choices);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_results, &QButtonGroup::idClicked, m_note, qOverload<>(&QWidget::setFocus));
    connect(m_save, &QPushButton::clicked, this, &CallLog::save);
    connect(m_incoming, &QCheckBox::toggled, this, [this] { m_caption->setText(question()); });
    hide();
    CallLog::retranslate();
}

void CallLog::retranslate()
{
    const FieldDef& outcomes = *m_navigator.workspace()
                                    .catalog()
                                    ->entity(QStringLiteral("activity"))
                                    .find(QString::fromLatin1(Activity::outcome.key));
    for (int at = 0; at < 4; ++at) {
        const QString word = outcomes.shownOption(QString::fromLatin1(results[at].key));
        m_results->button(at)->setText(QStringLiteral("%1  %2").arg(at + 1).arg(word));
        describe(m_results->button(at), tr("%1, key %2").arg(word).arg(at + 1));
    }
    m_note->setPlaceholderText(tr("What was said, if anything"));
    describe(m_note, tr("Note on the call"));
    m_save->setText(tr("Log it"));
    m_save->setToolTip(tr("Enter logs the call, Esc leaves"));
    m_incoming->setText(tr("&They called"));
    m_caption->setText(question());
}

QString CallLog::question() const
{
    const bool incoming = m_incoming->isChecked();
    return (incoming ? tr("Call from %1: how did it go?") : tr("Call with %1: how did it go?")).arg(m_name);
}

void CallLog::open(const Record& about)
{
    if (isHidden())
        m_loan.begin();
    m_about = about.id();
    m_incoming->setChecked(false);
    m_standing->hide();
    m_name = about.title().isEmpty() ? about.reference() : about.title();
    retranslate();
    m_note->clear();
    m_problem->hide();
    m_results->setExclusive(false);
    for (QAbstractButton* result : m_results->buttons())
        result->setChecked(false);
    m_results->setExclusive(true);
    show();
    focusFirst();
}

void CallLog::answer(const Record& about)
{
    open(about);
    m_incoming->setChecked(true);
}

void CallLog::setStanding(Id about, const QString& words)
{
    if (about != m_about)
        return;
    m_standing->setText(words);
    m_standing->show();
}

void CallLog::focusFirst()
{
    m_results->button(0)->setFocus();
}

void CallLog::save()
{
    const int at = m_results->checkedId();
    if (at < 0) {
        m_problem->setText(tr("Choose how it went first: a key from 1 to 4."));
        m_problem->show();
        m_results->button(0)->setFocus();
        return;
    }
    LogCall ask;
    ask.about = m_about;
    ask.outcome = Pick{QString::fromLatin1(results[at].key)};
    ask.result = m_note->text().trimmed();
    const bool incoming = m_incoming->isChecked();
    ask.direction = Pick{QString::fromLatin1((incoming ? Activity::incoming : Activity::outgoing).key)};
    const auto done = m_navigator.workspace().perform(tr("Log a call with %1").arg(m_name),
                                                      [&ask](Desk& desk) { logCall(desk, ask); });
    m_problem->setVisible(!done);
    if (!done) {
        m_problem->setText(done.error().text);
        return;
    }
    m_navigator.tell(tr("Call with %1 logged").arg(m_name), true);
    leave();
    Q_EMIT logged(m_name);
}

// Whoever calls down a list goes on in the list.
void CallLog::leave()
{
    hide();
    if (!m_loan.end())
        Q_EMIT keyboardFreed();
}

void CallLog::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
    } else if (digit >= 0 && digit < 4 && !m_note->hasFocus()) {
        m_results->button(digit)->setChecked(true);
        m_note->setFocus();
    } else {
        Adaptive<QFrame>::keyPressEvent(event);
    }
}

void CallLog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, rect(), tokensOf(this).window, tokensOf(this).line, radius::row);
}

} // namespace perennial
