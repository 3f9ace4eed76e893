// The table of every command, as a list.
#include "ui/command/command_table.h"

namespace perennial {

// clang-format off
const std::vector<const Command*>& allCommands()
{
    using namespace command;
    static const std::vector<const Command*> all{
        &newFile, &openFile, &sampleFile, &importFile, &pasteTable, &exportList, &print,
        &managementReport, &backUp, &restore, &checkFile, &settings, &closeFile,
        &quit, &undo, &redo, &history, &newHere, &newAny,
        &edit, &duplicate, &bulkEdit, &merge, &findDuplicates, &remove, &ownFields,
        &filter, &saveView, &asList, &asTable, &asBoard, &asCalendar, &columns,
        &largerText, &smallerText, &normalText, &densityRelaxed, &densityNormal, &densityCompact,
        &themeSystem, &themeLight, &themeDark, &sidebar, &fullScreen, &refresh,
        &palette, &back, &forward, &nextPane, &goMyDay, &goCalendar, &goContacts,
        &goCompanies, &goLeads, &goPipeline, &goOrders, &goInvoices, &goCases,
        &goReports, &goProducts, &goQuotes, &goCampaigns, &goTrash, &findCaller, &logCall,
        &newActivity, &newNote, &quickAdd, &command::completeActivity, &stageNext, &stagePrevious,
        &convertLead, &newQuote, &attach, &workThrough, &help, &shortcuts,
        &openFolder, &about,};
    return all;
}
// clang-format on

const Command* commandOf(const QString& key)
{
    for (const Command* command : allCommands())
        if (key == QLatin1String(command->key))
            return command;
    return nullptr;
}

} // namespace perennial
