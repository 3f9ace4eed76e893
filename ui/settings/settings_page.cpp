// SettingsPage: the list of sections and the one that is chosen.
#include "ui/settings/settings_page.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/field_section.h"
#include "ui/settings/import_section.h"
#include "ui/settings/look_section.h"
#include "ui/settings/number_section.h"
#include "ui/settings/office_section.h"
#include "ui/settings/option_section.h"
#include "ui/settings/work_section.h"
#include "ui/support/card.h"
#include "ui/support/icons.h"
#include "ui/support/page_header.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QFormLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int besideFrom = 720; // logical pixels of the page
constexpr int sectionHeight = 36;
constexpr int aroundWords = 56; // picture and margins of a section in a line with others

// One section after the other by the arrows, also where they go on in a further line.
class SectionList : public QListWidget {
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const auto ahead = isRightToLeft() ? MoveLeft : MoveRight;
        const auto behind = isRightToLeft() ? MoveRight : MoveLeft;
        int by = 0;
        if (action == MoveDown || action == MoveNext || action == ahead)
            by = 1;
        else if (action == MoveUp || action == MovePrevious || action == behind)
            by = -1;
        if (!by || !isWrapping())
            return QListWidget::moveCursor(action, modifiers);
        return model()->index(qBound(0, currentRow() + by, count() - 1), 0);
    }
};

} // namespace

SettingsPage::SettingsPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_header(new PageHeader), m_panes(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_sections(new SectionList), m_bodies(new QStackedWidget)
{
    auto* backups = new BackupSection(navigator, background);
    connect(backups, &BackupSection::restoreAsked, this, &SettingsPage::restoreAsked);
    const QHash<QString, QWidget*> bodies{{QStringLiteral("look"), new LookSection(navigator)},
                                          {QStringLiteral("work"), new WorkSection(navigator)},
                                          {QStringLiteral("office"), new OfficeSection(navigator)},
                                          {QStringLiteral("numbers"), new NumberSection(navigator)},
                                          {QStringLiteral("file"), backups},
                                          {QStringLiteral("fields"), new FieldSection(navigator)},
                                          {QStringLiteral("options"), new OptionSection(navigator)},
                                          {QStringLiteral("imports"), new ImportSection(navigator, background)}};
    for (const Section& section : offered())
        add(section, bodies.value(section.key));
    m_panes->setSpacing(space::l);
    m_panes->addWidget(m_sections);
    m_panes->addWidget(m_bodies, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addLayout(m_panes, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_bodies, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
    retranslate();
    SettingsPage::restyle();
}

QVector<SettingsPage::Section> SettingsPage::offered()
{
    const auto section = [](const char* key, const char* icon, const QString& title, const QString& about) {
        return Section{QString::fromLatin1(key), QString::fromLatin1(icon), title, about};
    };
    return {section("look", "theme", tr("Appearance"), tr("Language, colours, text size, rows, motion")),
            section("work", "my-day", tr("Work"), tr("Reminders, quiet hours, next step, paper")),
            section("office", "office", tr("Office"), tr("Name, address, logo, taxes, bank, currency, working hours")),
            section("numbers", "number", tr("Numbers"), tr("How documents are numbered, and where numbers go on")),
            section("file", "backup", tr("File and backups"), tr("Where the file is, and going back to a backup")),
            section("fields", "field-add", tr("Own fields"), tr("Fields of your own")),
            section("options", "choice", tr("Stages and options"), tr("The names of stages, and what can be chosen")),
            section("imports", "import", tr("Imports"), tr("Former imports, to take back"))};
}

void SettingsPage::add(const Section& section, QWidget* body)
{
    m_keys.append(section.key);
    auto* item = new QListWidgetItem(perennial::icon(section.icon), QString());
    m_sections->addItem(item);
    auto* whole = new Card;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->addWidget(body);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(whole);
    m_bodies->addWidget(area);
    body->setObjectName(section.key);
}

QWidget* SettingsPage::section(const QString& key) const
{
    const auto* area = qobject_cast<QScrollArea*>(m_bodies->widget(int(m_keys.indexOf(key))));
    return area ? area->widget()->findChild<QWidget*>(key) : nullptr;
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    dressList(m_sections, tr("Sections"));
    const QVector<Section> words = offered();
    for (int row = 0; row < m_sections->count(); ++row)
        m_sections->item(row)->setText(words.at(row).title);
    arrange();
}

// Large text has no room for a section beside the list of them: there it stands below, and the list goes on in as few
// lines as it takes, all of it in sight.
void SettingsPage::arrange()
{
    const bool below = width() < scaled(besideFrom);
    m_panes->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sections->setUniformItemSizes(!below);
    m_sections->setFlow(below ? QListView::LeftToRight : QListView::TopToBottom);
    m_sections->setWrapping(below);
    m_sections->setResizeMode(below ? QListView::Adjust : QListView::Fixed);
    m_sections->setVerticalScrollBarPolicy(below ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int frame = 2 * m_sections->frameWidth();
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - frame;
    int widest = 0;
    int lines = 1;
    int used = 0; // of the last line
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem* item = m_sections->item(row);
        const int words = m_sections->fontMetrics().horizontalAdvance(item->text());
        const int own = words + scaled(aroundWords);
        widest = qMax(widest, words);
        item->setSizeHint({below ? own : scaled(160), scaled(sectionHeight)});
        lines += used > 0 && used + own > room;
        used = used + own > room ? own : used + own;
    }
    const int beside = qMax(scaled(200), widest + scaled(72)); // with picture and margins
    m_sections->setMinimumWidth(below ? 0 : beside);
    m_sections->setMaximumWidth(below ? QWIDGETSIZE_MAX : beside);
    m_sections->setMinimumHeight(below ? lines * scaled(sectionHeight) + frame : 0);
    m_sections->setMaximumHeight(below ? lines * scaled(sectionHeight) + frame : QWIDGETSIZE_MAX);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void SettingsPage::restyle()
{
    arrange();
    const auto policy = scaled(100) > 150 ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
    for (auto* form : m_bodies->findChildren<QFormLayout*>())
        form->setRowWrapPolicy(policy);
}

QString SettingsPage::pageTitle() const
{
    return tr("Settings");
}

void SettingsPage::show(const Place& place)
{
    const QString wanted = place.state.value(QStringLiteral("section")).toString();
    if (m_keys.contains(wanted))
        m_sections->setCurrentRow(int(m_keys.indexOf(wanted)));
}

Place SettingsPage::place() const
{
    Place here{QStringLiteral("settings"), {}, 0, {}, {}};
    here.state.insert(QStringLiteral("section"), m_keys.value(m_sections->currentRow()));
    return here;
}

void SettingsPage::focusFirst()
{
    m_sections->setFocus();
}

bool SettingsPage::focusNextPane()
{
    if (!m_sections->hasFocus())
        return false;
    QWidget* body = section(m_keys.value(m_sections->currentRow()));
    return body && (body->setFocus(), focusNextChild());
}

} // namespace perennial
