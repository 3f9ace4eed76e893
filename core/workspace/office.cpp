// The office: furnishing a new file.
#include "core/workspace/office.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/shared/person.h"
#include <QCoreApplication>

namespace perennial {
namespace {

// The office's key in another program: there is none outside that would give this one.
const QString sampleMark = QStringLiteral("perennial:sample");

} // namespace

bool officeIsMissing(const Reader& reader)
{
    return reader.count(queryOf<Office>({})) == 0;
}

void furnishOffice(Desk& desk, const QString& currency)
{
    desk.save(desk.blank<Office>()
                  .set(Office::name, QCoreApplication::translate("Office", "My business"))
                  .set(Office::baseCurrency, currency));
}

QString officeName(const Reader& reader)
{
    const auto office = reader.first<Office>({});
    return office ? (*office)[Office::name] : QString();
}

void markAsSample(Desk& desk)
{
    auto office = *desk.first<Office>({});
    desk.save(office.set(Common::externalRef, sampleMark));
}

bool isSample(const Reader& reader)
{
    const auto office = reader.first<Office>({});
    return office && (*office)[Common::externalRef] == sampleMark;
}

Id personNamed(const Reader& reader, const QString& nameOrReference)
{
    if (!nameOrReference.isEmpty())
        return reader.resolve(QString::fromLatin1(Person::entity), nameOrReference);
    const auto first = reader.first<Person>({}, {{QStringLiteral("id"), false}});
    return first ? first->id() : 0;
}

} // namespace perennial
