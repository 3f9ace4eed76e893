// CheckStep: counts that open their rows, and a decision for single ones.
#include "ui/exchange/check_step.h"
#include "core/base/in_sentence.h"
#include "ui/exchange/import_job.h"
#include "ui/exchange/mark_button.h"
#include "ui/exchange/match_view.h"
#include "ui/exchange/sample_model.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/flow_layout.h"
#include "ui/support/kind_words.h"
#include "ui/support/labels.h"
#include "ui/support/progress_strip.h"
#include "ui/support/views.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int lineColumn = 80; // widths in logical pixels
constexpr int reasonColumn = 420;
constexpr int nameColumn = 260;
constexpr int besideRows = 720; // of the step, from which on what a row meets stands beside the rows
constexpr int leastMatch = 96;

QString shortList(const QStringList& parts)
{
    constexpr qsizetype mostNamed = 8;
    const QString names = parts.mid(0, mostNamed).join(QStringLiteral(", "));
    const int more = int(parts.size() - mostNamed);
    return more > 0 ? names + u' ' + QCoreApplication::translate("FigureWords", "and %Ln more", nullptr, more) : names;
}

const QVector<RowRemark>& rowsOf(const ImportPlan& plan, int fate)
{
    switch (fate) {
    case 0: return plan.added;
    case 1: return plan.updated;
    case 2: return plan.same;
    case 3: return plan.rejections;
    default: return plan.warnings;
    }
}

} // namespace

CheckStep::CheckStep(ImportJob& job, Workspace& workspace, QWidget* parent)
    : Adaptive<QWidget>(parent), m_job(job), m_workspace(workspace), m_group(new QButtonGroup(this)),
      m_matches(new PlainLabel({}, TextSize::Secondary, Shade::Muted)), m_makes(new QCheckBox),
      m_progress(new ProgressStrip), m_stack(new QStackedWidget), m_table(new QTableView),
      m_remarks(new RemarkModel(this)), m_match(new MatchView(workspace)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight)), m_empty(new EmptyState(QStringLiteral("success")))
{
    setFocusPolicy(Qt::ClickFocus);
    constexpr Tone tones[] = {Tone::Green, Tone::Blue, Tone::Grey, Tone::Red, Tone::Amber};
    auto* counts = new FlowLayout(nullptr, space::xs); // with large text they want two lines
    for (int fate = 0; fate < fates; ++fate) {
        m_fates[fate] = new MarkButton(tones[fate]);
        m_group->addButton(m_fates[fate], fate);
        counts->addWidget(m_fates[fate]);
    }
    m_matches->setWordWrap(true);
    m_table->setModel(m_remarks);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_choices = buildChoices();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(counts);
    layout->addWidget(m_matches);
    layout->addWidget(m_makes, 0, Qt::AlignLeft);
    layout->addWidget(m_progress);
    m_rows->setSpacing(space::l);
    m_rows->addWidget(m_stack, 3);
    m_rows->addWidget(m_match, 2);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_choices);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckStep::showMatch);
    connect(m_group, &QButtonGroup::idClicked, this, &CheckStep::showFate);
    connect(m_makes, &QCheckBox::clicked, this, [this](bool makes) {
        m_job.setMakesLinked(makes);
        refresh();
    });
    connect(m_progress, &ProgressStrip::cancelled, &job, &ImportJob::stop);
    connect(&job, &ImportJob::rehearsed, this, &CheckStep::refresh);
    connect(&job, &ImportJob::progressed, this, [this](double share) { m_progress->advance(int(share * 100)); });
    retranslate();
}

QWidget* CheckStep::buildChoices()
{
    m_chosenCaption = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_update = new Button({});
    m_skip = new Button({});
    m_add = new Button({});
    m_forAll = new QCheckBox;
    connect(m_update, &QPushButton::clicked, this, [this] { choose(OnMatch::Update); });
    connect(m_skip, &QPushButton::clicked, this, [this] { choose(OnMatch::Skip); });
    connect(m_add, &QPushButton::clicked, this, [this] { choose(OnMatch::Add); });
    auto* bar = new QWidget;
    auto* line = new FlowLayout(bar, space::s); // as the counts
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_chosenCaption);
    for (QWidget* button : {m_update, m_skip, m_add})
        line->addWidget(button);
    line->addWidget(m_forAll);
    return bar;
}

