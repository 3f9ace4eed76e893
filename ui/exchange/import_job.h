// ImportJob: one import on its way — the file, where its columns go, what would become of its rows, and the run.
#pragma once
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_guess.h"
#include "ui/model/background.h"
#include "ui/model/errand.h"
#include <QTemporaryDir>
#include <atomic>
#include <optional>

namespace perennial {

// Reading, guessing and rehearsing happen on a thread that only reads, the run on one that has the workspace to itself:
// no call here takes longer than the sample of a file (2,000 rows) does.
class ImportJob : public QObject {
    Q_OBJECT
public:
    // Mappings are remembered in `shelfFolder`.
    ImportJob(Workspace& workspace, const QString& shelfFolder, QObject* parent = nullptr);
    ~ImportJob() override;

    // Back to the beginning; `wanted` is the kind of record the user came for, empty when any may be guessed.
    void reset(const QString& wanted = {});
    // Each is followed by sourceChanged(), with a source or with a problem.
    void open(const QString& path);
    void openText(const QString& table); // a table copied from another program
    void setDialect(const CsvDialect& dialect);
    void setSheet(int sheet); // of a workbook, from 0
    // Guesses the columns anew for another kind of record; sourceChanged() follows.
    void setEntity(const QString& entity);
    void guessAnew();

    bool isReading() const { return m_reading; }
    bool hasSource() const { return !m_source.headers.isEmpty(); }
    const ImportSource& source() const { return m_source; }
    const CsvDialect& dialect() const { return m_source.dialect; }
    QString name() const; // of the file as people see it
    // Why the file cannot be read, in a sentence; empty when it can.
    QString problem() const { return m_problem; }
    const Mapping& mapping() const { return m_mapping; }
    const QString& entity() const { return m_mapping.entity; }
    bool isRemembered() const { return m_remembered; } // the columns go where they went last time

    // Lets a column go elsewhere; how its values are written is guessed for the new field. mappingChanged() follows.
    void setTarget(int column, const QString& target);
    void setColumn(int column, const ColumnMapping& mapping);
    // Columns whose values tell the records apart, but fit no field: they become new fields or are left out.
    QVector<int> strangers() const;
    // All of them; mappingChanged() follows.
    void makeFieldsOfStrangers(bool make);
    void setConstants(const QVector<std::pair<QString, QString>>& constants);
    void setOnMatch(OnMatch onMatch);
    OnMatch onMatch() const { return m_onMatch; }
    // What to do with single rows whose record is known, by line.
    void choose(const QVector<qint64>& lines, OnMatch onMatch);
    bool makesLinked() const;
    bool canMakeLinked() const; // some column names records that could be made
    void setMakesLinked(bool makes);
    // Why the columns cannot be imported so; empty when they can.
    QVector<Issue> objections() const;
    // Filled cells of a column from the beginning of the file.
    QStringList samples(int column) const { return fileSample().column(column); }

    // What the import would do; rehearsed() follows. Nothing happens while the last answer still holds.
    void rehearse();
    bool isRehearsing() const { return m_rehearsing; }
    const std::optional<Outcome<ImportPlan>>& rehearsal() const { return m_rehearsal; }

    // Carries it out; finished() follows.
    void run();
    bool isRunning() const { return m_errand.isRunning(); }
    const std::optional<Outcome<ImportPlan>>& result() const { return m_result; }
    // Copies the rejected rows with their reasons. Throws Error Storage.
    void saveRejects(const QString& path) const;

    // Stops the rehearsal or the run, whichever is going on; nothing is changed.
    void stop();

Q_SIGNALS:
    void sourceChanged();
    void mappingChanged();
    void rehearsed();
    void progressed(double share); // of the file, 0 to 1; at 1 it can no longer be stopped
    void finished();

private:
    struct Answer {
        ImportSource source;
        Mapping mapping;
        QVector<int> telling = {}; // see tellingColumns()
        bool remembered = false;
    };
    struct Asked {
        QString path;
        QString name;
        std::optional<CsvDialect> dialect;
        QString entity;
        std::optional<int> sheet = {};
        bool fresh = false; // guess even where a mapping is remembered
    };

    ColumnMapping retargeted(int column, const QString& target) const;
    static Answer answerTo(const Asked& asked, const Catalog& catalog, const QString& shelfFolder);
    void read(const Asked& asked);
    void take(Outcome<Answer> answer, const Asked& asked);
    void stopRehearsal();
    void forgetRehearsal();
    FileSample fileSample() const;
    bool namesCompanies(const ColumnMapping& column) const;
    ImportRequest request() const;

    Workspace& m_workspace;
    QString m_shelfFolder;
    QString m_wanted;
    QString m_path;
    QString m_name; // empty: the path's last part
    ImportSource m_source;
    QString m_problem;
    Mapping m_mapping;
    QVector<int> m_telling;
    OnMatch m_onMatch = OnMatch::Update;
    QHash<qint64, OnMatch> m_choices;
    bool m_remembered = false;
    bool m_reading = false;
    bool m_rehearsing = false;
    int m_question = 0; // answers to older questions are dropped
    std::shared_ptr<std::atomic<bool>> m_stopRehearsal;
    std::optional<Outcome<ImportPlan>> m_rehearsal;
    std::optional<Outcome<ImportPlan>> m_result;
    QTemporaryDir m_folder; // pasted tables and rejected rows, readable by the user alone
    Background m_background;
    Errand m_errand;
};

} // namespace perennial
