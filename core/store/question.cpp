// Questions: finding, binding and reading out.
#include "core/store/question.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace perennial::store {
namespace {

QByteArray textOf(const QString& name)
{
    QFile file(QStringLiteral(":/sql/questions/") + name + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error{Fault::Usage, QCoreApplication::translate("Store", "There is no question called “%1”.").arg(name)};
    return file.readAll();
}

Statement boundQuestion(Connection& connection, const QString& name, const Bindings& bindings)
{
    Statement statement = connection.statement(textOf(name));
    const int expected = sqlite3_bind_parameter_count(statement.handle());
    int given = 0;
    for (const auto& [key, value] : bindings) {
        if (const int index = statement.parameter((":" + key.toUtf8()).constData())) {
            statement.bind(index, value);
            ++given;
        }
    }
    if (given < expected)
        throw Error{Fault::Usage,
                    QCoreApplication::translate("Store", "The question “%1” lacks a parameter.").arg(name)};
    return statement;
}

QVector<Value> rowOf(Statement& statement)
{
    QVector<Value> row;
    row.reserve(statement.columns());
    for (int i = 0; i < statement.columns(); ++i)
        row.append(statement.value(i));
    return row;
}

} // namespace

Answer askQuestion(Connection& connection, const QString& name, const Bindings& bindings)
{
    Answer answer;
    Statement statement = boundQuestion(connection, name, bindings);
    for (int i = 0; i < statement.columns(); ++i)
        answer.columns.append(statement.columnName(i));
    while (statement.step())
        answer.rows.append(rowOf(statement));
    return answer;
}

void askQuestion(Connection& connection, const QString& name, const Bindings& bindings, const RowVisitor& visit)
{
    Statement statement = boundQuestion(connection, name, bindings);
    while (statement.step())
        visit(rowOf(statement));
}

QStringList questionNames()
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/sql/questions")).entryList(QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace perennial::store