void CheckStep::retranslate()
{
    m_makes->setText(tr("Make &companies that are missing"));
    m_chosenCaption->setText(tr("Selected rows:"));
    m_update->setText(tr("&Update"));
    m_skip->setText(tr("&Leave alone"));
    m_add->setText(tr("&Add as new"));
    dressTable(m_table, tr("Rows"));
    refresh();
}

// With large text three columns of words have no room beside a table.
void CheckStep::arrange()
{
    const bool isBeside = width() >= scaled(besideRows);
    m_rows->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_match->setMinimumHeight(isBeside ? 0 : scaled(leastMatch));
    for (QWidget* words : {static_cast<QWidget*>(m_chosenCaption), static_cast<QWidget*>(m_forAll)})
        words->setMinimumHeight(scaled(extent::control)); // in line with the buttons between them
}

void CheckStep::restyle()
{
    arrange();
}

void CheckStep::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    arrange();
}

void CheckStep::begin()
{
    if (!m_group->checkedButton())
        m_fates[Added]->setChecked(true);
    m_job.rehearse();
    refresh();
}

void CheckStep::focusFirst()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        setFocus(); // until there are rows
}

qint64 CheckStep::importable() const
{
    if (!m_job.rehearsal() || !*m_job.rehearsal())
        return 0;
    const ImportCounts& counts = (*m_job.rehearsal())->counts;
    return counts.added + counts.updated;
}

void CheckStep::refresh()
{
    m_makes->setVisible(m_job.canMakeLinked());
    m_makes->setChecked(m_job.makesLinked());
    const auto& rehearsal = m_job.rehearsal();
    if (m_job.isRehearsing() && !m_progress->isRunning())
        m_progress->start(tr("Looking at every row of %1…").arg(m_job.name()), 100);
    else if (!m_job.isRehearsing())
        m_progress->finish();
    const bool isThere = rehearsal && *rehearsal;
    for (MarkButton* fate : m_fates)
        fate->setEnabled(isThere);
    m_choices->setVisible(false);
    m_match->setVisible(false);
    if (isThere) {
        showPlan(**rehearsal);
    } else {
        m_matches->setVisible(false);
        m_stack->setCurrentWidget(m_empty);
        m_empty->setIcon(rehearsal ? QStringLiteral("warning") : QStringLiteral("search"));
        if (rehearsal)
            m_empty->setWords(tr("This cannot be imported as it is"), rehearsal->error().text);
        else
            m_empty->setWords({}, tr("Every row is looked at before anything is changed."));
    }
    Q_EMIT refreshed();
}

void CheckStep::showPlan(const ImportPlan& plan)
{
    const ImportCounts& counts = plan.counts;
    const auto count = [](qint64 number) { return formatCount(number); };
    m_fates[Added]->setText(tr("%1 new").arg(count(counts.added)));
    m_fates[Updated]->setText(tr("%1 update").arg(count(counts.updated)));
    m_fates[Same]->setText(tr("%1 the same").arg(count(counts.same + counts.skipped)));
    m_fates[Rejected]->setText(tr("%Ln error(s)", nullptr, int(counts.rejected)));
    m_fates[Warned]->setText(tr("%Ln remark(s)", nullptr, int(counts.warned)));
    for (MarkButton* fate : m_fates)
        fate->updateGeometry();
    const QString matches = matchesText(plan);
    m_matches->setText(matches);
    m_matches->setVisible(!matches.isEmpty());
    // The first that has rows: most want to see what is new, and a file that is known what would change.
    int fate = m_group->checkedId();
    if (fate < 0 || rowsOf(plan, fate).isEmpty()) {
        for (fate = 0; fate < fates - 1 && rowsOf(plan, fate).isEmpty();)
            ++fate;
    }
    m_group->button(fate)->setChecked(true);
    showFate(fate);
}

