// Schema: DDL from the catalog, and the comparison of a file with it.
#include "core/store/schema.h"
#include "core/store/connection.h"
#include "core/store/search_index.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace perennial::store {
namespace {

QByteArray columnOf(const FieldDef& field)
{
    QByteArray column = quoted(field.key) + (storedAsInteger(field.kind) ? " INTEGER" : " TEXT");
    const bool stamp = field.is(Hidden) &&
                       (field.key == QLatin1String("created_by_id") || field.key == QLatin1String("changed_by_id"));
    if (field.kind == Kind::Link && !stamp && !field.custom)
        column += " REFERENCES " + quoted(field.target) + "(id)";
    return column;
}

QByteArray indexOn(const EntityDef& def, const QString& suffix, const QList<QByteArray>& columns,
                   const QByteArray& where = {}, bool unique = false)
{
    return (unique ? QByteArray("CREATE UNIQUE INDEX ") : QByteArray("CREATE INDEX ")) +
           quoted(def.key() + QLatin1Char('_') + suffix) + " ON " + quoted(def.key()) + "(" + columns.join(", ") + ")" +
           (where.isEmpty() ? QByteArray() : " WHERE " + where);
}

// The column that orders the children of a parent: the entity's own sort field, else its name, else nothing.
QList<QByteArray> childOrder(const EntityDef& def)
{
    if (const FieldDef* sort = def.find(def.sortField()))
        return {quoted(sort->key), "removed_at"};
    return def.isSearchable() ? QList<QByteArray>{"sort_key", "removed_at"} : QList<QByteArray>{"removed_at"};
}

// Whether an index over several fields begins as one over `columns` would.
bool isCovered(const EntityDef& def, const QList<QByteArray>& columns)
{
    for (const QVector<QString>& index : def.indexes()) {
        bool begins = columns.size() <= index.size();
        for (int i = 0; begins && i < columns.size(); ++i)
            begins = quoted(index[i]) == columns[i];
        if (begins)
            return true;
    }
    return false;
}

// Fields that reports read together. A report leaves out what is removed, so that column stands in them too.
QVector<QByteArray> wideIndexes(const EntityDef& def)
{
    QVector<QByteArray> indexes;
    for (const QVector<QString>& fields : def.indexes()) {
        QList<QByteArray> columns;
        for (const QString& field : fields)
            columns.append(quoted(field));
        indexes.append(indexOn(def, fields.join(QLatin1Char('_')), columns + QList<QByteArray>{"removed_at"}));
    }
    return indexes;
}

void normalise(QByteArray& sql)
{
    sql = sql.simplified();
}

QMap<QString, QByteArray> expectedObjects(const Catalog& catalog)
{
    QMap<QString, QByteArray> objects;
    for (QByteArray statement : createAll(catalog)) {
        normalise(statement);
        const int first = int(statement.indexOf('"'));
        const QString name = QString::fromUtf8(statement.mid(first + 1, statement.indexOf('"', first + 1) - first - 1));
        objects.insert(name, statement);
    }
    return objects;
}

// What SQLite makes by itself beside our tables: the tables behind the search, the indexes of keys, statistics. Only
// tables and unnamed indexes, which cannot do anything: a trigger of such a name is none of these.
bool isMadeBySqlite(const QString& type, const QString& name, QByteArrayView sql)
{
    if (type == QLatin1String("index"))
        return sql.isEmpty() && name.startsWith(QLatin1String("sqlite_autoindex_"));
    if (type != QLatin1String("table"))
        return false;
    if (name.startsWith(QLatin1String("sqlite_stat")))
        return true;
    for (const char* shadow : {"search_word_data", "search_word_idx", "search_word_docsize", "search_word_config",
                               "search_part_data", "search_part_idx", "search_part_docsize", "search_part_config"}) {
        if (name == QLatin1String(shadow))
            return sql.startsWith("CREATE TABLE '" + QByteArray(shadow) + "'(");
    }
    return false;
}

} // namespace

QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8() + '"';
}

