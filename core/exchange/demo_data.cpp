// Demo data: a file, a clock that runs through three years, and the story that fills it.
#include "core/exchange/demo_data.h"

#include "core/exchange/demo_story.h"
#include <QCoreApplication>
#include <QFile>

namespace perennial {
namespace {

// Nine o'clock of the day it is told, a second later at every look: what was done first was done earlier.
class StoryClock : public Clock {
public:
    explicit StoryClock(QDate day) : m_day(day) {}
    void turnTo(QDate day)
    {
        m_day = day;
        m_looks = 0;
    }
    QDateTime now() const override { return QDateTime(m_day, QTime(8, 0), Qt::UTC).addMSecs(++m_looks); }
    QDate today() const override { return m_day; }

private:
    QDate m_day;
    mutable qint64 m_looks = 0;
};

void require(const Outcome<void>& done)
{
    if (!done)
        throw done.error();
}

void live(const QString& path, const DemoRules& rules, const DemoAsked& ask)
{
    DemoStory story(rules, ask);
    StoryClock clock(story.firstDay());
    OpenOptions options;
    options.closing = rules.closing;
    options.clock = &clock;
    options.currency = ask.currency;
    auto made = Workspace::create(path, options);
    if (!made)
        throw made.error();
    Workspace& workspace = **made;
    const auto title = [](const char* text) { return QCoreApplication::translate("DemoStory", text); };
    require(workspace.perform(title(QT_TRANSLATE_NOOP("DemoStory", "Found the demo company")),
                              [&](Desk& desk) { story.found(desk); }));
    require(workspace.choosePerson({}));
    for (bool more = true; more;) {
        const auto met = workspace.perform(title(QT_TRANSLATE_NOOP("DemoStory", "Companies of the region")),
                                           [&](Desk& desk) { return story.meet(desk, 5'000); });
        if (!met)
            throw met.error();
        more = *met;
    }
    const QString work = title(QT_TRANSLATE_NOOP("DemoStory", "A day of the demo company"));
    for (QDate day = story.firstDay(); day <= story.today(); day = day.addDays(1)) {
        if (!story.hasWork(day))
            continue;
        clock.turnTo(day);
        require(workspace.perform(work, [&](Desk& desk) { story.live(desk, day); }));
    }
    clock.turnTo(story.today());
    require(workspace.perform(title(QT_TRANSLATE_NOOP("DemoStory", "Plan the next days")),
                              [&](Desk& desk) { story.planAhead(desk); }));
}

} // namespace

Outcome<void> makeDemo(const QString& path, const DemoRules& rules, const DemoAsked& ask)
{
    DemoAsked asked = ask;
    if (!asked.today.isValid())
        asked.today = SystemClock().today();
    if (QFile::exists(path))
        return Error{Fault::Conflict,
                     QCoreApplication::translate("DemoStory", "%1 exists already. Choose another name.").arg(path),
                     {}};
    const Outcome<void> done = attempt([&] { live(path, rules, asked); });
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace perennial
