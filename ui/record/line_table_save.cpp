// LineTable: what is written to the file — rows, removals, new orders of rows, pasted rows.
#include "ui/field/shown_value.h"
#include "ui/record/line_table.h"

namespace perennial {
namespace {

constexpr int judgedOneByOne = 60; // pasted rows that are tried singly to find the one that is refused

} // namespace

QString LineTable::documentName() const
{
    return m_document.title().isEmpty() ? m_document.reference() : m_document.title();
}

QString LineTable::titleOf(const Line& line) const
{
    const QString name = shown(line, m_kind.name, true);
    return name.isEmpty() ? shown(line, m_kind.product, true) : name;
}

bool LineTable::isEmpty(const Line& line) const
{
    for (int field : {m_kind.product, m_kind.name}) {
        if (!shown(line, field, true).isEmpty())
            return false;
    }
    for (int field : {m_kind.price, m_kind.quantity}) {
        if (field >= 0 && line.typed.contains(field) && !shown(line, field, true).isEmpty())
            return false;
    }
    return true;
}

// The line as it is in the file now, with what was changed in the row; another change of the same line stays.
Id LineTable::write(Desk& desk, const Line& line) const
{
    Record record = line.record.isNew() ? line.record : desk.load(m_kind.line->key(), line.record.id());
    if (!line.record.isNew()) {
        for (int field : line.record.changedFields())
            record.setValue(field, line.record.value(field));
    }
    return desk.save(record);
}

void LineTable::fetch(int row, Id id)
{
    Line& line = m_lines[row];
    if (const auto fresh = attempt([&] { return m_workspace.reader().find(m_kind.line->key(), id); }); fresh && *fresh)
        line.record = **fresh;
    line.touched = false;
    line.unread.clear();
    line.problems.clear();
    line.problem.clear();
    line.typed.clear();
    rowChanged(row);
}

void LineTable::told(int row, const Error& error)
{
    Line& line = m_lines[row];
    bool placed = false;
    for (const Issue& issue : error.issues) {
        const int field = m_kind.line->indexOf(issue.field);
        if (field >= 0 && m_kind.columns.contains(field)) {
            line.problems.insert(field, issue.text.isEmpty() ? error.text : issue.text);
            placed = true;
        }
    }
    if (!placed)
        line.problem = error.text;
    rowChanged(row);
}

bool LineTable::save(int row)
{
    if (!isTouched(row))
        return true;
    if (isEmpty(m_lines.at(row)) && m_lines.at(row).record.isNew()) {
        dropLine(row);
        keepBlank();
        Q_EMIT touchedChanged();
        return true;
    }
    if (!m_lines.at(row).unread.isEmpty())
        return false;
    m_lines[row].problems.clear();
    m_lines[row].problem.clear();
    const Line line = m_lines.at(row);
    const QString title = line.record.isNew()
                              ? tr("Add “%1” to %2").arg(titleOf(line), documentName())
                              : tr("Change line %1 of %2").arg(shown(line, m_kind.position, true), documentName());
    // While this runs the file's answer to it may come back to the rows: they find each other by id.
    m_lines[row].touched = false;
    Id saved = 0;
    const auto done = m_workspace.perform(title, [&](Desk& desk) { saved = write(desk, line); });
    if (!done) {
        m_lines[row].touched = true;
        told(row, done.error());
        return false;
    }
    fetch(row, saved);
    keepBlank();
    Q_EMIT touchedChanged();
    return true;
}

bool LineTable::saveAll()
{
    bool all = true;
    for (int row = int(m_lines.size()) - 1; row >= 0; --row)
        all = save(row) && all;
    return all;
}

void LineTable::restore(int row)
{
    if (!isTouched(row))
        return;
    if (m_lines.at(row).record.isNew()) {
        dropLine(row);
        keepBlank();
    } else {
        fetch(row, m_lines.at(row).record.id());
    }
    Q_EMIT touchedChanged();
    Q_EMIT problemsChanged();
}

Outcome<int> LineTable::remove(QVector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QVector<Id> ids;
    for (int row : rows) {
        if (m_lines.at(row).record.id())
            ids.append(m_lines.at(row).record.id());
    }
    const QString title = ids.size() == 1
                              ? tr("Delete a line of %1").arg(documentName())
                              : tr("Delete %Ln line(s) of %1", nullptr, int(ids.size())).arg(documentName());
    if (!ids.isEmpty()) {
        const auto done = m_workspace.perform(title, [&](Desk& desk) {
            for (Id id : ids)
                desk.remove(m_kind.line->key(), id);
            qint64 position = 0;
            for (const Line& line : std::as_const(m_lines)) {
                if (!m_kind.renumbers || line.record.isNew() || ids.contains(line.record.id()))
                    continue;
                Record record = desk.load(m_kind.line->key(), line.record.id());
                record.setValue(m_kind.position, Value(++position));
                if (!record.changedFields().isEmpty())
                    desk.save(record);
            }
        });
        if (!done)
            return done.error();
    }
    for (int row : rows) {
        if (row < m_lines.size() && (m_lines.at(row).record.isNew() || ids.contains(m_lines.at(row).record.id())))
            dropLine(row);
    }
    keepBlank();
    Q_EMIT problemsChanged();
    Q_EMIT touchedChanged();
    return int(ids.size());
}

bool LineTable::move(int row, int by)
{
    const int to = row + by;
    const bool possible = isOpen() && row >= 0 && to >= 0 && row < m_lines.size() && to < m_lines.size() &&
                          m_lines.at(row).record.id() && m_lines.at(to).record.id() && save(row);
    if (!possible)
        return false;
    const auto done = m_workspace.perform(tr("Move a line of %1").arg(documentName()), [&](Desk& desk) {
        Record one = desk.load(m_kind.line->key(), m_lines.at(row).record.id());
        Record other = desk.load(m_kind.line->key(), m_lines.at(to).record.id());
        const Value place = one.value(m_kind.position);
        one.setValue(m_kind.position, other.value(m_kind.position));
        other.setValue(m_kind.position, place);
        desk.save(one);
        desk.save(other);
    });
    if (!done) {
        told(row, done.error());
        return false;
    }
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_lines.move(row, to);
    endMoveRows();
    for (int moved : {row, to})
        fetch(moved, m_lines.at(moved).record.id());
    return true;
}

// Which field each pasted column goes to: as its headings say, else from the current cell on.
QVector<int> LineTable::pasteFields(QStringList& rows, int column) const
{
    QVector<int> named;
    for (const QString& heading : rows.first().split(QLatin1Char('\t'))) {
        int field = -1;
        for (int known : m_kind.columns) {
            if (m_kind.line->field(known).shownLabel().compare(heading.trimmed(), Qt::CaseInsensitive) == 0)
                field = known;
        }
        named.append(field);
    }
    if (std::any_of(named.begin(), named.end(), [](int field) { return field >= 0; })) {
        rows.removeFirst();
        return named;
    }
    QVector<int> onwards;
    for (int at = column; at < columnCount(); ++at) {
        if (m_kind.isTyped(fieldAt(at)))
            onwards.append(fieldAt(at));
    }
    return onwards;
}

Outcome<int> LineTable::paste(const QString& text, int row, int column)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QStringList rows = plain.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (!isOpen() || rows.isEmpty())
        return 0;
    const QVector<int> fields = pasteFields(rows, column);
    QVector<int> written;
    for (const QString& pasted : rows) {
        const QStringList cells = pasted.split(QLatin1Char('\t'));
        const int at = qMin(row + int(written.size()), int(m_lines.size()) - 1);
        for (int cell = 0; cell < cells.size() && cell < fields.size(); ++cell) {
            const bool typed = fields.at(cell) >= 0 && m_kind.isTyped(fields.at(cell));
            if (typed && !cells.at(cell).trimmed().isEmpty())
                setData(index(at, columnOf(fields.at(cell))), cells.at(cell), Qt::EditRole);
        }
        written.append(at);
    }
    return writePasted(written);
}

