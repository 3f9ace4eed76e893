// A file in a folder of its own, and imports of texts into it: what tests of exchange stand on.
#pragma once
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/rehearsal.h"
#include "core/insight/computed_fields.h"
#include "core/lifecycle/closing_rules.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <stdexcept>

namespace perennial::test {

class ImportDesk {
public:
    ImportDesk()
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
        OpenOptions options;
        options.closing = keepTrue;
        options.computed = computedFields();
        auto made = Workspace::create(folder.filePath(QStringLiteral("data.perennial")), options);
        if (!made)
            throw std::runtime_error(made.error().text.toStdString());
        workspace = std::move(*made);
    }

    // A file of the folder with these bytes.
    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("rows.csv")) const
    {
        const QString path = folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            throw std::runtime_error("the test could not write its file");
        return path;
    }

    // What the command line would ask for: everything guessed, the entity too where it is empty.
    ImportRequest request(const QString& path, const QString& entity) const
    {
        const ImportSource source = openSource(path);
        ImportRequest request;
        request.path = path;
        request.dialect = source.dialect;
        request.sheet = source.sheet;
        request.mapping = proposedMapping(*workspace->catalog(), source, QFileInfo(path).fileName(), entity);
        return request;
    }

    // The counts of importing a file; the rehearsal before it must come to the same.
    ImportPlan import(const QString& path, const QString& entity, OnMatch onMatch = OnMatch::Update)
    {
        ImportRequest asked = request(path, entity);
        asked.onMatch = onMatch;
        return import(asked);
    }

    ImportPlan import(const ImportRequest& asked)
    {
        Outcome<ImportPlan> rehearsed = rehearseImport(workspace->reader(), asked, workspace->closing());
        Outcome<ImportPlan> done = importFile(*workspace, asked);
        if (!done)
            throw std::runtime_error(done.error().text.toStdString());
        if (!rehearsed)
            throw std::runtime_error("rehearsal: " + rehearsed.error().text.toStdString());
        if (rehearsed->counts != done->counts)
            throw std::runtime_error("rehearsed " + summaryLine(*rehearsed).toStdString() + ", but done " +
                                     summaryLine(*done).toStdString());
        return *done;
    }

    ImportPlan importText(const QByteArray& text, const QString& entity, OnMatch onMatch = OnMatch::Update)
    {
        return import(file(text), entity, onMatch);
    }

    QVector<Record> all(const QString& entity) const
    {
        Query query;
        query.entity = entity;
        query.sort = {{QStringLiteral("id"), false}};
        return workspace->reader().list(query);
    }

    qint64 count(const QString& entity) const { return all(entity).size(); }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace perennial::test
