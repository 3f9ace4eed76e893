// Match index: hashes of keys, read once or asked for row by row.
#include "core/exchange/match_index.h"
#include "core/base/checksum.h"
#include "core/base/email.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/exchange/read_ahead.h"
#include "core/record/derive.h"
#include "core/workspace/table_stream.h"
#include <algorithm>

namespace perennial {
namespace {

constexpr quint64 seedOfKeys = 0x6B657973;

quint64 mixed(quint64 hash)
{
    return hash ? hash : 1; // 0 means that a key is not filled
}

quint64 hashOfInteger(qint64 number, quint64 seed)
{
    return checksum64(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number), seed);
}

} // namespace

MatchIndex::MatchIndex(const Reader& reader, const EntityPtr& def, const QVector<QVector<int>>& keys,
                       qint64 expectedRows, bool refsFirst)
    : m_reader(reader), m_def(def), m_keys(keys), m_once(def->isPart()), m_refsFirst(refsFirst), m_latest(keys.size())
{
    const Query office{QStringLiteral("office"), {}, {}, {}, 1};
    if (reader.catalog()->find(office.entity)) {
        for (const Record& record : reader.list(office))
            m_country = record.value(QStringLiteral("country")).text();
    }
    Query all;
    all.entity = def->key();
    const qint64 present = reader.count(all);
    m_prefetched = readsAhead(present, expectedRows);
    if (m_prefetched && present > 0 && !keys.isEmpty())
        prefetch();
}

quint64 MatchIndex::hashOfValue(const FieldDef& field, const Value& value, quint64 seed, As as) const
{
    if (value.isNull())
        return checksum64("?", seed);
    if (value.isInteger())
        return hashOfInteger(value.integer(), seed);
    if (field.kind == Kind::Email)
        return checksum64(emailKey(value.text()).toUtf8(), seed);
    if (field.kind == Kind::Phone)
        return checksum64(phoneKey(value.text(), m_country).toUtf8(), seed);
    if (as == As::Spelled)
        return checksum64(value.text().toUtf8(), seed);
    QByteArray folded;
    foldUtf8(folded, value.text().toUtf8());
    return checksum64(folded, seed);
}

// A key with an empty part still tells records apart by its name, or by numbers; an empty e-mail or link does not.
bool MatchIndex::isUsable(const QVector<int>& fields, const QVector<bool>& filled) const
{
    bool named = false;
    bool any = false;
    for (int i = 0; i < fields.size(); ++i) {
        const FieldDef& field = m_def->field(fields[i]);
        named = named || (filled[i] && field.is(Titled));
        any = any || filled[i];
        if (!filled[i] && field.is(Required))
            return false;
    }
    for (int i = 0; any && i < fields.size(); ++i) {
        const FieldDef& field = m_def->field(fields[i]);
        const bool number = field.kind == Kind::Quantity || field.kind == Kind::Integer;
        if (!filled[i] && !named && !number)
            return false;
    }
    return any;
}

quint64 MatchIndex::hashOf(const Record& record, const QVector<int>& fields, As as) const
{
    QVector<bool> filled;
    quint64 hash = seedOfKeys;
    for (int field : fields) {
        filled.append(!record.value(field).isNull());
        hash = hashOfValue(m_def->field(field), record.value(field), hash, as);
    }
    return isUsable(fields, filled) ? mixed(hash) : 0;
}

void MatchIndex::hashesOf(const Record& record, Hashes& hashes) const
{
    hashes.clear();
    for (const QVector<int>& key : m_keys) {
        if (m_refsFirst && m_prefetched && m_without == 0 && !hashes.isEmpty() && hashes.first()) {
            hashes.append(0); // nothing that lacks a reference is there to be found
            continue;
        }
        // The usual key is one field: no need to look at its parts.
        if (key.size() == 1) {
            const Value& value = record.value(key.first());
            const FieldDef& field = m_def->field(key.first());
            hashes.append(value.isNull() ? 0 : mixed(hashOfValue(field, value, seedOfKeys, As::Folded)));
        } else {
            hashes.append(hashOf(record, key, As::Folded));
        }
    }
    for (qsizetype key = 0; key < m_keys.size(); ++key)
        hashes.append(hashes[key] ? hashOf(record, m_keys[key], As::Spelled) : 0);
}