// All rows that can be written as one operation. Where core refuses them, each is tried by itself, so that the one that
// is wrong says so and the others are written.
Outcome<int> LineTable::writePasted(const QVector<int>& rows)
{
    QVector<int> good;
    for (int row : rows) {
        if (m_lines.at(row).unread.isEmpty() && isTouched(row))
            good.append(row);
    }
    const auto writeAll = [&](const QVector<int>& which) {
        const QString title = tr("Paste %Ln line(s) into %1", nullptr, int(which.size())).arg(documentName());
        QVector<Id> ids;
        const auto done = m_workspace.perform(title, [&](Desk& desk) {
            for (int row : which)
                ids.append(write(desk, m_lines.at(row)));
        });
        for (int at = 0; done && at < which.size(); ++at)
            fetch(which.at(at), ids.at(at));
        return done;
    };
    auto done = good.isEmpty() ? Outcome<void>() : writeAll(good);
    if (!done && good.size() <= judgedOneByOne) {
        QVector<int> allowed;
        for (int row : std::as_const(good)) {
            const auto tried = m_workspace.rehearse([&](Desk& desk) { write(desk, m_lines.at(row)); });
            if (tried)
                allowed.append(row);
            else
                told(row, tried.error());
        }
        good = allowed;
        done = good.isEmpty() ? Outcome<void>() : writeAll(good);
    }
    keepBlank();
    Q_EMIT touchedChanged();
    if (!done)
        return done.error();
    return int(good.size());
}

QString LineTable::copied(const QVector<int>& rows) const
{
    QStringList lines;
    for (int row : rows) {
        QStringList cells;
        for (int field : m_kind.columns) {
            if (m_kind.isTyped(field))
                cells.append(shown(m_lines.at(row), field, true).replace(QLatin1Char('\t'), QLatin1Char(' ')));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace perennial
