// import, export.
#include "app/cli/command_line.h"

namespace perennial::cli {

QVector<CliCommand> exchangeCommands()
{
    return {};
}

} // namespace perennial::cli
