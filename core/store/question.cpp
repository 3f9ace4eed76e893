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

} // namespace

Answer askQuestion(Connection& connection, const QString& name, const Bindings& bindings)
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
    Answer answer;
    for (int i = 0; i < statement.columns(); ++i)
        answer.columns.append(statement.columnName(i));
    while (statement.step()) {
        QVector<Value> row;
        row.reserve(answer.columns.size());
        for (int i = 0; i < answer.columns.size(); ++i)
            row.append(statement.value(i));
        answer.rows.append(std::move(row));
    }
    return answer;
}

QStringList questionNames()
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/sql/questions")).entryList(QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace perennial::store
