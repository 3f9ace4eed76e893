// Demo data: a file, a clock that runs through three years, and the story that fills it.
#include "core/exchange/demo_data.h"

#include "core/exchange/demo_story.h"
#include "core/workspace/office.h"
#include <QCoreApplication>
#include <QFile>

namespace perennial {
namespace {

// A moment of a working day, a millisecond later at every look: what was done first was done earlier.
class StoryClock : public Clock {
public:
    explicit StoryClock(QDate day) : m_day(day) {}
    // `part` of `parts` of the hours between eight and four.
    void turnTo(QDate day, qint64 part = 0, qint64 parts = 1)
    {
        m_day = day;
        m_minute = 480 * part / parts;
        m_looks = part == 0 ? 0 : m_looks;
    }
    QDateTime now() const override
    {
        return QDateTime(m_day, QTime(8, 0), Qt::UTC).addMSecs(m_minute * 60'000 + ++m_looks);
    }
    QDate today() const override { return m_day; }

private:
    QDate m_day;
    qint64 m_minute = 0;
    mutable qint64 m_looks = 0;
};

QString title(const char* text)
{
    return QCoreApplication::translate("DemoStory", text);
}

template <class T> T sure(Outcome<T> done)
{
    if (!done)
        throw done.error();
    if constexpr (!std::is_void_v<T>)
        return std::move(*done);
}

// The story told into an open file.
class Telling {
public:
    Telling(Workspace& workspace, StoryClock& clock, DemoStory& story, const DemoProgress& progress)
        : m_workspace(workspace), m_clock(clock), m_story(story), m_progress(progress)
    {}

    template <class Verb> auto perform(const char* text, Verb verb)
    {
        return sure(m_workspace.perform(title(text), verb));
    }

    void tell()
    {
        const QDate first = m_story.firstDay();
        const QDate end = m_story.today();
        perform(QT_TRANSLATE_NOOP("DemoStory", "Set up the office, its people and its catalogue"),
                [&](Desk& desk) { m_story.found(desk); });
        sure(m_workspace.choosePerson({}));
        meetAll();
        const double days = double(first.daysTo(end));
        for (QDate day = first; day < end; day = day.addDays(1)) {
            tellProgress(0.15 + 0.84 * double(first.daysTo(day)) / days);
            live(day, end.addDays(-14));
        }
        m_clock.turnTo(end.addDays(-1), 60, 61);
        perform(QT_TRANSLATE_NOOP("DemoStory", "Plan the next days"), [&](Desk& desk) {
            m_story.planAhead(desk);
            markAsSample(desk); // the last word: without it the file counts as unfinished
        });
        tellProgress(1);
    }

private:
    void meetAll()
    {
        double part = 0;
        bool more = true;
        while (more) {
            tellProgress(part);
            part += (0.15 - part) / 10;
            more = perform(QT_TRANSLATE_NOOP("DemoStory", "Take over the address book of the region"),
                           [&](Desk& desk) { return m_story.meet(desk, 5'000); });
        }
    }

    void live(QDate day, QDate recent)
    {
        const QVector<DemoStory::Step> steps = m_story.takeDay(day);
        if (steps.isEmpty())
            return;
        if (day >= recent) {
            for (qsizetype i = 0; i < steps.size(); ++i) {
                m_clock.turnTo(day, i, steps.size());
                perform(QT_TRANSLATE_NOOP("DemoStory", "At work"), [&](Desk& desk) {
                    m_story.nameSteps();
                    steps[i](desk);
                    if (!m_story.isNamed())
                        desk.retitle(DemoStory::summaryOf(desk, title(QT_TRANSLATE_NOOP("DemoStory", "New"))));
                });
            }
            return;
        }
        perform(QT_TRANSLATE_NOOP("DemoStory", "A day at work"), [&](Desk& desk) {
            for (qsizetype i = 0; i < steps.size(); ++i) {
                m_clock.turnTo(day, i, steps.size());
                steps[i](desk);
            }
            desk.retitle(DemoStory::summaryOf(desk, title(QT_TRANSLATE_NOOP("DemoStory", "A day at work"))));
        });
    }

    void tellProgress(double part) const
    {
        if (m_progress && !m_progress(part))
            throw Error{Fault::Cancelled, title(QT_TRANSLATE_NOOP("DemoStory", "Stopped; no sample file was made."))};
    }

    Workspace& m_workspace;
    StoryClock& m_clock;
    DemoStory& m_story;
    const DemoProgress& m_progress;
};

void tell(const QString& path, const DemoRules& rules, const DemoAsked& ask, const DemoProgress& progress)
{
    DemoStory story(rules, ask);
    StoryClock clock(story.firstDay());
    OpenOptions options;
    options.closing = rules.closing;
    options.clock = &clock;
    options.currency = ask.currency;
    const std::unique_ptr<Workspace> workspace = sure(Workspace::create(path, options));
    Telling(*workspace, clock, story, progress).tell();
}

} // namespace

Outcome<void> makeDemo(const QString& path, const DemoRules& rules, const DemoAsked& ask, const DemoProgress& progress)
{
    DemoAsked asked = ask;
    if (!asked.today.isValid())
        asked.today = SystemClock().today();
    if (QFile::exists(path))
        return Error{Fault::Conflict,
                     QCoreApplication::translate("DemoStory", "%1 exists already. Choose another name.").arg(path),
                     {}};
    const Outcome<void> done = attempt([&] { tell(path, rules, asked, progress); });
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace perennial
