// Search context: names, numbers and days looked up in the open file.
#include "ui/model/search_context.h"
#include "ui/support/display.h"
#include <QLocale>

namespace perennial {
namespace {

// "Import fair.csv: 12 contacts, 12 Nov": many a file is imported again and again.
QString nameOfImport(const Reader& reader, qint64 sequence)
{
    const Answer found = reader.ask(QStringLiteral("operation_title"), {{QStringLiteral("sequence"), Value(sequence)}});
    if (found.rows.isEmpty())
        return {};
    const QDate day = perennial::momentOf(found.rows.first()[1].text()).toLocalTime().date();
    return found.rows.first()[0].text() + QStringLiteral(", ") + formatDate(day, reader.clock().today());
}

} // namespace

SearchContext searchContextOf(const Reader& reader, Id person)
{
    SearchContext context;
    context.calendar.today = reader.clock().today();
    context.calendar.firstWeekday = QLocale().firstDayOfWeek();
    context.person = person;
    context.currency = reader.baseCurrency();
    const Reader* file = &reader;
    context.resolve = [file](const QString& entity, const QString& text) -> Id {
        const auto found = attempt([&] { return file->resolve(entity, text); });
        return found ? *found : 0;
    };
    context.referenceOf = [file](const QString& entity, Id id) -> QString {
        const auto found = attempt([&] { return file->find(entity, id, true); });
        return found && *found ? (*found)->reference() : QString();
    };
    context.nameOf = [file](const QString& entity, Id id) -> QString {
        const auto name = attempt(
            [&] { return entity == QLatin1String("import") ? nameOfImport(*file, id) : file->titleOf(entity, id); });
        return name ? *name : QString();
    };
    return context;
}

SearchContext searchContextOf(Workspace& workspace)
{
    return searchContextOf(workspace.reader(), workspace.person().id);
}

} // namespace perennial
