// Row judge: matching, comparing, and the rules a row must keep.
#include "core/exchange/row_judge.h"
#include "core/base/checksum.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/whole_only.h"
#include "core/record/validate.h"
#include <algorithm>

namespace perennial {
namespace {

QString sentences(const QVector<Issue>& issues)
{
    QStringList texts;
    for (const Issue& issue : issues)
        texts.append(issue.text);
    return texts.join(QLatin1Char(' '));
}

// A part that names nothing but what it belongs to: a line without a product and a text.
QString missingForPart(const Record& record)
{
    const EntityDef& def = record.def();
    const QVector<int>& titles = def.titleFields();
    if (!def.isPart() || titles.isEmpty())
        return {};
    QStringList names;
    for (int i = 0; i < def.fields().size(); ++i) {
        const FieldDef& field = def.field(i);
        const bool named = field.kind == Kind::Link && field.key != def.parentField() && !field.is(ReadOnly);
        if (!named && !titles.contains(i))
            continue;
        if (!record.value(i).isNull())
            return {};
        names.append(field.shownLabel());
    }
    return Words::tr("One of these must be filled: %1.").arg(names.join(QStringLiteral(", ")));
}

// `line` may itself be several.
bool holdsLine(const QString& text, const QString& line)
{
    const QChar end = QLatin1Char('\n');
    return (end + text + end).contains(end + line + end);
}

} // namespace

QVector<QVector<int>> RowJudge::keysOf(const Reader& reader, const ImportRequest& request)
{
    const EntityDef& def = reader.def(request.mapping.entity);
    QVector<QVector<int>> keys;
    if (!request.key.isEmpty()) {
        QVector<int> fields;
        for (const QString& key : request.key) {
            const int field = def.indexOf(key);
            if (field < 0)
                throw Error{Fault::Usage,
                            Words::tr("%1 has no field “%2” to tell records by; see --key.").arg(def.many(), key)};
            fields.append(field);
        }
        return {fields};
    }
    for (const QVector<QString>& set : def.matchKeys()) {
        QVector<int> fields;
        for (const QString& key : set)
            fields.append(def.indexOf(key));
        if (!fields.contains(-1))
            keys.append(fields);
    }
    return keys;
}

RowJudge::RowJudge(const Reader& reader, const ImportRequest& request, qint64 expectedRows, bool rehearsing)
    : m_reader(reader), m_request(request), m_rehearsing(rehearsing), m_links(reader, expectedRows),
      m_rows(reader, request.mapping, m_links), m_marks(reader),
      m_index(reader, m_rows.def(), keysOf(reader, request), expectedRows,
              request.key.isEmpty() && request.mapping.columnOf(QStringLiteral("external_ref")) >= 0),
      m_spellings(reader, request, m_index)
{
    m_index.askFile([this](int key, quint64 spelling) { return m_spellings.has(key, spelling); });
    m_wholeOnly = comesWholeOnly(def());
    for (const ColumnMapping& column : request.mapping.columns) {
        const FieldDef* field = def().find(column.target);
        m_linksToItself = m_linksToItself || (field && field->kind == Kind::Link && field->target == def().key());
    }
}

Id RowJudge::provisionalId(const QString& entity)
{
    return makeId(m_reader.def(entity).code(), maxReplica, maxCounter - ++m_provisional);
}

void RowJudge::reject(JudgedRow& out, const QString& reason) const
{
    out.verdict = Verdict::Rejected;
    out.reason = reason;
}

void RowJudge::judge(const CsvRow& row, JudgedRow& out)
{
    out.children.clear();
    out.makes.clear();
    out.later.clear();
    out.reason.clear();
    out.match = {};
    out.record = {};
    out.needsStored = false;
    m_rows.read(row, out.row);
    if (out.row.faults.isEmpty() && out.row.isEmpty) {
        out.verdict = Verdict::Skipped;
        return;
    }
    if (m_wholeOnly)
        refuseStranger(out.row);
    resolveMissing(out);
    if (!out.row.faults.isEmpty())
        return reject(out, out.row.faults.join(QLatin1Char(' ')));
    m_index.hashesOf(out.row.record, out.hashes);
    const OnMatch onMatch =
        m_request.choices.isEmpty() ? m_request.onMatch : m_request.choices.value(row.line, m_request.onMatch);
    match(out, onMatch);
    if (out.match.id)
        judgeKnown(out, onMatch);
    else
        judgeNew(out);
}

// A record that was written to the file by ourselves is known by its mark, whatever else the row says; it is no
// reference in another program, and is not kept as one.
void RowJudge::match(JudgedRow& out, OnMatch onMatch)
{
    const int reference = def().indexOf(Common::externalRef.key);
    const QString named = out.row.record.value(reference).text();
    Id own = m_marks.recordOf(def(), named);
    if (own && m_request.key.isEmpty()) // the first key is the reference: no other may tell of an earlier row
        std::fill(out.hashes.begin() + 1, out.hashes.end(), 0);
    if (onMatch != OnMatch::Add)
        out.match = m_index.find(out.row.record, out.hashes);
    if (!own && !(out.match.id && out.match.key == 0))
        own = numbered(named);
    if (!own)
        return;
    if (onMatch != OnMatch::Add && out.match.id != own)
        out.match = {own, 0};
    out.row.record.setValue(reference, Value());
    out.row.filled.removeAll(reference);
}

// Rows of a list of another file, whose records are not here: not one of them may come alone.
void RowJudge::refuseStranger(const ReadRow& row) const
{
    const Value named = row.record.value(def().indexOf(Common::externalRef.key));
    if (RecordMarks::isMark(named.text().toUtf8()) && !m_marks.recordOf(def(), named.text()) &&
        m_reader.having(def().key(), QString::fromLatin1(Common::externalRef.key), named, 1).isEmpty())
        throw Error{Fault::Refused, wholeOnlyRefusal(def(), row.line)};
}

// The record with a number that the program gives. It stands for the record, and no import writes it.
Id RowJudge::numbered(const QString& text) const
{
    const FieldDef* number = text.isEmpty() ? nullptr : def().find(def().numberField());
    if (!number || !number->is(ReadOnly))
        return 0;
    const QVector<Id> ids = m_reader.having(def().key(), number->key, Value(text), 1);
    return ids.isEmpty() ? 0 : ids.first();
}

// Links whose record is not in the file: to be made, to come later in the same file, refused where the record cannot be
// without it, else left out with a remark.
void RowJudge::resolveMissing(JudgedRow& out)
{
    for (const MissingLink& link : std::as_const(out.row.missing)) {
        const FieldDef& field = def().field(link.field);
        if (link.make) {
            out.makes.append(link);
            out.row.record.setValue(link.field, Value(provisionalId(field.target)));
            out.row.filled.append(link.field);
        } else if (field.target == def().key()) {
            out.later.append(link);
        } else if (m_wordless && !field.is(Required)) {
            out.row.remarks.append(QString());
        } else {
            const QString text = Words::tr("There is no %1 “%2”, which the row names as its %3.")
                                     .arg(m_reader.def(field.target).one(), shortened(QString::fromUtf8(link.text), 60),
                                          field.shownLabel());
            (field.is(Required) ? out.row.faults : out.row.remarks).append(text);
        }
    }
}

void RowJudge::judgeNew(JudgedRow& out)
{
    out.record = out.row.record;
    if (!out.row.noteLines.isEmpty()) {
        const int notes = def().indexOf("notes");
        QStringList lines = out.row.noteLines;
        if (!out.record.value(notes).isNull())
            lines.prepend(out.record.value(notes).text());
        out.record.setValue(notes, Value(lines.join(QLatin1Char('\n'))));
    }
    // What would be refused at the end of the import, and then as a whole.
    leaveStageToVerbs(out);
    for (const QString& reason : {sentences(objectionsToStart(out.record)), missingForPart(out.record)}) {
        if (!reason.isEmpty())
            return reject(out, (out.row.remarks + QStringList{reason}).join(QLatin1Char(' ')).trimmed());
    }
    // The desk objects too, when it saves; the rehearsal has none.
    if (m_rehearsing) {
        const QVector<Issue> issues = objections(out.record);
        if (!issues.isEmpty())
            return reject(out, sentences(issues));
        const QString taken = takenBy(out.record, out.row.filled);
        if (!taken.isEmpty())
            return reject(out, taken);
    }
    for (const Issue& issue : warnings(out.record))
        out.row.remarks.append(issue.text);
    out.verdict = Verdict::Added;
    judgeChildren(out, 0);
}

// Where only business steps change it, a new record begins where all do.
void RowJudge::leaveStageToVerbs(JudgedRow& out) const
{
    if (!def().hasFlow() || !def().flow().byVerbsOnly)
        return;
    const QString standard = standardStage(def());
    const QString stage = out.record.value(def().flowField()).text();
    if (stage == standard)
        return;
    const FieldDef& field = *def().find(def().flowField());
    out.record.setValue(field.key, Value(standard));
    out.row.remarks.append(Words::tr("%1 “%2” was left out: it begins as “%3” and goes on by the business steps.")
                               .arg(field.shownLabel(), field.shownOption(stage), field.shownOption(standard)));
}

QString RowJudge::takenBy(const Record& record, const QVector<int>& fields) const
{
    for (int index : fields) {
        const FieldDef& field = def().field(index);
        if (!field.is(Unique) || record.value(index).isNull())
            continue;
        for (Id other : m_reader.having(def().key(), field.key, record.value(index), 2)) {
            if (other != record.id())
                return Words::tr("%1 “%2” is taken already by %3.")
                    .arg(field.shownLabel(), record.value(index).text(), m_reader.titleOf(def().key(), other));
        }
    }
    return {};
}

QString RowJudge::apply(const ReadRow& row, Record& record, QStringList& remarks) const
{
    // The stage last: what it needs may stand in any column.
    QVector<int> filled = row.filled;
    const auto isStage = [this](int index) { return def().field(index).key == def().flowField(); };
    std::stable_partition(filled.begin(), filled.end(), [&isStage](int index) { return !isStage(index); });
    for (int index : std::as_const(filled)) {
        const Value& value = row.record.value(index);
        if (record.value(index) == value)
            continue;
        if (isStage(index)) {
            if (def().flow().byVerbsOnly) {
                remarks.append(Words::tr("%1 was left as it is: only the business steps change it.")
                                   .arg(def().field(index).shownLabel()));
                continue;
            }
            const QVector<Issue> issues = objectionsToMove(record, value.text());
            if (!issues.isEmpty())
                return sentences(issues);
        }
        record.setValue(index, value);
    }
    const int notes = def().indexOf("notes");
    for (const QString& line : row.noteLines) {
        const QString now = record.value(notes).text();
        if (!holdsLine(now, line))
            record.setValue(notes, Value(now.isEmpty() ? line : now + QLatin1Char('\n') + line));
    }
    return {};
}

void RowJudge::judgeKnown(JudgedRow& out, OnMatch onMatch)
{
    if (onMatch == OnMatch::Skip) {
        out.verdict = Verdict::Skipped;
        return;
    }
    if (out.match.line > 0) {
        // The same record twice in one file: the later row tells more, or the same.
        out.needsStored = true;
        out.record = out.row.record;
        out.verdict = out.match.content == out.row.content ? Verdict::Same : Verdict::Updated;
        judgeChildren(out, out.match.id);
        return;
    }
    out.record = m_reader.load(def().key(), out.match.id);
    const QString reason = apply(out.row, out.record, out.row.remarks);
    if (!reason.isEmpty())
        return reject(out, reason);
    const bool changes = !out.record.changedFields().isEmpty();
    if (changes) {
        const QVector<Issue> issues = objections(out.record);
        if (!issues.isEmpty())
            return reject(out, sentences(issues));
        const QString taken = takenBy(out.record, out.record.changedFields());
        if (!taken.isEmpty())
            return reject(out, taken);
        for (const Issue& issue : warnings(out.record))
            out.row.remarks.append(issue.text);
    }
    out.verdict = changes || out.row.fillsNew ? Verdict::Updated : Verdict::Same;
    judgeChildren(out, out.match.id);
    if (out.verdict == Verdict::Same && (!out.children.isEmpty() || !out.makes.isEmpty()))
        out.verdict = Verdict::Updated;
}

quint64 RowJudge::childHash(const ChildRow& child, Id main) const
{
    quint64 hash = checksum64(child.record.def().key().toUtf8(), quint64(main));
    for (int field : child.key) {
        const Value& value = child.record.value(field);
        hash = value.isInteger() ? checksum64(QByteArray::number(value.integer()), hash)
                                 : checksum64(fold(value.text()).toUtf8(), hash);
    }
    return child.tag.isEmpty() ? hash : checksum64(fold(child.tag).toUtf8(), hash);
}

bool RowJudge::resolveTag(ChildRow& child)
{
    const Id id = m_links.find(QStringLiteral("tag"), {}, child.tag.toUtf8());
    if (id <= 0)
        return false;
    child.record.setValue(child.key.first(), Value(id));
    return true;
}

QVector<Record> RowJudge::siblingsOf(const ChildRow& child, Id main) const
{
    Query query;
    query.entity = child.record.def().key();
    query.filter.conditions = {{child.record.def().field(child.link).key, Op::Is, Value(main), {}}};
    return m_reader.list(query);
}

// Which children are not there yet, and which are there with other values.
void RowJudge::judgeChildren(JudgedRow& out, Id main)
{
    const bool stored = main && !(m_rehearsing && out.match.line > 0);
    for (ChildRow child : std::as_const(out.row.children)) {
        const bool newTag = !child.tag.isEmpty() && !resolveTag(child);
        const quint64 hash = childHash(child, main);
        if (main && m_childrenSeen.contains(hash))
            continue;
        if (main)
            m_childrenSeen.insert(hash);
        Record known;
        if (stored && !newTag) {
            ChildRow sibling = child;
            const QVector<Record> siblings = siblingsOf(child, main);
            for (const Record& record : siblings) {
                sibling.record = record;
                if (childHash(sibling, main) == hash)
                    known = record;
            }
        }
        if (known.isValid() && !child.bytes.isEmpty())
            continue; // the same content is there, whatever it is called by now
        if (known.isValid()) {
            for (int i = 0; i < child.record.def().fields().size(); ++i) {
                if (!child.record.value(i).isNull() && child.record.def().field(i).standard.isEmpty())
                    known.setValue(i, child.record.value(i));
            }
            if (known.changedFields().isEmpty())
                continue;
            child.record = known;
        }
        Record probe = child.record;
        probe.setValue(child.link, Value(main ? main : makeId(def().code(), maxReplica, 1)));
        if (newTag)
            probe.setValue(child.key.first(), Value(makeId(m_reader.def(QStringLiteral("tag")).code(), maxReplica, 1)));
        const QVector<Issue> issues = objections(probe);
        if (!issues.isEmpty())
            return reject(out, sentences(issues));
        out.children.append(child);
    }
}

void RowJudge::accepted(const JudgedRow& row, Id id)
{
    if (row.match.id)
        m_index.again(row.match, row.hashes, row.row.line, row.row.content);
    else
        m_index.add(row.hashes, id, row.row.line, row.row.content);
    if (!row.match.id) {
        for (const ChildRow& child : row.children)
            m_childrenSeen.insert(childHash(child, id));
    }
    if (!m_linksToItself)
        return;
    m_seenNames.insert(row.record.value(QStringLiteral("external_ref")).text().toUtf8());
    m_seenNames.insert(row.record.title().toUtf8());
}

} // namespace perennial
