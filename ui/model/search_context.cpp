// Search context: names, numbers and days looked up in the open file.
#include "ui/model/search_context.h"
#include <QLocale>

namespace perennial {

SearchContext searchContextOf(const Reader& reader, Id person)
{
    SearchContext context;
    context.calendar.today = reader.clock().today();
    context.calendar.firstWeekday = QLocale().firstDayOfWeek();
    context.person = person;
    context.currency = reader.baseCurrency();
    const Reader* file = &reader;
    context.resolve = [file](const QString& entity, const QString& text) -> Id {
        const auto found = attempt([&] { return file->resolve(entity, text); });
        return found ? *found : 0;
    };
    context.referenceOf = [file](const QString& entity, Id id) -> QString {
        const auto found = attempt([&] { return file->find(entity, id, true); });
        return found && *found ? (*found)->reference() : QString();
    };
    context.nameOf = [file](const QString& entity, Id id) -> QString {
        const auto name = attempt([&] { return file->titleOf(entity, id); });
        return name ? *name : QString();
    };
    return context;
}

SearchContext searchContextOf(Workspace& workspace)
{
    return searchContextOf(workspace.reader(), workspace.person().id);
}

} // namespace perennial
