// Done flag: its stage.
#include "core/exchange/done_flag.h"
#include "core/base/numbers.h"

namespace perennial {

Value stageOfDone(const EntityDef& def, const QString& text)
{
    const FieldDef* field = def.hasFlow() ? def.find(def.flowField()) : nullptr;
    const std::optional<bool> done = parseFlag(text);
    if (!field || !done)
        return {};
    for (const Option& stage : def.flow().stages) {
        if (stage.type == StatusType::Done)
            return Value(*done ? stage.key : field->standard);
    }
    return {};
}

} // namespace perennial
