// Card export.
#include "core/exchange/card_export.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/exchange/content_writer.h"
#include "core/exchange/record_mark.h"

namespace perennial {
namespace {

constexpr int cardsPerProgress = 500;

const char* typeOf(const Row<ContactPoint>& point)
{
    const QString label = point[ContactPoint::label].key;
    return label == QLatin1String("home")     ? "HOME"
           : label == QLatin1String("mobile") ? "CELL"
           : label == QLatin1String("fax")    ? "FAX"
           : label == QLatin1String("work")   ? "WORK"
                                              : "X-OTHER";
}

void writePoints(const Reader& reader, const Row<Contact>& contact, ContentWriter& out)
{
    out.text("TEL;TYPE=WORK,VOICE,PREF", contact[Contact::phone]);
    out.text("TEL;TYPE=CELL", contact[Contact::mobile]);
    out.text("EMAIL;TYPE=INTERNET,PREF", contact[Contact::email]);
    const auto points = reader.list<ContactPoint>({where(ContactPoint::contact, Op::Is, Ref{contact.id()})},
                                                  {{QStringLiteral("id"), false}});
    for (const Row<ContactPoint>& point : points) {
        const QByteArray type = typeOf(point);
        out.text(("TEL;TYPE=" + type).constData(), point[ContactPoint::phone]);
        out.text(("EMAIL;TYPE=INTERNET," + type).constData(), point[ContactPoint::email]);
    }
}

void writeCard(const Reader& reader, const RecordMarks& marks, const Row<Contact>& contact, ContentWriter& out)
{
    out.plain("BEGIN", QStringLiteral("VCARD"));
    out.plain("VERSION", QStringLiteral("3.0"));
    out.parts("N", {contact[Contact::familyName], contact[Contact::givenName], QString(), contact[Contact::salutation],
                    QString()});
    out.text("FN", contact.title());
    const Ref account = contact[Contact::account];
    const QString company = account ? reader.titleOf(QString::fromLatin1(Account::entity), account.id) : QString();
    const QString department = contact[Contact::department];
    out.parts("ORG", department.isEmpty() ? QStringList{company} : QStringList{company, department});
    out.text("TITLE", contact[Contact::title]);
    writePoints(reader, contact, out);
    out.parts("ADR;TYPE=WORK", {QString(), QString(), contact[Contact::street], contact[Contact::city],
                                contact[Contact::region], contact[Contact::postcode], contact[Contact::country]});
    if (contact.has(Contact::birthday))
        out.plain("BDAY", contact[Contact::birthday].toString(Qt::ISODate));
    out.text("URL", contact[Contact::linkedin]);
    out.text("NOTE", contact.record().value(QString::fromLatin1(Common::notes.key)).text());
    QStringList tags;
    for (const QString& tag : reader.tagsOf(contact.id()))
        tags.append(escapedContent(tag));
    out.plain("CATEGORIES", tags.join(QLatin1Char(',')));
    out.text("UID", marks.nameOf(contact.record()));
    out.plain("END", QStringLiteral("VCARD"));
}

} // namespace

qint64 exportCards(const Reader& reader, const Query& query, QIODevice& device, const ExportProgress& progress)
{
    if (query.entity != QLatin1String(Contact::entity))
        throw Error{
            Fault::Usage,
            Words::tr("Cards hold contacts only. Write %1 as CSV or XLSX.").arg(reader.def(query.entity).many())};
    ContentWriter out(device);
    qint64 count = 0;
    const RecordMarks marks(reader);
    Query all = query;
    if (all.sort.isEmpty())
        all.sort = {{QStringLiteral("id"), false}};
    reader.each(all, [&](const Record& record) {
        writeCard(reader, marks, Row<Contact>(record), out);
        if (++count % cardsPerProgress == 0 && progress && !progress(count))
            throw Error{Fault::Cancelled, Words::tr("The export was stopped; no file was written.")};
        return true;
    });
    return count;
}

} // namespace perennial
