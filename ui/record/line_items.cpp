// LineItems: reading, sizing, and what the keys of the table do.
#include "ui/record/line_items.h"
#include "core/lifecycle/verbs.h"
#include "core/workspace/draft_shelf.h"
#include "ui/model/background.h"
#include "ui/record/document_sums.h"
#include "ui/record/line_delegate.h"
#include "ui/record/line_table.h"
#include "ui/record/line_view.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

struct Lines {
    QVector<Record> records;
    QHash<Id, QString> products;
    QVector<Sum> sums;
};

Lines linesOf(const Reader& reader, const LineKind& kind, const Record& document)
{
    Query query;
    query.entity = kind.line->key();
    query.filter.conditions = {{kind.parent, Op::Is, Value(document.id()), {}}};
    query.sort = {{kind.line->field(kind.position).key, false}, {QStringLiteral("id"), false}};
    Lines lines{reader.list(query), {}, {}};
    for (const Record& line : lines.records) {
        const Id product = line.value(kind.product).integer();
        if (product && !lines.products.contains(product))
            lines.products.insert(product, reader.titleOf(kind.line->field(kind.product).target, product));
    }
    const auto sums = attempt([&] { return sumsOf(reader, document, lines.records); });
    lines.sums = sums ? *sums : QVector<Sum>(); // too large to be added up
    return lines;
}

constexpr int hintFrom = 520; // pixels of width from which the hint stands beside the sums
constexpr int leastWords = 150; // pixels for product and text of a line together
constexpr int leastText = 56;

// The business step that leads on where lines are closed.
const char* wayOutOf(const QString& document)
{
    if (document == QLatin1String("quote"))
        return "revise-quote";
    return document == QLatin1String("invoice") ? "credit-invoice" : "";
}

} // namespace

LineItems::LineItems(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background),
      m_table(new LineTable(navigator.workspace(), this)), m_view(new LineView(m_table)), m_sums(new DocumentSums),
      m_closed(new QWidget), m_reason(new PlainLabel({}, TextSize::Secondary, Shade::Muted)), m_way(new LinkButton({})),
      m_hint(new PlainLabel({}, TextSize::Meta, Shade::Muted)), m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(typing::keep);
    connect(m_typing, &QTimer::timeout, this, &LineItems::keepDraft);
    connect(m_table, &LineTable::touchedChanged, m_typing, qOverload<>(&QTimer::start));
    m_reason->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto* closed = new QHBoxLayout(m_closed);
    closed->setContentsMargins(0, 0, 0, space::xs);
    closed->addWidget(m_reason, 1);
    closed->addWidget(m_way);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1, Qt::AlignTop);
    foot->addWidget(m_sums, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_closed);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(scaled(84)); // its head, one line and a scroll bar

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex&, const QModelIndex& before) { leaveRow(before.row()); });
    connect(qApp, &QApplication::focusChanged, this, &LineItems::onFocus);
    connect(m_table, &LineTable::problemsChanged, this, &LineItems::sizeRows);
    connect(m_view, &LineView::removeAsked, this, &LineItems::removeChosen);
    connect(m_view, &LineView::moveAsked, this, &LineItems::moveCurrent);
    connect(m_view, &LineView::pasteAsked, this, &LineItems::paste);
    connect(m_view, &LineView::copyAsked, this, &LineItems::copy);
    connect(m_way, &QPushButton::clicked, this,
            [this] { m_navigator.runVerb(QString::fromLatin1(wayOutOf(m_document.def().key())), m_document.id()); });
    retranslate();
}

// The keyboard leaves the table while it is being torn down, too.
LineItems::~LineItems()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool LineItems::has(const Catalog& catalog, const QString& entity)
{
    return lineKindOf(catalog, entity).has_value();
}

void LineItems::retranslate()
{
    dressTable(m_view, tr("Lines"));
    m_view->setItemDelegate(new LineDelegate(m_navigator.workspace(), m_table, m_view));
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_hint->setText(tr("Type in the last row to add a line. Del removes one, Alt+Up and Alt+Down move it, rows of a "
                       "spreadsheet can be pasted."));
    if (m_document.isValid())
        fillObjection();
}

void LineItems::restyle()
{
    m_view->verticalHeader()->setDefaultSectionSize(qMin(rowHeight(), scaled(36)));
    sizeColumns();
    sizeRows();
}

QString LineItems::objection() const
{
    return m_table->objection();
}

