// CallPage: one record after the other.
#include "ui/calendar/call_page.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/engagement/log_call.h"
#include "ui/model/chosen_rows.h"
#include "ui/model/search_context.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/combo_box.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/plain_text.h"
#include "ui/support/setting.h"
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>

namespace perennial {
namespace {

const Choice<Activity> outcomes[] = {Activity::reached, Activity::noAnswer,    Activity::voicemail, Activity::callBack,
                                     Activity::busy,    Activity::wrongNumber, Activity::doNotCall};
constexpr int nextDays[] = {0, 1, 3, 7, 14, 30}; // 0: no next step

} // namespace

CallPage::CallPage(Navigator& navigator, Background& background, const QString& entity, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_sheetAsked(background, this), m_entity(entity)
{
    build();
    CallPage::retranslate();
}

const EntityDef& CallPage::def() const
{
    return workspace().catalog()->entity(m_entity);
}

QLayout* CallPage::makeFacts()
{
    m_avatar = new AvatarLabel({}, 48);
    m_name = new PlainLabel({}, TextSize::Title);
    m_name->setElided(true);
    m_detail = new PlainLabel({}, TextSize::Body, Shade::Muted);
    m_detail->setElided(true);
    m_phone = new PlainLabel({}, TextSize::Title);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new IconButton(QStringLiteral("copy"), {});
    m_last = new PlainLabel;
    m_last->setWordWrap(true);
    m_deal = new LinkButton({});
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_detail);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    head->addWidget(m_phone);
    head->addWidget(m_copy);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(space::m);
    facts->addLayout(head);
    facts->addWidget(m_last);
    facts->addWidget(m_deal, 0, Qt::AlignLeft);
    return facts;
}

QLayout* CallPage::makeAnswers()
{
    auto* buttons = new FlowLayout;
    for (int outcome = 0; outcome < int(std::size(outcomes)); ++outcome) {
        auto* button = new Button({});
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, outcome] { chooseOutcome(outcome); });
        buttons->addWidget(button);
        m_outcomes.append(button);
    }
    m_noteCaption = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_note = new QLineEdit;
    m_note->setMaxLength(2000);
    m_note->installEventFilter(this);
    m_noteCaption->setBuddy(m_note);
    m_nextCaption = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_next = new ComboBox;
    m_nextCaption->setBuddy(m_next);
    m_make = new Button({});
    m_skip = new Button({});
    m_save = new PrimaryButton({});
    auto* captions = new QGridLayout;
    captions->setHorizontalSpacing(space::m);
    captions->setVerticalSpacing(space::xs);
    captions->addWidget(m_noteCaption, 0, 0);
    captions->addWidget(m_nextCaption, 0, 1);
    captions->addWidget(m_note, 1, 0);
    captions->addWidget(m_next, 1, 1);
    captions->setColumnStretch(0, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_make);
    foot->addStretch();
    foot->addWidget(m_skip);
    foot->addWidget(m_save);
    auto* answers = new QVBoxLayout;
    answers->setSpacing(space::l);
    answers->addLayout(buttons);
    answers->addLayout(captions);
    answers->addLayout(foot);
    return answers;
}

