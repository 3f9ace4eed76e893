// Sidebar: rows and their painting.
#include "ui/shell/sidebar.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace perennial {
namespace {

enum Role { PageRole = Qt::UserRole + 1, EntityRole, IconRole, BadgeRole, ViewRole, CountRole };

struct Entry {
    const char* label;
    const char* icon;
    const char* page;
    const char* entity;
};

// At most eight or nine places, each on Ctrl and its number.
constexpr Entry entries[] = {{QT_TRANSLATE_NOOP("perennial::Sidebar", "My day"), "my-day", "my-day", ""},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Contacts"), "contacts", "list", "contact"},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Companies"), "companies", "list", "account"},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Leads"), "leads", "list", "lead"},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Pipeline"), "pipeline", "board", "opportunity"},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Orders"), "order", "list", "sales_order"},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Invoices"), "invoice", "list", "invoice"},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Cases"), "case", "list", "case"},
                             {QT_TRANSLATE_NOOP("perennial::Sidebar", "Reports"), "reports", "reports", ""}};

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
        else if (row.isHovered() && option.state.testFlag(QStyle::State_Enabled)) // the heading is no row
            drawBox(painter, area, row.tokens().hover, QColor(), radius::row);
        if (row.hasFocus())
            drawFocusRing(painter, area, radius::row, row.tokens());
        if (index.data(IconRole).toString().isEmpty()) { // the heading of the views
            row.text(area.adjusted(space::m, 0, 0, 0), index.data().toString(), fontOf(TextSize::Meta),
                     row.tokens().muted);
            return;
        }
        const QString many = index.data(CountRole).toString();
        const int side = scaled(18);
        const int gap = scaled(100) > 150 ? space::xs : space::m; // large text needs the room
        const QColor colour = row.isSelected() ? row.tokens().accent : row.tokens().muted;
        row.icon(QRect(area.left() + gap, area.center().y() - side / 2, side, side), index.data(IconRole).toString(),
                 colour);
        const int left = area.left() + gap + side + qMax(gap, int(space::s));
        const int count = index.data(BadgeRole).toInt();
        int badge = count ? row.badge(area.adjusted(0, 0, -space::s, 0), count, Tone::Red) : 0;
        if (!many.isEmpty()) {
            badge = QFontMetrics(fontOf(TextSize::Meta)).horizontalAdvance(many) + space::s;
            row.text(QRect(area.right() - badge, area.top(), badge, area.height()), many, fontOf(TextSize::Meta),
                     row.tokens().muted);
        }
        row.text(QRect(left, area.top(), area.right() - left - badge - gap, area.height()), index.data().toString(),
                 fontOf(TextSize::Body, row.isSelected() ? QFont::DemiBold : QFont::Medium), row.tokens().text);
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent) : Adaptive<OwnFocus<QListView>>(parent), m_places(new QStandardItemModel(this))
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
        Place place{index.data(PageRole).toString(), index.data(EntityRole).toString(), 0, {}, {}};
        const QString view = index.data(ViewRole).toString();
        if (!view.isEmpty())
            place.state.insert(QStringLiteral("view"), view);
        Q_EMIT chosen(place);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    retranslate();
}

void Sidebar::retranslate()
{
    describe(this, tr("Places"));
    for (int row = 0; row < int(std::size(entries)); ++row)
        m_places->item(row)->setText(tr(entries[row].label));
    if (m_places->rowCount() > int(std::size(entries)))
        m_places->item(int(std::size(entries)))->setText(tr("Views"));
}

void Sidebar::setViews(const QVector<PinnedView>& views)
{
    const QString current = currentIndex().data(ViewRole).toString();
    m_places->setRowCount(int(std::size(entries)));
    if (views.isEmpty())
        return;
    auto* heading = new QStandardItem(tr("Views"));
    heading->setFlags(Qt::NoItemFlags);
    m_places->appendRow(heading);
    for (const PinnedView& view : views) {
        auto* item = new QStandardItem(view.name);
        item->setData(view.place.page, PageRole);
        item->setData(view.place.entity, EntityRole);
        item->setData(QStringLiteral("saved-view"), IconRole);
        item->setData(view.place.state.value(QStringLiteral("view")), ViewRole);
        if (view.count >= 0)
            item->setData(QLocale().toString(view.count), CountRole);
        item->setToolTip(plainTip(view.meaning));
        QStringList said{view.name, view.meaning};
        if (view.count >= 0)
            said.append(QLocale().toString(view.count));
        item->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_places->appendRow(item);
        if (!current.isEmpty() && item->data(ViewRole) == current)
            setCurrentIndex(item->index());
    }
}

void Sidebar::mark(const Place& place)
{
    const QString view = place.state.value(QStringLiteral("view")).toString();
    for (int row = 0; !view.isEmpty() && row < m_places->rowCount(); ++row) {
        if (m_places->item(row)->data(ViewRole) == view) {
            setCurrentIndex(m_places->index(row, 0));
            return;
        }
    }
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const QModelIndex index = m_places->index(row, 0);
        const bool sameEntity = index.data(EntityRole).toString() == place.entity;
        // A list, its board and its records are one place; so are the looks at what is to be done.
        const QString page = place.page == QLatin1String("calendar") ? QStringLiteral("my-day") : place.page;
        const bool samePage = index.data(PageRole).toString() == page || !place.entity.isEmpty();
        if (sameEntity && samePage && index.data(ViewRole).toString().isEmpty()) {
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
