// Search scope.
#include "ui/model/search_scope.h"
#include <QLocale>

namespace perennial {

SearchContext searchContextOf(Workspace& workspace)
{
    SearchContext context;
    context.calendar.today = workspace.clock().today();
    context.calendar.firstWeekday = QLocale().firstDayOfWeek();
    context.person = workspace.person().id;
    context.currency = workspace.reader().baseCurrency();
    Workspace* file = &workspace;
    context.resolve = [file](const QString& entity, const QString& text) -> Id {
        const auto found = attempt([&] { return file->reader().resolve(entity, text); });
        return found ? *found : 0;
    };
    return context;
}

} // namespace perennial
