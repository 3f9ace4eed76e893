// FirstSteps: what is ticked, and what each line offers.
#include "ui/calendar/first_steps.h"
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/setting.h"
#include <QHBoxLayout>
#include <QPainter>

namespace perennial {
namespace {

enum Step { Customers, FirstActivity, Stages, Backup };

bool hasAny(const Reader& reader, const char* entity)
{
    Query query;
    query.entity = QString::fromLatin1(entity);
    query.limit = 1;
    return !reader.ids(query).isEmpty();
}

FirstSteps::Ticks ticksOf(const Reader& reader)
{
    FirstSteps::Ticks ticks{};
    ticks[Customers] = hasAny(reader, "account") || hasAny(reader, "contact") || hasAny(reader, "lead");
    ticks[FirstActivity] = hasAny(reader, "activity");
    ticks[Stages] = hasAny(reader, "own_option");
    return ticks;
}

} // namespace

FirstSteps::FirstSteps(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_title(new SectionLabel),
      m_away(new LinkButton({}))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_away);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::xs); // words that go on in a second line keep apart from the next
    layout->addLayout(head);
    for (int line = 0; line < int(m_lines.size()); ++line) {
        auto* row = new QWidget;
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(space::m);
        m_lines[line] = {row, new IconLabel(QStringLiteral("dot"), 16), new PlainLabel, new LinkButton({})};
        inside->addWidget(m_lines[line].tick);
        m_lines[line].words->setWordWrap(true);
        inside->addWidget(m_lines[line].words, 1);
        inside->addWidget(m_lines[line].button);
        row->setMinimumHeight(scaled(28)); // also where the button is gone
        layout->addWidget(row);
        connect(m_lines[line].button, &QPushButton::clicked, this, [this, line] { press(line); });
    }
    connect(m_away, &QPushButton::clicked, this, [this] {
        m_navigator.settings().write(setting::checklistShown, false);
        hide();
    });
    connect(&navigator.workspace(), &Workspace::changed, this, &FirstSteps::read);
    connect(&navigator.settings(), &Settings::changed, this, &FirstSteps::read);
    FirstSteps::retranslate();
    hide();
    read();
}

void FirstSteps::retranslate()
{
    m_title->setText(tr("The first steps"));
    m_away->setText(tr("Do not sho&w again"));
    const QString words[] = {tr("Bring in your customers"), tr("Plan the first activity"),
                             tr("Give the stages of the pipeline your own names"),
                             tr("Keep a backup in another place, a USB stick for instance")};
    const QString actions[] = {tr("Import…"), tr("Quick add"), tr("Settings…"), tr("Back up…")};
    for (int line = 0; line < int(m_lines.size()); ++line) {
        m_lines[line].words->setText(words[line]);
        m_lines[line].button->setText(actions[line]);
    }
}

// A line whose command this window does not offer is left out.
bool FirstSteps::isOffered(int line) const
{
    const Command* const needed[] = {&command::importFile, nullptr, &command::settings, &command::backUp};
    if (!needed[line])
        return true;
    const auto entries = m_navigator.commands().entries();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const CommandSet::Entry& entry) { return entry.command == needed[line]; });
}

void FirstSteps::press(int line)
{
    switch (line) {
    case Customers: m_navigator.commands().action(command::importFile)->trigger(); break;
    case FirstActivity: Q_EMIT activityAsked(); break;
    case Stages: m_navigator.commands().action(command::settings)->trigger(); break;
    default: m_navigator.commands().action(command::backUp)->trigger(); break;
    }
}

void FirstSteps::read()
{
    if (!m_navigator.settings().read(setting::checklistShown))
        return;
    m_background.ask<Ticks>(
        this, [](Reader& reader) { return ticksOf(reader); },
        [this](Outcome<Ticks> ticks) {
            if (!ticks)
                return;
            (*ticks)[Backup] = m_navigator.settings().read(setting::backedUp, m_navigator.workspace().path());
            setTicks(*ticks);
        });
}

void FirstSteps::setTicks(const Ticks& ticks)
{
    bool open = false;
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const Line& each = m_lines[line];
        each.row->setVisible(isOffered(line));
        each.tick->setIcon(ticks[line] ? QStringLiteral("success") : QStringLiteral("dash"));
        each.tick->setTone(ticks[line] ? std::optional(Tone::Green) : std::nullopt);
        each.words->setShade(ticks[line] ? Shade::Muted : Shade::Strong);
        each.button->setVisible(!ticks[line]);
        open = open || (!ticks[line] && isOffered(line));
    }
    setVisible(open && m_navigator.settings().read(setting::checklistShown));
}

void FirstSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCard(&painter, rect(), tokensOf(this));
}

} // namespace perennial
