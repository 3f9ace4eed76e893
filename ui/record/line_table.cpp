// LineTable: what a cell shows, and how what is typed is read.
#include "ui/record/line_table.h"
#include "core/lifecycle/transaction/add_line.h"
#include "core/lifecycle/transaction/complete_document.h"
#include "core/workspace/entry.h"
#include "ui/field/shown_value.h"
#include "ui/support/display.h"
#include "ui/support/plain_text.h"

namespace perennial {

LineTable::LineTable(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void LineTable::setDocument(const Record& document, const LineKind& kind)
{
    const bool same = m_document.isValid() && m_document.id() == document.id();
    const QString objection = objectionToLines(document);
    const bool sameState = same && objection == m_objection;
    if (!same)
        beginResetModel();
    m_document = document;
    m_kind = kind;
    m_objection = objection;
    if (!same) {
        m_lines.clear();
        m_products.clear();
        endResetModel();
    }
    if (!sameState)
        keepBlank();
}

LineTable::Line LineTable::blank() const
{
    Line line;
    line.record = Record(m_kind.line);
    line.record.setValue(m_kind.parent, Value(m_document.id()));
    if (m_kind.currency >= 0) {
        const FieldDef* price = m_kind.line->find(QStringLiteral("unit_price"));
        const int own = m_document.def().indexOf(price->currencyField);
        if (own >= 0)
            line.record.setValue(m_kind.currency, m_document.value(own));
    }
    return line;
}

// One line to type in stands at the end as long as the document is open.
void LineTable::keepBlank()
{
    const bool has = !m_lines.isEmpty() && m_lines.last().record.isNew() && !m_lines.last().touched;
    const int rows = int(m_lines.size());
    if (isOpen() && !has) {
        beginInsertRows({}, rows, rows);
        m_lines.append(blank());
        endInsertRows();
    } else if (!isOpen() && has) {
        beginRemoveRows({}, rows - 1, rows - 1);
        m_lines.removeLast();
        endRemoveRows();
    }
}

void LineTable::setLines(const QVector<Record>& lines, const QHash<Id, QString>& products)
{
    m_products.insert(products);
    QSet<Id> there;
    for (const Record& line : lines)
        there.insert(line.id());
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const Id id = m_lines.at(row).record.id();
        if (id && !there.contains(id))
            dropLine(row);
    }
    for (int row = 0; row < lines.size(); ++row) {
        const Record& line = lines.at(row);
        const auto is = [&line](const Line& known) { return known.record.id() == line.id(); };
        const auto found = std::find_if(m_lines.begin() + row, m_lines.end(), is);
        const int at = int(found - m_lines.begin());
        if (found == m_lines.end()) {
            beginInsertRows({}, row, row);
            Line added;
            added.record = line;
            m_lines.insert(row, added);
            endInsertRows();
        } else if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_lines.move(at, row);
            endMoveRows();
        }
        if (!m_lines.at(row).touched)
            m_lines[row].record = line;
    }
    if (!lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(lines.size()) - 1, columnCount() - 1));
    keepBlank();
    Q_EMIT problemsChanged();
}

void LineTable::dropLine(int row)
{
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
}

bool LineTable::hasTouched() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.touched; });
}

QString LineTable::problem(int row) const
{
    if (row < 0 || row >= m_lines.size())
        return {};
    const Line& line = m_lines.at(row);
    QStringList sentences;
    for (int field : m_kind.columns) {
        if (line.problems.contains(field))
            sentences.append(line.problems.value(field));
    }
    if (!line.problem.isEmpty())
        sentences.append(line.problem);
    return sentences.join(QLatin1Char(' '));
}

int LineTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_kind.columns.size());
}

Qt::ItemFlags LineTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const int field = fieldAt(index.column());
    if (isOpen() && field == m_kind.optional)
        flags |= Qt::ItemIsUserCheckable;
    else if (isOpen() && m_kind.isTyped(field))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant LineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const int field = fieldAt(section);
    if (role == Qt::DisplayRole && field == m_kind.position)
        return QStringLiteral("#");
    const QString label = m_kind.line->field(field).shownLabel();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return label;
    if (role == Qt::ToolTipRole)
        return plainTip(label);
    if (role == Qt::TextAlignmentRole && isFigure(m_kind.line->field(field).kind))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString LineTable::shown(const Line& line, int field, bool editing) const
{
    if (line.unread.contains(field))
        return line.unread.value(field);
    const Value& value = line.record.value(field);
    if (field == m_kind.product && !value.isNull()) {
        const auto known = m_products.constFind(value.integer());
        if (known == m_products.constEnd())
            return m_products[value.integer()] =
                       m_workspace.reader().titleOf(m_kind.line->field(field).target, value.integer());
        return *known;
    }
    if (field == m_kind.total && line.touched && m_kind.price >= 0) {
        const auto preview = attempt([&] {
            return lineAmount(unpack<Money>(line.record.value(m_kind.price)),
                              unpack<Quantity>(line.record.value(m_kind.quantity)),
                              unpack<Percent>(line.record.value(m_kind.discount)));
        });
        const FieldDef& def = m_kind.line->field(field);
        return preview ? formatMoney(*preview, m_workspace.reader().currencyOf(line.record, def), QLocale(),
                                     MoneyStyle::Bare)
                       : QString();
    }
    if (line.record.isNew() && !line.touched)
        return {};
    if (field == m_kind.discount && !editing && value.integer() == 0)
        return {};
    if (m_kind.line->field(field).kind == Kind::Percent && !editing && !value.isNull())
        return formatPercent(unpack<Percent>(value));
    return editedValue(m_workspace, line.record, field);
}

