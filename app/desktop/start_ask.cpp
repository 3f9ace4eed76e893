// StartAsk: reading arguments, writing and reading the message.
#include "app/desktop/start_ask.h"
#include "core/base/text.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <utility>

namespace perennial {
namespace {

constexpr int version = 1;          // of the message
constexpr qsizetype longest = 4096; // characters of one part: as long as a path may be

const std::pair<const char*, QString StartAsk::*> parts[] = {{"file", &StartAsk::file},
                                                             {"entity", &StartAsk::entity},
                                                             {"reference", &StartAsk::reference},
                                                             {"call", &StartAsk::call},
                                                             {"activation", &StartAsk::activation}};

bool isTelephone(const QString& word)
{
    return word.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive);
}

QString pathOf(const QString& word)
{
    const QUrl url(word);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : word).absoluteFilePath();
}

} // namespace

StartAsk startAskOf(QStringList words, const QString& entity, const QString& call)
{
    StartAsk ask;
    ask.entity = entity;
    ask.call = call;
    if (!entity.isEmpty() && !words.isEmpty())
        ask.reference = words.takeFirst();
    for (const QString& word : std::as_const(words)) {
        if (isTelephone(word))
            ask.call = word;
        else if (ask.file.isEmpty() && !word.isEmpty())
            ask.file = pathOf(word);
    }
    return ask;
}

QByteArray messageOf(const StartAsk& ask)
{
    QJsonObject message{{QStringLiteral("perennial"), version}};
    for (const auto& [key, part] : parts) {
        if (!(ask.*part).isEmpty())
            message.insert(QLatin1String(key), ask.*part);
    }
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartAsk> startAskOf(const QByteArray& message)
{
    if (message.size() > longestMessage || !message.endsWith('\n'))
        return std::nullopt;
    QJsonObject said = QJsonDocument::fromJson(message).object();
    if (said.take(QStringLiteral("perennial")).toInt() != version)
        return std::nullopt;
    StartAsk ask;
    for (const auto& [key, part] : parts) {
        const QJsonValue value = said.take(QLatin1String(key));
        const QString text = value.toString();
        if ((!value.isUndefined() && !value.isString()) || text.size() > longest || !isCleanText(text))
            return std::nullopt;
        ask.*part = text;
    }
    const bool foreign = !said.isEmpty() || (!ask.file.isEmpty() && !QDir::isAbsolutePath(ask.file));
    return foreign ? std::nullopt : std::optional(ask);
}

} // namespace perennial