void LineItems::setRecord(const Record& document)
{
    const auto kind = lineKindOf(*m_navigator.workspace().catalog(), document.def().key());
    const bool same = m_document.isValid() && m_document.id() == document.id();
    if (!same && m_document.isValid())
        m_table->saveAll();
    if (!same) {
        if (m_typing->isActive())
            keepDraft();
        m_draftTaken = false;
    }
    m_document = document;
    if (!kind)
        return;
    m_table->setDocument(document, *kind);
    fillObjection();
    if (!same) {
        m_sums->setSums({});
        sizeColumns();
    }
    read();
}

void LineItems::fillObjection()
{
    m_closed->setVisible(!m_table->objection().isEmpty());
    m_reason->setText(m_table->objection());
    showHint();
    const QString way = QString::fromLatin1(wayOutOf(m_document.def().key()));
    bool offered = false;
    if (!way.isEmpty()) {
        const Verb verb = verbNamed(way);
        m_way->setText(plainAction(verb.shownLabel()));
        const auto objection =
            attempt([&] { return objectionToVerb(m_navigator.workspace().reader(), verb, m_document); });
        offered = objection && objection->isEmpty();
    }
    m_way->setVisible(offered);
}

void LineItems::read()
{
    const Id id = m_document.id();
    const LineKind kind = m_table->kind();
    m_background.ask<Lines>(
        this, [kind, document = m_document](Reader& reader) { return linesOf(reader, kind, document); },
        [this, id](Outcome<Lines> lines) {
            if (!lines || m_document.id() != id)
                return;
            m_table->setLines(lines->records, lines->products);
            const bool first = !m_draftTaken;
            if (first) {
                m_draftTaken = true;
                m_table->setUnsaved(DraftShelf(m_navigator.workspace().path())
                                        .find(m_document.def().key(), id, QStringLiteral("lines"))
                                        .texts);
            }
            sizeColumns();
            m_sums->setSums(lines->sums);
            if ((first || !m_view->currentIndex().isValid()) && m_table->rowCount() > 0)
                m_view->setCurrentIndex(m_table->index(0, m_view->firstColumn()));
            Q_EMIT loaded();
        });
}

// Rows that could not be saved outlive the window.
void LineItems::keepDraft()
{
    m_typing->stop();
    Draft draft{m_document.def().key(), m_document.id(), QStringLiteral("lines"), {}, m_table->unsaved()};
    draft.at = m_navigator.workspace().clock().now();
    const DraftShelf shelf(m_navigator.workspace().path());
    if (draft.texts.isEmpty())
        shelf.drop(draft.entity, draft.record, draft.part);
    else
        shelf.keep(draft);
}

// A row with a sentence is higher than the others.
void LineItems::sizeRows()
{
    const int line = m_view->verticalHeader()->defaultSectionSize();
    const QFontMetrics metrics(fontOf(TextSize::Meta));
    const int width = qMax(scaled(200), m_view->viewport()->width() - 2 * space::s);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString problem = m_table->problem(row);
        int height = line;
        if (!problem.isEmpty())
            height += metrics.boundingRect(0, 0, width, 1000, Qt::TextWordWrap, problem).height() + space::s;
        if (m_view->rowHeight(row) != height)
            m_view->setRowHeight(row, height);
    }
    m_view->viewport()->update();
}

int LineItems::widthOfEchoed() const
{
    const LineKind& kind = m_table->kind();
    const QFontMetrics metrics(fontOf(TextSize::Body));
    int widest = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString product = m_table->index(row, m_table->columnOf(kind.product)).data().toString();
        if (product != m_table->index(row, m_table->columnOf(kind.name)).data().toString())
            return 0;
        widest = qMax(widest, metrics.horizontalAdvance(product) + 2 * space::s + 1);
    }
    return widest;
}

bool LineItems::isBare(int column) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->index(row, column).data().toString().isEmpty())
            return false;
    }
    return true;
}

int LineItems::widthOf(int field) const
{
    const LineKind& kind = m_table->kind();
    if (field == kind.position)
        return scaled(36);
    const QHash<int, int> least{{kind.quantity, 68}, {kind.unit, 60},     {kind.price, 92}, {kind.discount, 64},
                                {kind.tax, 64},      {kind.optional, 64}, {kind.total, 104}};
    const QFontMetrics metrics(m_view->horizontalHeader()->font());
    const int heading = metrics.horizontalAdvance(kind.line->field(field).shownLabel()) + 2 * space::s;
    return qMax(scaled(least.value(field, 72)), heading);
}

