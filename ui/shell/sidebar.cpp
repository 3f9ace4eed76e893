// Sidebar: rows and their painting.
#include "ui/shell/sidebar.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace perennial {
namespace {

enum Role { PageRole = Qt::UserRole + 1, EntityRole, IconRole, BadgeRole };

struct Entry {
    const char* label;
    const char* icon;
    const char* page;
    const char* entity;
};

// At most eight or nine places, each on Ctrl and its number.
constexpr Entry entries[] = {{QT_TRANSLATE_NOOP("Sidebar", "Activities"), "my-day", "list", "activity"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Contacts"), "contacts", "list", "contact"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Companies"), "companies", "list", "account"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Leads"), "leads", "list", "lead"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Pipeline"), "pipeline", "board", "opportunity"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Orders"), "order", "list", "sales_order"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Invoices"), "invoice", "list", "invoice"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Cases"), "case", "list", "case"},
                             {QT_TRANSLATE_NOOP("Sidebar", "Reports"), "reports", "reports", ""}};

class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {scaled(180), scaled(36)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const RowPainter row(painter, option);
        const QRect area = row.area(space::s, 2);
        if (row.isSelected())
            drawBox(painter, area, row.tokens().base, row.tokens().line, radius::row);
        else if (row.isHovered())
            drawBox(painter, area, row.tokens().hover, QColor(), radius::row);
        if (row.hasFocus())
            drawFocusRing(painter, area, radius::row, row.tokens());
        const int side = scaled(18);
        const QColor colour = row.isSelected() ? row.tokens().accent : row.tokens().muted;
        row.icon(QRect(area.left() + space::m, area.center().y() - side / 2, side, side),
                 index.data(IconRole).toString(), colour);
        const int left = area.left() + space::m + side + space::m;
        const int count = index.data(BadgeRole).toInt();
        const int badge = count ? row.badge(area.adjusted(0, 0, -space::s, 0), count, Tone::Red) : 0;
        row.text(QRect(left, area.top(), area.right() - left - badge - space::m, area.height()),
                 index.data().toString(), fontOf(TextSize::Body, row.isSelected() ? QFont::DemiBold : QFont::Medium),
                 row.tokens().text);
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent) : Adaptive<QListView>(parent), m_places(new QStandardItemModel(this))
{
    setItemDelegate(new PlaceDelegate(this));
    setModel(m_places);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    for (const Entry& entry : entries) {
        auto* item = new QStandardItem;
        item->setData(QLatin1String(entry.page), PageRole);
        item->setData(QLatin1String(entry.entity), EntityRole);
        item->setData(QLatin1String(entry.icon), IconRole);
        m_places->appendRow(item);
    }
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT chosen({index.data(PageRole).toString(), index.data(EntityRole).toString(), 0, {}, {}});
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    retranslate();
}

void Sidebar::retranslate()
{
    describe(this, tr("Places"));
    for (int row = 0; row < m_places->rowCount(); ++row)
        m_places->item(row)->setText(tr(entries[row].label));
}

void Sidebar::mark(const Place& place)
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const QModelIndex index = m_places->index(row, 0);
        const bool sameEntity = index.data(EntityRole).toString() == place.entity;
        // A list, its board and its records are one place.
        const bool samePage = index.data(PageRole).toString() == place.page || !place.entity.isEmpty();
        if (sameEntity && samePage) {
            setCurrentIndex(index);
            return;
        }
    }
    clearSelection();
}

void Sidebar::setBadge(const QString& page, const QString& entity, int count)
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        QStandardItem* item = m_places->item(row);
        if (item->data(PageRole) == page && item->data(EntityRole) == entity)
            item->setData(count, BadgeRole);
    }
}

} // namespace perennial
