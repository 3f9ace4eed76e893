// HelpPage: the words, and the buttons that lead on.
#include "ui/settings/help_page.h"
#include "ui/command/command_set.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QVBoxLayout>

namespace perennial {

HelpPage::HelpPage(Navigator& navigator, QWidget* parent) : Page(navigator, parent), m_header(new PageHeader)
{
    auto* card = new Card;
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(card);
    layout->addStretch();
}

QString HelpPage::subjectOf(const QString& page)
{
    static const QHash<QString, const char*> subjects{
        {QStringLiteral("list"), QT_TR_NOOP("Lists")},
        {QStringLiteral("record"), QT_TR_NOOP("The page of a record")},
        {QStringLiteral("board"), QT_TR_NOOP("Boards")},
        {QStringLiteral("my-day"), QT_TR_NOOP("My Day")},
        {QStringLiteral("calendar"), QT_TR_NOOP("The calendar")},
        {QStringLiteral("work-through"), QT_TR_NOOP("Working through a list")},
        {QStringLiteral("reports"), QT_TR_NOOP("Reports")},
        {QStringLiteral("import"), QT_TR_NOOP("Importing")},
        {QStringLiteral("history"), QT_TR_NOOP("History")},
        {QStringLiteral("trash"), QT_TR_NOOP("The trash")}};
    return tr(subjects.value(page, QT_TR_NOOP("Finding your way")));
}

QStringList HelpPage::paragraphsFor(const QString& page)
{
    QStringList words;
    if (page == QLatin1String("list"))
        words = {tr("A list shows the records of one kind, as rows or as a table. Type to jump to a name, press Enter "
                    "to open, F2 to edit, Del to delete."),
                 tr("The filter takes words and conditions: “berlin status:new created:this_week”. Enter turns "
                    "conditions into chips; the Filter button puts one together without typing."),
                 tr("Select two rows or more and a bar offers what can be done to all of them at once. Every change "
                    "is one step that can be undone.")};
    else if (page == QLatin1String("record"))
        words = {tr("Facts stand at the side, what happened in the middle, and what belongs to the record beside it. "
                    "Click a fact to change it; leaving the field saves, Esc restores."),
                 tr("The buttons at the top are the steps that make sense now. Those that do not yet say why.")};
    else if (page == QLatin1String("board"))
        words = {tr("One column a stage. Drag a card to the next stage, or press Ctrl+Shift and an arrow key."),
                 tr("The word on a card tells the next step: red is overdue, green is today, amber means that nothing "
                    "is planned.")};
    else if (page == QLatin1String("my-day"))
        words = {
            tr("What is overdue, what is to be done today, and which open leads and opportunities have no next step."),
            tr("Space marks an activity as done and asks for the next one.")};
    else if (page == QLatin1String("calendar"))
        words = {tr("A week or a month of your activities; below it the chosen day. Red is overdue, green is today, "
                    "blue is planned, grey is done."),
                 tr("Arrow keys go from day to day, Page Up and Page Down from month to month, Home to today. Drag an "
                    "activity to another day, or press Ctrl+Shift and an arrow key. A double click on a day plans "
                    "something new.")};
    else if (page == QLatin1String("work-through"))
        words = {tr("One record after the other: a digit says how the call ended, then a note if there is one, Enter "
                    "logs it and goes on."),
                 tr("S skips, Space pauses, D makes an opportunity, Esc leaves; the place is kept. What was chosen in "
                    "a list "
                    "is worked through alone.")};
    else if (page == QLatin1String("reports"))
        words = {tr("Every figure can be opened: click it and you see the records behind it."),
                 tr("Each report is also there as a table and as a file.")};
    else if (page == QLatin1String("import"))
        words = {tr("Choose a file, say which column means what, and look at what would happen before it does. An "
                    "import is one step and can be undone for ever.")};
    else if (page == QLatin1String("history"))
        words = {tr("Every step of this file stands here. One of them can be undone on its own as long as nothing "
                    "later depends on it.")};
    else if (page == QLatin1String("trash"))
        words = {tr("What was deleted stays for 30 days and comes back with all its links.")};
    else
        words = {tr("Press Ctrl+K to find any record and to run any command. Everything you do can be undone with "
                    "Ctrl+Z, also tomorrow.")};
    return words;
}

QStringList HelpPage::aboutProgram() const
{
    const QString version = QCoreApplication::applicationVersion();
    return {
        version.isEmpty()
            ? tr("Perennial looks after your customers, on this computer and nowhere else.")
            : tr("Perennial %1 looks after your customers, on this computer and nowhere else.").arg(version),
        tr("It opens no connection by itself. Your data is one file that belongs to you."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        tr("Built with Qt %1.").arg(QLatin1String(qVersion()))};
}

void HelpPage::show(const Place& place)
{
    m_place = place;
    build();
}

void HelpPage::retranslate()
{
    build();
}

void HelpPage::build()
{
    delete m_body;
    m_body = new QWidget;
    m_body->setMaximumWidth(scaled(extent::textMaximum));
    m_column->addWidget(m_body);
    m_header->setTitle(pageTitle());
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    const bool about = m_place.page == QLatin1String("about");
    const QString page = m_place.state.value(QStringLiteral("about")).toString();
    if (!about)
        column->addWidget(new PlainLabel(subjectOf(page), TextSize::Section));
    for (const QString& words : about ? aboutProgram() : paragraphsFor(page)) {
        auto* paragraph = new PlainLabel(words);
        paragraph->setWordWrap(true);
        paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(paragraph);
        // The layout asks for the height at the width of the page, which the text does not get.
        paragraph->setMinimumHeight(paragraph->heightForWidth(m_body->maximumWidth()));
    }
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    const auto offer = [&](const Command& command, const QString& words) {
        QAction* action = navigator().commands().action(command);
        if (!action->isEnabled())
            return;
        auto* button = new Button(words);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        foot->addWidget(button);
    };
    offer(command::shortcuts, tr("&Keyboard shortcuts"));
    offer(command::palette, tr("&Search or run a command"));
    offer(command::back, tr("&Back"));
    foot->addStretch();
    column->addLayout(foot);
}

QString HelpPage::pageTitle() const
{
    return m_place.page == QLatin1String("about") ? tr("About Perennial") : tr("Help");
}

Place HelpPage::place() const
{
    return m_place;
}

} // namespace perennial