void CallPage::build()
{
    m_header = new PageHeader;
    m_pause = new Button({}, QStringLiteral("pause"));
    m_header->addTrailing(m_pause);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_card = new Card;
    m_card->setMaximumWidth(scaled(extent::textMaximum + 80));
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    inside->setSpacing(space::xl);
    inside->addLayout(makeFacts());
    inside->addLayout(makeAnswers());
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, space::l, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    m_end = new EmptyState(QStringLiteral("success"));
    m_rest = new EmptyState(QStringLiteral("pause"));
    m_stack = new QStackedWidget;
    for (QWidget* state : {middle, static_cast<QWidget*>(m_end), static_cast<QWidget*>(m_rest)})
        m_stack->addWidget(state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    // Here where it has a parent: shown without, it would be a window of its own and take the keyboard with it.
    m_make->setVisible(m_entity == QLatin1String(Lead::entity) || m_entity == QLatin1String(Contact::entity) ||
                       m_entity == QLatin1String(Account::entity));
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_sheet.phone); });
    connect(m_deal, &QPushButton::clicked, this, [this] {
        navigator().go(
            {QStringLiteral("record"), workspace().catalog()->ofId(m_sheet.deal)->key(), m_sheet.deal, {}, {}});
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { pause(!m_isPaused); });
    connect(m_make, &QPushButton::clicked, this, &CallPage::makeDeal);
    connect(m_skip, &QPushButton::clicked, this, &CallPage::skip);
    connect(m_save, &QPushButton::clicked, this, &CallPage::save);
}

void CallPage::retranslate()
{
    const FieldDef* outcome = workspace()
                                  .catalog()
                                  ->entity(QString::fromLatin1(Activity::entity))
                                  .find(QString::fromLatin1(Activity::outcome.key));
    for (int i = 0; i < m_outcomes.size(); ++i)
        m_outcomes[i]->setText(QStringLiteral("%1  %2").arg(i + 1).arg(
            plainAction(outcome->shownOption(QString::fromLatin1(outcomes[i].key)))));
    m_header->setTitle(pageTitle());
    m_noteCaption->setText(tr("Note"));
    m_nextCaption->setText(tr("Next call"));
    m_make->setText(tr("Make an opportunity (D)"));
    m_skip->setText(tr("Skip (S)"));
    m_save->setText(tr("Save and go on (Enter)"));
    m_copy->setWords(tr("Copy the number"));
    m_rest->setWords(tr("Paused"), tr("Space goes on with the same call. The place is kept also when you leave."));
    sayPosition();
    describe(m_progress, tr("Progress"));
    const int chosen = qMax(0, m_next->currentIndex());
    m_next->clear();
    m_next->addItems(
        {tr("None"), tr("Tomorrow"), tr("In 3 days"), tr("In 1 week"), tr("In 2 weeks"), tr("In 30 days")});
    m_next->setCurrentIndex(chosen);
}

QString CallPage::pageTitle() const
{
    return tr("Work through: %1").arg(m_list.isEmpty() ? def().many() : m_list);
}

// Where one left off is kept for each list.
QString CallPage::keptKey() const
{
    return QStringLiteral("work-through-%1-%2").arg(m_entity).arg(qHash(m_filter, qHash(m_chosen, 0)));
}

void CallPage::show(const Place& place)
{
    const QVector<Id> chosen = chosenIn(place);
    if (!m_ids.isEmpty() && place.filter == m_filter && chosen == m_chosen && m_at < m_ids.size()) {
        showAt(m_at);
        return;
    }
    m_filter = place.filter;
    m_chosen = chosen;
    m_list = place.state.value(QStringLiteral("name")).toString();
    m_header->setTitle(pageTitle());
    m_reached = m_missed = m_planned = 0;
    read();
}

Place CallPage::place() const
{
    Place here{QStringLiteral("work-through"), m_entity, 0, m_filter, {}};
    if (!m_list.isEmpty())
        here.state.insert(QStringLiteral("name"), m_list);
    carryChosen(here, m_chosen);
    return here;
}

void CallPage::read()
{
    if (!m_chosen.isEmpty()) {
        begin(m_chosen);
        return;
    }
    const auto query = attempt([&] { return parseSearch(def(), m_filter, searchContextOf(workspace())); });
    if (!query) {
        navigator().tell(query.error());
        return;
    }
    const Query wanted = *query;
    m_background.ask<QVector<Id>>(
        this, [wanted](Reader& reader) { return reader.ids(wanted); },
        [this](Outcome<QVector<Id>> ids) {
            if (!ids) {
                navigator().tell(ids.error());
                return;
            }
            begin(*ids);
        });
}

