// Own fields: from the tables own_field and own_option to the catalog of the open file, and their columns.
#include "core/store/own_fields.h"
#include "core/base/error.h"
#include "core/catalog/own_key.h"
#include "core/record/format.h"
#include "core/store/connection.h"
#include "core/store/file_state.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace perennial::store {
namespace {

// Keys become names of columns, so nothing else may stand in them, whoever wrote the file.
bool isSafeKey(const QString& key)
{
    static const QRegularExpression safe(QStringLiteral("^cf_[a-z0-9_]{1,40}\\z"));
    return safe.match(key).hasMatch();
}

// The field a removed one of the same key is followed by stands in its column.
void addOrFollow(QVector<OwnField>& fields, const OwnField& own)
{
    for (OwnField& known : fields) {
        if (known.entity == own.entity && known.field.key == own.field.key) {
            if (!isRetired(own.field))
                known = own;
            return;
        }
    }
    fields.append(own);
}

// A blank record starts with it: one that an earlier program let by would stand in the way of every new record.
QString readableStandard(const FieldDef& field, const QString& standard)
{
    const bool isRead = field.kind == Kind::Choice || attempt([&] { return valueOfText(field, standard); });
    return isRead ? standard : QString();
}

// Removed ones too: their columns are still there, with values that the rows' checksums count.
QVector<OwnField> readFields(Connection& connection, const Catalog& builtIn)
{
    QVector<OwnField> fields;
    Statement row =
        connection.statement("SELECT entity, key, label, kind, traits, section, target, currency_field, standard, "
                             "removed_at IS NOT NULL FROM own_field ORDER BY id");
    while (row.step()) {
        OwnField own;
        own.entity = row.text(0);
        own.field.key = row.text(1);
        own.field.label = row.text(2).toUtf8();
        const bool isLost = !kindNamed(row.text(3), own.field.kind) || !isSafeKey(own.field.key) ||
                            (own.field.kind == Kind::Link && !builtIn.find(row.text(6)));
        if (isLost)
            continue;
        // An own field has a column, whatever the row says.
        const unsigned traits = unsigned(row.integer(4)) & ~unsigned(Computed);
        own.field.traits = row.integer(9) ? retiredTraits : traits;
        own.field.group = row.text(5).toUtf8();
        own.field.target = row.text(6);
        own.field.currencyField = row.text(7);
        own.field.custom = true;
        own.field.standard = readableStandard(own.field, row.text(8));
        addOrFollow(fields, own);
    }
    return fields;
}

QVector<OwnOption> readOptions(Connection& connection)
{
    QVector<OwnOption> options;
    Statement row = connection.statement("SELECT entity, field, key, label, type, tone, probability, position "
                                         "FROM own_option WHERE removed_at IS NULL ORDER BY position, id");
    while (row.step()) {
        OwnOption own;
        own.entity = row.text(0);
        own.field = row.text(1);
        own.option.key = row.text(2);
        own.option.label = row.text(3);
        statusTypeNamed(row.text(4), own.option.type);
        if (!row.isNull(5))
            own.option.tone = row.text(5);
        own.option.probability = row.isNull(6) ? -1 : int(row.integer(6));
        own.position = row.isNull(7) ? -1 : int(row.integer(7));
        options.append(own);
    }
    return options;
}

// The own fields that are searched in one of the two and not in the other. A column that was not there before holds
// nothing yet.
QStringList searchedOtherwise(const EntityDef& former, const EntityDef& now)
{
    QStringList fields;
    for (const FieldDef& field : now.fields()) {
        const FieldDef* before = field.custom ? former.find(field.key) : nullptr;
        if (before && before->is(Searchable) != field.is(Searchable))
            fields.append(field.key);
    }
    return fields;
}

} // namespace

void loadCatalog(Connection& connection, const CatalogPtr& builtIn)
{
    connection.setCatalog(
        builtIn->withOwn(readFields(connection, *builtIn), readOptions(connection), readHomeReplicas(connection)));
}

void followDefinitions(Connection& connection, RecordStore& records, const CatalogPtr& builtIn)
{
    const CatalogPtr former = connection.catalog();
    loadCatalog(connection, builtIn);
    for (const EntityPtr& def : connection.catalog()->entities())
        records.deriveAgain(def, searchedOtherwise(former->entity(def->key()), *def));
}

void takeBackCatalog(Connection& connection, const CatalogPtr& former)
{
    if (connection.catalog() == former)
        return;
    connection.setCatalog(former);
    connection.forgetStatements();
}

Id sameDefinition(Connection& connection, const Record& definition, const QStringList& fields)
{
    QByteArray text = "SELECT id FROM " + quoted(definition.def().key()) + " WHERE removed_at IS NULL AND id<>?";
    for (const QString& field : fields)
        text += " AND " + quoted(field) + " IS ?";
    Statement row = connection.statement(text);
    row.bind(1, definition.id());
    for (int i = 0; i < fields.size(); ++i)
        row.bind(2 + i, definition.value(fields[i]));
    return row.step() ? row.integer(0) : 0;
}

void addOwnColumn(Connection& connection, const EntityDef& def, const FieldDef& field)
{
    if (!isSafeKey(field.key))
        throw invalid(QCoreApplication::translate("Store",
                                                  "“%1” cannot be the key of an own field: it must start with cf_ "
                                                  "and hold small letters, digits and underscores only.")
                          .arg(field.key),
                      QStringLiteral("key"));
    const QString type = storedAsInteger(field.kind) ? QStringLiteral("INTEGER") : QStringLiteral("TEXT");
    {
        Statement columns = connection.statement("SELECT type FROM pragma_table_info(?) WHERE name=?");
        if (columns.bind(1, def.key()).bind(2, field.key).step()) {
            if (columns.text(0) == type)
                return; // undone and added again: the column is still there
            throw invalid(QCoreApplication::translate("Store", "“%1” was the key of a field of another kind. Choose "
                                                               "another one.")
                              .arg(field.key),
                          QStringLiteral("key"));
        }
    }
    connection.run("ALTER TABLE " + quoted(def.key()) + " ADD COLUMN " + quoted(field.key) + " " + type.toLatin1());
}

} // namespace perennial::store
