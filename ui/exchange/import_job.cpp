// ImportJob: questions to the reading thread, the run on the writing one.
#include "ui/exchange/import_job.h"
#include "core/base/file_write.h"
#include "core/exchange/header_words.h"
#include "core/exchange/mapping_shelf.h"
#include "core/exchange/new_fields.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/worked_out.h"
#include <QFile>
#include <QFileInfo>

namespace perennial {
namespace {

constexpr char rejectsFile[] = "rejected.csv";

FileSample sampleOf(const ImportSource& source, const QString& name)
{
    return {name, source.headers, source.rows, source.signs};
}

// The kind of record a file with these headings held the last time, where it differs from what is guessed today.
std::optional<Mapping> rememberedAny(const MappingShelf& shelf, const Catalog& catalog, const QVector<QString>& headers)
{
    for (const EntityPtr& def : catalog.entities()) {
        if (std::optional<Mapping> mapping = shelf.remembered(def->key(), headers))
            return mapping;
    }
    return std::nullopt;
}

// What was kept says how values were written then; this file may be written otherwise.
void readAnew(const Catalog& catalog, const FileSample& sample, Mapping& mapping)
{
    for (int i = 0; i < mapping.columns.size(); ++i) {
        settleNewField(catalog, mapping.entity, sample, i, mapping.columns[i]);
        guessReading(catalog, mapping.entity, sample, i, mapping.columns[i]);
    }
}

// A table; cards and messages say what their parts are.
bool namesNoFields(const ImportSource& source)
{
    return source.proposal.entity.isEmpty();
}

// A dialect that the user chose, or a sheet, or what the file itself lets find out.
ImportSource sourceOf(const QString& path, const std::optional<CsvDialect>& dialect, const std::optional<int>& sheet)
{
    if (dialect)
        return readSource(path, *dialect, sheet.value_or(0));
    return sheet ? openSheet(path, *sheet) : openSource(path);
}

} // namespace

ImportJob::ImportJob(Workspace& workspace, const QString& shelfFolder, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_shelfFolder(shelfFolder), m_background(workspace), m_errand(workspace)
{
    // It told about a file that is no longer as it was.
    connect(&workspace, &Workspace::changed, this, [this] { m_rehearsal.reset(); });
}

ImportJob::~ImportJob()
{
    stopRehearsal();
}

void ImportJob::reset(const QString& wanted)
{
    stopRehearsal();
    ++m_question;
    m_wanted = wanted;
    m_path.clear();
    m_name.clear();
    m_problem.clear();
    m_source = {};
    m_mapping = {};
    m_telling.clear();
    m_onMatch = OnMatch::Update;
    m_choices.clear();
    m_remembered = m_reading = false;
    m_rehearsal.reset();
    m_result.reset();
    Q_EMIT sourceChanged();
}

void ImportJob::open(const QString& path)
{
    reset(m_wanted);
    m_path = path;
    m_name = QFileInfo(path).fileName();
    read({m_path, m_name, std::nullopt, m_wanted, std::nullopt});
}

void ImportJob::openText(const QString& table)
{
    reset(m_wanted);
    m_path = m_folder.filePath(QStringLiteral("pasted.tsv"));
    m_name = tr("Pasted table");
    const Outcome<void> written = attempt([&] {
        writeWhole(m_path, [&](QIODevice& device) {
            if (device.write(table.toUtf8()) < 0)
                throw writeFailure(device);
        });
    });
    if (!written) {
        m_problem = written.error().text;
        Q_EMIT sourceChanged();
        return;
    }
    read({m_path, m_name, std::nullopt, m_wanted, std::nullopt});
}

void ImportJob::setDialect(const CsvDialect& dialect)
{
    if (!m_path.isEmpty() && !(dialect == m_source.dialect))
        read({m_path, m_name, dialect, m_mapping.entity.isEmpty() ? m_wanted : m_mapping.entity, m_source.sheet});
}

// Another sheet may hold another kind of record.
void ImportJob::setSheet(int sheet)
{
    if (!m_path.isEmpty() && sheet != m_source.sheet)
        read({m_path, m_name, std::nullopt, m_wanted, sheet});
}

void ImportJob::setEntity(const QString& entity)
{
    m_wanted = entity;
    if (!m_path.isEmpty() && entity != m_mapping.entity)
        read({m_path, m_name, m_source.dialect, entity, m_source.sheet});
}

void ImportJob::guessAnew()
{
    read({m_path, m_name, m_source.dialect, m_mapping.entity, m_source.sheet, true});
}

ImportJob::Answer ImportJob::answerTo(const Asked& asked, const Catalog& catalog, const QString& shelfFolder)
{
    Answer answer;
    answer.source = sourceOf(asked.path, asked.dialect, asked.sheet);
    if (answer.source.headers.isEmpty())
        throw invalid(tr("%1 is empty. Nothing can be imported from it.").arg(asked.name));
    const FileSample sample = sampleOf(answer.source, asked.name);
    const MappingShelf shelf(shelfFolder);
    std::optional<Mapping> known;
    if (!asked.fresh)
        known = asked.entity.isEmpty() ? rememberedAny(shelf, catalog, sample.headers)
                                       : shelf.remembered(asked.entity, sample.headers);
    answer.remembered = known.has_value();
    if (known) {
        answer.mapping = *known;
        readAnew(catalog, sample, answer.mapping);
        return answer;
    }
    // What nobody would guess (a table of regions) is offered as companies, for the user to say otherwise.
    const Outcome<Mapping> proposed =
        attempt([&] { return proposedMapping(catalog, answer.source, asked.name, asked.entity); });
    answer.mapping = proposed ? *proposed : guessMapping(catalog, QStringLiteral("account"), sample);
    if (proposed && namesNoFields(answer.source))
        proposeNewFields(catalog, sample, answer.mapping);
    return answer;
}

void ImportJob::read(const Asked& asked)
{
    forgetRehearsal();
    m_choices.clear();
    m_reading = true;
    const int question = ++m_question;
    const QString shelfFolder = m_shelfFolder;
    m_background.ask<Answer>(
        this,
        [asked, shelfFolder](Reader& reader) {
            const Catalog& catalog = *reader.catalog();
            Answer answer = answerTo(asked, catalog, shelfFolder);
            if (namesNoFields(answer.source) && showsOwnFields(catalog.entity(answer.mapping.entity)))
                answer.telling = tellingColumns(sampleOf(answer.source, asked.name));
            return answer;
        },
        [this, question, asked](Outcome<Answer> answer) {
            if (question == m_question)
                take(std::move(answer), asked);
        });
    Q_EMIT sourceChanged();
}

void ImportJob::take(Outcome<Answer> answer, const Asked& asked)
{
    m_reading = false;
    m_problem = answer ? QString() : answer.error().text;
    if (answer) {
        m_source = answer->source;
        m_mapping = answer->mapping;
        m_telling = answer->telling;
        m_remembered = answer->remembered;
    } else {
        m_source.headers.clear();
        m_source.rows.clear();
        m_source.path = asked.path;
        if (asked.dialect)
            m_source.dialect = *asked.dialect;
    }
    Q_EMIT sourceChanged();
}

QString ImportJob::name() const
{
    return m_name;
}

FileSample ImportJob::fileSample() const
{
    return sampleOf(m_source, m_name);
}

ColumnMapping ImportJob::retargeted(int column, const QString& target) const
{
    ColumnMapping mapping = m_mapping.columns[column];
    mapping.target = target;
    mapping.certainty = 100; // the user said so
    mapping.lookup.clear();
    mapping.keyRole.clear();
    mapping.makesLinked = mapping.inverted = mapping.fraction = mapping.serial = false;
    mapping.mixed = mapping.keepsWords = false;
    mapping.reading = {};
    mapping.newKind.reset();
    settleNewField(*m_workspace.catalog(), m_mapping.entity, fileSample(), column, mapping);
    guessReading(*m_workspace.catalog(), m_mapping.entity, fileSample(), column, mapping);
    return mapping;
}

void ImportJob::setTarget(int column, const QString& target)
{
    setColumn(column, retargeted(column, target));
}

QVector<int> ImportJob::strangers() const
{
    QVector<int> strangers = m_telling;
    strangers.removeIf([this](int column) {
        const QString& target = m_mapping.columns[column].target;
        return (!target.isEmpty() && target != QLatin1String("+field")) ||
               isWorkedOut(m_workspace.catalog()->entity(m_mapping.entity), m_source.headers, column);
    });
    return strangers;
}

void ImportJob::makeFieldsOfStrangers(bool make)
{
    forgetRehearsal();
    for (const int column : strangers())
        m_mapping.columns[column] = retargeted(column, make ? QStringLiteral("+field") : QString());
    Q_EMIT mappingChanged();
}

void ImportJob::setColumn(int column, const ColumnMapping& mapping)
{
    if (m_mapping.columns[column] == mapping && m_mapping.columns[column].target == mapping.target)
        return;
    forgetRehearsal();
    m_mapping.columns[column] = mapping;
    Q_EMIT mappingChanged();
}

void ImportJob::setConstants(const QVector<std::pair<QString, QString>>& constants)
{
    forgetRehearsal();
    m_mapping.constants = constants;
    Q_EMIT mappingChanged();
}

void ImportJob::setOnMatch(OnMatch onMatch)
{
    forgetRehearsal();
    m_onMatch = onMatch;
    m_choices.clear();
    Q_EMIT mappingChanged();
}

void ImportJob::choose(const QVector<qint64>& lines, OnMatch onMatch)
{
    forgetRehearsal();
    for (qint64 line : lines)
        m_choices.insert(line, onMatch);
    rehearse();
}

// By its name only: a column of another program's keys names no company that could be made.
bool ImportJob::namesCompanies(const ColumnMapping& column) const
{
    const CatalogPtr catalog = m_workspace.catalog();
    const FieldDef* field = fieldOfTarget(*catalog, m_mapping.entity, column.target);
    return field && field->kind == Kind::Link && field->target == QLatin1String("account") &&
           column.keyRole.isEmpty() && keyWord(*catalog, normalisedHeader(column.header)).entity.isEmpty();
}

bool ImportJob::canMakeLinked() const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                       [this](const ColumnMapping& column) { return namesCompanies(column); });
}

