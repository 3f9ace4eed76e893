// Palette: rows of records and commands under one line to type in.
#include "ui/shell/palette.h"
#include "core/base/text.h"
#include "ui/command/command_set.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include "ui/support/search_box.h"
#include "ui/support/views.h"
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace perennial {
namespace {

enum Role { SecondRole = Qt::UserRole + 1, EdgeRole, EntityRole, IdRole, ActionRole, IconRole };
constexpr int shownRecords = 8;
constexpr int shownCommands = 6;

class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {scaled(300), scaled(40)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const RowPainter row(painter, option);
        const QRect area = row.area(space::xs, 1);
        row.ground(area);
        const int side = scaled(24);
        const QRect sign(area.left() + space::s, area.center().y() - side / 2, side, side);
        const QString icon = index.data(IconRole).toString();
        if (icon.isEmpty())
            row.avatar(sign, index.data().toString());
        else
            row.icon(sign.adjusted(4, 4, -4, -4), icon, row.tokens().muted);
        const int left = sign.right() + space::m;
        const int edge = scaled(110);
        const int half = (area.right() - left - edge) / 2;
        row.text(QRect(left, area.top(), half, area.height()), index.data().toString(),
                 fontOf(TextSize::Body, QFont::DemiBold), row.tokens().text);
        row.text(QRect(left + half + space::s, area.top(), half - space::s, area.height()),
                 index.data(SecondRole).toString(), fontOf(TextSize::Secondary), row.tokens().muted);
        row.text(QRect(area.right() - edge, area.top(), edge - space::s, area.height()),
                 index.data(EdgeRole).toString(), fontOf(TextSize::Meta), row.tokens().muted,
                 Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

Palette::Palette(Navigator& navigator, QWidget* window)
    : Adaptive<QFrame>(window), m_navigator(navigator), m_box(new SearchBox({})), m_list(new QListView),
      m_rows(new QStandardItemModel(this))
{
    hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->addWidget(m_box);
    layout->addWidget(m_list, 1);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, &Palette::fill);
    connect(m_list, &QListView::clicked, this, &Palette::runRow);
    retranslate();
}

void Palette::retranslate()
{
    m_box->setWords(tr("Search or run a command"));
    dressList(m_list, tr("Found"));
}

void Palette::open(const QString& text)
{
    m_before = QApplication::focusWidget();
    const QWidget* window = parentWidget();
    const int width = qMin(scaled(640), window->width() - 2 * space::xl);
    setGeometry((window->width() - width) / 2, scaled(56), width, qMin(scaled(480), window->height() - scaled(96)));
    m_box->setText(text);
    fill(text);
    show();
    raise();
    m_box->setFocus();
}

void Palette::fill(const QString& typed)
{
    m_rows->clear();
    const bool commandsOnly = typed.startsWith(QLatin1Char('>'));
    const QString text = commandsOnly ? typed.mid(1).trimmed() : typed.trimmed();
    if (!commandsOnly && !text.isEmpty())
        addRecords(text);
    addCommands(text);
    if (m_rows->rowCount())
        m_list->setCurrentIndex(m_rows->index(0, 0));
}

void Palette::addRecords(const QString& text)
{
    Workspace& workspace = m_navigator.workspace();
    const auto hits = attempt([&] { return workspace.reader().search({text, {}, shownRecords}); });
    if (!hits)
        return;
    for (const Hit& hit : *hits) {
        const EntityDef& def = workspace.catalog()->entity(hit.entity);
        auto* item = new QStandardItem(hit.title.isEmpty() ? hit.reference : hit.title);
        item->setData(hit.subtitle, SecondRole);
        item->setData(def.one(), EdgeRole);
        item->setData(hit.entity, EntityRole);
        item->setData(hit.id, IdRole);
        item->setData(QStringList{item->text(), hit.subtitle, def.one()}.join(QStringLiteral(", ")),
                      Qt::AccessibleTextRole);
        m_rows->appendRow(item);
    }
}

void Palette::addCommands(const QString& text)
{
    int shown = 0;
    const QString wanted = fold(text);
    for (const CommandSet::Entry& entry : m_navigator.commands().entries()) {
        if (!entry.action->isEnabled() || shown == shownCommands || !fold(entry.words).contains(wanted))
            continue;
        auto* item = new QStandardItem(entry.words);
        item->setData(entry.tip, SecondRole);
        item->setData(entry.shortcut, EdgeRole);
        item->setData(QLatin1String(*entry.command->icon ? entry.command->icon : "command"), IconRole);
        item->setData(QVariant::fromValue(entry.action), ActionRole);
        item->setData(entry.words + QStringLiteral(", ") + entry.shortcut, Qt::AccessibleTextRole);
        m_rows->appendRow(item);
        ++shown;
    }
}

void Palette::runRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString entity = index.data(EntityRole).toString();
    const Id id = index.data(IdRole).toLongLong();
    auto* action = index.data(ActionRole).value<QAction*>();
    close();
    if (action)
        action->trigger();
    else
        m_navigator.go({QStringLiteral("record"), entity, id, {}, {}});
}

void Palette::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Escape)
        close();
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_list->setCurrentIndex(
            m_rows->index(qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_rows->rowCount() - 1), 0));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        runRow(m_list->currentIndex());
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCard(&painter, rect(), tokensOf(this));
}

} // namespace perennial