void MatchIndex::prefetch()
{
    Query all;
    all.entity = m_def->key();
    all.sort = {{QStringLiteral("id"), false}};
    QVector<QString> columns{QStringLiteral("id")};
    QHash<int, int> columnOf;
    for (const QVector<int>& key : std::as_const(m_keys)) {
        for (int field : key) {
            if (!columnOf.contains(field)) {
                columnOf.insert(field, int(columns.size()));
                columns.append(m_def->field(field).key);
            }
        }
    }
    TableStream rows(m_reader, all, columns);
    Record probe(m_def, 0, QVector<Value>(m_def->fields().size()));
    Hashes hashes;
    m_without = 1; // so that every key of every record is looked at
    while (rows.next()) {
        for (auto column = columnOf.cbegin(); column != columnOf.cend(); ++column) {
            Value value;
            if (!rows.isNull(column.value())) {
                if (storedAsInteger(m_def->field(column.key()).kind))
                    value = Value(rows.integer(column.value()));
                else
                    value = Value(QString::fromUtf8(rows.utf8(column.value())));
            }
            probe.setValue(column.key(), value);
        }
        hashesOf(probe, hashes);
        appendEntry(hashes, {rows.integer(0), 0, 0});
    }
    --m_without;
}

int MatchIndex::appendEntry(const Hashes& hashes, const Entry& entry)
{
    const int index = int(m_entries.size());
    m_entries.append(entry);
    m_without += m_keys.isEmpty() || !hashes[0] ? 1 : 0;
    for (int key = 0; key < m_keys.size(); ++key) {
        int next = -1;
        if (hashes[key]) {
            int& latest = m_latest[key][hashes[key]]; // place + 1; 0 for a hash not met before
            next = latest - 1;
            latest = index + 1;
        }
        m_hashes.append(hashes[key]);
        m_spellings.append(spellingOf(hashes, key));
        m_next.append(next);
    }
    return index;
}

bool MatchIndex::isTaken(Id id, const Hashes& hashes) const
{
    return m_refsFirst && hashes[0] && m_references.value(id, hashes[0]) != hashes[0];
}

bool MatchIndex::contradicts(int entry, const Hashes& hashes, int key) const
{
    for (int stronger = 0; stronger < key; ++stronger) {
        const quint64 theirs = m_hashes[entry * m_keys.size() + stronger];
        if (theirs && hashes[stronger] && theirs != hashes[stronger])
            return true;
    }
    return false;
}

// A row of the file under another spelling is another record, and so is one that the file has under its own spelling.
MatchIndex::Fit MatchIndex::fitOf(Id id, quint64 spelling, bool ofFile, const Hashes& hashes, int key) const
{
    const quint64 ours = spellingOf(hashes, key);
    if (!ours || !spelling || ours == spelling)
        return Fit::Exact;
    const auto taken = m_taken.constFind(id);
    if (taken != m_taken.cend())
        return spellingOf(*taken, key) == ours ? Fit::Exact : Fit::None;
    return ofFile || (m_inFile && m_inFile(key, spelling)) ? Fit::None : Fit::Folded;
}

// The oldest one that fits best, so that the same file finds the same records again.
MatchIndex::Match MatchIndex::findInFile(const Hashes& hashes, int key)
{
    int found = -1;
    Fit best = Fit::None;
    for (int entry = m_latest[key].value(hashes[key]) - 1; entry >= 0; entry = m_next[entry * m_keys.size() + key]) {
        const Id id = m_entries[entry].id;
        if (contradicts(entry, hashes, key) || isTaken(id, hashes) || (m_once && m_used.contains(id)))
            continue;
        const quint64 spelling = m_spellings[entry * m_keys.size() + key];
        const Fit fit = fitOf(id, spelling, m_entries[entry].line > 0, hashes, key);
        if (fit != Fit::None && fit >= best) {
            best = fit;
            found = entry;
        }
    }
    if (found < 0)
        return {};
    const Entry& entry = m_entries[found];
    return {entry.id, key, entry.line, entry.content, found};
}

