// ImportPage: the way through the steps.
#include "ui/exchange/import_page.h"
#include "core/base/in_sentence.h"
#include "ui/exchange/check_step.h"
#include "ui/exchange/columns_step.h"
#include "ui/exchange/file_step.h"
#include "ui/exchange/import_job.h"
#include "ui/exchange/mark_button.h"
#include "ui/exchange/result_step.h"
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/import_files.h"
#include "ui/support/messages.h"
#include "ui/support/page_header.h"
#include "ui/support/setting.h"
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int sampledRows = 2'000; // what the beginning of a file holds at most

} // namespace

ImportPage::ImportPage(Navigator& navigator, QWidget* parent)
    : Page(navigator, parent),
      m_job(new ImportJob(workspace(),
                          QFileInfo(navigator.settings().file()).absolutePath() + QStringLiteral("/mappings"), this)),
      m_header(new PageHeader), m_steps(new QButtonGroup(this)),
      m_problem(new Banner(Tone::Red, QStringLiteral("error"), {})), m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    build();
    connect(m_job, &ImportJob::sourceChanged, this, &ImportPage::onSource);
    connect(m_job, &ImportJob::finished, this, &ImportPage::finish);
    connect(m_steps, &QButtonGroup::idClicked, this, &ImportPage::setStep);
    connect(m_back, &QPushButton::clicked, this, [this] { setStep(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::forward);
    connect(m_file, &FileStep::fileAsked, this, &ImportPage::askForFile);
    connect(m_columns, &ColumnsStep::refreshed, this, &ImportPage::refresh);
    connect(m_check, &CheckStep::refreshed, this, &ImportPage::refresh);
    connect(m_result, &ResultStep::againAsked, this, [this] {
        m_job->reset();
        setStep(File);
    });
    connect(m_result, &ResultStep::saveAsked, this, &ImportPage::saveRejects);
    connect(m_result, &ResultStep::showAsked, this, &ImportPage::showImported);
    retranslate();
    setStep(File);
}

void ImportPage::build()
{
    m_file = new FileStep(*m_job, workspace());
    m_columns = new ColumnsStep(*m_job, workspace());
    m_check = new CheckStep(*m_job, workspace());
    m_result = new ResultStep(*m_job, workspace());
    for (QWidget* step : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns),
                          static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_result)})
        m_stack->addWidget(step);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::xs);
    for (int step = File; step <= Check; ++step) {
        auto* button = new MarkButton(Tone::Grey, QString::number(step + 1));
        m_steps->addButton(button, step);
        steps->addWidget(button);
    }
    steps->addStretch();
    m_back = new Button({});
    m_next = new PrimaryButton({});
    m_foot = new QWidget;
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_next);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addLayout(steps);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
}

void ImportPage::retranslate()
{
    m_header->setTitle(tr("Import"));
    m_steps->button(File)->setText(tr("File"));
    m_steps->button(Columns)->setText(tr("Columns"));
    m_steps->button(Check)->setText(tr("Check"));
    m_back->setText(tr("&Back"));
    refresh();
}

QString ImportPage::pageTitle() const
{
    return m_job->name().isEmpty() ? tr("Import") : tr("Import %1").arg(m_job->name());
}

void ImportPage::show(const Place& place)
{
    if (m_job->isRunning())
        return;
    const QString file = place.state.value(QStringLiteral("file")).toString();
    const QString entity = place.state.value(QStringLiteral("entity")).toString();
    const bool pastes = place.state.value(QStringLiteral("paste")).toBool();
    if (m_stack->currentIndex() == Result || !file.isEmpty() || !entity.isEmpty() || pastes) {
        m_job->reset(entity);
        m_welcomed.clear();
        setStep(File);
    }
    if (!file.isEmpty())
        m_job->open(file);
    else if (pastes)
        m_file->paste();
    else if (m_stack->currentIndex() == Check)
        m_check->begin(); // the records may have changed since
}

Place ImportPage::place() const
{
    return {QStringLiteral("import"), {}, 0, {}, {}};
}

void ImportPage::focusFirst()
{
    switch (m_stack->currentIndex()) {
    case File: m_file->focusFirst(); break;
    case Columns: m_columns->focusFirst(); break;
    case Check: m_check->focusFirst(); break;
    default: m_result->focusFirst();
    }
}

void ImportPage::setStep(int step)
{
    m_stack->setCurrentIndex(step);
    Q_EMIT begunAnew();
    if (QAbstractButton* button = m_steps->button(step))
        button->setChecked(true);
    if (step == Check)
        m_check->begin();
    if (step == Result)
        m_result->refresh();
    refresh();
    focusFirst();
}

void ImportPage::onSource()
{
    // A file that cannot be read is told where its charset and separator can be changed.
    if (!m_job->hasSource() && m_stack->currentIndex() != File && !m_job->isReading())
        setStep(File);
    refresh();
    welcomeSource();
    Q_EMIT titleChanged();
}