bool ImportJob::makesLinked() const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                       [](const ColumnMapping& column) { return column.makesLinked; });
}

void ImportJob::setMakesLinked(bool makes)
{
    forgetRehearsal();
    for (ColumnMapping& column : m_mapping.columns)
        column.makesLinked = makes && namesCompanies(column);
    rehearse();
}

QVector<Issue> ImportJob::objections() const
{
    return perennial::objections(*m_workspace.catalog(), m_mapping);
}

ImportRequest ImportJob::request() const
{
    ImportRequest request;
    request.path = m_path;
    request.dialect = m_source.dialect;
    request.sheet = m_source.sheet;
    request.mapping = m_mapping;
    request.onMatch = m_onMatch;
    request.choices = m_choices;
    request.name = m_name;
    return request;
}

void ImportJob::stopRehearsal()
{
    if (m_stopRehearsal)
        *m_stopRehearsal = true;
    m_stopRehearsal.reset();
    m_rehearsing = false;
}

void ImportJob::forgetRehearsal()
{
    stopRehearsal();
    m_rehearsal.reset();
}

void ImportJob::rehearse()
{
    if (m_rehearsing || m_rehearsal || !hasSource())
        return;
    m_rehearsing = true;
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_stopRehearsal = stop;
    m_background.ask<ImportPlan>(
        this,
        [this, stop, request = request(), rules = m_workspace.closing()](Reader& reader) {
            Outcome<ImportPlan> plan = rehearseImport(reader, request, rules, [&](double share) {
                QMetaObject::invokeMethod(this, [this, stop, share] {
                    if (!*stop)
                        Q_EMIT progressed(share);
                });
                return !*stop;
            });
            if (!plan)
                throw plan.error();
            return *plan;
        },
        [this, stop](Outcome<ImportPlan> plan) {
            if (*stop)
                return;
            m_rehearsing = false;
            m_rehearsal = std::move(plan);
            Q_EMIT rehearsed();
        });
}