// Where one left off, else at the first.
void CallPage::begin(const QVector<Id>& ids)
{
    m_ids = ids;
    const Id kept = navigator().settings().read(setting::lastPlace, keptKey()).toLongLong();
    showAt(qMax(0, int(m_ids.indexOf(kept))));
}

void CallPage::showAt(int index)
{
    m_at = index;
    m_progress->setRange(0, qMax(1, int(m_ids.size())));
    m_progress->setValue(qMin(index, int(m_ids.size())));
    if (index >= m_ids.size()) {
        showEnd();
        return;
    }
    sayPosition();
    const Id id = m_ids[index];
    navigator().settings().write(setting::lastPlace, QString::number(id), keptKey());
    const QString entity = m_entity;
    m_sheetAsked.ask<CallSheet>([entity, id](Reader& reader) { return readCallSheet(reader, entity, id); },
                                [this](const Outcome<CallSheet>& sheet) {
                                    if (sheet)
                                        fill(*sheet);
                                    else
                                        showAt(m_at + 1); // it was deleted meanwhile
                                });
}

void CallPage::fill(const CallSheet& sheet)
{
    m_sheet = sheet;
    m_outcome = -1;
    for (QPushButton* button : std::as_const(m_outcomes))
        button->setChecked(false);
    m_note->clear();
    m_next->setCurrentIndex(0);
    m_avatar->setName(sheet.name);
    m_name->setText(sheet.name);
    m_detail->setText(sheet.detail);
    m_phone->setText(sheet.phone.isEmpty() ? tr("no number") : sheet.phone);
    m_copy->setVisible(!sheet.phone.isEmpty());
    const QDate today = workspace().clock().today();
    m_last->setText(sheet.lastWords.isEmpty()
                        ? tr("Nothing was written down yet.")
                        : tr("Last: “%1” – %2").arg(sheet.lastWords, dateInWords(sheet.lastOn, today)));
    m_last->setShade(sheet.lastWords.isEmpty() ? Shade::Muted : Shade::Strong);
    m_deal->setVisible(sheet.deal != 0);
    m_deal->setText(tr("Opportunity: %1").arg(plainAction(sheet.dealName)));
    const QString who = sheet.name + QStringLiteral(", ") + m_phone->text();
    describe(m_card, who);
    pause(false);
    focusFirst();
    announce(m_card, who); // the keyboard may stay where it was
    Q_EMIT shown();
}

void CallPage::showEnd()
{
    m_sheet = {};
    navigator().settings().forget(setting::lastPlace, keptKey());
    sayPosition();
    m_end->removeButtons();
    if (m_ids.isEmpty()) {
        m_end->setWords(tr("Nobody to call"), tr("The list is empty; another filter may find somebody."));
    } else {
        m_end->setWords(
            tr("That was the last one"),
            tr("Reached: %1 · not reached: %2 · next calls planned: %3").arg(m_reached).arg(m_missed).arg(m_planned));
    }
    QPushButton* back = m_end->addButton(tr("&Back to the list"));
    connect(back, &QPushButton::clicked, this, [this] { navigator().goBack(); });
    m_stack->setCurrentIndex(1);
    back->setFocus(); // what had the keyboard is hidden
    Q_EMIT shown();
}

void CallPage::pause(bool paused)
{
    if (!m_sheet.id)
        return;
    m_isPaused = paused;
    m_stack->setCurrentIndex(m_isPaused ? 2 : 0);
    sayPosition();
    if (m_isPaused) {
        m_pause->setFocus(); // what had the keyboard is hidden
        announce(m_rest, m_rest->headline());
    }
}

