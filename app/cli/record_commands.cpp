// list, show, find, add, set, remove, save-attachment.
#include "app/cli/command_line.h"
#include "app/cli/local_text.h"
#include "app/cli/naming.h"
#include "app/cli/output.h"
#include "app/cli/where.h"
#include "core/base/in_sentence.h"
#include "core/base/words.h"
#include "core/catalog/own_key.h"
#include "core/insight/proposals.h"
#include "core/lifecycle/attach_file.h"
#include "core/lifecycle/remove_record.h"
#include "core/record/validate.h"
#include "core/workspace/entry.h"
#include <QFileInfo>
#include <algorithm>
#include <cstdio>

namespace perennial::cli {
namespace {

// field=value words, in order.
QVector<std::pair<QString, QString>> assignments(const Invocation& invocation, int first)
{
    QVector<std::pair<QString, QString>> pairs;
    for (int i = first; i < invocation.words.size(); ++i) {
        const QString& word = invocation.words[i];
        const auto equals = word.indexOf(QLatin1Char('='));
        if (equals <= 0)
            throw Error{Fault::Usage, Words::tr("“%1” is not of the form field=value.").arg(word)};
        pairs.append({word.left(equals), word.mid(equals + 1)});
    }
    return pairs;
}

bool isNumeric(Kind kind)
{
    return kind == Kind::Money || kind == Kind::Quantity || kind == Kind::Percent || kind == Kind::Integer;
}

// The stage last, whatever the order of the words: what a move needs may stand behind it.
void enterAll(Desk& desk, Record& record, const Invocation& invocation, QVector<std::pair<QString, QString>> pairs)
{
    std::stable_partition(pairs.begin(), pairs.end(),
                          [&record](const auto& pair) { return pair.first != record.def().flowField(); });
    for (const auto& [key, text] : pairs) {
        const FieldDef* field = record.def().find(key);
        enter(desk, record, key, field ? canonicalText(invocation, field->kind, text) : text);
    }
}

// What was kept as it was written, though it looks odd.
void tellRemarks(const QVector<Issue>& remarks)
{
    for (const Issue& remark : remarks)
        std::fprintf(stderr, "%s\n", qPrintable(remark.text));
}

void tellReference(const Invocation& invocation, const QString& entity, const QString& reference)
{
    tell(invocation.json, reference, {{QStringLiteral("entity"), entity}, {QStringLiteral("ref"), reference}});
}

void listRecords(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    Reader& reader = workspace->reader();
    const EntityDef& def = reader.def(entityNamed(*reader.catalog(), invocation.word(0, QStringLiteral("ENTITY"))));
    Query query = queryOfWhere(*workspace, def, invocation.option(QStringLiteral("where")));
    if (invocation.has(QStringLiteral("sort")))
        query.sort = sortOf(def, invocation.option(QStringLiteral("sort")));
    query.limit = invocation.number(QStringLiteral("limit"), 0);
    const QVector<int> columns = columnsOf(def, invocation.option(QStringLiteral("columns")));
    QVector<QString> keys{QStringLiteral("ref")};
    QVector<QString> headers{Words::tr("No.")};
    for (int column : columns) {
        keys.append(def.field(column).key);
        headers.append(def.field(column).shownLabel());
    }
    Table table(keys, headers, invocation.json);
    for (int i = 0; i < columns.size(); ++i) {
        if (isNumeric(def.field(columns[i]).kind))
            table.alignRight(i + 1);
    }
    reader.each(query, [&](const Record& record) {
        QVector<QString> cells{record.reference()};
        for (int column : columns)
            cells.append(invocation.json
                             ? entryText(reader, record, column)
                             : localText(invocation, def.field(column).kind, shownText(reader, record, column)));
        table.add(cells);
        return true;
    });
    table.print();
}

void showRecord(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    Reader& reader = workspace->reader();
    const NamedRecord named = recordNamed(invocation, reader);
    const QString& entity = named.entity;
    const Record record = reader.load(entity, named.id);
    if (invocation.json) {
        QJsonObject object{{QStringLiteral("entity"), entity},
                           {QStringLiteral("id"), QString::number(record.id())},
                           {QStringLiteral("ref"), record.reference()},
                           {QStringLiteral("title"), record.title()}};
        for (int i = 0; i < record.def().fields().size(); ++i) {
            const FieldDef& field = record.def().field(i);
            if (!record.value(i).isNull())
                object.insert(field.key, entryText(reader, record, i));
            if (field.is(Computed))
                object.insert(field.key + QStringLiteral("_explained"), reader.explanationOf(record, field));
        }
        for (const FieldProposal& proposal : proposalsFor(reader, record)) {
            object.insert(proposal.field + QStringLiteral("_proposed"), proposal.value.text());
            object.insert(proposal.field + QStringLiteral("_explained"), proposal.reason);
        }
        printJson(object);
        return;
    }
    print(QStringLiteral("%1 %2  %3").arg(record.def().one(), record.reference(), record.title()));
    QVector<std::pair<QString, QString>> facts;
    for (int i = 0; i < record.def().fields().size(); ++i) {
        const FieldDef& field = record.def().field(i);
        if (record.value(i).isNull() || isRetired(field))
            continue;
        const QString explained = reader.explanationOf(record, field);
        facts.append({field.shownLabel(), explained.isEmpty()
                                              ? localText(invocation, field.kind, shownText(reader, record, i))
                                              : explained});
    }
    for (const FieldProposal& proposal : proposalsFor(reader, record))
        facts.append({Words::tr("%1, proposed").arg(record.def().find(proposal.field)->shownLabel()),
                      proposal.shown + QStringLiteral(" – ") + proposal.reason});
    const QStringList tags = reader.tagsOf(record.id());
    if (!tags.isEmpty())
        facts.append({Words::tr("Tags"), tags.join(QStringLiteral(", "))});
    printFacts(facts);
    for (const Child& part : reader.catalog()->parts(entity)) {
        Query query;
        query.entity = part.entity->key();
        query.filter.conditions = {{part.field, Op::Is, Value(record.id()), {}}};
        const qint64 count = reader.count(query);
        if (count)
            print(QStringLiteral("%1: %2").arg(part.entity->many()).arg(count));
    }
}

void findRecords(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    SearchRequest request;
    invocation.word(0, QStringLiteral("TEXT"));
    request.text = invocation.words.join(QLatin1Char(' '));
    if (invocation.has(QStringLiteral("entity")))
        request.entity = entityNamed(*workspace->catalog(), invocation.option(QStringLiteral("entity")));
    request.limit = invocation.number(QStringLiteral("limit"), 20);
    Table table({QStringLiteral("ref"), QStringLiteral("entity"), QStringLiteral("title"), QStringLiteral("subtitle")},
                {Words::tr("No."), Words::tr("Kind"), Words::tr("Name"), Words::tr("Details")}, invocation.json);
    for (const Hit& hit : workspace->reader().search(request))
        table.add({hit.reference, invocation.json ? hit.entity : workspace->catalog()->entity(hit.entity).one(),
                   hit.title, hit.subtitle});
    table.print();
}

void addRecord(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::OneShot);
    const CatalogPtr catalog = workspace->catalog();
    const EntityDef& def = catalog->entity(entityNamed(*catalog, invocation.word(0, QStringLiteral("ENTITY"))));
    QVector<Issue> remarks;
    const QString reference =
        valueOf(workspace->perform(Words::tr("Add %1").arg(inSentence(def.one())), [&](Desk& desk) {
            Record record = desk.blank(def.key());
            enterAll(desk, record, invocation, assignments(invocation, 1));
            requireStart(record);
            remarks = warnings(record);
            desk.save(record);
            if (def.isPart())
                desk.retitle(Words::tr("Add %1").arg(calledInHistory(desk, record)));
            return record.reference();
        }));
    tellRemarks(remarks);
    tellReference(invocation, def.key(), reference);
}

void setRecord(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::OneShot);
    const NamedRecord named = recordNamed(invocation, workspace->reader());
    const auto pairs = assignments(invocation, named.next);
    if (pairs.isEmpty())
        throw Error{Fault::Usage, Words::tr("“set” needs at least one field=value.")};
    const Record before = workspace->reader().load(named.entity, named.id);
    QVector<Issue> remarks;
    valueOf(
        workspace->perform(Words::tr("Change %1").arg(calledInHistory(workspace->reader(), before)), [&](Desk& desk) {
            Record record = desk.load(named.entity, named.id);
            enterAll(desk, record, invocation, pairs);
            remarks = warnings(record);
            desk.save(record);
        }));
    tellRemarks(remarks);
    tellReference(invocation, named.entity, before.reference());
}

