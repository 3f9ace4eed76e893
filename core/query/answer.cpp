// Answer: lists as parameters.
#include "core/query/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace perennial {
namespace {

Value parameterOf(const QJsonArray& list)
{
    return Value(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace

Value listParameter(const QStringList& keys)
{
    return parameterOf(QJsonArray::fromStringList(keys));
}

Value listParameter(const QVector<Id>& ids)
{
    QJsonArray list;
    for (const Id id : ids)
        list.append(qint64(id));
    return parameterOf(list);
}

} // namespace perennial
