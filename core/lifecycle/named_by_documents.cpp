// Named by documents.
#include "core/lifecycle/named_by_documents.h"

#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/document_lines.h"

#include <QCoreApplication>

namespace perennial {
namespace {

constexpr int namedAtMost = 3;

bool isDocument(const EntityDef& def)
{
    return !def.numberField().isEmpty();
}

// The documents that name a record, or have a line that does, each once.
class Naming {
public:
    Naming(const Reader& reader, Id self) : m_reader(reader), m_self(self) {}

    void addOf(const QString& entity, Id id)
    {
        for (const Child& child : m_reader.catalog()->children(entity)) {
            const bool isOwnPart = child.entity->parentField() == child.field;
            const QString whole = wholeOf(*child.entity);
            if (isOwnPart || whole.isEmpty())
                continue;
            Query query;
            query.entity = child.entity->key();
            query.filter.conditions = {{child.field, Op::Is, pack(Ref{id}), {}}};
            for (const Record& naming : m_reader.list(query))
                add(whole, child.entity->isPart() ? naming.value(child.entity->parentField()).integer() : naming.id());
        }
    }

    QStringList numbers() const { return m_numbers; }

private:
    // The kind of the document that a record of this kind is, or is a line of; empty where it is none.
    QString wholeOf(const EntityDef& def) const
    {
        if (!def.isPart())
            return isDocument(def) ? def.key() : QString();
        const QString parent = def.find(def.parentField())->target;
        return isDocument(m_reader.def(parent)) ? parent : QString();
    }

    void add(const QString& entity, Id id)
    {
        const std::optional<Record> document = id == m_self ? std::nullopt : m_reader.find(entity, id);
        if (document && !m_numbers.contains(document->reference()))
            m_numbers.append(document->reference());
    }

    const Reader& m_reader;
    Id m_self;
    QStringList m_numbers;
};

// The invoices over goods that would not have left without the delivery.
QStringList invoicesOver(const Reader& reader, const Row<Delivery>& delivery)
{
    const bool hasLeft =
        delivery.is(Delivery::status, Delivery::inTransit) || delivery.is(Delivery::status, Delivery::delivered);
    if (!hasLeft || !delivery[Delivery::order])
        return {};
    QHash<Id, Quantity> carried; // by order line
    for (const Row<DeliveryLine>& line : linesOf<DeliveryLine>(reader, delivery.ref()))
        carried[line[DeliveryLine::source].id] += line[DeliveryLine::quantity];
    QStringList numbers;
    for (const LineProgress& at : progressOf(reader, delivery[Delivery::order])) {
        const Quantity left = at.shipped - carried.value(at.line.id());
        if (!carried.contains(at.line.id()) || at.invoiced + at.drafted - at.credited <= left)
            continue;
        for (const Row<InvoiceLine>& line : reader.list<InvoiceLine>({whereIs(InvoiceLine::source, at.line.ref())})) {
            const QString number = reader.load<Invoice>(line[InvoiceLine::document]).reference();
            if (!numbers.contains(number))
                numbers.append(number);
        }
    }
    return numbers;
}

} // namespace

QString objectionOfDocuments(const Reader& reader, const Record& record)
{
    const EntityDef& def = record.def();
    if (!isDocument(def) && def.key() != QLatin1String(Opportunity::entity))
        return {};
    Naming naming(reader, record.id());
    naming.addOf(def.key(), record.id());
    for (const Child& part : reader.catalog()->parts(def.key())) {
        Query lines;
        lines.entity = part.entity->key();
        lines.filter.conditions = {{part.field, Op::Is, pack(Ref{record.id()}), {}}};
        for (const Id line : reader.ids(lines))
            naming.addOf(part.entity->key(), line);
    }
    QStringList numbers = naming.numbers();
    if (numbers.isEmpty() && def.key() == QLatin1String(Delivery::entity))
        numbers = invoicesOver(reader, Row<Delivery>(record));
    if (numbers.isEmpty())
        return {};
    const qsizetype more = numbers.size() - namedAtMost;
    QString named = numbers.mid(0, namedAtMost).join(QStringLiteral(", "));
    if (more > 0)
        named = QCoreApplication::translate("RemoveRecord", "%1 and %2 more").arg(named).arg(more);
    return QCoreApplication::translate("RemoveRecord",
                                       "%1 cannot be removed: %2 rests on it. Nothing was changed; cancel, credit or "
                                       "remove that first.")
        .arg(record.title(), named);
}

} // namespace perennial
