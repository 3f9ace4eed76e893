// Office logo: set, removed and read.
#include "core/lifecycle/office_logo.h"

#include "core/base/words.h"
#include "core/catalog/entities/shared/office.h"
#include "core/workspace/attachment_shelf.h"

namespace perennial {
namespace {

Row<Office> officeOf(const Desk& desk)
{
    auto office = desk.first<Office>({});
    if (!office)
        throw Error{Fault::NotFound, Words::tr("This file has no office.")};
    return *office;
}

void removePicture(Desk& desk, Ref picture)
{
    if (picture && desk.find(QString::fromLatin1(Attachment::entity), picture.id))
        desk.remove(QString::fromLatin1(Attachment::entity), picture.id);
}

} // namespace

void setOfficeLogo(Desk& desk, const ReadFile& picture)
{
    Row<Office> office = officeOf(desk);
    const Ref before = office[Office::logo];
    const Ref now{attachFile(desk, office.id(), picture)};
    desk.save(office.set(Office::logo, now));
    if (before != now)
        removePicture(desk, before);
}

void removeOfficeLogo(Desk& desk)
{
    Row<Office> office = officeOf(desk);
    const Ref before = office[Office::logo];
    if (!before)
        return;
    desk.save(office.clear(Office::logo));
    removePicture(desk, before);
}

QByteArray officeLogo(const Reader& reader)
{
    const auto office = reader.first<Office>({});
    const Ref logo = office ? (*office)[Office::logo] : Ref{};
    const auto picture = logo ? reader.find(QString::fromLatin1(Attachment::entity), logo.id) : std::nullopt;
    return picture ? AttachmentShelf::bytesOf(reader, Row<Attachment>(*picture)[Attachment::sha256]) : QByteArray();
}

} // namespace perennial
