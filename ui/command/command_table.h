// The table of every command: menus, palette and shortcut sheet are made of it. Its entries are the typed keys.
#pragma once
#include "ui/command/command.h"
#include <QtGlobal>
#include <vector>

namespace perennial {

// lupdate knows N as an alias of the macro it stands for (packaging/cmake/translations.cmake).
#define N QT_TRANSLATE_NOOP

namespace command {
using enum CommandPlace;
// clang-format off
inline constexpr Command newFile{"new_file", N("Command", "&New file…"),
    N("Command", "Start an empty company file"), "file-plus", "", File, 1};
inline constexpr Command openFile{"open_file", N("Command", "&Open file…"),
    N("Command", "Open another company file"), "folder", "Ctrl+O", File, 1};
inline constexpr Command sampleFile{"sample_file", N("Command", "Open s&ample data"),
    N("Command", "Look around in a made-up company"), "sample", "", File, 1};
inline constexpr Command importFile{"import_file", N("Command", "&Import…"),
    N("Command", "Bring in a table of customers, products or orders"), "import", "Ctrl+I", File, 2};
inline constexpr Command pasteTable{"paste_table", N("Command", "Paste a &table…"),
    N("Command", "Bring in the cells that were copied in a spreadsheet"), "table", "Ctrl+V", File, 2};
inline constexpr Command exportList{"export_list", N("Command", "&Export…"),
    N("Command", "Save this list as a table"), "export", "Ctrl+E", File, 2};
inline constexpr Command print{"print", N("Command", "&Print…"),
    N("Command", "Print what is shown, with a preview"), "print", "Ctrl+P", File, 3};
inline constexpr Command managementReport{"management_report", N("Command", "&Management report…"),
    N("Command", "The month on paper or as PDF"), "file-pdf", "", File, 3};
inline constexpr Command backUp{"back_up", N("Command", "&Back up now…"),
    N("Command", "Write a copy of the file to a safe place"), "backup", "", File, 4};
inline constexpr Command restore{"restore", N("Command", "&Restore a backup…"),
    N("Command", "See what is in a backup and go back to it"), "restore", "", File, 4};
inline constexpr Command checkFile{"check_file", N("Command", "&Check the file"),
    N("Command", "Look for damage and contradictions"), "verify", "", File, 4};
inline constexpr Command settings{"settings", N("Command", "&Settings…"),
    N("Command", "Appearance, language, reminders, file"), "settings", "Ctrl+,", File, 5};
inline constexpr Command closeFile{"close_file", N("Command", "C&lose file"),
    N("Command", "Go back to the welcome page"), "close", "Ctrl+W", File, 6};
inline constexpr Command quit{"quit", N("Command", "&Quit"),
    N("Command", "Close the program"), "quit", "Ctrl+Q", File, 6};
inline constexpr Command undo{"undo", N("Command", "&Undo"),
    N("Command", "Take back the last change"), "undo", "Ctrl+Z", Edit, 1};
inline constexpr Command redo{"redo", N("Command", "&Redo"),
    N("Command", "Do again what was taken back"), "redo", "Ctrl+Shift+Z", Edit, 1};
inline constexpr Command history{"history", N("Command", "&History…"),
    N("Command", "Every change with its moment"), "history", "Ctrl+H", Edit, 1};
inline constexpr Command newHere{"new_here", N("Command", "&New"),
    N("Command", "New in this place"), "add", "Ctrl+N", Edit, 2};
inline constexpr Command newAny{"new_any", N("Command", "New of any &kind…"),
    N("Command", "Choose what to create"), "add", "Ctrl+Shift+N", Edit, 2};
inline constexpr Command edit{"edit", N("Command", "&Edit"),
    N("Command", "Edit the current row"), "edit", "F2", Edit, 3};
inline constexpr Command duplicate{"duplicate", N("Command", "&Duplicate"),
    N("Command", "A copy to change"), "duplicate", "Ctrl+D", Edit, 3};
inline constexpr Command bulkEdit{"bulk_edit", N("Command", "Edit &selected…"),
    N("Command", "Change one field of all selected rows"), "bulk-edit", "", Edit, 3};
inline constexpr Command merge{"merge", N("Command", "&Merge…"),
    N("Command", "Make one of two"), "merge", "", Edit, 3};
inline constexpr Command findDuplicates{"find_duplicates", N("Command", "Find du&plicates…"),
    N("Command", "Records that are probably one and the same, to merge"), "duplicate", "", Edit, 3};
inline constexpr Command remove{"remove", N("Command", "De&lete"),
    N("Command", "Move to the trash; can be undone"), "remove", "Del", Edit, 3};
inline constexpr Command ownFields{"own_fields", N("Command", "Own &fields…"),
    N("Command", "Add fields of your own"), "field-add", "", Edit, 4};
inline constexpr Command filter{"filter", N("Command", "&Filter this list"),
    N("Command", "Narrow the list by words"), "filter", "Ctrl+F", View, 1};
inline constexpr Command saveView{"save_view", N("Command", "&Save view…"),
    N("Command", "Keep this filter, sorting and columns under a name"), "saved-view", "", View, 1};
inline constexpr Command asList{"as_list", N("Command", "As &list"),
    N("Command", "Rows with picture and next step"), "cards", "", View, 2};
inline constexpr Command asTable{"as_table", N("Command", "As &table"),
    N("Command", "Rows and columns"), "table", "", View, 2};
inline constexpr Command asBoard{"as_board", N("Command", "As &board"),
    N("Command", "One column a stage"), "board", "", View, 2};
inline constexpr Command asCalendar{"as_calendar", N("Command", "&As calendar"),
    N("Command", "The activities of a week or a month"), "calendar", "", View, 2};
inline constexpr Command columns{"columns", N("Command", "&Columns…"),
    N("Command", "Choose and order the columns"), "columns", "", View, 2};
inline constexpr Command largerText{"larger_text", N("Command", "Lar&ger text"),
    "", "text-larger", "Ctrl++", View, 3, true};
inline constexpr Command smallerText{"smaller_text", N("Command", "S&maller text"),
    "", "text-smaller", "Ctrl+-", View, 3, true};
inline constexpr Command normalText{"normal_text", N("Command", "&Normal text"),
    "", "text", "Ctrl+0", View, 3, true};
inline constexpr Command densityRelaxed{"density_relaxed", N("Command", "Rela&xed rows"),
    "", "density", "", View, 4};
inline constexpr Command densityNormal{"density_normal", N("Command", "N&ormal rows"),
    "", "density", "", View, 4};
inline constexpr Command densityCompact{"density_compact", N("Command", "Com&pact rows"),
    "", "density", "", View, 4};
inline constexpr Command themeSystem{"theme_system", N("Command", "Colours as the s&ystem"),
    "", "theme", "", View, 5};
inline constexpr Command themeLight{"theme_light", N("Command", "L&ight colours"),
    "", "theme-light", "", View, 5};
inline constexpr Command themeDark{"theme_dark", N("Command", "&Dark colours"),
    "", "theme-dark", "", View, 5};
inline constexpr Command sidebar{"sidebar", N("Command", "Sid&ebar"),
    N("Command", "Show or hide the places"), "sidebar", "Ctrl+B", View, 6};
inline constexpr Command fullScreen{"full_screen", N("Command", "F&ull screen"),
    "", "full-screen", "F11", View, 6};
inline constexpr Command refresh{"refresh", N("Command", "&Refresh"),
    N("Command", "Read the list again"), "refresh", "F5", View, 6};
inline constexpr Command palette{"palette", N("Command", "&Search or run a command"),
    N("Command", "Find any record, run any command"), "search", "Ctrl+K", Go, 1, true};
inline constexpr Command back{"back", N("Command", "&Back"),
    N("Command", "To the former place"), "back", "Alt+Left", Go, 1};
inline constexpr Command forward{"forward", N("Command", "&Forward"),
    N("Command", "To the place you came back from"), "forward", "Alt+Right", Go, 1};
inline constexpr Command nextPane{"next_pane", N("Command", "Next &pane"),
    N("Command", "Move the keyboard to the next part of the window"), "next", "F6", Go, 1, true};
inline constexpr Command goMyDay{"go_my_day", N("Command", "&My day"),
    "", "my-day", "Ctrl+1", Go, 2, true};
inline constexpr Command goCalendar{"go_calendar", N("Command", "Cale&ndar"),
    N("Command", "A week or a month of what is to be done"), "calendar", "Ctrl+Shift+D", Go, 2, true};
inline constexpr Command goContacts{"go_contacts", N("Command", "&Contacts"),
    "", "contacts", "Ctrl+2", Go, 2, true};
inline constexpr Command goCompanies{"go_companies", N("Command", "C&ompanies"),
    "", "companies", "Ctrl+3", Go, 2, true};
inline constexpr Command goLeads{"go_leads", N("Command", "&Leads"),
    "", "leads", "Ctrl+4", Go, 2, true};
inline constexpr Command goPipeline{"go_pipeline", N("Command", "P&ipeline"),
    "", "pipeline", "Ctrl+5", Go, 2, true};
inline constexpr Command goOrders{"go_orders", N("Command", "O&rders"),
    "", "order", "Ctrl+6", Go, 2, true};
inline constexpr Command goInvoices{"go_invoices", N("Command", "In&voices"),
    "", "invoice", "Ctrl+7", Go, 2, true};
inline constexpr Command goCases{"go_cases", N("Command", "C&ases"),
    "", "case", "Ctrl+8", Go, 2, true};
inline constexpr Command goReports{"go_reports", N("Command", "Repor&ts"),
    "", "reports", "Ctrl+9", Go, 2, true};
inline constexpr Command goProducts{"go_products", N("Command", "Pro&ducts"),
    "", "product", "", Go, 3};
inline constexpr Command goQuotes{"go_quotes", N("Command", "&Quotes"),
    "", "quote", "", Go, 3};
inline constexpr Command goCampaigns{"go_campaigns", N("Command", "Campai&gns"),
    "", "campaign", "", Go, 3};
inline constexpr Command goTrash{"go_trash", N("Command", "Tras&h"),
    N("Command", "What was deleted, to bring back"), "trash", "", Go, 4};
inline constexpr Command findCaller{"find_caller", N("Command", "&Who calls…"),
    N("Command", "Find the person by the telephone number"), "phone", "", Go, 4};
inline constexpr Command logCall{"log_call", N("Command", "Log &call"),
    N("Command", "Write down a call in four keys"), "log-call", "Ctrl+L", Record, 1};
inline constexpr Command newActivity{"new_activity", N("Command", "New &activity"),
    N("Command", "Plan a call, a meeting or a task"), "plan", "Ctrl+T", Record, 1};
inline constexpr Command newNote{"new_note", N("Command", "&Note"),
    N("Command", "Write a note on this record"), "note", "Ctrl+M", Record, 1};
inline constexpr Command quickAdd{"quick_add", N("Command", "&Quick add"),
    N("Command", "One sentence: call Anna Tuesday 10"), "quick-add", "Ctrl+J", Record, 1, true};
inline constexpr Command completeActivity{"complete_activity", N("Command", "Mark &done"),
    N("Command", "Complete the next step"), "done", "", Record, 1};
inline constexpr Command stageNext{"stage_next", N("Command", "Move to the ne&xt stage"),
    "", "stage-next", "Ctrl+Shift+Right", Record, 2};
inline constexpr Command stagePrevious{"stage_previous", N("Command", "Move to the &former stage"),
    "", "stage-previous", "Ctrl+Shift+Left", Record, 2};
inline constexpr Command convertLead{"convert_lead", N("Command", "Con&vert lead…"),
    N("Command", "Make a company, a contact and an opportunity of it"), "convert", "", Record, 3};
inline constexpr Command newQuote{"new_quote", N("Command", "New q&uote from this"),
    "", "quote", "", Record, 3};
inline constexpr Command attach{"attach", N("Command", "Attach a f&ile…"),
    "", "attachment", "", Record, 4};
inline constexpr Command workThrough{"work_through", N("Command", "&Work through this list"),
    N("Command", "One record at a time, by keys"), "next", "", Record, 4};
inline constexpr Command help{"help", N("Command", "&Help for this place"),
    "", "help", "F1", Help, 1};
inline constexpr Command shortcuts{"shortcuts", N("Command", "&Keyboard shortcuts"),
    "", "keyboard", "Ctrl+/", Help, 1, true};
inline constexpr Command openFolder{"open_folder", N("Command", "Open the file's &folder"),
    "", "folder", "", Help, 2};
inline constexpr Command about{"about", N("Command", "&About Perennial"),
    "", "info", "", Help, 2};
// clang-format on
} // namespace command

#undef N

// Every command, in the order of the menus.
const std::vector<const Command*>& allCommands();

// The command of a key, or null.
const Command* commandOf(const QString& key);

} // namespace perennial
