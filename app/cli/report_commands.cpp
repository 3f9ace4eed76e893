// The command report: lists reports, and shows or writes one of them.
#include "app/cli/command_line.h"

namespace perennial::cli {

QVector<CliCommand> reportCommands()
{
    return {};
}

} // namespace perennial::cli
