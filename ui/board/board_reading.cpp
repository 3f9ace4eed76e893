// Board reading.
#include "ui/board/board_reading.h"
#include "core/record/shown.h"
#include "ui/field/shown_value.h"
#include "ui/model/step_chip.h"
#include <QCoreApplication>
#include <QSet>

namespace perennial {
namespace {

// The links a card names: those of its second line, and its owner.
QVector<int> namedLinks(const EntityDef& def)
{
    QVector<int> links;
    for (const int field : def.subtitleFields()) {
        if (def.field(field).kind == Kind::Link)
            links.append(field);
    }
    links.append(def.indexOf(Common::owner.key));
    return links;
}

QHash<Id, QString> namesOf(const Reader& reader, const EntityDef& def, const QVector<Record>& records)
{
    QHash<QString, QSet<Id>> wanted;
    for (const int field : namedLinks(def)) {
        for (const Record& record : records) {
            if (const Id id = record.value(field).integer())
                wanted[def.field(field).target].insert(id);
        }
    }
    QHash<Id, QString> names;
    for (auto target = wanted.cbegin(); target != wanted.cend(); ++target) {
        const QVector<Id> ids(target.value().cbegin(), target.value().cend());
        for (const Record& record : reader.records(target.key(), ids))
            names.insert(record.id(), record.title());
    }
    return names;
}

// Writes cards of one entity.
class CardWriter {
public:
    CardWriter(const Reader& reader, const EntityDef& def, const QVector<Record>& records)
        : m_reader(reader), m_def(def), m_today(reader.clock().today()), m_names(namesOf(reader, def, records)),
          m_owner(def.indexOf(Common::owner.key)), m_created(def.indexOf(Common::createdAt.key))
    {}

    BoardCard write(const Record& record, const StepAhead& step, bool open) const
    {
        BoardCard card;
        card.id = record.id();
        card.title = record.title().isEmpty() ? record.reference() : record.title();
        card.company = secondLine(record, card.title);
        card.worth = shownWorth(m_reader, record, MoneyStyle::Whole);
        card.owner = m_names.value(record.value(m_owner).integer());
        // Nobody plans a step for every order: there only what is planned is worth a word.
        const bool isDocument = m_def.phase() == Phase::Transaction || m_def.phase() == Phase::Fulfillment;
        if (!open || (isDocument && !step.isPlanned()))
            return card;
        const StepChip chip = stepChip(step, unpack<QDateTime>(record.value(m_created)), m_today);
        card.step = chip.words;
        card.tone = chip.tone;
        card.plan = stepSentence(step, m_today);
        return card;
    }

private:
    QString secondLine(const Record& record, const QString& title) const
    {
        QStringList parts;
        for (const int field : m_def.subtitleFields()) {
            const FieldDef& def = m_def.field(field);
            if (def.key == m_def.flowField())
                continue;
            const QString part = def.kind == Kind::Link ? m_names.value(record.value(field).integer())
                                                        : shownOfValue(def, record.value(field));
            if (!part.isEmpty() && part != title)
                parts.append(part);
        }
        return parts.join(QStringLiteral(" · "));
    }

    const Reader& m_reader;
    const EntityDef& m_def;
    QDate m_today;
    QHash<Id, QString> m_names;
    int m_owner;
    int m_created;
};

} // namespace

QString BoardCard::spoken() const
{
    QStringList words{title, company, worth, step, plan};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

BoardReading readBoard(const Reader& reader, const Query& query, int limit, const QHash<QString, int>& limits)
{
    BoardReading reading;
    reading.board = readStageBoard(reader, query, limit, limits);
    QVector<Id> all;
    QVector<Id> open;
    for (const StageHeap& heap : std::as_const(reading.board.heaps)) {
        all += heap.ids;
        if (heap.isOpen())
            open += heap.ids;
    }
    const QVector<Record> records = reader.records(query.entity, all);
    const QHash<Id, StepAhead> steps = stepsAhead(reader, open);
    const CardWriter writer(reader, reader.def(query.entity), records);
    QHash<Id, const Record*> byId;
    for (const Record& record : records)
        byId.insert(record.id(), &record);
    for (const StageHeap& heap : std::as_const(reading.board.heaps)) {
        QVector<BoardCard> cards;
        for (const Id id : heap.ids) {
            if (const Record* record = byId.value(id))
                cards.append(writer.write(*record, steps.value(id), heap.isOpen()));
        }
        reading.cards.append(cards);
    }
    return reading;
}

} // namespace perennial