QByteArray createTable(const EntityDef& def)
{
    QList<QByteArray> columns{"id INTEGER PRIMARY KEY"};
    QList<QByteArray> own;
    for (const FieldDef& field : def.fields()) {
        if (!field.is(Computed))
            (field.custom ? own : columns).append(columnOf(field));
    }
    for (const FieldDef& field : def.fields()) {
        if (!field.keyColumn().isEmpty() && !field.custom)
            columns.append(quoted(field.keyColumn()) + " TEXT");
    }
    if (def.isSearchable())
        columns << "sort_key TEXT NOT NULL"
                << "search TEXT NOT NULL";
    columns << "sum INTEGER NOT NULL";
    return "CREATE TABLE " + quoted(def.key()) + "(" + (columns + own).join(", ") + ") STRICT";
}

QVector<QByteArray> createIndexes(const EntityDef& def)
{
    QVector<QByteArray> indexes;
    const auto addUncovered = [&](const QList<QByteArray>& columns, const FieldDef& field) {
        if (isCovered(def, columns.first(columns.size() - 1))) // all but removed_at
            return;
        // Most records have most of these links and days empty, and nobody asks for those.
        const bool canBeRare = field.kind == Kind::Link || field.kind == Kind::Date || field.kind == Kind::Moment;
        const bool isRare = canBeRare && !field.is(Required) && !field.is(Listed);
        indexes.append(indexOn(def, field.key, columns, isRare ? columns.first() + " IS NOT NULL" : QByteArray()));
    };
    if (def.isSearchable())
        indexes.append(indexOn(def, QStringLiteral("sort_key"), {"sort_key", "removed_at"}));
    for (const FieldDef& field : def.fields()) {
        const QByteArray column = quoted(field.key);
        if (field.custom)
            continue;
        if (field.key == def.flowField() && def.isSearchable())
            indexes.append(indexOn(def, field.key, {column, "sort_key", "removed_at"}));
        else if (field.is(Unique))
            indexes.append(indexOn(def, field.key, {column}, column + " IS NOT NULL AND removed_at IS NULL", true));
        else if (field.kind == Kind::Link && (field.is(Indexed) || field.key == def.parentField()))
            addUncovered(QList<QByteArray>{column} + childOrder(def), field);
        else if (field.is(Indexed))
            addUncovered({column, "removed_at"}, field);
        if (!field.keyColumn().isEmpty())
            indexes.append(indexOn(def, field.keyColumn(), {quoted(field.keyColumn())},
                                   quoted(field.keyColumn()) + " IS NOT NULL"));
    }
    if (!def.isPart())
        indexes.append(indexOn(def, QStringLiteral("created_at"), {"created_at", "removed_at"}));
    return indexes + wideIndexes(def);
}

bool hasIndex(const EntityDef& def, const FieldDef& field)
{
    const auto wide = def.indexes();
    const bool beginsWide = std::any_of(
        wide.begin(), wide.end(), [&field](const QVector<QString>& columns) { return columns.first() == field.key; });
    return beginsWide || (!field.custom && (field.is(Indexed) || field.is(Unique) || field.key == def.parentField() ||
                                            (field.key == def.flowField() && def.isSearchable()) ||
                                            (field.key == Common::createdAt.key && !def.isPart())));
}

bool isKeyIndex(const QByteArray& statement)
{
    static const QRegularExpression ofKey(QStringLiteral(R"re(\("([a-z0-9_]+_key)"\) WHERE "\1" IS NOT NULL$)re"));
    return statement.startsWith("CREATE INDEX") && ofKey.match(QString::fromUtf8(statement)).hasMatch();
}

bool areToFollow(Connection& connection, const QMap<QString, QByteArray>& missing)
{
    return std::all_of(missing.cbegin(), missing.cend(), isKeyIndex) && isSearchBehind(connection);
}

