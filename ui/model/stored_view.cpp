// Stored views: rows of the entity saved_view, and the few that need no row.
#include "ui/model/stored_view.h"
#include "core/catalog/entities/shared/saved_view.h"
#include "ui/model/list_layout.h"
#include <QCoreApplication>

namespace perennial {
namespace {

struct BuiltIn {
    const char* key;
    const char* name;
    const char* entity;
    const char* filter;
};

constexpr BuiltIn builtIn[] = {
    {"today", QT_TRANSLATE_NOOP("StoredView", "Due today"), "activity", "is:open due_on:today"},
    {"leads-new", QT_TRANSLATE_NOOP("StoredView", "New leads"), "lead", "created:this_week"},
    {"deals-closing", QT_TRANSLATE_NOOP("StoredView", "Deals to close"), "opportunity",
     "is:open expected_close:this_month"}};

StoredView viewOf(const Row<SavedView>& row)
{
    StoredView view;
    view.id = row.id();
    view.key = QStringLiteral("view-%1").arg(row.id());
    view.name = row[SavedView::name];
    view.entity = row[SavedView::records];
    view.filter = row[SavedView::filter];
    view.columns = row[SavedView::columns].split(u',', Qt::SkipEmptyParts);
    view.sort = sortKeysOf(row[SavedView::sort]);
    view.layout = row[SavedView::layout].key;
    view.pinned = row[SavedView::pinned];
    return view;
}

} // namespace

QVector<StoredView> storedViews(const Reader& reader)
{
    QVector<StoredView> views;
    for (const BuiltIn& known : builtIn) {
        StoredView view;
        view.key = QString::fromLatin1(known.key);
        view.name = QCoreApplication::translate("StoredView", known.name);
        view.entity = QString::fromLatin1(known.entity);
        view.filter = QString::fromLatin1(known.filter);
        views.append(view);
    }
    for (const Row<SavedView>& row : reader.list<SavedView>({})) {
        if (reader.catalog()->find(row[SavedView::records]))
            views.append(viewOf(row));
    }
    return views;
}

StoredView storedViewOf(const Reader& reader, const QString& key)
{
    for (const StoredView& view : storedViews(reader)) {
        if (view.key == key)
            return view;
    }
    return {};
}

QString keepView(Desk& desk, const StoredView& view)
{
    auto row = view.id ? desk.load<SavedView>(view.id) : desk.blank<SavedView>();
    row.set(SavedView::name, view.name)
        .set(SavedView::records, view.entity)
        .set(SavedView::filter, view.filter)
        .set(SavedView::columns, view.columns.join(u','))
        .set(SavedView::sort, sortText(view.sort))
        .set(SavedView::layout, Pick{view.layout.isEmpty() ? QStringLiteral("list") : view.layout})
        .set(SavedView::pinned, view.pinned);
    return QStringLiteral("view-%1").arg(desk.save(row));
}

} // namespace perennial
