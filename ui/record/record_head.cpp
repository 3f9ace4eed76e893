// RecordHead: names, chips, buttons and the menu of steps.
#include "ui/record/record_head.h"
#include "core/catalog/entities/engagement/talks.h"
#include "core/lifecycle/engagement/next_step.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "core/record/validate.h"
#include "ui/field/shown_value.h"
#include "ui/model/background.h"
#include "ui/record/attachment_strip.h"
#include "ui/record/line_items.h"
#include "ui/record/stage_moves.h"
#include "ui/record/tag_strip.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include "ui/support/record_symbol.h"
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace perennial {
namespace {

constexpr int mostButtons = 3;                    // beside “More steps”: at most four actions
constexpr int longestTitle = 80, longestPart = 24; // letters of a name that is not cut

// Steps that have a command, a menu or a strip of their own here.
bool isOfferedOtherwise(const QString& verb)
{
    static const QStringList others{QStringLiteral("log-call"),   QStringLiteral("note"),  QStringLiteral("plan"),
                                    QStringLiteral("tag"),        QStringLiteral("untag"), QStringLiteral("duplicate"),
                                    QStringLiteral("move-stage"), QStringLiteral("attach")};
    return others.contains(verb) || verb.endsWith(QLatin1String("-line"));
}

// The day of the latest thing done with the person or company.
QDate lastContactOf(Reader& reader, const QString& entity, Id id)
{
    const QString link = linkToAbout(*reader.catalog(), entity);
    if (link.isEmpty())
        return {};
    Condition isTalk{QString::fromLatin1(Activity::kind.key), Op::Among};
    for (const auto& kind : talks)
        isTalk.several.append(Value(QString::fromLatin1(kind.key)));
    const auto last = reader.first<Activity>(
        {{link, Op::Is, Value(id), {}}, {QString::fromLatin1(Activity::doneAt.key), Op::NotEmpty, {}, {}}, isTalk},
        {{QString::fromLatin1(Activity::doneAt.key), true}});
    return last ? (*last)[Activity::doneAt].toLocalTime().date() : QDate();
}

} // namespace

QVector<Verb> stepsOf(const QString& entity)
{
    QVector<Verb> steps = verbsOf(entity);
    const auto passedOver = [](const Verb& verb) { return !verb.needsRecord || isOfferedOtherwise(verb.key); };
    steps.erase(std::remove_if(steps.begin(), steps.end(), passedOver), steps.end());
    return steps;
}

RecordHead::RecordHead(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_avatar(new AvatarLabel({}, 48)),
      m_name(new PlainLabel({}, TextSize::Title)), m_detail(new PlainLabel({}, TextSize::Secondary, Shade::Muted)),
      m_status(new ChipLabel), m_tags(new TagStrip(navigator)), m_files(new AttachmentStrip(navigator, background)),
      m_actions(new QHBoxLayout), m_more(new IconButton(QStringLiteral("more"), {}))
{
    m_detail->setWordWrap(true); // beside an open panel it does not fit on one line
    m_actions->setSpacing(space::s);
    auto* first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_status);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addLayout(first);
    names->addWidget(m_detail);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    auto* steps = new QHBoxLayout;
    steps->addLayout(m_actions);
    steps->addWidget(m_more);
    steps->addStretch();
    m_strips = new FlowLayout;
    m_strips->addWidget(m_tags);
    m_strips->addWidget(m_files);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(space::s);
    m_line->addLayout(steps);
    m_line->addLayout(m_strips, 1);
    m_line->setAlignment(steps, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addLayout(m_line);
    m_more->setPopupMode(QToolButton::InstantPopup);
    RecordHead::retranslate();
}

void RecordHead::retranslate()
{
    m_more->setWords(tr("More steps"));
    if (m_record.isValid())
        setRecord(m_record);
}

void RecordHead::setRecord(const Record& record)
{
    if (!m_record.isValid() || m_record.id() != record.id())
        m_lastContact.clear();
    m_record = record;
    fillNames();
    fillActions();
    m_tags->setRecord(record);
    m_files->setVisible(record.def().key() != QLatin1String("attachment"));
    m_files->setRecord(record);
    readContact();
}

QString RecordHead::name() const
{
    return m_record.title().isEmpty() ? m_record.reference() : shownTitle(m_navigator.workspace().reader(), m_record);
}

bool RecordHead::isTalk() const
{
    static const QStringList kinds{QStringLiteral("contact"), QStringLiteral("account"), QStringLiteral("lead"),
                                   QStringLiteral("opportunity"), QStringLiteral("case")};
    return kinds.contains(m_record.def().key());
}

void RecordHead::fillNames()
{
    const QString symbol = recordSymbol(m_record.def().key());
    if (symbol.isEmpty())
        m_avatar->setName(name());
    else
        m_avatar->setSymbol(symbol, Tone::Blue);
    // A name is read whole, in two lines beside an open panel; one that would fill the head is cut.
    const QString title = name();
    const QStringList words = title.split(u' ');
    const bool folds = title.size() <= longestTitle && std::all_of(words.begin(), words.end(), [](const QString& word) {
                           return word.size() <= longestPart;
                       });
    m_name->setElided(!folds);
    m_name->setWordWrap(folds);
    m_name->setText(title);
    const QString reference = m_record.reference();
    QStringList detail{reference == name() ? m_record.def().one()
                                           : m_record.def().one() + QLatin1Char(' ') + reference};
    for (const int field : m_record.def().subtitleFields()) {
        const QString part = shownValue(m_navigator.workspace(), m_record, field);
        const bool isStage = m_record.def().field(field).key == m_record.def().flowField(); // the chip says it
        if (!part.isEmpty() && part != name() && part != reference && !isStage)
            detail.append(part);
    }
    if (!m_lastContact.isEmpty())
        detail.append(m_lastContact);
    m_detail->setText(detail.join(QStringLiteral(" · ")));
    m_status->setVisible(m_record.def().hasFlow());
    if (m_record.def().hasFlow()) {
        const EffectiveStatus status = effectiveStatus(m_record, m_navigator.workspace().clock().today());
        m_status->setChip(status.label, toneNamed(status.tone));
    }
}

void RecordHead::readContact()
{
    if (!isTalk())
        return;
    const Id id = m_record.id();
    const QString entity = m_record.def().key();
    const QDate today = m_navigator.workspace().clock().today();
    m_background.ask<QDate>(
        this, [entity, id](Reader& reader) { return lastContactOf(reader, entity, id); },
        [this, id, entity, today](Outcome<QDate> day) {
            if (!day || m_record.id() != id)
                return;
            // Whoever ordered or wrote was in touch, only nobody noted it: of leads alone it can be said.
            const bool isLead = entity == QLatin1String("lead");
            m_lastContact = day->isValid() ? tr("last contact %1").arg(dateInWords(*day, today))
                            : isLead       ? tr("not contacted yet")
                                           : QString();
            fillNames();
        });
}

QString RecordHead::email() const
{
    for (int field = 0; field < m_record.def().fields().size(); ++field) {
        if (m_record.def().field(field).kind == Kind::Email && !m_record.value(field).isNull())
            return m_record.value(field).text();
    }
    return {};
}

void RecordHead::addButton(const QString& words, const std::function<void()>& act)
{
    auto* button = new Button(plainAction(words));
    connect(button, &QPushButton::clicked, this, act);
    m_actions->addWidget(button);
    ++m_buttons;
}

void RecordHead::fillActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons = 0;
    delete m_menu;
    m_menu = new QMenu(this);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    if (isTalk()) {
        addButton(tr("Log call"), [this] { Q_EMIT commandAsked(QStringLiteral("log_call")); });
        if (const QString to = email(); !to.isEmpty())
            addButton(tr("E-mail"), [to] { QDesktopServices::openUrl(QUrl(QStringLiteral("mailto:") + to)); });
        addButton(tr("Note"), [this] { Q_EMIT commandAsked(QStringLiteral("new_note")); });
    }
    addVerbs();
    addStages();
    addCommands();
    arrange();
}

// Tags and files stand beside the buttons, and below them where they would not on one line.
void RecordHead::arrange()
{
    int needed = m_strips->sizeHint().width() + m_more->sizeHint().width() + 2 * space::s;
    for (int at = 0; at < m_actions->count(); ++at)
        needed += m_actions->itemAt(at)->sizeHint().width() + space::s;
    m_line->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// Tags and files are read while the head is on screen, and take room then.
bool RecordHead::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return Adaptive<QWidget>::event(event);
}

void RecordHead::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    arrange();
}

