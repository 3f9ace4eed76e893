// Find callers: by the keys of their numbers, else by how the numbers end.
#include "core/lifecycle/engagement/find_callers.h"

#include "core/base/phone.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/transaction/sales_order.h"

#include <QSet>
#include <QUrl>

namespace perennial {
namespace {

constexpr int mostDialled = 20; // of anything that can be dialled
constexpr int fewestAlike = 6;  // digits at the end that two spellings of one number share
constexpr int mostAlike = 200;  // records looked at for their ends

// In the order in which they are told.
const char* const callerKinds[] = {Contact::entity, ContactPoint::entity, Lead::entity, Account::entity};

QVector<int> phoneFields(const EntityDef& def)
{
    QVector<int> fields;
    for (int field = 0; field < def.fields().size(); ++field) {
        if (def.field(field).kind == Kind::Phone)
            fields.append(field);
    }
    return fields;
}

QString homeCountry(const Reader& reader)
{
    const auto office = reader.first<Office>({});
    return office ? (*office)[Office::country] : QString();
}

QString withoutZeros(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

// Whether one is the end of the other: the country's code, the area's and trunk zeros are what spellings differ in.
bool endAlike(const QString& one, const QString& other)
{
    const QString& longer = one.size() < other.size() ? other : one;
    const QString& shorter = one.size() < other.size() ? one : other;
    return shorter.size() >= fewestAlike && longer.endsWith(shorter);
}

// Collects callers once each, by the record that is called.
class Callers {
public:
    Callers(const Reader& reader, const QString& number, int limit)
        : m_reader(reader), m_number(number), m_limit(limit), m_home(homeCountry(reader))
    {}

    void takeSame()
    {
        QSet<QString> keys{phoneKey(m_number), phoneKey(m_number, m_home)};
        keys.remove(QString());
        for (const char* kind : callerKinds) {
            const EntityDef& def = m_reader.def(QString::fromLatin1(kind));
            for (const int field : phoneFields(def)) {
                for (const QString& key : keys) {
                    const QString column = def.field(field).keyColumn();
                    for (const Id id : column.isEmpty() || def.field(field).custom
                                           ? QVector<Id>()
                                           : m_reader.having(def.key(), column, Value(key), m_limit))
                        take(def, id, field);
                }
            }
        }
    }

    void takeAlike()
    {
        const QString end = withoutZeros(phoneDigits(m_number)).right(fewestAlike);
        if (end.size() < fewestAlike)
            return;
        for (const char* kind : callerKinds) {
            const EntityDef& def = m_reader.def(QString::fromLatin1(kind));
            for (const Hit& hit : def.isPart() ? QVector<Hit>() : m_reader.search({end, def.key(), mostAlike}))
                takeIfAlike(def, hit.id);
            for (const int field : phoneFields(def)) {
                if (def.field(field).is(Searchable))
                    continue;
                Query written;
                written.entity = def.key();
                written.filter.conditions = {{def.field(field).key, Op::Has, Value(end), {}}};
                written.limit = mostAlike;
                for (const Id id : m_reader.ids(written))
                    takeIfAlike(def, id);
            }
        }
    }

    QVector<Caller> callers() const
    {
        QVector<Caller> current;
        for (const Caller& caller : m_callers) {
            if (!m_former.contains(caller.sheet.id))
                current.append(caller);
        }
        return current.isEmpty() ? m_callers : current;
    }

private:
    void takeIfAlike(const EntityDef& def, Id id)
    {
        const auto record = m_reader.find(def.key(), id);
        const QString wanted = withoutZeros(phoneDigits(m_number));
        for (const int field : record ? phoneFields(def) : QVector<int>()) {
            if (endAlike(withoutZeros(phoneDigits(record->value(field).text())), wanted))
                take(def, id, field);
        }
    }

    void take(const EntityDef& def, Id id, int field)
    {
        const auto record = m_reader.find(def.key(), id);
        if (!record)
            return;
        const QString entity = def.isPart() ? def.find(def.parentField())->target : def.key();
        const Id whose = def.isPart() ? record->value(def.parentField()).integer() : id;
        if (m_known.contains(whose) || m_callers.size() >= m_limit || !m_reader.find(entity, whose))
            return;
        m_known.insert(whose);
        if (entity == QLatin1String(Lead::entity) && Row<Lead>(*record)[Lead::convertedContact])
            m_former.insert(whose);
        m_callers.append({entity, readCallSheet(m_reader, entity, whose), record->value(field).text(),
                          standingOf(m_reader, entity, whose)});
    }

    const Reader& m_reader;
    QString m_number;
    int m_limit;
    QString m_home;
    QVector<Caller> m_callers;
    QSet<Id> m_known;
    QSet<Id> m_former; // leads that became somebody else
};

QVector<Condition> stillOpen(const Condition& whose, const char* status)
{
    return {whose, whereTypeAmong(QString::fromLatin1(status), unfinishedTypes())};
}

// A draft is no debt yet.
void addDebt(const Reader& reader, Standing& standing, const Condition& whose)
{
    const QVector<Condition> owed{whose,
                                  where(Invoice::openTotal, Op::More, Money{}),
                                  {QString::fromLatin1(Invoice::issuedOn.key), Op::NotEmpty, {}, {}}};
    const QString base = reader.baseCurrency();
    for (const Row<Invoice>& invoice : reader.list<Invoice>(owed)) {
        const bool credit = invoice.is(Invoice::kind, Invoice::creditNote);
        standing.invoices += credit ? 0 : 1;
        const QString currency = invoice.has(Invoice::currency) ? invoice[Invoice::currency] : base;
        Money open = invoice[Invoice::openTotal];
        if (currency != base)
            open = invoice.has(Invoice::exchangeRate)
                       ? convert(open, ExchangeRate{invoice[Invoice::exchangeRate]}, currency, base)
                       : Money{};
        standing.owed += credit ? -open : open;
    }
}

} // namespace

Standing standingOf(const Reader& reader, const QString& entity, Id id)
{
    Standing standing;
    if (entity == QLatin1String(Lead::entity)) {
        standing.cases = reader.count(queryOf<Case>(stillOpen(whereIs(Case::lead, Ref{id}), Case::status.key)));
        return standing;
    }
    const bool person = entity == QLatin1String(Contact::entity);
    const Ref company = person ? reader.load<Contact>(id)[Contact::account] : Ref{id};
    const auto whose = [&](auto account, auto contact) {
        return company ? whereIs(account, company) : whereIs(contact, Ref{id});
    };
    addDebt(reader, standing, whose(Invoice::account, Invoice::contact));
    standing.orders = reader.count(
        queryOf<SalesOrder>(stillOpen(whose(SalesOrder::account, SalesOrder::contact), SalesOrder::status.key)));
    standing.cases = reader.count(queryOf<Case>(stillOpen(whose(Case::account, Case::contact), Case::status.key)));
    return standing;
}

QString numberOfCall(const QString& text)
{
    QString number = text.trimmed();
    if (number.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        number = QUrl::fromPercentEncoding(number.mid(4).toUtf8()).section(u';', 0, 0).section(u'?', 0, 0);
    QString dialled;
    for (const QChar sign : std::as_const(number)) {
        if (sign.isDigit() || QStringView(u"+-/(). ").contains(sign))
            dialled.append(sign);
    }
    const qsizetype count = phoneDigits(dialled).size();
    return count == 0 || count > mostDialled ? QString() : dialled.simplified();
}

QVector<Caller> findCallers(const Reader& reader, const QString& number, int limit)
{
    Callers callers(reader, number, limit);
    callers.takeSame();
    if (callers.callers().isEmpty())
        callers.takeAlike();
    return callers.callers();
}

} // namespace perennial
