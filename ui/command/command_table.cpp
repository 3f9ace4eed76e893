// The table of every command, as a list.
#include "ui/command/command_table.h"

namespace perennial {

// clang-format off
const std::vector<const Command*>& allCommands()
{
    // Named in full: verbs of the core are called alike, and this may be compiled together with who includes them.
    static const std::vector<const Command*> all{
        &command::newFile, &command::openFile, &command::sampleFile, &command::importFile, &command::pasteTable,
        &command::exportList, &command::print, &command::managementReport, &command::backUp, &command::restore,
        &command::checkFile, &command::settings, &command::closeFile, &command::quit, &command::undo, &command::redo,
        &command::history, &command::newHere, &command::newAny, &command::edit, &command::duplicate,
        &command::bulkEdit, &command::merge, &command::findDuplicates, &command::remove, &command::ownFields,
        &command::filter, &command::saveView, &command::asList, &command::asTable, &command::asBoard,
        &command::asCalendar, &command::columns, &command::largerText, &command::smallerText, &command::normalText,
        &command::densityRelaxed, &command::densityNormal, &command::densityCompact, &command::themeSystem,
        &command::themeLight, &command::themeDark, &command::sidebar, &command::fullScreen, &command::refresh,
        &command::palette, &command::back, &command::forward, &command::nextPane, &command::goMyDay,
        &command::goCalendar, &command::goContacts, &command::goCompanies, &command::goLeads, &command::goPipeline,
        &command::goOrders, &command::goInvoices, &command::goCases, &command::goReports, &command::goProducts,
        &command::goQuotes, &command::goCampaigns, &command::goTrash, &command::findCaller, &command::logCall,
        &command::newActivity, &command::newNote, &command::quickAdd, &command::completeActivity, &command::stageNext,
        &command::stagePrevious, &command::convertLead, &command::newQuote, &command::attach, &command::workThrough,
        &command::help, &command::shortcuts, &command::openFolder, &command::about,
    };
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
