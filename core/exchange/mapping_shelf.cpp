// Mapping shelf: one JSON file a mapping.
#include "core/exchange/mapping_shelf.h"
#include "core/base/checksum.h"
#include "core/base/file_write.h"
#include "core/base/text.h"
#include "core/exchange/header_words.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace perennial {
namespace {

// Names of remembered mappings begin with a dot: they are not listed.
QString rememberedName(const QString& entity, const QVector<QString>& headers)
{
    QStringList words;
    for (const QString& header : headers)
        words.append(normalisedHeader(header));
    words.sort();
    words.prepend(entity);
    const quint64 sum = checksum64(words.join(QLatin1Char('\n')).toUtf8());
    return QLatin1String(".") + QString::number(sum, 16).rightJustified(16, QLatin1Char('0'));
}

} // namespace

QString MappingShelf::pathOf(const QString& name) const
{
    const QString file = name.startsWith(QLatin1Char('.')) ? name : sanitisedFileName(name);
    return QDir(m_folder).filePath(file + QLatin1String(".json"));
}

void MappingShelf::keep(const QString& name, const Mapping& mapping) const
{
    QDir().mkpath(m_folder);
    writeWhole(pathOf(name), [&](QIODevice& device) {
        if (device.write(mappingText(mapping)) < 0)
            throw writeFailure(device);
    });
}

Mapping MappingShelf::mapping(const QString& name, const QVector<QString>& headers) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Error{Fault::NotFound,
                    QCoreApplication::translate("Mapping", "There is no mapping called “%1”. Kept are: %2.")
                        .arg(name, names().isEmpty() ? QCoreApplication::translate("Mapping", "none yet")
                                                     : names().join(QStringLiteral(", ")))};
    return mappingOfText(file.readAll(), headers);
}

QStringList MappingShelf::names() const
{
    QStringList names;
    for (const QString& file : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (!file.startsWith(QLatin1Char('.')))
            names.append(file.chopped(5));
    }
    return names;
}

void MappingShelf::remember(const Mapping& mapping) const
{
    QVector<QString> headers;
    for (const ColumnMapping& column : mapping.columns)
        headers.append(column.header);
    Mapping lasting = mapping;
    lasting.constants.removeIf([](const auto& constant) { return constant.first == QLatin1String("tag"); });
    keep(rememberedName(mapping.entity, headers), lasting);
}

std::optional<Mapping> MappingShelf::remembered(const QString& entity, const QVector<QString>& headers) const
{
    const QString name = rememberedName(entity, headers);
    if (!QFile::exists(pathOf(name)))
        return std::nullopt;
    Outcome<Mapping> known = attempt([&] { return mapping(name, headers); });
    return known ? std::optional<Mapping>(*known) : std::nullopt;
}

} // namespace perennial
