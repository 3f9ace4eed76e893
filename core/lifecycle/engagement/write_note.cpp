// Write a note.
#include "core/lifecycle/engagement/write_note.h"

#include "core/base/text.h"
#include "core/lifecycle/engagement/plan_activity.h"

#include <QCoreApplication>

namespace perennial {

Id writeNote(Desk& desk, const WriteNote& ask)
{
    const QString text = ask.text.trimmed();
    if (text.isEmpty()) {
        throw refused(QCoreApplication::translate("WriteNote", "The note is empty; write something."),
                      QString::fromLatin1(Activity::result.key));
    }
    auto note = desk.blank<Activity>();
    setAbout(*desk.catalog(), note, ask.about);
    note.set(Activity::kind, Activity::note)
        .set(Activity::subject, shortened(text.section(u'\n', 0, 0), 80))
        .set(Activity::result, text)
        .set(Activity::status, Activity::done)
        .set(Activity::startsAt, desk.now());
    return desk.save(note);
}

} // namespace perennial
