// Stored views: rows of the entity saved_view, and the few that need no row.
#include "ui/model/stored_view.h"
#include "core/catalog/entities/shared/person.h"
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
    bool pinned;
};

// Who came this month was not left alone for one: they are new, not quiet.
constexpr auto quiet = "-last_contact:30d created_at<30d";
constexpr auto stillQuiet = "is:open -last_contact:30d created_at<30d";

// The first five stand in the sidebar, the others in the menu of their list and in the palette.
constexpr BuiltIn builtIn[] = {
    {"mine-today", QT_TRANSLATE_NOOP("StoredView", "Mine today"), "activity", "is:open due_on:today owner_id:me", true},
    {"no-next-step", QT_TRANSLATE_NOOP("StoredView", "No next step"), "lead", "is:open next:none", true},
    {"quiet", QT_TRANSLATE_NOOP("StoredView", "30 days quiet"), "contact", quiet, true},
    {"new", QT_TRANSLATE_NOOP("StoredView", "New this week"), "lead", "created_at:this_week", true},
    {"birthdays", QT_TRANSLATE_NOOP("StoredView", "Birthdays"), "contact", "birthday:*this_month", true},
    {"deals-no-next-step", QT_TRANSLATE_NOOP("StoredView", "No next step"), "opportunity", "is:open next:none", false},
    {"deals-closing", QT_TRANSLATE_NOOP("StoredView", "Opportunities to close"), "opportunity",
     "is:open expected_close:this_month", false},
    {"quiet-leads", QT_TRANSLATE_NOOP("StoredView", "30 days quiet"), "lead", stillQuiet, false},
    {"quiet-companies", QT_TRANSLATE_NOOP("StoredView", "30 days quiet"), "account", quiet, false},
    {"new-contacts", QT_TRANSLATE_NOOP("StoredView", "New this week"), "contact", "created_at:this_week", false},
    {"new-companies", QT_TRANSLATE_NOOP("StoredView", "New this week"), "account", "created_at:this_week", false}};

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
    // In a file without persons everything is mine.
    const bool alone = !reader.first<Person>({});
    for (const BuiltIn& known : builtIn) {
        StoredView view;
        view.key = QString::fromLatin1(known.key);
        view.name = QCoreApplication::translate("StoredView", known.name);
        view.entity = QString::fromLatin1(known.entity);
        view.filter = QString::fromLatin1(known.filter);
        if (alone)
            view.filter.remove(QLatin1String(" owner_id:me"));
        view.pinned = known.pinned;
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

StoredView storedViewOf(const Reader& reader, const QString& entity, const QString& filter)
{
    for (const StoredView& view : storedViews(reader)) {
        if (view.entity == entity && view.filter == filter)
            return view;
    }
    return {};
}

Place placeOf(const StoredView& view)
{
    return {QStringLiteral("list"), view.entity, 0, {}, {{QStringLiteral("view"), view.key}}};
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
