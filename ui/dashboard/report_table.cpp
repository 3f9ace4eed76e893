// ReportTable: numbers to the right, names take what room is left.
#include "ui/dashboard/report_table.h"
#include "ui/dashboard/figure_words.h"
#include "ui/support/plain_text.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QHeaderView>

namespace perennial {
namespace {

constexpr int widestColumn = 320;
constexpr int narrowestName = 140;
constexpr int narrowestCut = 104;   // where all the figures fit then; the tip of a cut name has all of it
constexpr int narrowestShort = 128; // on a card, where the last column must not be cut

QFontMetrics headingMetrics()
{
    return QFontMetrics(fontOf(TextSize::Secondary, QFont::Medium));
}

QString inLines(const QString& heading)
{
    const QFontMetrics metrics = headingMetrics();
    const QStringList words = heading.split(u' ', Qt::SkipEmptyParts);
    int longest = 0;
    for (const QString& word : words)
        longest = qMax(longest, metrics.horizontalAdvance(word));
    QStringList lines;
    for (const QString& word : words) {
        if (!lines.isEmpty() && metrics.horizontalAdvance(lines.last() + u' ' + word) <= longest)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines.join(u'\n');
}

} // namespace

void ReportTableModel::setReport(const Report& report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

void ReportTableModel::setWrapped(bool wrapped)
{
    if (m_isWrapped == wrapped)
        return;
    m_isWrapped = wrapped;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_report.rows.isEmpty())
        return 0;
    return int(m_report.rows.size()) + (m_report.hasTotals() ? 1 : 0);
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_report.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    const bool isTotal = index.row() >= m_report.rows.size();
    if (role == Qt::FontRole && isTotal)
        return fontOf(TextSize::Body, QFont::DemiBold);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>(m_report.columns[column].unit == Unit::Text || column == 0
                                            ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                            : int(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (isTotal && column == 0)
        return tr("Total");
    const Value value = isTotal ? m_report.total(column) : m_report.rows[index.row()].cells.value(column);
    if (isTotal && value.isNull())
        return {};
    const QString text = shownValue(m_report, column, value);
    return role == Qt::ToolTipRole ? plainTip(text) : text;
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_report.columns.size())
        return {};
    const QString& label = m_report.columns[section].label;
    if (role == Qt::DisplayRole)
        return m_isWrapped ? inLines(label) : label;
    if (role == Qt::AccessibleTextRole)
        return label;
    if (role == Qt::TextAlignmentRole && section > 0 && m_report.columns[section].unit != Unit::Text)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

ReportTable::ReportTable(QWidget* parent) : Adaptive<OwnFocus<QTableView>>(parent), m_model(new ReportTableModel(this))
{
    setModel(m_model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_model->report().rows.size())
            Q_EMIT chosen(index.row(), index.column());
    });
}

void ReportTable::setReport(const Report& report)
{
    m_model->setReport(report);
    dressTable(this, report.title);
    horizontalHeader()->setStretchLastSection(false);
    keepCurrentRow(this);
    fitColumns();
}

void ReportTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(qMin(perennial::rowHeight(), scaled(36)));
    fitColumns();
}

void ReportTable::resizeEvent(QResizeEvent* event)
{
    Adaptive<OwnFocus<QTableView>>::resizeEvent(event);
    fitColumns();
}

void ReportTable::setCompact(bool compact)
{
    m_compact = compact;
    setHorizontalScrollBarPolicy(compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

int ReportTable::wholeHeight() const
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return rows + horizontalHeader()->sizeHint().height() + 2;
}

int ReportTable::widthFor(int column, const QString& heading) const
{
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader());
    int widest = 0;
    for (const QString& line : heading.split(u'\n'))
        widest = qMax(widest, headingMetrics().horizontalAdvance(line));
    return qMin(qMax(sizeHintForColumn(column), widest + 2 * margin + 1), scaled(widestColumn));
}

int ReportTable::widthOfOthers(int gap)
{
    int others = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, qMin(widthFor(column, heading) + gap, scaled(widestColumn)));
        others += columnWidth(column);
    }
    return others;
}

// Where there is no room for all columns, headings go on in a second line, then columns move together; only then is
// the table scrolled, or on a card without some of them.
void ReportTable::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    for (int column = 0; column < columns; ++column)
        setColumnHidden(column, false);
    const int names = widthFor(0, m_model->report().columns.first().label);
    int narrowest = scaled(m_compact ? narrowestShort : narrowestName);
    int natural = 0;
    for (int column = 1; column < columns; ++column)
        natural += widthFor(column, m_model->report().columns[column].label) + space::m;
    m_model->setWrapped(!m_compact && natural + narrowest > viewport()->width());
    int others = widthOfOthers(space::m);
    if (m_model->isWrapped() && others + narrowest > viewport()->width()) {
        narrowest = qMin(scaled(narrowestCut), names);
        others = widthOfOthers(0);
    }
    // On a card names and the last column are what counts; of the others the second is the last to go.
    for (int step = 2; m_compact && step < columns; ++step) {
        if (others + narrowest <= viewport()->width())
            break;
        const int column = step < columns - 1 ? step : 1;
        if (column == columns - 1)
            break;
        others -= columnWidth(column);
        setColumnHidden(column, true);
    }
    const int wanted = qMin(names + space::xl, scaled(widestColumn));
    const int room = viewport()->width() - others;
    setColumnWidth(0, room >= wanted ? room : qMax(narrowest, room));
}

} // namespace perennial
