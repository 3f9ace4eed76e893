// KnownPeople.
#include "core/exchange/known_people.h"
#include "core/base/email.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/shared/person.h"
#include "core/record/format.h"

namespace perennial {

KnownPeople::KnownPeople(const Reader* reader) : m_reader(reader)
{
    if (!reader)
        return;
    for (const Row<Office>& office : reader->list<Office>({}))
        m_own.insert(emailKey(office[Office::email]));
    for (const Row<Person>& person : reader->list<Person>({}))
        m_own.insert(emailKey(person[Person::email]));
    m_own.remove(QString());
}

bool KnownPeople::isOwn(const QString& address) const
{
    return m_own.contains(emailKey(address));
}

QString KnownPeople::contactOf(const QString& address)
{
    const QString key = emailKey(address);
    if (!m_reader || key.isEmpty())
        return {};
    const auto known = m_contacts.constFind(key);
    if (known != m_contacts.constEnd())
        return *known;
    const QString contact = QString::fromLatin1(Contact::entity);
    const QString column = m_reader->def(contact).find(QString::fromLatin1(Contact::email.key))->keyColumn();
    QVector<Id> ids = m_reader->having(contact, column, Value(key), 1);
    if (ids.isEmpty()) {
        const QString point = QString::fromLatin1(ContactPoint::entity);
        for (const Id id : m_reader->having(point, column, Value(key), 1))
            ids.append(m_reader->load<ContactPoint>(id)[ContactPoint::contact].id);
    }
    const QString reference = ids.isEmpty() ? QString() : referenceOf(m_reader->def(contact), ids.first());
    m_contacts.insert(key, reference);
    return reference;
}

} // namespace perennial
