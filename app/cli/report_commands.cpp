// report.
#include "app/cli/command_line.h"

namespace perennial::cli {

QVector<CliCommand> reportCommands()
{
    return {};
}

} // namespace perennial::cli