void ImportJob::run()
{
    m_result.reset();
    const QString rejects = m_folder.filePath(QString::fromLatin1(rejectsFile));
    const QString shelfFolder = m_shelfFolder;
    const auto work = [this, rejects, shelfFolder, request = request(), sample = fileSample()](Workspace& workspace) {
        const auto progress = [this](double share) {
            QMetaObject::invokeMethod(this, [this, share] { Q_EMIT progressed(share); });
            return !m_errand.isStopAsked();
        };
        ImportRequest asked = request;
        const Outcome<ImportPlan> done = importWithNewFields(workspace, sample, asked, progress, rejects);
        if (!done)
            throw done.error();
        const ImportPlan& plan = *done;
        (void)attempt([&] { MappingShelf(shelfFolder).remember(request.mapping); }); // a comfort, not worth an error
        return plan;
    };
    m_errand.run<ImportPlan>(work, [this](Outcome<ImportPlan> plan) {
        m_result = std::move(plan);
        m_rehearsal.reset();
        Q_EMIT finished();
    });
}

void ImportJob::saveRejects(const QString& path) const
{
    QFile kept(m_folder.filePath(QString::fromLatin1(rejectsFile)));
    if (!kept.open(QIODevice::ReadOnly))
        throw Error{Fault::Storage, tr("The rejected rows are no longer there: %1").arg(kept.errorString())};
    writeWhole(path, [&](QIODevice& device) {
        while (!kept.atEnd()) {
            if (device.write(kept.read(1 << 20)) < 0)
                throw writeFailure(device);
        }
    });
}

void ImportJob::stop()
{
    m_errand.stop();
    if (m_rehearsing)
        forgetRehearsal();
}

} // namespace perennial