QString CheckStep::matchesText(const ImportPlan& plan) const
{
    QStringList sentences;
    QStringList parts;
    const EntityPtr def = m_workspace.catalog()->find(plan.entity);
    for (auto match = plan.matchedBy.cbegin(); match != plan.matchedBy.cend(); ++match) {
        QStringList labels;
        for (const QString& key : match.key().split(QLatin1Char('+'))) {
            const FieldDef* field = def ? def->find(key) : nullptr;
            labels.append(field ? field->shownLabel() : key);
        }
        parts.append(tr("%1 %2").arg(labels.join(QStringLiteral(" + ")), formatCount(match.value())));
    }
    if (!parts.isEmpty())
        sentences.append(tr("Known by: %1.").arg(parts.join(QStringLiteral(", "))));
    parts.clear();
    for (auto made = plan.alsoAdded.cbegin(); made != plan.alsoAdded.cend(); ++made) {
        const EntityPtr also = m_workspace.catalog()->find(made.key());
        if (also)
            parts.append(
                tr("%1 %2").arg(formatCount(made.value()), inSentence(made.value() == 1 ? also->one() : also->many())));
    }
    if (!parts.isEmpty())
        sentences.append(tr("Also makes %1.").arg(parts.join(QStringLiteral(", "))));
    parts.clear();
    for (const ColumnMapping& column : m_job.mapping().columns) {
        if (column.newKind)
            parts.append(tr("“%1” (%2)").arg(column.header, inSentence(kindInWords(*column.newKind))));
    }
    if (!parts.isEmpty())
        sentences.append(tr("Makes %Ln new field(s): %1.", nullptr, int(parts.size())).arg(shortList(parts)));
    if (plan.looseRows > 0)
        sentences.append(tr("Quotation marks are out of place in %Ln row(s), first in line %1; the text was taken as "
                            "it stands.",
                            nullptr, int(plan.looseRows))
                             .arg(plan.firstLooseLine));
    return sentences.join(QLatin1Char(' '));
}

void CheckStep::showFate(int fate)
{
    if (!m_job.rehearsal() || !*m_job.rehearsal())
        return;
    const ImportPlan& plan = **m_job.rehearsal();
    const QVector<RowRemark>& rows = rowsOf(plan, fate);
    m_remarks->setRemarks(rows, fate == Rejected ? tr("Reason") : fate == Warned ? tr("Remark") : tr("Name"));
    m_table->setColumnWidth(0, scaled(lineColumn));
    if (m_remarks->columnCount() > 2)
        m_table->setColumnWidth(1, scaled(fate == Rejected || fate == Warned ? reasonColumn : nameColumn));
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (hasFocus())
        m_table->setFocus();
    m_empty->setIcon(QStringLiteral("success"));
    m_empty->setWords({}, tr("No row of this kind."));
    m_choices->setVisible(!rows.isEmpty() && (fate == Updated || fate == Same));
    m_forAll->setText(tr("Do so for all %Ln of t&hem", nullptr, int(rowsOnShow())));
    m_forAll->setVisible(rowsOnShow() > 1);
    m_forAll->setChecked(false);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_remarks->index(0, 0));
    showMatch();
}

void CheckStep::showMatch()
{
    const RowRemark row = m_remarks->remark(m_table->currentIndex().row());
    const bool meets = row.known || row.earlier;
    m_match->setVisible(meets && m_stack->currentWidget() == m_table);
    if (meets)
        m_match->setRow(m_job.entity(), row);
}

qint64 CheckStep::rowsOnShow() const
{
    if (!m_job.rehearsal() || !*m_job.rehearsal())
        return 0;
    const ImportCounts& counts = (*m_job.rehearsal())->counts;
    switch (m_group->checkedId()) {
    case Updated: return counts.updated;
    case Same: return counts.same + counts.skipped;
    default: return 0;
    }
}

void CheckStep::choose(OnMatch onMatch)
{
    if (m_forAll->isChecked()) {
        chooseForAll(onMatch);
        return;
    }
    QVector<qint64> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines.append(m_remarks->line(index.row()));
    if (!lines.isEmpty())
        m_job.choose(lines, onMatch);
    refresh();
}

// The table holds the first rows only: where there are more, every known record of the file is dealt with so.
void CheckStep::chooseForAll(OnMatch onMatch)
{
    if (rowsOnShow() > m_remarks->rowCount()) {
        m_job.setOnMatch(onMatch);
        m_job.rehearse();
    } else {
        QVector<qint64> lines;
        for (int row = 0; row < m_remarks->rowCount(); ++row)
            lines.append(m_remarks->line(row));
        m_job.choose(lines, onMatch);
    }
    refresh();
}

} // namespace perennial
