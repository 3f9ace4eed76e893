// The table of pages.
#include "ui/shell/page_table.h"
#include "ui/board/board_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/call_page.h"
#include "ui/calendar/my_day_page.h"
#include "ui/dashboard/reports_page.h"
#include "ui/exchange/duplicates_page.h"
#include "ui/exchange/import_page.h"
#include "ui/record/caller_page.h"
#include "ui/record/list_page.h"
#include "ui/record/record_page.h"
#include "ui/settings/help_page.h"
#include "ui/settings/history_page.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shortcut_page.h"
#include "ui/settings/trash_page.h"

namespace perennial {

Page* pageOf(const Place& place, Navigator& navigator, Background& background)
{
    if (place.page == QLatin1String("my-day"))
        return new MyDayPage(navigator, background);
    if (place.page == QLatin1String("calendar"))
        return new CalendarPage(navigator, background);
    if (place.page == QLatin1String("caller"))
        return new CallerPage(navigator, background);
    if (place.page == QLatin1String("work-through"))
        return new CallPage(navigator, background, place.entity);
    if (place.page == QLatin1String("board"))
        return new BoardPage(navigator, background, place.entity);
    if (place.page == QLatin1String("list"))
        return new ListPage(navigator, background, place.entity);
    if (place.page == QLatin1String("record"))
        return new RecordPage(navigator, background);
    if (place.page == QLatin1String("reports"))
        return new ReportsPage(navigator, background);
    if (place.page == QLatin1String("import"))
        return new ImportPage(navigator);
    if (place.page == QLatin1String("duplicates"))
        return new DuplicatesPage(navigator, background);
    if (place.page == QLatin1String("history"))
        return new HistoryPage(navigator, background);
    if (place.page == QLatin1String("trash"))
        return new TrashPage(navigator, background);
    if (place.page == QLatin1String("settings"))
        return new SettingsPage(navigator, background);
    if (place.page == QLatin1String("shortcuts"))
        return new ShortcutPage(navigator);
    if (place.page == QLatin1String("help") || place.page == QLatin1String("about"))
        return new HelpPage(navigator);
    return nullptr;
}

} // namespace perennial