void makeKeyIndexes(Connection& connection)
{
    for (const EntityPtr& entity : connection.catalog()->entities()) {
        for (QByteArray index : createIndexes(*entity)) {
            if (isKeyIndex(index))
                connection.run(index.replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS"));
        }
    }
}

QString indexName(const QByteArray& statement)
{
    const auto from = statement.indexOf('"');
    return QString::fromUtf8(statement.mid(from + 1, statement.indexOf('"', from + 1) - from - 1));
}

QVector<QByteArray> createHouse()
{
    return {
        "CREATE TABLE \"file_state\"(key TEXT PRIMARY KEY, value ANY) STRICT",
        "CREATE TABLE \"counter\"(name TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT",
        "CREATE TABLE \"operation\"(sequence INTEGER PRIMARY KEY, title TEXT NOT NULL, person_id INTEGER, person TEXT, "
        "at TEXT NOT NULL, state INTEGER NOT NULL, sealed TEXT) STRICT",
        "CREATE INDEX \"operation_undone\" ON \"operation\"(state) WHERE state=1",
        "CREATE TABLE \"change\"(id INTEGER PRIMARY KEY, operation INTEGER NOT NULL REFERENCES operation(sequence), "
        "what INTEGER NOT NULL, record_id INTEGER NOT NULL, last_id INTEGER, field TEXT, before ANY, after ANY) STRICT",
        "CREATE INDEX \"change_operation\" ON \"change\"(operation)",
        "CREATE INDEX \"change_record\" ON \"change\"(record_id, operation)",
        "CREATE INDEX \"change_range\" ON \"change\"(record_id, last_id, operation) WHERE last_id IS NOT NULL",
        "CREATE TABLE \"attachment_content\"(sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT"};
}

QVector<QByteArray> createSearch(const Catalog& catalog)
{
    QList<QByteArray> sources;
    for (const EntityPtr& entity : catalog.entities()) {
        if (entity->isSearchable())
            sources.append("SELECT id, sort_key, search FROM " + quoted(entity->key()) + " WHERE removed_at IS NULL");
    }
    if (sources.isEmpty())
        return {};
    return QVector<QByteArray>{"CREATE VIEW \"searchable\" AS " + sources.join(" UNION ALL ")} + createSearchTables();
}

QVector<QByteArray> createSearchTables()
{
    return {
        // The longer column first: what stands in the first one needs no mark of its column. Sizes of columns serve
        // a ranking that is not asked for, and cost a third of an import.
        "CREATE VIRTUAL TABLE \"search_word\" USING fts5(search, sort_key, content='searchable', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3', columnsize=0)",
        "CREATE VIRTUAL TABLE \"search_part\" USING fts5(search, sort_key, content='searchable', content_rowid='id', "
        "tokenize='trigram', columnsize=0, detail=none)"};
}

QVector<QByteArray> createAll(const Catalog& catalog)
{
    QVector<QByteArray> statements = createHouse();
    for (const EntityPtr& entity : catalog.entities()) {
        statements.append(createTable(*entity));
        statements.append(createIndexes(*entity));
    }
    statements.append(createSearch(catalog));
    return statements;
}

QMap<QString, QByteArray> schemaObjects(Connection& connection)
{
    QMap<QString, QByteArray> objects;
    Statement rows = connection.statement("SELECT name, sql, type FROM sqlite_schema");
    while (rows.step()) {
        const QString name = rows.text(0);
        if (isMadeBySqlite(rows.text(2), name, rows.utf8(1)))
            continue;
        QByteArray sql = rows.utf8(1).toByteArray();
        normalise(sql);
        objects.insert(name, sql);
    }
    return objects;
}

QStringList schemaDifferences(Connection& connection)
{
    QStringList differences;
    QMap<QString, QByteArray> expected = expectedObjects(*connection.catalog());
    const QMap<QString, QByteArray> found = schemaObjects(connection);
    for (auto object = found.cbegin(); object != found.cend(); ++object) {
        if (!expected.contains(object.key()))
            differences.append(QCoreApplication::translate("Store", "unknown: %1").arg(object.key()));
        else if (expected.take(object.key()) != object.value())
            differences.append(QCoreApplication::translate("Store", "different: %1").arg(object.key()));
    }
    if (differences.isEmpty() && areToFollow(connection, expected))
        return {};
    for (const QString& name : expected.keys())
        differences.append(QCoreApplication::translate("Store", "missing: %1").arg(name));
    return differences;
}

} // namespace perennial::store
