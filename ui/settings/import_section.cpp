// ImportSection: the imports among the operations of the file.
#include "ui/settings/import_section.h"
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/model/take_back.h"
#include "ui/settings/operation_model.h"
#include "ui/settings/undo_offer.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/views.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace perennial {
namespace {

// Imports are operations like others; their title begins with the word the import gives it, in this language or in
// English.
bool isImport(const Operation& operation)
{
    const QString here = QCoreApplication::translate("Import", "Import %1").section(u'%', 0, 0);
    return operation.title.startsWith(QLatin1String("Import ")) ||
           (!here.trimmed().isEmpty() && operation.title.startsWith(here));
}

} // namespace

ImportSection::ImportSection(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_model(new OperationModel(this)),
      m_title(new SectionLabel), m_none(new PlainLabel({}, TextSize::Body, Shade::Muted)), m_list(new QListView),
      m_undo(new Button({}, QStringLiteral("undo"))), m_new(new Button({}, QStringLiteral("import"))),
      m_older(new LinkButton({})), m_takeBack(new TakeBack(navigator, this)), m_offer(new UndoOffer(m_takeBack))
{
    m_none->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OperationDelegate(m_list));
    m_list->setMinimumHeight(scaled(320));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    actions->addWidget(m_undo);
    actions->addWidget(m_new);
    actions->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_older, 0, Qt::AlignLeft);
    m_older->hide();
    column->addWidget(m_offer);
    column->addLayout(actions);
    column->addStretch(); // where there is no list yet
    QAction* import = navigator.commands().action(command::importFile);
    m_new->setVisible(import->isEnabled());
    connect(m_new, &QPushButton::clicked, import, &QAction::trigger);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_limit *= 4;
        m_kept = m_list->currentIndex().row(); // older ones come below it
        reload();
    });
    connect(m_undo, &QPushButton::clicked, this, &ImportSection::undo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportSection::tellCurrent);
    connect(&navigator.workspace(), &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
    keepCurrentRow(m_list);
    retranslate();
}

void ImportSection::retranslate()
{
    m_title->setText(tr("Imports"));
    m_older->setText(tr("Look for older ones"));
    m_undo->setText(tr("&Undo this import"));
    m_new->setText(tr("&Import…"));
    dressList(m_list, tr("Imports"));
}

void ImportSection::showEvent(QShowEvent* event)
{
    Adaptive<QWidget>::showEvent(event);
    reload();
}

void ImportSection::reload()
{
    m_background.ask<QVector<Operation>>(
        this, [limit = m_limit](Reader& reader) { return reader.history({}, 0, limit); },
        [this](Outcome<QVector<Operation>> read) { take(read ? *read : QVector<Operation>()); });
}

// Where more was done than is read, that nothing is found says little.
void ImportSection::take(const QVector<Operation>& read)
{
    QVector<Operation> imports;
    for (const Operation& operation : read) {
        if (isImport(operation))
            imports.append(operation);
    }
    const bool isCut = read.size() >= m_limit;
    m_model->setOperations(imports, m_navigator.workspace().clock().today());
    if (const int kept = std::exchange(m_kept, -1); kept >= 0 && kept < imports.size())
        m_list->setCurrentIndex(m_model->index(kept));
    m_none->setText(isCut ? tr("No import is among the latest %1 steps.").arg(formatCount(read.size()))
                          : tr("Nothing was imported yet. Every import will stand here and can be taken back as one "
                               "step."));
    m_list->setVisible(!imports.isEmpty());
    m_none->setVisible(imports.isEmpty());
    const bool held = m_older->hasFocus();
    m_older->setVisible(isCut);
    if (held && !isCut)
        (imports.isEmpty() ? static_cast<QWidget*>(m_new) : m_list)->setFocus();
    tellCurrent();
}

void ImportSection::tellCurrent()
{
    const Operation* import = m_model->at(m_list->currentIndex().row());
    m_undo->setEnabled(import && !import->undone && import->sealed.isEmpty());
    m_offer->clear();
}

void ImportSection::undo()
{
    if (const Operation* import = m_model->at(m_list->currentIndex().row()))
        m_takeBack->undo(import->sequence, import->title);
}

} // namespace perennial
