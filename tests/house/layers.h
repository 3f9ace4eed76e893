// The table "Who may include whom" as data, and what it says about one file.
#pragma once
#include "tests/house/source_tree.h"

namespace perennial::house {

// A room and what it may include beside itself. A grant ending in ".h" is one file, any other is a room with all in it.
struct Layer {
    QString room;
    QStringList grants;
    QStringList notInHeaders = {}; // granted to .cpp files only
};

// A Qt module (or library) that only some rooms may use: `headers` are patterns of whole header names.
struct Reserved {
    QString what;
    QString headers;
    QStringList rooms;
};

const QVector<Layer>& layers();
const QVector<Reserved>& reservedHeaders();

// The innermost layer that holds the file, or null.
const Layer* layerOf(const QString& path);

QStringList layeringOffences(const SourceFile& file);
QStringList reservedHeaderOffences(const SourceFile& file);
QStringList sqlOffences(const SourceFile& file);
QStringList wholeIncludeOffences(const SourceFile& file, const QStringList& knownPaths);

} // namespace perennial::house
