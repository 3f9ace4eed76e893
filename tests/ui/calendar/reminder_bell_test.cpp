// The bell: a reminder is told once, on the desktop or in the window, and its buttons do what they say.
#include "tests/support/ui/page_stage.h"
#include "ui/calendar/reminder_bell.h"
#include "ui/settings/work_section.h"
#include "ui/support/banner.h"
#include "ui/support/desktop_notice.h"
#include <QCheckBox>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

// A desktop that keeps what it was asked to show, or refuses it.
class FakeDesktop : public DesktopNotice {
public:
    void show(const Notice& notice) override
    {
        notices.append(notice);
        if (mute)
            Q_EMIT refused(notice);
    }
    QVector<Notice> notices;
    bool mute = false;
};

struct Ringing {
    PageStage stage;
    QWidget window;
    QVBoxLayout place{&window};
    FakeDesktop* desktop = new FakeDesktop;
    Id call = 0;
    std::unique_ptr<ReminderBell> bell;

    // Reminders of the call and of so many tasks, a minute after noon.
    explicit Ringing(int tasks = 0)
    {
        const QDateTime at = stage.file.clock().now().addSecs(60);
        stage.file.does([&](Desk& desk) {
            auto made = aTask(desk, QStringLiteral("Call <Anna>"), desk.today());
            call = desk.save(made.set(Activity::reminderAt, at));
            for (int i = 0; i < tasks; ++i) {
                auto task = aTask(desk, QStringLiteral("Task %1").arg(i));
                desk.save(task.set(Activity::reminderAt, at));
            }
        });
        ring();
    }
    void ring()
    {
        bell = std::make_unique<ReminderBell>(stage.navigator, stage.background, &place, desktop, nullptr);
        QSignalSpy read(bell.get(), &ReminderBell::upcomingRead);
        REQUIRE(comesTrue([&] { return read.count() > 0; }));
    }
    void pass(int seconds)
    {
        stage.file.clock().advance(qint64(seconds) * 1000);
        bell->look();
    }
    QPushButton* button(const QString& words)
    {
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("a reminder is told on the desktop at its time, once, with Done, Snooze and Open")
{
    Ringing ringing;
    ringing.pass(50);
    CHECK(ringing.desktop->notices.isEmpty());
    ringing.pass(20);
    REQUIRE(ringing.desktop->notices.size() == 1);
    const Notice notice = ringing.desktop->notices[0];
    CHECK(notice.title == QStringLiteral("Call <Anna>"));
    QStringList actions;
    for (const auto& action : notice.actions)
        actions << action.first;
    CHECK(actions == QStringList{"default", "done", "snooze", "open"});
    ringing.pass(20);
    CHECK(ringing.desktop->notices.size() == 1);
    CHECK(ringing.bell->banners().isEmpty());
}

TEST_CASE("Done completes, Snooze reminds again in an hour, Open leads to the activity and to the window")
{
    Ringing ringing;
    ringing.pass(70);
    Q_EMIT ringing.desktop->chosen(QString::number(ringing.call), QStringLiteral("snooze"));
    CHECK(ringing.stage.navigator.lastUndoable);
    CHECK(ringing.stage.file.load<Activity>(ringing.call)[Activity::reminderAt] ==
          ringing.stage.file.clock().now().addSecs(3600));
    QSignalSpy read(ringing.bell.get(), &ReminderBell::upcomingRead);
    REQUIRE(comesTrue([&] { return read.count() > 0; })); // after the change
    ringing.pass(3700);
    REQUIRE(ringing.desktop->notices.size() == 2);
    QSignalSpy window(ringing.bell.get(), &ReminderBell::windowWanted);
    Q_EMIT ringing.desktop->chosen(QString::number(ringing.call), QStringLiteral("open"));
    CHECK(window.count() == 1);
    REQUIRE(ringing.stage.navigator.places.size() == 1);
    CHECK(ringing.stage.navigator.places[0].id == ringing.call);
    Q_EMIT ringing.desktop->chosen(QString::number(ringing.call), QStringLiteral("done"));
    CHECK(ringing.stage.file.load<Activity>(ringing.call).status() == StatusType::Done);
}

TEST_CASE("where no service answers, a banner in the window reminds, and goes with what it reminds of")
{
    Ringing ringing;
    ringing.desktop->mute = true;
    ringing.pass(70);
    REQUIRE(ringing.bell->banners().size() == 1);
    CHECK(ringing.bell->banners()[0]->text().startsWith(QStringLiteral("Call <Anna>")));
    QPushButton* done = ringing.button(QStringLiteral("Done"));
    REQUIRE(done);
    REQUIRE(ringing.button(QStringLiteral("Snooze 1 h")));
    done->click();
    CHECK(ringing.bell->banners().isEmpty());
    CHECK(ringing.stage.file.load<Activity>(ringing.call).status() == StatusType::Done);
}

TEST_CASE("what fell due while the program was closed is one summary that leads to My day")
{
    Ringing ringing(4);
    ringing.bell.reset();
    ringing.stage.file.clock().advance(7'200'000);
    ringing.desktop = new FakeDesktop;
    ringing.ring();
    REQUIRE(ringing.desktop->notices.size() == 1);
    CHECK(ringing.desktop->notices[0].title.startsWith(QStringLiteral("5 reminder")));
    CHECK(ringing.desktop->notices[0].text.contains(QStringLiteral("and 2 more")));
    Q_EMIT ringing.desktop->chosen(ringing.desktop->notices[0].key, QStringLiteral("default"));
    REQUIRE(ringing.stage.navigator.places.size() == 1);
    CHECK(ringing.stage.navigator.places[0].page == QStringLiteral("my-day"));
    ringing.bell.reset();
    ringing.desktop = new FakeDesktop;
    ringing.ring(); // a third run repeats nothing
    CHECK(ringing.desktop->notices.isEmpty());
}

TEST_CASE("who ticks reminders off in the settings is left alone")
{
    Ringing ringing;
    WorkSection section(ringing.stage.navigator);
    for (QCheckBox* box : section.findChildren<QCheckBox*>()) {
        if (box->text().contains(QStringLiteral("activities")))
            box->setChecked(false);
    }
    CHECK_FALSE(section.findChild<QTimeEdit*>()->isEnabled());
    ringing.pass(70);
    CHECK(ringing.desktop->notices.isEmpty());
}

TEST_CASE("quiet hours of the settings hold reminders back")
{
    Ringing ringing;
    const QTime present = ringing.stage.file.clock().now().toLocalTime().time();
    Settings& settings = ringing.stage.navigator.settings();
    settings.write(setting::quietFrom, present.addSecs(-3600).toString(QStringLiteral("HH:mm")));
    settings.write(setting::quietUntil, present.addSecs(3600).toString(QStringLiteral("HH:mm")));
    settings.write(setting::quietHours, true);
    ringing.pass(70);
    CHECK(ringing.desktop->notices.isEmpty());
    ringing.pass(3600);
    CHECK(ringing.desktop->notices.size() == 1);
}