MatchIndex::Match MatchIndex::findRead(const Hashes& hashes)
{
    for (int key = 0; key < m_keys.size(); ++key) {
        if (!hashes[key])
            continue;
        const Match match = findInFile(hashes, key);
        if (match.id) {
            if (m_once)
                m_used.insert(match.id);
            return match;
        }
    }
    return {};
}

MatchIndex::Match MatchIndex::find(const Record& record, const Hashes& hashes)
{
    const Match match = findRead(hashes);
    return match.id || m_prefetched ? match : ask(record, hashes);
}

std::pair<QString, Value> MatchIndex::askable(const Record& record, int key) const
{
    QString folded;
    bool whole = m_def->isSearchable();
    for (int title : m_def->titleFields())
        whole = whole && m_keys[key].contains(title);
    for (int index : m_keys[key]) {
        const FieldDef& field = m_def->field(index);
        const Value& value = record.value(index);
        if (value.isNull())
            continue;
        if (field.kind == Kind::Email && !field.custom)
            return {field.keyColumn(), Value(emailKey(value.text()))};
        if (field.kind == Kind::Phone && !field.custom)
            return {field.keyColumn(), Value(phoneKey(value.text(), m_country))};
        if (field.is(Unique) || (field.is(Indexed) && value.isInteger()))
            return {field.key, value};
    }
    if (whole) {
        Derived derived;
        derive(record, m_country, derived);
        return {QStringLiteral("sort_key"), Value(QString::fromUtf8(derived.sortKey))};
    }
    for (int index : m_keys[key]) {
        if (!record.value(index).isNull())
            return {m_def->field(index).key, record.value(index)};
    }
    return {};
}

MatchIndex::Match MatchIndex::ask(const Record& record, const Hashes& hashes)
{
    Hashes theirs;
    for (int key = 0; key < m_keys.size(); ++key) {
        if (!hashes[key])
            continue;
        const auto [column, value] = askable(record, key);
        if (column.isEmpty())
            continue;
        Id found = 0;
        for (Id id : m_reader.having(m_def->key(), column, value, 50)) {
            const std::optional<Record> known = m_reader.find(m_def->key(), id);
            if (!known || isTaken(id, hashes) || (m_once && m_used.contains(id)))
                continue;
            hashesOf(*known, theirs);
            bool fits = theirs[key] == hashes[key];
            for (int stronger = 0; stronger < key; ++stronger)
                fits = fits && !(theirs[stronger] && hashes[stronger] && theirs[stronger] != hashes[stronger]);
            const Fit fit = fits ? fitOf(id, spellingOf(theirs, key), false, hashes, key) : Fit::None;
            if (fit == Fit::Exact || (fit == Fit::Folded && !found))
                found = id;
            if (fit == Fit::Exact)
                break;
        }
        if (!found)
            continue;
        if (m_once)
            m_used.insert(found);
        return {found, key, 0, 0, -1};
    }
    return {};
}

void MatchIndex::add(const Hashes& hashes, Id id, qint64 line, quint64 content)
{
    if (m_once)
        return;
    Hashes kept = hashes;
    if (m_refsFirst && kept[0])
        std::fill(kept.begin() + 1, kept.begin() + m_keys.size(), 0);
    appendEntry(kept, {id, line, content});
}

void MatchIndex::again(const Match& match, const Hashes& hashes, qint64 line, quint64 content)
{
    if (m_refsFirst && hashes[0])
        m_references.insert(match.id, hashes[0]);
    if (m_once)
        m_used.insert(match.id);
    if (match.entry < 0 || m_spellings[match.entry * m_keys.size() + match.key] != spellingOf(hashes, match.key))
        m_taken.insert(match.id, hashes);
    if (match.entry < 0)
        return add(hashes, match.id, line, content);
    m_entries[match.entry].line = line;
    m_entries[match.entry].content = content;
}

QString MatchIndex::nameOf(int key) const
{
    QStringList names;
    for (int field : m_keys.value(key))
        names.append(m_def->field(field).key);
    return names.join(QStringLiteral(" + "));
}

} // namespace perennial
