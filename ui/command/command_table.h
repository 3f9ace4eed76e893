// The table of every command: menus, palette and shortcut sheet are made of it. Its entries are the typed keys.
#pragma once
#include "ui/command/command.h"
#include <QtGlobal>
#include <vector>

namespace perennial {

#define C(text) QT_TRANSLATE_NOOP("Command", text)

namespace command {
using enum CommandPlace;
inline constexpr Command newFile{"new_file", C("&New file…"), C("Start an empty company file"), "file-plus", "", File,
                                 1};
inline constexpr Command openFile{
    "open_file", C("&Open file…"), C("Open another company file"), "folder", "Ctrl+O", File, 1};
inline constexpr Command sampleFile{
    "sample_file", C("Open s&ample data"), C("Look around in a made-up company"), "sample", "", File, 1};
inline constexpr Command importFile{
    "import_file", C("&Import…"), C("Bring in a table of customers, products or orders"), "import", "Ctrl+I", File, 2};
inline constexpr Command exportList{
    "export_list", C("&Export…"), C("Save this list as a table"), "export", "Ctrl+E", File, 2};
inline constexpr Command print{"print", C("&Print…"), C("Print what is shown, with a preview"), "print", "Ctrl+P", File,
                               3};
inline constexpr Command managementReport{
    "management_report", C("&Management report…"), C("The month on paper or as PDF"), "file-pdf", "", File, 3};
inline constexpr Command backUp{
    "back_up", C("&Back up now…"), C("Write a copy of the file to a safe place"), "backup", "", File, 4};
inline constexpr Command restore{
    "restore", C("&Restore a backup…"), C("See what is in a backup and go back to it"), "restore", "", File, 4};
inline constexpr Command checkFile{
    "check_file", C("&Check the file"), C("Look for damage and contradictions"), "verify", "", File, 4};
inline constexpr Command settings{
    "settings", C("&Settings…"), C("Appearance, language, reminders, file"), "settings", "Ctrl+,", File, 5};
inline constexpr Command closeFile{
    "close_file", C("C&lose file"), C("Go back to the welcome page"), "close", "Ctrl+W", File, 6};
inline constexpr Command quit{"quit", C("&Quit"), C("Close the program"), "quit", "Ctrl+Q", File, 6};
inline constexpr Command undo{"undo", C("&Undo"), C("Take back the last change"), "undo", "Ctrl+Z", Edit, 1};
inline constexpr Command redo{"redo", C("&Redo"), C("Do again what was taken back"), "redo", "Ctrl+Shift+Z", Edit, 1};
inline constexpr Command history{
    "history", C("&History…"), C("Every change with its moment"), "history", "Ctrl+H", Edit, 1};
inline constexpr Command newHere{"new_here", C("&New"), C("New in this place"), "add", "Ctrl+N", Edit, 2};
inline constexpr Command newAny{
    "new_any", C("New of any &kind…"), C("Choose what to create"), "add", "Ctrl+Shift+N", Edit, 2};
inline constexpr Command edit{"edit", C("&Edit"), C("Edit the current row"), "edit", "F2", Edit, 3};
inline constexpr Command duplicate{"duplicate", C("&Duplicate"), C("A copy to change"), "duplicate", "Ctrl+D", Edit, 3};
inline constexpr Command bulkEdit{
    "bulk_edit", C("Edit &selected…"), C("Change one field of all selected rows"), "bulk-edit", "", Edit, 3};
inline constexpr Command merge{"merge", C("&Merge…"), C("Make one of two"), "merge", "", Edit, 3};
inline constexpr Command remove{"remove", C("De&lete"), C("Move to the trash; can be undone"), "remove", "Del", Edit,
                                3};
inline constexpr Command ownFields{
    "own_fields", C("Own &fields…"), C("Add fields of your own"), "field-add", "", Edit, 4};
inline constexpr Command filter{
    "filter", C("&Filter this list"), C("Narrow the list by words"), "filter", "Ctrl+F", View, 1};
inline constexpr Command saveView{
    "save_view", C("&Save view…"), C("Keep this filter, sorting and columns under a name"), "saved-view", "", View, 1};
inline constexpr Command asList{"as_list", C("As &list"), C("Rows with picture and next step"), "cards", "", View, 2};
inline constexpr Command asTable{"as_table", C("As &table"), C("Rows and columns"), "table", "", View, 2};
inline constexpr Command asBoard{"as_board", C("As &board"), C("One column a stage"), "board", "", View, 2};
inline constexpr Command columns{"columns", C("&Columns…"), C("Choose and order the columns"), "columns", "", View, 2};
inline constexpr Command largerText{"larger_text", C("Lar&ger text"), "", "text-larger", "Ctrl++", View, 3, true};
inline constexpr Command smallerText{"smaller_text", C("S&maller text"), "", "text-smaller", "Ctrl+-", View, 3, true};
inline constexpr Command normalText{"normal_text", C("&Normal text"), "", "text", "Ctrl+0", View, 3, true};
inline constexpr Command densityRelaxed{"density_relaxed", C("Rela&xed rows"), "", "density", "", View, 4};
inline constexpr Command densityNormal{"density_normal", C("N&ormal rows"), "", "density", "", View, 4};
inline constexpr Command densityCompact{"density_compact", C("Com&pact rows"), "", "density", "", View, 4};
inline constexpr Command themeSystem{"theme_system", C("Colours as the s&ystem"), "", "theme", "", View, 5};
inline constexpr Command themeLight{"theme_light", C("L&ight colours"), "", "theme-light", "", View, 5};
inline constexpr Command themeDark{"theme_dark", C("&Dark colours"), "", "theme-dark", "", View, 5};
inline constexpr Command sidebar{"sidebar", C("Sid&ebar"), C("Show or hide the places"), "sidebar", "Ctrl+B", View, 6};
inline constexpr Command fullScreen{"full_screen", C("F&ull screen"), "", "full-screen", "F11", View, 6};
inline constexpr Command refresh{"refresh", C("&Refresh"), C("Read the list again"), "refresh", "F5", View, 6};
inline constexpr Command palette{
    "palette", C("&Search or run a command"), C("Find any record, run any command"), "search", "Ctrl+K", Go, 1, true};
inline constexpr Command back{"back", C("&Back"), C("To the former place"), "back", "Alt+Left", Go, 1};
inline constexpr Command forward{
    "forward", C("&Forward"), C("To the place you came back from"), "forward", "Alt+Right", Go, 1};
inline constexpr Command nextPane{
    "next_pane", C("Next &pane"), C("Move the keyboard to the next part of the window"), "next", "F6", Go, 1, true};
inline constexpr Command goMyDay{"go_my_day", C("&My day"), "", "my-day", "Ctrl+1", Go, 2, true};
inline constexpr Command goContacts{"go_contacts", C("&Contacts"), "", "contacts", "Ctrl+2", Go, 2, true};
inline constexpr Command goCompanies{"go_companies", C("C&ompanies"), "", "companies", "Ctrl+3", Go, 2, true};
inline constexpr Command goLeads{"go_leads", C("&Leads"), "", "leads", "Ctrl+4", Go, 2, true};
inline constexpr Command goPipeline{"go_pipeline", C("P&ipeline"), "", "pipeline", "Ctrl+5", Go, 2, true};
inline constexpr Command goOrders{"go_orders", C("O&rders"), "", "order", "Ctrl+6", Go, 2, true};
inline constexpr Command goInvoices{"go_invoices", C("In&voices"), "", "invoice", "Ctrl+7", Go, 2, true};
inline constexpr Command goCases{"go_cases", C("C&ases"), "", "case", "Ctrl+8", Go, 2, true};
inline constexpr Command goReports{"go_reports", C("Repor&ts"), "", "reports", "Ctrl+9", Go, 2, true};
inline constexpr Command goProducts{"go_products", C("Pro&ducts"), "", "product", "", Go, 3};
inline constexpr Command goQuotes{"go_quotes", C("&Quotes"), "", "quote", "", Go, 3};
inline constexpr Command goCampaigns{"go_campaigns", C("Campai&gns"), "", "campaign", "", Go, 3};
inline constexpr Command goTrash{"go_trash", C("Tras&h"), C("What was deleted, to bring back"), "trash", "", Go, 4};
inline constexpr Command logCall{
    "log_call", C("Log &call"), C("Write down a call in four keys"), "log-call", "Ctrl+L", Record, 1};
inline constexpr Command newActivity{
    "new_activity", C("New &activity"), C("Plan a call, a meeting or a task"), "plan", "Ctrl+T", Record, 1};
inline constexpr Command newNote{"new_note", C("&Note"), C("Write a note on this record"), "note", "Ctrl+M", Record, 1};
inline constexpr Command quickAdd{
    "quick_add", C("&Quick add"), C("One sentence: call Anna Tuesday 10"), "quick-add", "Ctrl+J", Record, 1, true};
inline constexpr Command completeActivity{
    "complete_activity", C("Mark &done"), C("Complete the next step"), "done", "", Record, 1};
inline constexpr Command stageNext{
    "stage_next", C("Move to the ne&xt stage"), "", "stage-next", "Ctrl+Shift+Right", Record, 2};
inline constexpr Command stagePrevious{
    "stage_previous", C("Move to the &former stage"), "", "stage-previous", "Ctrl+Shift+Left", Record, 2};
inline constexpr Command convertLead{
    "convert_lead", C("Con&vert lead…"), C("Make a company, a contact and a deal of it"), "convert", "", Record, 3};
inline constexpr Command newQuote{"new_quote", C("New q&uote from this"), "", "quote", "", Record, 3};
inline constexpr Command attach{"attach", C("Attach a f&ile…"), "", "attachment", "", Record, 4};
inline constexpr Command workThrough{
    "work_through", C("&Work through this list"), C("One record at a time, by keys"), "next", "", Record, 4};
inline constexpr Command help{"help", C("&Help for this place"), "", "help", "F1", Help, 1};
inline constexpr Command shortcuts{"shortcuts", C("&Keyboard shortcuts"), "", "keyboard", "Ctrl+/", Help, 1, true};
inline constexpr Command openFolder{"open_folder", C("Open the file's &folder"), "", "folder", "", Help, 2};
inline constexpr Command about{"about", C("&About Perennial"), "", "info", "", Help, 2};
} // namespace command

#undef C

// Every command, in the order of the menus.
const std::vector<const Command*>& allCommands();

// The command of a key, or null.
const Command* commandOf(const QString& key);

} // namespace perennial