// Who has just chosen a file sees its rows and goes on with Return; what was pressed for it is no longer there.
void ImportPage::welcomeSource()
{
    if (!m_job->hasSource() || m_job->isReading() || m_job->source().path == m_welcomed)
        return;
    m_welcomed = m_job->source().path;
    if (m_stack->currentIndex() == File && isAncestorOf(window()->focusWidget()))
        m_next->setFocus();
}

QString ImportPage::note() const
{
    if (!m_job->hasSource())
        return m_job->name();
    const ImportSource& source = m_job->source();
    const int rows = int(source.rows.size());
    const QString count =
        rows < sampledRows ? tr("%Ln row(s)", nullptr, rows) : tr("more than %1 rows").arg(formatCount(rows));
    return QStringList{m_job->name(), count}.join(QStringLiteral(" · "));
}

QString ImportPage::importWords() const
{
    const qint64 count = m_check->importable();
    const EntityPtr def = workspace().catalog()->find(m_job->entity());
    if (!count || !def)
        return tr("&Import");
    return tr("&Import %1 %2").arg(formatCount(count), inSentence(count == 1 ? def->one() : def->many()));
}

void ImportPage::refresh()
{
    const int step = m_stack->currentIndex();
    const bool hasSource = m_job->hasSource() && !m_job->isReading();
    const bool canCheck = hasSource && m_columns->isReady();
    m_header->setNote(note());
    m_problem->setText(m_job->problem());
    m_problem->setVisible(!m_job->problem().isEmpty() && step != Result);
    for (QAbstractButton* button : m_steps->buttons())
        button->setVisible(step != Result);
    m_steps->button(Columns)->setEnabled(hasSource);
    m_steps->button(Check)->setEnabled(canCheck);
    m_foot->setVisible(step != Result && !m_job->name().isEmpty());
    m_back->setVisible(step == Columns || step == Check);
    m_next->setText(step == Check ? importWords() : tr("Ne&xt"));
    m_next->setEnabled(step == File ? hasSource : step == Columns ? canCheck : m_check->importable() > 0);
    if (step == Columns && !m_columns->obstacle().isEmpty()) {
        m_problem->setText(m_columns->obstacle());
        m_problem->setVisible(true);
    }
}

void ImportPage::forward()
{
    if (m_stack->currentIndex() != Check) {
        setStep(m_stack->currentIndex() + 1);
        return;
    }
    m_job->run();
    setStep(Result);
}

void ImportPage::askForFile()
{
    Settings& settings = navigator().settings();
    const QString file =
        Messages::of(this).fileToOpen(this, {tr("Import"), importFilter(), settings.read(setting::lastFolder), {}});
    if (file.isEmpty())
        return;
    settings.write(setting::lastFolder, QFileInfo(file).absolutePath());
    m_job->open(file);
}

void ImportPage::finish()
{
    m_result->refresh();
    m_result->focusFirst();
    const bool isChanged = m_job->result() && *m_job->result() &&
                           (*m_job->result())->counts.added + (*m_job->result())->counts.updated > 0;
    if (isChanged)
        navigator().tell(tr("%1: %2").arg(m_job->name(), m_result->summary()), true);
    else if (m_job->result() && !*m_job->result())
        navigator().tell(m_job->result()->error());
    Q_EMIT titleChanged();
}

void ImportPage::saveRejects()
{
    Settings& settings = navigator().settings();
    const QString start = QFileInfo(settings.read(setting::lastFolder)).absoluteFilePath() + QLatin1Char('/') +
                          tr("%1 with errors.csv").arg(QFileInfo(m_job->name()).completeBaseName());
    const QString to =
        Messages::of(this).fileToSave(this, {tr("Save rows"), tr("Tables (*.csv)"), start, QStringLiteral("csv")});
    if (to.isEmpty())
        return;
    const Outcome<void> saved = attempt([&] { m_job->saveRejects(to); });
    if (saved)
        navigator().tell(tr("Saved as %1. Correct the rows there and import that file.").arg(QFileInfo(to).fileName()));
    else
        navigator().tell(saved.error());
}

// A part is seen in what it belongs to: order lines in their orders.
void ImportPage::showImported()
{
    const EntityPtr def = workspace().catalog()->find(m_job->entity());
    if (!def || !m_job->result() || !*m_job->result())
        return;
    const qint64 operation = (*m_job->result())->operation;
    const QString filter = operation ? QStringLiteral("import:%1").arg(operation) : QString();
    navigator().go({QStringLiteral("list"), def->key(), 0, filter, {}});
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_job->isRunning())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    if (!file.isEmpty())
        show({QStringLiteral("import"), {}, 0, {}, {{QStringLiteral("file"), file}}});
}

} // namespace perennial