// The amount of a line is what the table is read for: before it is cut, columns go that say little or stand in the sums
// below as well. They come back with the width.
QSet<int> LineItems::foldedFields(int leastRest) const
{
    const LineKind& kind = m_table->kind();
    const int width = m_view->width();
    int used = leastRest;
    QSet<int> folded;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int field = m_table->fieldAt(column);
        if (field != kind.name && field != kind.product)
            used += widthOf(field);
    }
    const int discount = m_table->columnOf(kind.discount);
    const bool isDiscountBare = discount >= 0 && isBare(discount);
    const auto fold = [&](int field) {
        if (field >= 0 && !folded.contains(field) && m_table->columnOf(field) >= 0) {
            folded.insert(field);
            used -= widthOf(field);
        }
    };
    if (width < scaled(820))
        fold(kind.unit);
    if (width < scaled(720) && isDiscountBare)
        fold(kind.discount);
    for (const int field : {kind.position, kind.discount, kind.tax, kind.optional, kind.price}) {
        if (used > m_view->viewport()->width() && (field != kind.discount || isDiscountBare))
            fold(field);
    }
    return folded;
}

void LineItems::sizeColumns()
{
    if (m_table->columnCount() == 0)
        return;
    const LineKind& kind = m_table->kind();
    m_view->horizontalHeader()->setMinimumSectionSize(scaled(32));
    const int hint = QFontMetrics(fontOf(TextSize::Body)).horizontalAdvance(LineTable::hint()) + 2 * space::s + 1;
    const int leastRest = qMax(scaled(leastWords), m_table->isOpen() ? hint + scaled(leastText) : 0);
    const QSet<int> folded = foldedFields(leastRest);
    int used = 0;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int field = m_table->fieldAt(column);
        m_view->setColumnHidden(column, folded.contains(field));
        if (field == kind.name || field == kind.product || folded.contains(field))
            continue;
        m_view->setColumnWidth(column, widthOf(field));
        used += m_view->columnWidth(column);
    }
    const int rest = qMax(leastRest, m_view->viewport()->width() - used);
    // Where nothing can be added nobody needs the hint, and the amounts go before.
    int product = qMax(rest * 2 / 5, m_table->isOpen() ? hint : qMin(hint, rest - scaled(leastText)));
    if (const int names = widthOfEchoed(); names > product)
        product = qMin(names, rest - scaled(leastText));
    m_view->setColumnWidth(m_table->columnOf(kind.product), product);
    m_view->setColumnWidth(m_table->columnOf(kind.name), qMax(scaled(leastText), rest - product));
}

// In a narrow pane it would be a tower beside the sums, and take the lines' height.
void LineItems::showHint()
{
    m_hint->setVisible(m_table->isOpen() && width() >= scaled(hintFrom));
}

void LineItems::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    showHint();
    // The view has its own new size once this event is through.
    QTimer::singleShot(0, this, [this] {
        sizeColumns();
        sizeRows();
    });
}

void LineItems::leaveRow(int row)
{
    if (m_table->isTouched(row) && !m_table->save(row) && isVisible())
        announce(m_view, m_table->problem(row));
}

void LineItems::onFocus(QWidget* before, QWidget* now)
{
    const bool left = before && now && (before == m_view || m_view->isAncestorOf(before)) && now != m_view &&
                      !m_view->isAncestorOf(now) && now->window() == window();
    if (left)
        leaveRow(m_view->currentIndex().row());
}

void LineItems::removeChosen()
{
    if (!m_table->isOpen())
        return;
    const QVector<int> rows = m_view->chosenRows();
    const int at = rows.isEmpty() ? 0 : rows.first();
    const auto removed = m_table->remove(rows);
    if (!removed)
        m_navigator.tell(removed.error());
    else if (*removed)
        m_navigator.tell(tr("%Ln line(s) deleted", nullptr, *removed), true);
    if (m_table->rowCount() > 0)
        m_view->goTo(qMin(at, m_table->rowCount() - 1), qMax(m_view->firstColumn(), m_view->currentIndex().column()),
                     false);
}

void LineItems::moveCurrent(int by)
{
    const QModelIndex at = m_view->currentIndex();
    if (m_table->move(at.row(), by))
        m_view->goTo(at.row() + by, at.column(), false);
}

void LineItems::paste()
{
    const QModelIndex at = m_view->currentIndex();
    if (!at.isValid() || !m_table->isOpen())
        return;
    const auto pasted =
        m_table->paste(QGuiApplication::clipboard()->text(), at.row(), qMax(at.column(), m_view->firstColumn()));
    if (!pasted)
        m_navigator.tell(pasted.error());
    else if (*pasted)
        m_navigator.tell(tr("%Ln line(s) pasted", nullptr, *pasted), true);
}

void LineItems::copy() const
{
    QGuiApplication::clipboard()->setText(m_table->copied(m_view->chosenRows()));
}

void LineItems::focusFirst()
{
    m_view->setFocus();
}

} // namespace perennial
