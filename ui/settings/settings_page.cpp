// SettingsPage: the list of sections and the one that is chosen.
#include "ui/settings/settings_page.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/field_section.h"
#include "ui/settings/import_section.h"
#include "ui/settings/look_section.h"
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

} // namespace

SettingsPage::SettingsPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_header(new PageHeader), m_panes(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_sections(new QListWidget), m_bodies(new QStackedWidget)
{
    auto* backups = new BackupSection(navigator, background);
    connect(backups, &BackupSection::restoreAsked, this, &SettingsPage::restoreAsked);
    add(QStringLiteral("look"), QStringLiteral("theme"), new LookSection(navigator));
    add(QStringLiteral("work"), QStringLiteral("my-day"), new WorkSection(navigator));
    add(QStringLiteral("office"), QStringLiteral("office"), new OfficeSection(navigator));
    add(QStringLiteral("file"), QStringLiteral("backup"), backups);
    add(QStringLiteral("fields"), QStringLiteral("field-add"), new FieldSection(navigator));
    add(QStringLiteral("options"), QStringLiteral("choice"), new OptionSection(navigator));
    add(QStringLiteral("imports"), QStringLiteral("import"), new ImportSection(navigator, background));
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

void SettingsPage::add(const QString& key, const QString& icon, QWidget* body)
{
    m_keys.append(key);
    auto* item = new QListWidgetItem(perennial::icon(icon), QString());
    item->setSizeHint({scaled(160), scaled(sectionHeight)});
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
    body->setObjectName(key);
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
    const QStringList words{tr("Appearance"),       tr("Work"),       tr("Office"),
                            tr("File and backups"), tr("Own fields"), tr("Stages and options"),
                            tr("Imports")};
    for (int row = 0; row < m_sections->count(); ++row)
        m_sections->item(row)->setText(words.value(row));
    arrange();
}

// Large text has no room for a section beside the list of them: there it stands below, and the list shows a few rows.
void SettingsPage::arrange()
{
    const bool below = width() < scaled(besideFrom);
    m_panes->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    int widest = 0;
    for (int row = 0; row < m_sections->count(); ++row)
        widest = qMax(widest, m_sections->fontMetrics().horizontalAdvance(m_sections->item(row)->text()));
    const int beside = qMax(scaled(200), widest + scaled(72)); // with picture and margins
    m_sections->setMinimumWidth(below ? 0 : beside);
    m_sections->setMaximumWidth(below ? QWIDGETSIZE_MAX : beside);
    m_sections->setMaximumHeight(below ? scaled(sectionHeight * 5 / 2) + space::l : QWIDGETSIZE_MAX);
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
