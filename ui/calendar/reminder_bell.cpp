// ReminderBell: looking, telling, and what the buttons of a reminder do.
#include "ui/calendar/reminder_bell.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "ui/model/background.h"
#include "ui/support/banner.h"
#include "ui/support/desktop_notice.h"
#include "ui/support/display.h"
#include "ui/support/setting.h"
#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int tick = 20'000;           // milliseconds between two looks: a reminder is never a minute late
constexpr int restAfterChange = 2'000; // milliseconds; an import announces many changes
constexpr int snooze = 3600;           // seconds
constexpr int namedInSummary = 3;

const QString summaryKey = QStringLiteral("summary");
const QString doneAction = QStringLiteral("done");
const QString snoozeAction = QStringLiteral("snooze");
const QString openAction = QStringLiteral("open");
const QString defaultAction = QStringLiteral("default"); // a press on the notice itself
const QString closeAction = QStringLiteral("close");

QDateTime toldBefore(Navigator& navigator)
{
    const Workspace& workspace = navigator.workspace();
    const QDateTime told = momentOf(navigator.settings().read(setting::remindedUntil, workspace.path()));
    return told.isValid() ? told : workspace.clock().now();
}

QTime timeOf(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

} // namespace

ReminderBell::ReminderBell(Navigator& navigator, Background& background, QVBoxLayout* place, DesktopNotice* notice,
                           QObject* parent)
    : QObject(parent), m_navigator(navigator), m_background(background), m_place(place), m_notice(notice),
      m_diary(toldBefore(navigator))
{
    m_notice->setParent(this);
    m_tick.setInterval(tick);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterChange);
    connect(&m_tick, &QTimer::timeout, this, &ReminderBell::look);
    connect(&m_rest, &QTimer::timeout, this, &ReminderBell::read);
    connect(m_notice, &DesktopNotice::chosen, this, [this](const QString& key, const QString& action) {
        if (action == openAction || action == defaultAction)
            Q_EMIT windowWanted();
        act(key, action);
    });
    connect(m_notice, &DesktopNotice::refused, this, &ReminderBell::showBanner);
    connect(&navigator.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(QString::fromLatin1(Activity::entity)))
            return;
        for (const Change& change : changes.changes)
            dropBanner(QString::number(change.id)); // it was done, moved or remembered for later
        m_rest.start();
    });
    connect(&navigator.settings(), &Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1String(setting::reminders.key) || key == QLatin1String(setting::quietHours.key))
            look();
    });
    m_tick.start();
    read();
}

ReminderBell::~ReminderBell()
{
    keep();
}

// Where the next run of the program goes on.
void ReminderBell::keep()
{
    m_navigator.settings().write(setting::remindedUntil, momentText(m_diary.told()), m_navigator.workspace().path());
}

void ReminderBell::read()
{
    const Ref person = m_navigator.workspace().person();
    const QDateTime after = m_diary.floor();
    m_background.ask<QVector<Reminder>>(
        this, [person, after](Reader& reader) { return remindersAfter(reader, person, after); },
        [this](Outcome<QVector<Reminder>> upcoming) {
            if (!upcoming)
                return; // the next change asks again
            m_diary.setUpcoming(*upcoming);
            look();
            Q_EMIT upcomingRead();
        });
}

ReminderRules ReminderBell::rules() const
{
    const Settings& settings = m_navigator.settings();
    return {settings.read(setting::reminders), settings.read(setting::quietHours),
            timeOf(settings.read(setting::quietFrom)), timeOf(settings.read(setting::quietUntil))};
}

void ReminderBell::look()
{
    const Announcement announced = m_diary.announce(m_navigator.workspace().clock().now(), rules());
    if (announced.reminders.isEmpty())
        return;
    if (announced.summary) {
        tellAll(announced.reminders);
    } else {
        for (const Reminder& reminder : announced.reminders)
            tell(reminder);
    }
    keep();
}

void ReminderBell::tell(const Reminder& reminder)
{
    const QDate today = m_navigator.workspace().clock().today();
    QStringList words{reminder.about};
    if (reminder.startsAt.isValid())
        words.append(momentInWords(reminder.startsAt, today));
    else if (reminder.due.isValid())
        words.append(dateInWords(reminder.due, today));
    words.removeAll(QString());
    m_notice->show({QString::number(reminder.activity),
                    reminder.subject,
                    words.join(QStringLiteral(" · ")),
                    {{defaultAction, tr("Open")},
                     {doneAction, tr("Done")},
                     {snoozeAction, tr("Snooze 1 h")},
                     {openAction, tr("Open")}}});
}

void ReminderBell::tellAll(const QVector<Reminder>& reminders)
{
    QStringList names;
    for (const Reminder& reminder : reminders.first(qMin(namedInSummary, int(reminders.size()))))
        names.append(reminder.subject);
    if (reminders.size() > namedInSummary)
        names.append(tr("and %Ln more", nullptr, int(reminders.size()) - namedInSummary));
    m_notice->show({summaryKey,
                    tr("%Ln reminder(s) fell due", nullptr, int(reminders.size())),
                    names.join(QStringLiteral(", ")),
                    {{defaultAction, tr("Open My day")}, {openAction, tr("Open My day")}}});
}

void ReminderBell::showBanner(const Notice& notice)
{
    dropBanner(notice.key);
    const QString words =
        notice.text.isEmpty() ? notice.title : notice.title + QStringLiteral(" · ") + notice.text;
    auto* banner = new Banner(Tone::Blue, QStringLiteral("bell"), words);
    for (const auto& [action, label] : notice.actions) {
        if (action == defaultAction)
            continue;
        connect(banner->addButton(label), &QPushButton::clicked, this,
                [this, key = notice.key, action = action] { act(key, action); });
    }
    connect(banner->addButton(tr("Close")), &QPushButton::clicked, this,
            [this, key = notice.key] { act(key, closeAction); });
    m_banners.insert(notice.key, banner);
    m_place->setContentsMargins(0, space::s, 0, 0);
    m_place->addWidget(banner);
}

void ReminderBell::dropBanner(const QString& key)
{
    Banner* banner = m_banners.take(key);
    if (!banner)
        return;
    const bool hadKeyboard = banner->isAncestorOf(QApplication::focusWidget());
    banner->hide();
    banner->deleteLater();
    if (hadKeyboard)
        Q_EMIT keyboardFreed();
    if (m_banners.isEmpty())
        m_place->setContentsMargins(0, 0, 0, 0);
}

void ReminderBell::act(const QString& key, const QString& action)
{
    dropBanner(key);
    const bool opens = action == openAction || action == defaultAction;
    if (key == summaryKey) {
        if (opens)
            m_navigator.go({QStringLiteral("my-day"), {}, 0, {}, {}});
        return;
    }
    const QString entity = QString::fromLatin1(Activity::entity);
    const Id activity = key.toLongLong();
    if (opens) {
        m_navigator.go({QStringLiteral("record"), entity, activity, {}, {}});
        return;
    }
    const QString subject = m_navigator.workspace().reader().titleOf(entity, activity);
    if (action == doneAction) {
        performAndTell(m_navigator, tr("Done: %1").arg(subject), tr("“%1” is done.").arg(subject),
                       [activity](Desk& desk) { completeActivity(desk, {activity}); });
    } else if (action == snoozeAction) {
        const QDateTime at = m_navigator.workspace().clock().now().addSecs(snooze);
        performAndTell(m_navigator, tr("Remind later: %1").arg(subject),
                       tr("You will be reminded of “%1” in an hour.").arg(subject),
                       [activity, at](Desk& desk) { remindAgain(desk, activity, at); });
    }
}

} // namespace perennial
