// ColumnChooser: a list with ticks, moved by the mouse or by two buttons.
#include "ui/record/column_chooser.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/painting.h"
#include "ui/support/views.h"
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace perennial {

ColumnChooser::ColumnChooser(const EntityDef& def, const QVector<int>& shown, QWidget* parent)
    : Adaptive<QFrame>(parent, Qt::Popup), m_list(new QListWidget), m_up(new IconButton(QStringLiteral("up"), {})),
      m_down(new IconButton(QStringLiteral("down"), {})), m_reset(new LinkButton({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    QVector<int> order = shown;
    for (int field = 0; field < def.fields().size(); ++field) {
        if (!def.field(field).is(Hidden) && !order.contains(field))
            order.append(field);
    }
    for (const int field : std::as_const(order)) {
        auto* item = new QListWidgetItem(def.field(field).shownLabel());
        item->setData(Qt::UserRole, def.field(field).key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(field) ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setCurrentRow(0);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_up);
    foot->addWidget(m_down);
    foot->addStretch();
    foot->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    const auto tell = [this] { Q_EMIT changed(columns()); };
    connect(m_list, &QListWidget::itemChanged, this, tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, tell);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetAsked();
        close();
    });
    ColumnChooser::retranslate();
}

void ColumnChooser::retranslate()
{
    describe(this, tr("Columns"));
    dressList(m_list, tr("Columns"));
    m_up->setWords(tr("Move up"));
    m_down->setWords(tr("Move down"));
    m_reset->setText(tr("Standard columns"));
}

QStringList ColumnChooser::columns() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(Qt::UserRole).toString());
    }
    return keys;
}

void ColumnChooser::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    const QSignalBlocker quiet(m_list);
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    Q_EMIT changed(columns());
}

void ColumnChooser::openAt(const QPoint& corner)
{
    const QScreen* on = QGuiApplication::screenAt(corner);
    const QRect room = on ? on->availableGeometry() : QRect(corner, size());
    resize(QSize(scaled(300), scaled(420)).boundedTo(room.size())); // large text makes it higher than the screen
    QPoint at(isRightToLeft() ? corner.x() : corner.x() - width(), corner.y());
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
    at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    QFrame::move(at);
    show();
    m_list->setFocus();
}

void ColumnChooser::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).base);
    drawCard(&painter, rect(), tokensOf(this), 0);
}

} // namespace perennial