void RecordHead::addVerb(const Verb& verb, const QString& objection)
{
    const QString key = verb.key;
    const Id id = m_record.id();
    const auto run = [this, key, id] { m_navigator.runVerb(key, id); };
    if (objection.isEmpty() && m_buttons < mostButtons) {
        addButton(verb.shownLabel(), run);
        return;
    }
    QAction* action = m_menu->addAction(plainAction(verb.shownLabel()), this, run);
    action->setEnabled(objection.isEmpty());
    action->setToolTip(plainTip(objection.isEmpty() ? verb.shownLabel() : objection));
}

void RecordHead::addVerbs()
{
    for (const Verb& verb : stepsOf(m_record.def().key())) {
        const auto objection =
            attempt([&] { return objectionToVerb(m_navigator.workspace().reader(), verb, m_record); });
        addVerb(verb, objection ? *objection : objection.error().text);
    }
}

void RecordHead::addStages()
{
    const QVector<StageMove> moves = stageMovesOf(m_record);
    if (moves.isEmpty())
        return;
    QMenu* stages = m_menu->addMenu(tr("Move to stage"));
    stages->setToolTipsVisible(true);
    for (const StageMove& move : moves) {
        QAction* action =
            stages->addAction(plainAction(move.label), this, [this, record = m_record, stage = move.stage] {
                moveToStage(m_navigator, record, name(), stage);
            });
        action->setEnabled(move.objection.isEmpty());
        action->setToolTip(plainTip(move.objection.isEmpty() ? move.label : move.objection));
    }
}

void RecordHead::addCommands()
{
    m_menu->addSeparator();
    const bool planned = !linkToAbout(*m_navigator.workspace().catalog(), m_record.def().key()).isEmpty();
    const auto offer = [this](const QString& words, const char* key) {
        m_menu->addAction(words, this, [this, key] { Q_EMIT commandAsked(QString::fromLatin1(key)); });
    };
    if (planned) {
        if (!isTalk()) {
            offer(tr("Log call"), "log_call");
            offer(tr("Note"), "new_note");
        }
        offer(tr("New activity"), "new_activity");
    }
    if (!m_record.def().isPart())
        offer(tr("Duplicate"), "duplicate");
    offer(tr("Delete"), "remove");
}

} // namespace perennial