void removeNamed(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::OneShot);
    const NamedRecord named = recordNamed(invocation, workspace->reader());
    const Record record = workspace->reader().load(named.entity, named.id);
    valueOf(workspace->perform(Words::tr("Remove %1").arg(calledInHistory(workspace->reader(), record)),
                               [&](Desk& desk) { removeRecord(desk, named.entity, named.id); }));
    tellReference(invocation, named.entity, record.reference());
}

void saveAttached(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    Reader& reader = workspace->reader();
    const QString entity = QString::fromLatin1(Attachment::entity);
    const Id id = reader.resolve(entity, invocation.word(0, QStringLiteral("REF")));
    print(saveAttachment(reader, id, QFileInfo(invocation.word(1, QStringLiteral("PATH"))).absoluteFilePath()));
}

} // namespace

QVector<CliCommand> recordCommands()
{
    return {{QStringLiteral("list"),
             QStringLiteral("list ENTITY [--where Q] [--sort F] [--columns F,F,…] [--limit N]"),
             Words::tr("records as a table; Q is the search language of the filter bar: stage:won amount>5000 acme"),
             {QStringLiteral("where"), QStringLiteral("sort"), QStringLiteral("columns"), QStringLiteral("limit")},
             {},
             listRecords},
            {QStringLiteral("show"),
             QStringLiteral("show ENTITY REF"),
             Words::tr("one record with everything filled in; a number like LEAD-17 says its kind itself"),
             {},
             {},
             showRecord},
            {QStringLiteral("find"),
             QStringLiteral("find TEXT … [--entity E] [--limit N]"),
             Words::tr("the global search, best first"),
             {QStringLiteral("entity"), QStringLiteral("limit")},
             {},
             findRecords},
            {QStringLiteral("add"),
             QStringLiteral("add ENTITY field=value …"),
             Words::tr("a new record; prints its number"),
             {},
             {},
             addRecord},
            {QStringLiteral("set"),
             QStringLiteral("set ENTITY REF field=value …"),
             Words::tr("changes fields of a record"),
             {},
             {},
             setRecord},
            {QStringLiteral("remove"),
             QStringLiteral("remove ENTITY REF"),
             Words::tr("removes a record; undo brings it back"),
             {},
             {},
             removeNamed},
            {QStringLiteral("save-attachment"),
             QStringLiteral("save-attachment REF PATH"),
             Words::tr("the bytes of an attached file, to a path or under its own name into a folder; “do attach REF "
                       "path=FILE” is the way in"),
             {},
             {},
             saveAttached}};
}

} // namespace perennial::cli
