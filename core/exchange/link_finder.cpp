// Link finder: keys read once, answers remembered.
#include "core/exchange/link_finder.h"
#include "core/base/checksum.h"
#include "core/base/text.h"
#include "core/exchange/header_words.h"
#include "core/exchange/read_ahead.h"
#include "core/workspace/table_stream.h"

namespace perennial {
namespace {

quint64 hashOf(QByteArrayView text)
{
    return checksum64(text);
}

void note(QHash<quint64, Id>& names, QByteArrayView text, Id id)
{
    if (text.isEmpty())
        return;
    Id& known = names[hashOf(text)];
    known = known && known != id ? LinkFinder::ambiguous : id;
}

QVector<QString> codesOf(const EntityDef& def)
{
    QVector<QString> codes;
    for (const FieldDef& field : def.fields()) {
        const bool isCode = field.kind == Kind::Text && field.is(Unique) && field.key != def.numberField();
        if (isCode && field.key != QLatin1String("external_ref"))
            codes.append(field.key);
    }
    return codes;
}

// How a name may stand in the sort key: as it is, and for persons with every possible family name in front.
QList<QByteArray> sortForms(const EntityDef& def, QByteArrayView text)
{
    QByteArray folded;
    foldUtf8(folded, text);
    if (def.indexOf("family_name") < 0)
        return {folded};
    folded.replace(',', "");
    QList<QByteArray> forms{folded};
    for (qsizetype blank = folded.lastIndexOf(' '); blank > 0; blank = folded.lastIndexOf(' ', blank - 1))
        forms.append(folded.mid(blank + 1) + ' ' + folded.left(blank));
    return forms;
}

} // namespace

LinkFinder::Kind& LinkFinder::kindOf(const QString& entity, const QString& role)
{
    const QString key = role.isEmpty() ? entity : entity + QLatin1Char('/') + role;
    Kind& kind = m_kinds[key];
    if (kind.def)
        return kind;
    kind.def = m_reader.catalog()->pointer(entity);
    kind.codes = codesOf(*kind.def);
    Query all;
    all.entity = entity;
    if (readsAhead(m_reader.count(all), m_expected))
        readAll(kind);
    return kind;
}

void LinkFinder::readAll(Kind& kind)
{
    kind.read = true;
    Query all;
    all.entity = kind.def->key();
    all.sort = {{QStringLiteral("id"), false}};
    const bool numbered = !kind.def->numberField().isEmpty();
    const bool named = kind.def->isSearchable();
    QVector<QString> columns{QStringLiteral("id"), QStringLiteral("external_ref")};
    columns.append(numbered ? kind.def->numberField() : QStringLiteral("id"));
    columns.append(named ? QStringLiteral("sort_key") : QStringLiteral("id"));
    columns += kind.codes;
    TableStream rows(m_reader, all, columns);
    while (rows.next()) {
        const Id id = rows.integer(0);
        note(kind.byRef, rows.utf8(1), id);
        if (numbered)
            note(kind.byNumber, rows.utf8(2), id);
        if (named)
            note(kind.byName, rows.utf8(3), id);
        for (qsizetype code = 0; code < kind.codes.size(); ++code)
            note(kind.byCode, rows.utf8(int(4 + code)), id);
    }
}

Id LinkFinder::find(const QString& entity, const QString& role, QByteArrayView text)
{
    Kind& kind = kindOf(entity, role);
    const QByteArray key = text.toByteArray();
    const auto known = kind.answers.constFind(key);
    if (known != kind.answers.constEnd())
        return *known;
    const Id id = look(kind, role, text);
    kind.answers.insert(key, id);
    return id;
}

void LinkFinder::learn(const QString& entity, const QString& role, QByteArrayView text, Id id)
{
    kindOf(entity, role).answers.insert(text.toByteArray(), id);
}

Id LinkFinder::having(const Kind& kind, const QString& column, const QByteArray& text) const
{
    const QVector<Id> ids = m_reader.having(kind.def->key(), column, Value(QString::fromUtf8(text)), 2);
    return ids.isEmpty() ? unknown : ids.size() > 1 ? ambiguous : ids.first();
}

Id LinkFinder::coded(const Kind& kind, const QByteArray& text) const
{
    if (kind.read)
        return kind.byCode.value(hashOf(text));
    for (const QString& code : kind.codes) {
        if (const Id id = having(kind, code, text))
            return id;
    }
    return unknown;
}

Id LinkFinder::look(Kind& kind, const QString& role, QByteArrayView text) const
{
    const QString ref = QStringLiteral("external_ref");
    const QByteArray plain = text.toByteArray();
    if (const Id id = m_marks.recordOf(*kind.def, QString::fromUtf8(plain)))
        return id;
    const QByteArray key = keyPrefix(role).toUtf8() + plain; // supplier 1 is not customer 1
    if (const Id id = kind.read ? kind.byRef.value(hashOf(key)) : having(kind, ref, key))
        return id;
    if (!kind.def->numberField().isEmpty()) {
        const Id id = kind.read ? kind.byNumber.value(hashOf(plain)) : having(kind, kind.def->numberField(), plain);
        if (id)
            return id;
    }
    if (const Id id = coded(kind, plain))
        return id;
    if (const Id id = kind.def->isSearchable() ? named(kind, text) : unknown)
        return id;
    const QByteArray prefix = kind.def->prefix().toUtf8() + '-';
    bool isNumber = false;
    const bool longNumber = plain.toLongLong(&isNumber) > maxCounter && isNumber;
    if (!plain.toUpper().startsWith(prefix) && !longNumber)
        return unknown;
    const Outcome<Id> id = attempt([&] { return m_reader.resolve(kind.def->key(), QString::fromUtf8(plain)); });
    return id ? *id : unknown;
}

Id LinkFinder::named(const Kind& kind, QByteArrayView text) const
{
    for (const QByteArray& form : sortForms(*kind.def, text)) {
        const Id id = kind.read ? kind.byName.value(hashOf(form)) : having(kind, QStringLiteral("sort_key"), form);
        if (id)
            return id == ambiguous ? spelled(kind, text, form) : id;
    }
    return unknown;
}

Id LinkFinder::spelled(const Kind& kind, QByteArrayView text, const QByteArray& form) const
{
    const QString name = QString::fromUtf8(text);
    Id found = unknown;
    for (const Id id : m_reader.having(kind.def->key(), QStringLiteral("sort_key"), Value(QString::fromUtf8(form)))) {
        if (m_reader.titleOf(kind.def->key(), id) == name)
            found = found ? ambiguous : id;
    }
    return found ? found : ambiguous;
}

} // namespace perennial
