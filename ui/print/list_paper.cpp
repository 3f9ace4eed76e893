// Papers of lists and records: tables, facts and what happened.
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/query/filter_text.h"
#include "core/workspace/entry.h"
#include "core/workspace/office.h"
#include "ui/field/shown_value.h"
#include "ui/model/happenings.h"
#include "ui/model/search_context.h"
#include "ui/print/paper_columns.h"
#include "ui/print/papers.h"
#include "ui/support/display.h"
#include <QCoreApplication>

namespace perennial {
namespace {

constexpr int mostRows = 5000; // a hundred pages; more is for a file, not for paper
constexpr int mostLinked = 50;
constexpr int mostHappenings = 60;  // of activities, and of changes
constexpr qreal portraitRoom = 660; // logical pixels between the margins of an upright page

QString today(const Reader& reader)
{
    return shownDate(reader.clock().today());
}

// The name first, then the fields.
PaperTable tableOf(const Reader& reader, const QVector<Record>& records, const EntityDef& def,
                   const QVector<int>& fields)
{
    PaperTable table;
    table.columns.append({def.one(), false});
    for (const int field : fields)
        table.columns.append({def.field(field).shownLabel(), isFigure(def.field(field).kind)});
    for (const Record& record : records) {
        QStringList cells{record.title().isEmpty() ? record.reference() : record.title()};
        for (const int field : fields)
            cells.append(paperValue(reader, record, field));
        table.rows.append(cells);
    }
    return table;
}

QVector<int> listedFields(const EntityDef& def)
{
    QVector<int> fields;
    for (int field = 0; field < def.fields().size(); ++field) {
        if (def.field(field).is(Listed) && !def.field(field).is(Titled) && !def.field(field).is(Hidden))
            fields.append(field);
    }
    return fields;
}

void addLinked(Paper& paper, const Reader& reader, const QString& entity, Id id)
{
    for (const Child& child : reader.catalog()->children(entity)) {
        if (isToldElsewhere(child))
            continue;
        Query query;
        query.entity = child.entity->key();
        query.filter.conditions = {{child.field, Op::Is, Value(id), {}}};
        query.sort = {{QStringLiteral("id"), !child.entity->isPart()}};
        query.limit = mostLinked;
        const QVector<Record> records = reader.list(query);
        if (records.isEmpty())
            continue;
        QVector<int> fields = listedFields(*child.entity);
        fields.removeIf([&](int field) { return child.entity->field(field).key == child.field; });
        paper.blocks.append(textBlock(PaperBlock::Kind::Heading, child.entity->many()));
        PaperBlock block;
        block.kind = PaperBlock::Kind::Table;
        block.table = tableOf(reader, records, *child.entity, fields);
        paper.wide = paper.wide || wantsWidth(block.table, portraitRoom);
        paper.blocks.append(block);
    }
}

// What is still to be done says so; where only its day is known, it stands without a time.
QStringList rowOf(const Happening& happening)
{
    const QString when = happening.wholeDay ? shownDate(happening.day()) : shownMoment(happening.at);
    QStringList what{happening.planned, happening.title, happening.status};
    what.removeAll(QString());
    return {when, what.join(QStringLiteral(" · ")), happening.text};
}

void addTimeline(Paper& paper, const Reader& reader, const Record& about)
{
    const QVector<Happening> happenings =
        happeningsOf(reader, about, linkedKindsOf(reader, about, mostHappenings), mostHappenings).all;
    if (happenings.isEmpty())
        return;
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    block.table.columns = {{Words::tr("When"), false}, {Words::tr("What"), false}, {Words::tr("Result"), false}};
    for (const Happening& happening : happenings)
        block.table.rows.append(rowOf(happening));
    paper.blocks.append(textBlock(PaperBlock::Kind::Heading, Words::tr("Timeline")));
    paper.blocks.append(block);
}

} // namespace

QString paperValue(const Reader& reader, const Record& record, int index)
{
    const FieldDef& field = record.def().field(index);
    const Value& value = record.value(index);
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Money: return formatMoney(unpack<Money>(value), reader.currencyOf(record, field));
    case Kind::Quantity: return formatQuantity(unpack<Quantity>(value));
    case Kind::Percent: return formatPercent(unpack<Percent>(value));
    case Kind::Integer: return field.is(Rate) ? formatRate(value.integer()) : formatCount(value.integer());
    case Kind::Date: return shownDate(unpack<QDate>(value));
    case Kind::Moment: return shownMoment(unpack<QDateTime>(value));
    case Kind::Flag: return value.integer() ? Words::tr("Yes") : Words::tr("No");
    default: return shownText(reader, record, index);
    }
}

Paper listPaper(const Reader& reader, const Query& query, const QVector<int>& fields)
{
    const EntityDef& def = reader.def(query.entity);
    Query limited = query;
    const qint64 whole = reader.count(query);
    limited.limit = limited.limit > 0 ? std::min<int>(limited.limit, mostRows) : mostRows;
    Paper paper;
    paper.title = def.many();
    paper.head = officeName(reader);
    paper.foot = today(reader);
    paper.blocks.append(textBlock(PaperBlock::Kind::Title, def.many()));
    QStringList note{filterSentence(def, query.filter, searchContextOf(reader, 0)),
                     QCoreApplication::translate("Paper", "%Ln entry(s)", nullptr, int(whole))};
    if (whole > mostRows)
        note.append(QCoreApplication::translate("Paper", "the first %Ln of them", nullptr, mostRows));
    note.removeAll(QString());
    paper.blocks.append(textBlock(PaperBlock::Kind::Note, note.join(QStringLiteral(" · "))));
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    block.table = tableOf(reader, reader.list(limited), def, fields.isEmpty() ? listedFields(def) : fields);
    paper.wide = wantsWidth(block.table, portraitRoom);
    paper.blocks.append(block);
    return paper;
}

Paper recordPaper(const Reader& reader, const QString& entity, Id id)
{
    const Record record = reader.load(entity, id);
    const EntityDef& def = record.def();
    Paper paper;
    paper.title = record.title().isEmpty() ? record.reference() : record.title();
    paper.head = officeName(reader);
    paper.foot = today(reader);
    paper.blocks.append(textBlock(PaperBlock::Kind::Title, paper.title));
    paper.blocks.append(
        textBlock(PaperBlock::Kind::Note, QStringLiteral("%1 · %2").arg(def.one(), record.reference())));
    PaperBlock facts;
    facts.kind = PaperBlock::Kind::Facts;
    for (int field = 0; field < def.fields().size(); ++field) {
        const QString value = def.field(field).is(Hidden) ? QString() : paperValue(reader, record, field);
        if (!value.isEmpty())
            facts.facts.append({def.field(field).shownLabel(), value});
    }
    const QStringList tags = reader.tagsOf(id);
    if (!tags.isEmpty())
        facts.facts.append({Words::tr("Tags"), tags.join(QStringLiteral(", "))});
    paper.blocks.append(facts);
    addLinked(paper, reader, entity, id);
    addTimeline(paper, reader, record);
    return paper;
}

} // namespace perennial