// The words that a product brings along are its name: they are there, and need not be read twice.
bool LineTable::isEcho(const Line& line, int field) const
{
    if (field != m_kind.name || line.record.value(m_kind.product).isNull() || line.unread.contains(m_kind.product))
        return false;
    return shown(line, m_kind.name, false) == shown(line, m_kind.product, false);
}

QVariant LineTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line& line = m_lines.at(index.row());
    const int field = fieldAt(index.column());
    const FieldDef& def = m_kind.line->field(field);
    switch (role) {
    case Qt::DisplayRole: return field == m_kind.optional ? QString() : shown(line, field, false);
    case Qt::EditRole: return shown(line, field, true);
    case HintRole: return field == m_kind.product && line.record.isNew() && !line.touched ? hint() : QString();
    case EchoRole: return isEcho(line, field);
    case Qt::CheckStateRole:
        if (field != m_kind.optional || (line.record.isNew() && !line.touched))
            return {};
        return line.record.value(field).integer() ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole: return int((isFigure(def.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return problem(index.row()).isEmpty() ? QVariant() : plainTip(problem(index.row()));
    case Qt::AccessibleDescriptionRole: return problem(index.row());
    case Qt::AccessibleTextRole: return def.shownLabel() + QStringLiteral(": ") + shown(line, field, false);
    case ProblemRole: return problem(index.row());
    case WrongRole: return line.problems.contains(field);
    case IdRole: return line.record.id();
    default: return {};
    }
}

bool LineTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !isOpen())
        return false;
    Line& line = m_lines[index.row()];
    const int field = fieldAt(index.column());
    if (role == Qt::CheckStateRole && field == m_kind.optional) {
        line.record.setValue(field, pack(value.toInt() == Qt::Checked));
    } else if (role == Qt::EditRole && m_kind.isTyped(field)) {
        const QString text = value.toString().trimmed();
        if (text == shown(line, field, true))
            return true;
        read(line, field, text);
    } else {
        return false;
    }
    line.touched = true;
    line.problem.clear();
    rowChanged(index.row());
    keepBlank();
    Q_EMIT touchedChanged();
    return true;
}

void LineTable::read(Line& line, int field, const QString& text) const
{
    line.unread.remove(field);
    line.problems.remove(field);
    line.typed.insert(field);
    const auto done = attempt([&] {
        if (field == m_kind.product)
            readProduct(line, text);
        else
            enter(m_workspace.reader(), line.record, m_kind.line->field(field).key, text, readingOfLocale());
        if (field == m_kind.quantity && line.record.isNew() && line.record.value(m_kind.product).integer())
            takeProduct(line, line.record.value(m_kind.product).integer());
    });
    if (!done) {
        line.unread.insert(field, text);
        line.problems.insert(field, done.error().text);
    }
}

Id LineTable::productNamed(const QString& text) const
{
    const QString entity = m_kind.line->field(m_kind.product).target;
    const auto named = attempt([&] { return m_workspace.reader().resolve(entity, text); });
    if (named)
        return *named;
    const QVector<Hit> hits = m_workspace.reader().search({text, entity, 2});
    if (hits.size() == 1)
        return hits.first().id;
    if (named.error().fault == Fault::Conflict)
        throw named.error();
    throw invalid(
        tr("No product is called “%1”. Choose one of the list, or write it as a text in the next cell.").arg(text));
}

void LineTable::readProduct(Line& line, const QString& text) const
{
    if (text.isEmpty()) {
        line.record.setValue(m_kind.product, Value());
        return;
    }
    takeProduct(line, productNamed(text));
}

// What was typed by hand in a line not yet saved stays; another product on a saved line brings its own words and price.
void LineTable::takeProduct(Line& line, Id product) const
{
    const bool other = line.record.value(m_kind.product).integer() != product;
    const Quantity quantity = unpack<Quantity>(line.record.value(m_kind.quantity));
    const Record proposal = proposedLine(m_workspace.reader(), m_document.id(), Ref{product}, quantity);
    line.record.setValue(m_kind.product, Value(product));
    for (int field : {m_kind.name, m_kind.unit, m_kind.price, m_kind.tax, m_kind.cost}) {
        const bool keep =
            line.record.isNew() ? line.typed.contains(field) && !line.record.value(field).isNull() : !other;
        if (field >= 0 && !keep)
            line.record.setValue(field, proposal.value(field));
    }
}

void LineTable::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT problemsChanged();
}

QVariantMap LineTable::unsaved() const
{
    QVariantMap rows;
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line& line = m_lines.at(row);
        if (!line.touched)
            continue;
        QVariantMap texts;
        for (int field : line.typed)
            texts.insert(m_kind.line->field(field).key, shown(line, field, true));
        rows.insert(QStringLiteral("%1:%2").arg(line.record.id()).arg(row), texts);
    }
    return rows;
}

void LineTable::setUnsaved(const QVariantMap& rows)
{
    for (auto kept = rows.cbegin(); kept != rows.cend(); ++kept) {
        const Id id = kept.key().section(QLatin1Char(':'), 0, 0).toLongLong();
        int row = int(m_lines.size()) - 1;
        for (int at = 0; id && at < m_lines.size(); ++at) {
            if (m_lines.at(at).record.id() == id)
                row = at;
        }
        const QVariantMap texts = kept.value().toMap();
        for (int column = 0; row >= 0 && column < columnCount(); ++column) {
            const QString key = m_kind.line->field(fieldAt(column)).key;
            if (texts.contains(key))
                setData(index(row, column), texts.value(key), Qt::EditRole);
        }
    }
}

} // namespace perennial
