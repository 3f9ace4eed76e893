// ListPage: rows that stay chosen, the keyboard, and what commands do to rows.
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/duplicate_record.h"
#include "core/lifecycle/engagement/call_sheet.h"
#include "core/lifecycle/remove_record.h"
#include "core/query/filter_text.h"
#include "core/workspace/entry.h"
#include "ui/field/shown_value.h"
#include "ui/filter/filter_bar.h"
#include "ui/model/about_commands.h"
#include "ui/model/background.h"
#include "ui/model/chosen_rows.h"
#include "ui/model/record_list_model.h"
#include "ui/model/search_context.h"
#include "ui/record/bulk_bar.h"
#include "ui/record/column_chooser.h"
#include "ui/record/list_copy.h"
#include "ui/record/list_output.h"
#include "ui/record/list_page.h"
#include "ui/record/record_table.h"
#include "ui/record/record_view.h"
#include "ui/support/setting.h"
#include "ui/support/tokens.h"
#include <QDateTime>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>

namespace perennial {
namespace {

constexpr qint64 lettersPause = 1000;   // milliseconds after which typing starts a new word
constexpr int mostRemembered = 100'000; // selected rows that are found again after a change

} // namespace

Id ListPage::current() const
{
    return view()->currentIndex().data(RecordListModel::IdRole).toLongLong();
}

QVector<Id> ListPage::selected() const
{
    QVector<Id> ids;
    for (const QItemSelectionRange& range : m_choice->selection()) {
        if (range.left() > 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

// The rows that are chosen; none where all are, which the query says shorter.
QVector<Id> ListPage::chosen() const
{
    const QVector<Id> ids = selected();
    return ids.size() == m_model->rowCount() ? QVector<Id>() : ids;
}

void ListPage::rememberRows()
{
    m_lastRow = qMax(0, view()->currentIndex().row());
    if (!m_wanted)
        m_wanted = current();
    const QVector<Id> ids = selected();
    if (m_lastSelected.isEmpty() && ids.size() > 1 && ids.size() <= mostRemembered)
        m_lastSelected = QSet<Id>(ids.begin(), ids.end());
}

// The row that was current stays; when it is gone, the one that took its place; else the last.
void ListPage::restoreRows()
{
    const Id wanted = m_wanted;
    m_wanted = 0;
    choose(wanted);
    if (m_lastSelected.isEmpty())
        return;
    QItemSelection again;
    const QVector<Id>& ids = m_model->ids();
    for (int row = 0; row < ids.size(); ++row) {
        const int first = row;
        while (row < ids.size() && m_lastSelected.contains(ids[row]))
            ++row;
        if (row > first)
            again.select(m_model->index(first, 0), m_model->index(row - 1, m_model->columnCount() - 1));
    }
    m_lastSelected.clear();
    m_choice->select(again, QItemSelectionModel::Select);
}

void ListPage::choose(Id id)
{
    if (m_model->rowCount() == 0)
        return;
    const int found = id ? m_model->rowOf(id) : -1;
    const int kept = view()->currentIndex().isValid() ? view()->currentIndex().row() : m_lastRow;
    const int row = qBound(0, found >= 0 ? found : kept, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(row, qMax(0, view()->currentIndex().column()));
    if (row != m_choice->currentIndex().row() || !m_choice->hasSelection()) {
        m_choice->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view()->scrollTo(index);
    }
    onCurrent();
}

void ListPage::selectCurrentOnly()
{
    m_choice->select(view()->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->setFocus();
}

void ListPage::onSelected()
{
    m_bulk->setSelection(selected(), m_model->rowCount());
}

bool ListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != view())
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = key->text();
    if (plain && key->key() == Qt::Key_Space && m_letters.isEmpty()) {
        preview();
        return true;
    }
    if (plain && !text.isEmpty() && text[0].isPrint() && (text[0] != u' ' || !m_letters.isEmpty())) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_letters = now - m_lettersAt > lettersPause ? text : m_letters + text;
        m_lettersAt = now;
        jumpTo(m_letters.trimmed());
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (key->key() == Qt::Key_Escape && plain) {
        m_letters.clear();
        if (m_choice->selectedRows().size() > 1) {
            selectCurrentOnly();
            return true;
        }
        if (!m_filter->isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

// The first record of the list whose name, or a word of it that a field holds, starts with the letters.
void ListPage::jumpTo(const QString& letters)
{
    if (letters.isEmpty())
        return;
    Query query = m_model->query();
    Filter names;
    names.join = Filter::Join::Any;
    for (const int field : m_model->def().titleFields())
        names.conditions.append({m_model->def().field(field).key, Op::Starts, Value(letters), {}});
    if (names.isEmpty())
        return;
    Filter both;
    both.groups = {query.filter, names};
    query.filter = both;
    query.limit = 1;
    m_background.ask<QVector<Id>>(
        this, [query](Reader& reader) { return reader.ids(query); },
        [this, letters](Outcome<QVector<Id>> found) {
            if (found && !found->isEmpty() && letters == m_letters.trimmed())
                choose(found->first());
        });
}

// Beside the table; where there is no room beside it, in its place.
void ListPage::preview()
{
    if (!hasRoomBeside()) {
        openCurrent();
        return;
    }
    m_preview = !m_preview;
    arrange();
}

// The name and the columns of the table, of the rows that are chosen.
void ListPage::copySelected()
{
    const EntityDef& def = m_model->def();
    QStringList columns;
    for (const int field : def.titleFields() + m_model->fieldColumns()) {
        if (!columns.contains(def.field(field).key))
            columns.append(def.field(field).key);
    }
    const QVector<Id> rows = selected();
    if (!rows.isEmpty())
        copyList(navigator(), m_background, this, chosenOf(m_model->query(), chosen()), columns);
}

void ListPage::openCurrent()
{
    if (current())
        navigator().go({QStringLiteral("record"), m_entity, current(), {}, {}});
}

void ListPage::removeSelected()
{
    const QVector<Id> ids = selected();
    if (ids.isEmpty())
        return;
    const QString name = view()->currentIndex().data(RecordListModel::NameRole).toString();
    const QString title =
        ids.size() == 1 ? tr("Delete %1").arg(name) : tr("Delete %Ln record(s)", nullptr, int(ids.size()));
    const QString done =
        ids.size() == 1 ? tr("%1 deleted").arg(name) : tr("%Ln record(s) deleted", nullptr, int(ids.size()));
    if (ids.size() == 1) {
        performAndTell(navigator(), title, done, [&](Desk& desk) { removeRecord(desk, m_entity, ids.first()); });
        return;
    }
    m_bulk->perform(title, done, [ids, entity = m_entity](Desk& desk, const Advance& advance) {
        for (qsizetype at = 0; at < ids.size(); ++at) {
            removeRecord(desk, entity, ids[at]);
            advanceTo(int(at) + 1, advance);
        }
    });
}

void ListPage::goToBoard()
{
    Place board{QStringLiteral("board"), m_entity, current(), m_filter->text(), {}};
    if (!m_view.key.isEmpty())
        board.state.insert(QStringLiteral("view"), m_view.key);
    carryChosen(board, selected());
    navigator().go(board);
}

// On the day of the current row.
void ListPage::goToCalendar()
{
    Place calendar{QStringLiteral("calendar"), {}, 0, m_filter->text(), {}};
    if (const auto found = attempt([this] { return workspace().reader().find(m_entity, current()); });
        found && *found) {
        const Row<Activity> activity(**found);
        calendar.state.insert(QStringLiteral("current"), activity.id());
        if (activity.has(Activity::dueOn))
            calendar.state.insert(QStringLiteral("day"), dateText(activity[Activity::dueOn]));
    }
    navigator().go(calendar);
}

// The chosen rows, else all of the list, in the order they stand in.
void ListPage::workThrough()
{
    const SearchContext context = searchContextOf(workspace());
    const auto inOrder = attempt([&] {
        Query query = readSearch(m_model->def(), m_filter->text(), context);
        query.sort = m_model->query().sort;
        return searchText(m_model->def(), query, context);
    });
    Place calls{QStringLiteral("work-through"), m_entity, 0, inOrder ? *inOrder : m_filter->text(), {}};
    if (!m_view.name.isEmpty())
        calls.state.insert(QStringLiteral("name"), m_view.name);
    if (selected().size() > 1)
        carryChosen(calls, chosen());
    navigator().go(calls);
}

void ListPage::duplicateCurrent()
{
    const Id id = current();
    const QString name = view()->currentIndex().data(RecordListModel::NameRole).toString();
    Id copy = 0;
    const bool done = performAndTell(navigator(), tr("Duplicate %1").arg(name), tr("%1 duplicated").arg(name),
                                     [&](Desk& desk) { copy = duplicateRecord(desk, m_entity, id); });
    if (done)
        navigator().go({QStringLiteral("record"), m_entity, copy, {}, {}});
}

void ListPage::chooseColumns(const QPoint& where)
{
    if (!isTable())
        setPresentation(QStringLiteral("table"));
    auto* chooser = new ColumnChooser(m_model->def(), m_model->fieldColumns(), this);
    connect(chooser, &ColumnChooser::changed, this, [this](const QStringList& columns) {
        rememberRows();
        // Without any column the name alone is shown; an empty choice would mean the standard ones.
        m_table->setColumns(columns.isEmpty() ? QStringList{QString()} : columns);
        restoreRows();
        keepLayout();
    });
    connect(chooser, &ColumnChooser::resetAsked, this, [this] {
        rememberRows();
        m_table->setLayoutOf({});
        restoreRows();
        keepLayout();
    });
    chooser->openAt(where);
}

void ListPage::writeCell(Id id, const QString& field, const QString& text)
{
    const QString label = m_model->def().find(field)->shownLabel();
    const auto record = attempt([&] { return workspace().reader().load(m_entity, id); });
    const QString name = record ? record->title() : QString();
    performAndTell(navigator(), tr("%1 of %2").arg(label, name), tr("%1 of %2 changed").arg(label, name),
                   [&](Desk& desk) {
                       Record changed = desk.load(m_entity, id);
                       enter(desk, changed, field, text, readingOfLocale());
                       desk.save(changed);
                   });
}

bool ListPage::canRun(const QString& key) const
{
    static const QStringList always{QStringLiteral("new_here"), QStringLiteral("filter"),  QStringLiteral("as_list"),
                                    QStringLiteral("as_table"), QStringLiteral("refresh"), QStringLiteral("columns"),
                                    QStringLiteral("save_view")};
    static const QStringList ofRow{QStringLiteral("remove"), QStringLiteral("edit"), QStringLiteral("duplicate")};
    if (key == QLatin1String("as_board"))
        return m_model->def().hasFlow();
    if (key == QLatin1String("as_calendar"))
        return m_entity == QLatin1String(Activity::entity);
    if (key == QLatin1String("work_through"))
        return canBeCalled(*workspace().catalog(), m_model->def());
    if (key == QLatin1String("bulk_edit"))
        return m_choice->selectedRows().size() > 1;
    const bool isOfRow =
        ofRow.contains(key) || (m_record->isHidden() && isAboutCommand(*workspace().catalog(), m_entity, key));
    return always.contains(key) || isListOutput(key) || (isOfRow && current()) ||
           (!m_record->isHidden() && m_record->canRun(key));
}

bool ListPage::run(const QString& key)
{
    if (runListOutput(navigator(), m_background, this, key, {m_model->query(), m_model->fieldColumns(), chosen()}))
        return true;
    if (key == QLatin1String("new_here"))
        navigator().createRecord(m_entity);
    else if (key == QLatin1String("filter"))
        m_filter->focusBox();
    else if (key == QLatin1String("as_list") || key == QLatin1String("as_table"))
        setPresentation(key.mid(3));
    else if (key == QLatin1String("as_board"))
        goToBoard();
    else if (key == QLatin1String("as_calendar"))
        goToCalendar();
    else if (key == QLatin1String("work_through"))
        workThrough();
    else if (key == QLatin1String("columns"))
        chooseColumns(mapToGlobal(QPoint(isRightToLeft() ? space::l : width() - space::l, scaled(56))));
    else if (key == QLatin1String("save_view"))
        saveView(true);
    else if (key == QLatin1String("refresh"))
        m_model->reload();
    else if (key == QLatin1String("remove"))
        removeSelected();
    else if (key == QLatin1String("bulk_edit"))
        m_bulk->openFieldEditor();
    else if (key == QLatin1String("duplicate"))
        duplicateCurrent();
    else if (key == QLatin1String("edit") && !(isTable() && m_table->editCurrent()) &&
             (m_record->isHidden() || !m_record->run(key)))
        openCurrent();
    else if (m_record->isHidden() && current() && isAboutCommand(*workspace().catalog(), m_entity, key))
        runAbout(navigator(), m_entity, current(), key);
    else
        return key == QLatin1String("edit") || (!m_record->isHidden() && m_record->run(key));
    return true;
}

} // namespace perennial
