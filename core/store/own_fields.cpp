// Own fields: from the tables own_field and own_option to the catalog of the open file.
#include "core/store/own_fields.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace perennial::store {
namespace {

QVector<OwnField> readFields(Connection& connection)
{
    QVector<OwnField> fields;
    Statement row =
        connection.statement("SELECT entity, key, label, kind, traits, section, target, currency_field, standard "
                             "FROM own_field WHERE removed_at IS NULL ORDER BY id");
    while (row.step()) {
        OwnField own;
        own.entity = row.text(0);
        own.field.key = row.text(1);
        own.field.label = row.text(2).toUtf8();
        if (!kindNamed(row.text(3), own.field.kind))
            continue;
        own.field.traits = unsigned(row.integer(4));
        own.field.group = row.text(5).toUtf8();
        own.field.target = row.text(6);
        own.field.currencyField = row.text(7);
        own.field.standard = row.text(8);
        own.field.custom = true;
        fields.append(own);
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
        own.position = int(row.integer(7));
        options.append(own);
    }
    return options;
}

} // namespace

void loadCatalog(Connection& connection, const CatalogPtr& builtIn)
{
    connection.setCatalog(builtIn->withOwn(readFields(connection), readOptions(connection), connection.replica()));
}

void addOwnColumn(Connection& connection, const EntityDef& def, const FieldDef& field)
{
    static const QRegularExpression safe(QStringLiteral("^cf_[a-z0-9_]{1,40}$"));
    if (!safe.match(field.key).hasMatch())
        throw invalid(QCoreApplication::translate("Store",
                                                  "“%1” cannot be the key of an own field: it must start with cf_ "
                                                  "and hold small letters, digits and underscores only.")
                          .arg(field.key));
    Statement columns = connection.statement("SELECT 1 FROM pragma_table_info(?) WHERE name=?");
    if (columns.bind(1, def.key()).bind(2, field.key).step())
        return; // undone and added again: the column is still there
    connection.run("ALTER TABLE " + quoted(def.key()) + " ADD COLUMN " + quoted(field.key) +
                   (storedAsInteger(field.kind) ? " INTEGER" : " TEXT"));
}

} // namespace perennial::store