// "7 of 43", and whether it goes on.
void CallPage::sayPosition()
{
    const bool atWork = m_at < m_ids.size();
    const QString position = tr("%1 of %2").arg(QLocale().toString(m_at + 1), QLocale().toString(m_ids.size()));
    m_header->setNote(!atWork ? QString() : m_isPaused ? tr("%1, paused").arg(position) : position);
    m_pause->setText(m_isPaused ? tr("Go on (Space)") : tr("Pause (Space)"));
    m_pause->setIcon(icon(m_isPaused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_pause->setVisible(atWork);
}

void CallPage::chooseOutcome(int outcome)
{
    m_outcome = outcome;
    for (int i = 0; i < m_outcomes.size(); ++i)
        m_outcomes[i]->setChecked(i == outcome);
    if (qstrcmp(outcomes[outcome].key, Activity::callBack.key) == 0 && m_next->currentIndex() == 0)
        m_next->setCurrentIndex(1);
    m_note->setFocus();
}

void CallPage::save()
{
    if (!m_sheet.id || m_isPaused)
        return;
    if (m_outcome < 0) {
        navigator().tell(tr("Say how the call ended: press its number."));
        return;
    }
    LogCall ask;
    ask.about = m_sheet.id;
    ask.outcome = Pick{QString::fromLatin1(outcomes[m_outcome].key)};
    ask.result = m_note->text();
    const int days = nextDays[qMax(0, m_next->currentIndex())];
    if (days)
        ask.callBackOn = workspace().clock().today().addDays(days);
    bool planned = false;
    const bool logged =
        performAndTell(navigator(), tr("Call: %1").arg(m_sheet.name), tr("Call to %1 logged").arg(m_sheet.name),
                       [&](Desk& desk) { planned = logCall(desk, ask).callBack != 0; });
    if (!logged)
        return;
    const bool reached = ask.outcome.key == QLatin1String(Activity::reached.key);
    ++(reached ? m_reached : m_missed);
    m_planned += planned;
    showAt(m_at + 1);
}

void CallPage::skip()
{
    if (m_sheet.id && !m_isPaused)
        showAt(m_at + 1);
}

void CallPage::makeDeal()
{
    if (!m_sheet.id || m_isPaused || m_make->isHidden())
        return;
    QVariantMap given;
    if (m_entity == QLatin1String(Lead::entity)) {
        // A conversion makes a deal where that has a name: as whom it is with, until somebody knows better.
        const auto lead = attempt([this] { return workspace().reader().load<Lead>(m_sheet.id); });
        if (lead && lead->has(Lead::company))
            given.insert(QStringLiteral("opportunity"), (*lead)[Lead::company]);
        else
            given.insert(QStringLiteral("opportunity"), m_sheet.name);
        navigator().runVerb(QStringLiteral("convert-lead"), m_sheet.id, given);
        return;
    }
    Id company = m_sheet.id;
    if (m_entity == QLatin1String(Contact::entity)) {
        const auto contact = attempt([this] { return workspace().reader().load<Contact>(m_sheet.id); });
        company = contact ? (*contact)[Contact::account].id : 0;
        given.insert(QString::fromLatin1(Opportunity::contact.key), QString::number(m_sheet.id));
    }
    if (company)
        given.insert(QString::fromLatin1(Opportunity::account.key), QString::number(company));
    navigator().createRecord(QString::fromLatin1(Opportunity::entity), given);
}

// Where Space pauses, digits say how the call ended, and nothing is chosen by a key that slips.
void CallPage::focusFirst()
{
    if (m_pause->isHidden())
        setFocus();
    else
        m_pause->setFocus();
}

bool CallPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            save();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CallPage::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && event->key() == Qt::Key_Space)
        pause(!m_isPaused);
    else if (plain && digit >= 0 && digit < m_outcomes.size() && m_sheet.id && !m_isPaused)
        chooseOutcome(digit);
    else if (plain && event->key() == Qt::Key_S)
        skip();
    else if (plain && event->key() == Qt::Key_D)
        makeDeal();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else if (event->key() == Qt::Key_Escape)
        navigator().goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace perennial
