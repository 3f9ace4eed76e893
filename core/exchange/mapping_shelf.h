// Mapping shelf: mappings kept by name and by the headings they were made for.
#pragma once
#include "core/exchange/mapping.h"
#include <QString>
#include <QStringList>
#include <optional>

namespace perennial {

// One small file a mapping, in a folder of the program's settings. Nothing of a customer's data is in them.
class MappingShelf {
public:
    explicit MappingShelf(const QString& folder) : m_folder(folder) {}

    // Throws Error Storage.
    void keep(const QString& name, const Mapping& mapping) const;
    // What was kept under a name, fitted to a file's headings. Throws Error NotFound, naming those that are there.
    Mapping mapping(const QString& name, const QVector<QString>& headers) const;
    QStringList names() const;

    // The mapping last used for a file of this entity with exactly these headings, in whatever order.
    // All but a tag for the whole file, which says where this one comes from: next year's fair is another one.
    void remember(const Mapping& mapping) const;
    std::optional<Mapping> remembered(const QString& entity, const QVector<QString>& headers) const;

private:
    QString pathOf(const QString& name) const;

    QString m_folder;
};

} // namespace perennial
