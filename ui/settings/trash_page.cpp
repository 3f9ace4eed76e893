// TrashPage: reading tombstones, and undoing the operations that set them.
#include "ui/settings/trash_page.h"
#include "ui/model/background.h"
#include "ui/model/take_back.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/page_header.h"
#include "ui/support/plain_text.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int keptDays = 30;
constexpr int OperationRole = Qt::UserRole + 1;

// The operation that deleted the record and still stands; its changes are cut to the record.
const Operation* deletionOf(const QVector<Operation>& history, Id id)
{
    for (const Operation& operation : history) {
        if (operation.undone)
            continue;
        for (const FieldChange& change : operation.changes) {
            if (change.id == id && change.what == FieldChange::What::Removed)
                return &operation;
        }
    }
    return nullptr;
}

} // namespace

QVector<Deleted> deletedSince(const Reader& reader, const QDateTime& since)
{
    QVector<Deleted> all;
    for (const EntityPtr& def : reader.catalog()->entities()) {
        if (def->isPart())
            continue;
        Query query;
        query.entity = def->key();
        query.withRemoved = query.onlyRemoved = true;
        query.filter.conditions = {{QString::fromLatin1(Common::removedAt.key), Op::AtLeast, pack(since), {}}};
        query.sort = {{QString::fromLatin1(Common::removedAt.key), true}};
        query.limit = TrashPage::readOfEach;
        for (const Record& record : reader.list(query)) {
            const QVector<Operation> history = reader.history(def->key(), record.id(), 20);
            const Operation* deletion = deletionOf(history, record.id());
            if (!deletion)
                continue;
            const QString name = record.title().isEmpty() ? record.reference() : record.title();
            all.append({def->key(), record.id(), def->one(), name, deletion->person, deletion->at, deletion->sequence});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Deleted& a, const Deleted& b) { return a.operation > b.operation; });
    return all;
}

TrashPage::TrashPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_header(new PageHeader),
      m_back(new Button({}, QStringLiteral("undo"))), m_table(new QTableView), m_rows(new QStandardItemModel(this)),
      m_empty(new EmptyState(QStringLiteral("trash"))), m_takeBack(new TakeBack(navigator, this))
{
    m_header->addTrailing(m_back);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide(); // until it is known
    connect(m_back, &QPushButton::clicked, this, &TrashPage::bringBack);
    connect(m_table, &QAbstractItemView::activated, this, &TrashPage::bringBack);
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
    retranslate();
}

void TrashPage::retranslate()
{
    m_header->setTitle(tr("Trash"));
    m_back->setText(tr("&Bring back"));
    m_back->setToolTip(tr("With everything that was deleted in the same step, and all links"));
    m_empty->setWords(tr("The trash is empty"),
                      tr("What you delete stays here for 30 days and comes back with all its links."));
    dressTable(m_table, tr("Trash"));
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Deleted"), tr("By")});
}

QString TrashPage::pageTitle() const
{
    return tr("Trash");
}

void TrashPage::show(const Place&)
{
    reload();
}

Place TrashPage::place() const
{
    return {QStringLiteral("trash"), {}, 0, {}, {}};
}

void TrashPage::focusFirst()
{
    if (m_empty->isVisibleTo(this))
        m_empty->takeKeyboard();
    else
        m_table->setFocus();
}

void TrashPage::reload()
{
    const QDateTime since = workspace().clock().now().addDays(-keptDays);
    m_background.ask<QVector<Deleted>>(
        this, [since](Reader& reader) { return deletedSince(reader, since); },
        [this](Outcome<QVector<Deleted>> deleted) {
            if (deleted)
                fill(*deleted);
            else
                navigator().tell(deleted.error());
        });
}

void TrashPage::fill(const QVector<Deleted>& deleted)
{
    const int before = qMax(0, m_table->currentIndex().row());
    const QDate today = workspace().clock().today();
    m_rows->setRowCount(0);
    for (const Deleted& one : deleted) {
        auto* name = new QStandardItem(one.name);
        name->setData(one.operation, OperationRole);
        name->setToolTip(plainTip(one.name));
        m_rows->appendRow({name, new QStandardItem(one.kind),
                           new QStandardItem(asHeading(momentInWords(one.at, today))), new QStandardItem(one.person)});
    }
    tellWholeRows(m_rows);
    m_table->setColumnWidth(0, scaled(320));
    m_table->setColumnWidth(1, scaled(160));
    m_table->setColumnWidth(2, scaled(180));
    tellCount(deleted);
    const bool held = isAncestorOf(window()->focusWidget()); // before what has it is hidden
    const bool turns = deleted.isEmpty() == m_empty->isHidden();
    m_table->setVisible(!deleted.isEmpty());
    m_empty->setVisible(deleted.isEmpty());
    m_back->setVisible(!deleted.isEmpty());
    if (held && turns)
        focusFirst();
    if (!deleted.isEmpty())
        chooseRow(m_table, qMin(before, int(deleted.size()) - 1));
    Q_EMIT commandsChanged();
}

// Where more of a kind was deleted than is read, the number is no count of what there is.
void TrashPage::tellCount(const QVector<Deleted>& deleted)
{
    QHash<QString, int> kinds;
    for (const Deleted& one : deleted)
        ++kinds[one.entity];
    const bool isCut = std::any_of(kinds.cbegin(), kinds.cend(), [](int count) { return count >= readOfEach; });
    m_header->setCount(int(deleted.size()));
    if (isCut)
        m_header->setNote(tr("the latest %1").arg(formatCount(deleted.size())));
}

void TrashPage::bringBack()
{
    QVector<qint64> operations;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        const qint64 operation = row.data(OperationRole).toLongLong();
        if (!operations.contains(operation))
            operations.append(operation);
    }
    std::sort(operations.begin(), operations.end(), std::greater<>()); // what was deleted last comes back first
    if (operations.isEmpty())
        return;
    m_takeBack->run([operations](Workspace& workspace) {
        for (const qint64 operation : operations)
            undoStep(workspace, operation);
        return tr("Brought back with all links");
    });
}

bool TrashPage::canRun(const QString& key) const
{
    return key == QLatin1String("refresh");
}

bool TrashPage::run(const QString& key)
{
    if (key != QLatin1String("refresh"))
        return false;
    reload();
    return true;
}

} // namespace perennial
