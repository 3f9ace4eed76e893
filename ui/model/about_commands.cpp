// About commands: to the panel, or to the page of the record.
#include "ui/model/about_commands.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/engagement/next_step.h"

namespace perennial {

bool isAboutCommand(const Catalog& catalog, const QString& entity, const QString& key)
{
    static const QStringList commands{QStringLiteral("log_call"), QStringLiteral("new_activity"),
                                      QStringLiteral("new_note")};
    return commands.contains(key) && !linkToAbout(catalog, entity).isEmpty();
}

void runAbout(Navigator& navigator, const QString& entity, Id id, const QString& key)
{
    if (key == QLatin1String("new_activity")) {
        const QString link = linkToAbout(*navigator.workspace().catalog(), entity);
        navigator.createRecord(QString::fromLatin1(Activity::entity), {{link, QString::number(id)}});
        return;
    }
    navigator.go({QStringLiteral("record"), entity, id, {}, {{QString::fromLatin1(commandState), key}}});
}

} // namespace perennial
