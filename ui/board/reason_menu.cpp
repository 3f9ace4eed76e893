// ReasonMenu: a numbered line for each choice.
#include "ui/board/reason_menu.h"
#include "ui/support/accessible.h"
#include "ui/support/plain_text.h"

namespace perennial {
namespace {

constexpr int mostChoices = 9; // digits

} // namespace

const VerbParameter* ReasonMenu::oneKeyParameter(const Catalog& catalog, const Verb& verb)
{
    const VerbParameter* only = nullptr;
    for (const VerbParameter& parameter : verb.parameters) {
        if (!parameter.required)
            continue;
        if (only)
            return nullptr;
        only = &parameter;
    }
    if (!only)
        return nullptr;
    const FieldDef field = fieldOf(catalog, *only);
    const bool fits = field.kind == Kind::Choice && !field.options.isEmpty() && field.options.size() <= mostChoices;
    return fits ? only : nullptr;
}

ReasonMenu::ReasonMenu(const Catalog& catalog, const Verb& verb, const VerbParameter& parameter, QWidget* parent)
    : QMenu(parent)
{
    const FieldDef field = fieldOf(catalog, parameter);
    addSection(field.shownLabel());
    describe(this, field.shownLabel());
    int number = 0;
    for (const Option& option : field.options) {
        addAction(QStringLiteral("&%1  %2").arg(++number).arg(plainAction(field.shownOption(option))), this,
                  [this, name = parameter.name, key = option.key] { Q_EMIT answered(name, key); });
    }
    if (verb.parameters.size() < 2)
        return;
    addSeparator();
    addAction(tr("&Say more…"), this, &ReasonMenu::moreWanted);
}

} // namespace perennial
