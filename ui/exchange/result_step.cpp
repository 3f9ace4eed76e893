// ResultStep: progress with a way out, the counts, and the rows that could not be taken.
#include "ui/exchange/result_step.h"
#include "core/base/in_sentence.h"
#include "ui/exchange/import_job.h"
#include "ui/exchange/sample_model.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/progress_strip.h"
#include "ui/support/views.h"
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int recentSteps = 20; // of the history, among which the import is looked for

} // namespace

ResultStep::ResultStep(ImportJob& job, Workspace& workspace, QWidget* parent)
    : Adaptive<QWidget>(parent), m_job(job), m_workspace(workspace), m_state(new EmptyState(QStringLiteral("import"))),
      m_progress(new ProgressStrip), m_rejectedTitle(new SectionLabel), m_table(new QTableView),
      m_rejected(new RemarkModel(this))
{
    m_table->setModel(m_rejected);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_progress);
    layout->addWidget(m_state, 2);
    layout->addWidget(m_rejectedTitle);
    layout->addWidget(m_table, 3);
    connect(m_progress, &ProgressStrip::cancelled, &job, &ImportJob::stop);
    connect(&job, &ImportJob::progressed, this, [this](double share) {
        if (!m_job.isRunning())
            return;
        m_progress->advance(int(share * 100));
        if (share < 1)
            return;
        m_progress->start(tr("Finishing: indexes, totals and history…"), 0, false); // too late to stop
        m_progress->reveal();
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_job.result() || m_job.isRunning() || !isVisible())
            return;
        const bool held = isAncestorOf(QApplication::focusWidget());
        refresh();
        if (held)
            focusFirst();
    });
    retranslate();
}

void ResultStep::retranslate()
{
    m_rejectedTitle->setText(tr("Rows that could not be taken"));
    dressTable(m_table, tr("Rows that could not be taken"));
    refresh();
}

QString ResultStep::summary() const
{
    if (!m_job.result() || !*m_job.result())
        return {};
    const ImportCounts& counts = (*m_job.result())->counts;
    QStringList parts;
    if (counts.added)
        parts.append(tr("%1 added").arg(formatCount(counts.added)));
    if (counts.updated)
        parts.append(tr("%1 updated").arg(formatCount(counts.updated)));
    if (parts.isEmpty())
        parts.append(tr("Nothing was new"));
    if (counts.rejected)
        parts.append(tr("%1 with errors").arg(formatCount(counts.rejected)));
    return parts.join(QStringLiteral(", "));
}

bool ResultStep::isTakenBack() const
{
    const qint64 own = (**m_job.result()).operation;
    const auto steps = attempt([&] { return m_workspace.reader().history({}, 0, recentSteps); });
    return steps && std::any_of(steps->begin(), steps->end(),
                                [own](const Operation& step) { return step.sequence == own && step.undone; });
}

void ResultStep::refresh()
{
    m_rejectedTitle->hide();
    m_table->hide();
    m_state->removeButtons();
    if (m_job.isRunning()) {
        if (!m_progress->isRunning())
            m_progress->start(tr("Importing %1…").arg(m_job.name()), 100);
        m_progress->reveal();
        m_state->setIcon(QStringLiteral("import"));
        m_state->setWords(tr("Importing…"),
                          tr("You can go on looking around. Cancel leaves everything as it was before."));
        return;
    }
    m_progress->finish();
    if (!m_job.result())
        return;
    if (*m_job.result()) {
        showDone();
        return;
    }
    const Error& error = m_job.result()->error();
    m_state->setIcon(error.fault == Fault::Cancelled ? QStringLiteral("info") : QStringLiteral("error"));
    m_state->setWords(error.fault == Fault::Cancelled ? tr("Stopped") : tr("Nothing was imported"), error.text);
    connect(m_state->addButton(tr("Import &another file"), true), &QPushButton::clicked, this, &ResultStep::againAsked);
}

void ResultStep::showDone()
{
    const ImportPlan& plan = **m_job.result();
    const EntityPtr def = m_workspace.catalog()->find(plan.entity);
    const QString many = def ? inSentence(def->many()) : QString();
    if (plan.operation && isTakenBack()) {
        m_state->setIcon(QStringLiteral("undo"));
        m_state->setWords(tr("Taken back"), tr("The import is undone: all is as it was before. Redo brings it back."));
        connect(m_state->addButton(tr("Import &another file"), true), &QPushButton::clicked, this,
                &ResultStep::againAsked);
        return;
    }
    m_state->setIcon(plan.counts.rejected ? QStringLiteral("warning") : QStringLiteral("success"));
    m_state->setWords(summary(), plan.counts.added + plan.counts.updated
                                     ? tr("One step: Ctrl+Z takes all of it back, today or later.")
                                     : tr("Every row was there already."));
    connect(m_state->addButton(tr("&Show the %1").arg(many), true), &QPushButton::clicked, this,
            &ResultStep::showAsked);
    if (plan.counts.rejected)
        connect(m_state->addButton(tr("Save &these rows as CSV…"), false, QStringLiteral("file-csv")),
                &QPushButton::clicked, this, &ResultStep::saveAsked);
    connect(m_state->addButton(tr("Import &another file"), false), &QPushButton::clicked, this,
            &ResultStep::againAsked);
    m_rejected->setRemarks(plan.rejections, tr("Reason"));
    m_table->setColumnWidth(0, scaled(80));
    m_table->setColumnWidth(1, scaled(420));
    m_rejectedTitle->setVisible(plan.counts.rejected > 0);
    m_table->setVisible(plan.counts.rejected > 0);
}

void ResultStep::focusFirst()
{
    if (auto* button = m_state->findChild<QPushButton*>())
        button->setFocus();
    else
        setFocus();
}

} // namespace perennial
