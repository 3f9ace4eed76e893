// ColumnsStep: the rows of columns, values for all records, and what happens to known ones.
#include "ui/exchange/columns_step.h"
#include "core/exchange/new_fields.h"
#include "ui/exchange/column_row.h"
#include "ui/exchange/constant_rows.h"
#include "ui/exchange/import_job.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int rowsAtOnce = 40; // more columns than that are shown when they are asked for: each row is five widgets

// Required fields that no column and no constant fills.
QStringList lacking(const EntityDef& def, const Mapping& mapping)
{
    QStringList labels;
    for (const FieldDef& field : def.fields()) {
        if (!field.is(Required) || field.is(ReadOnly) || !field.standard.isEmpty() || field.key == def.numberField() ||
            mapping.columnOf(field.key) >= 0)
            continue;
        const bool isPart =
            field.key.endsWith(QLatin1String("_name")) && mapping.columnOf(QStringLiteral("full_name")) >= 0;
        const bool isName =
            field.key == QLatin1String("name") && (mapping.columnOf(QStringLiteral("name.given")) >= 0 ||
                                                   mapping.columnOf(QStringLiteral("name.family")) >= 0);
        const bool isConstant = std::any_of(mapping.constants.begin(), mapping.constants.end(),
                                            [&](const auto& constant) { return constant.first == field.key; });
        if (!isPart && !isName && !isConstant)
            labels.append(field.shownLabel());
    }
    return labels;
}

// The column that a sentence about a field is told at: the last one that fills it.
int columnAbout(const Mapping& mapping, const QString& field)
{
    for (int i = int(mapping.columns.size()) - 1; i >= 0; --i) {
        const QString& target = mapping.columns[i].target;
        const QString prefix = target.startsWith(QLatin1String("contact.")) ? QStringLiteral("contact.") : QString();
        const bool isWhole = target == QLatin1String("full_name") || target == QLatin1String("contact.name");
        if (target == field || (isWhole && (field == prefix + QLatin1String("given_name") ||
                                            field == prefix + QLatin1String("family_name"))))
            return i;
    }
    return -1;
}

} // namespace

ColumnsStep::ColumnsStep(ImportJob& job, Workspace& workspace, QWidget* parent)
    : Adaptive<QWidget>(parent), m_job(job), m_workspace(workspace), m_targets(new QStandardItemModel(this)),
      m_scroll(new QScrollArea)
{
    const auto heading = [] { return new PlainLabel({}, TextSize::Secondary, Shade::Muted); };
    m_yours = heading();
    m_goes = heading();
    m_first = heading();
    m_written = heading();
    m_first->setWordWrap(true);
    m_lacking = new PlainLabel({}, TextSize::Secondary);
    m_lacking->setTone(Tone::Amber);
    m_lacking->setWordWrap(true);
    m_more = new LinkButton({});
    m_guess = new LinkButton({});
    m_constants = new ConstantRows(job, workspace);
    m_knownCaption = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_known = new ComboBox;
    m_knownCaption->setBuddy(m_known);
    m_strangers = buildStrangers();
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRows(rowsAtOnce);
        refresh();
    });
    connect(m_guess, &QPushButton::clicked, &job, &ImportJob::guessAnew);
    connect(m_known, &QComboBox::activated, this, [this] { m_job.setOnMatch(OnMatch(m_known->value().toInt())); });

    auto* headings = new QHBoxLayout;
    headings->setSpacing(space::m);
    headings->addWidget(m_yours);
    headings->addWidget(m_goes);
    headings->addWidget(m_first, 1);
    headings->addWidget(m_written);
    headings->addSpacing(space::m); // the scroll bar's
    headings->addStretch();
    // The headings stay above their columns when a scroll bar takes its place beside the rows.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, headings](int, int most) {
        headings->setContentsMargins(0, 0, most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0, 0);
    });
    m_scroll->setWidget(buildBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_lacking);
    layout->addWidget(m_strangers);
    layout->addLayout(headings);
    layout->addWidget(m_scroll, 1);
    connect(&job, &ImportJob::sourceChanged, this, &ColumnsStep::rebuild);
    connect(&job, &ImportJob::mappingChanged, this, &ColumnsStep::refresh);
    retranslate();
    ColumnsStep::restyle();
}

// What stands below the target has no heading above it.
void ColumnsStep::restyle()
{
    m_knownCaption->setMinimumHeight(m_known->sizeHint().height()); // in line with the box, where they share a line
    m_yours->setFixedWidth(ColumnRow::nameWidth());
    m_goes->setFixedWidth(ColumnRow::targetWidth() + space::m + scaled(extent::icon));
    m_written->setFixedWidth(ColumnRow::readingWidth());
    m_first->setVisible(!ColumnRow::hasTwoLines());
    m_written->setVisible(!ColumnRow::hasTwoLines());
}

QWidget* ColumnsStep::buildStrangers()
{
    m_strangersSaid = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_strangersSaid->setWordWrap(true);
    m_strangersTurn = new LinkButton({});
    connect(m_strangersTurn, &QPushButton::clicked, this, [this] { m_job.makeFieldsOfStrangers(m_anyLeftOut); });
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, space::s);
    flow->addWidget(m_strangersSaid);
    flow->addWidget(m_strangersTurn);
    return line;
}

QWidget* ColumnsStep::buildBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::m);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    column->addWidget(m_constants);
    auto* known = new QWidget;
    auto* flow = new FlowLayout(known, space::m);
    flow->addWidget(m_knownCaption);
    flow->addWidget(m_known);
    flow->addWidget(m_guess);
    column->addWidget(known);
    column->addStretch();
    return body;
}

void ColumnsStep::retranslate()
{
    m_yours->setText(tr("Your column"));
    m_goes->setText(tr("goes to"));
    m_first->setText(tr("First rows, as understood"));
    m_more->setText(tr("Show &more columns"));
    m_guess->setText(tr("Guess the columns ane&w"));
    m_knownCaption->setText(tr("Records that are known already:"));
    const QVariant chosen = int(m_job.onMatch());
    m_known->clear();
    m_known->addItem(tr("are updated with the filled cells"), int(OnMatch::Update));
    m_known->addItem(tr("are left alone"), int(OnMatch::Skip));
    m_known->addItem(tr("are added once more"), int(OnMatch::Add));
    m_known->setValue(chosen);
    m_headers.clear();
    rebuild();
}

void ColumnsStep::fillTargets()
{
    m_targets->clear();
    const auto add = [this](const QString& words, const QString& target) {
        auto* item = new QStandardItem(words);
        item->setData(target, Qt::UserRole);
        m_targets->appendRow(item);
    };
    add(tr("Leave out"), {});
    const QVector<std::pair<QString, QString>> targets = targetsOf(*m_workspace.catalog(), m_entity);
    for (const auto& [target, words] : targets) {
        if (target == QLatin1String("+field"))
            add(tr("New field…"), target);
        else if (target == QLatin1String("+notes") || target == QLatin1String("tag"))
            add(words, target);
    }
    for (const auto& [target, words] : targets) {
        if (!target.startsWith(QLatin1Char('+')) && target != QLatin1String("tag"))
            add(words, target);
    }
}

void ColumnsStep::rebuild()
{
    if (m_job.isReading() || !m_job.hasSource())
        return;
    m_guess->setVisible(m_job.isRemembered());
    m_known->setValue(int(m_job.onMatch()));
    qDeleteAll(m_rows);
    m_rows.clear();
    m_headers = m_job.source().headers;
    m_entity = m_job.entity();
    fillTargets();
    addRows(rowsAtOnce);
    refresh();
}

void ColumnsStep::addRows(int count)
{
    const qsizetype until = qMin(m_headers.size(), m_rows.size() + count);
    for (int i = int(m_rows.size()); i < until; ++i) {
        auto* row = new ColumnRow(m_job, m_workspace, i, m_targets);
        m_rows.append(row);
        m_list->addWidget(row);
    }
    m_more->setVisible(m_rows.size() < m_headers.size());
}

void ColumnsStep::refresh()
{
    if (m_job.isReading() || !m_job.hasSource() || m_job.mapping().columns.size() != m_headers.size())
        return;
    QHash<int, QString> told;
    m_obstacle.clear();
    m_isReady = true;
    for (const Issue& issue : m_job.objections()) {
        const int column = columnAbout(m_job.mapping(), issue.field);
        m_isReady = false;
        if (issue.field.isEmpty())
            m_obstacle = tr("No column goes anywhere yet. Choose below where at least one of them goes.");
        else if (column < 0 || column >= m_rows.size())
            m_obstacle = issue.text;
        else if (!told.contains(column))
            told.insert(column, issue.text);
    }
    bool isWritten = false;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->refresh(told.value(i));
        isWritten = isWritten || !m_rows[i]->reading()->isHidden();
    }
    m_written->setText(isWritten ? tr("is written with") : QString());
    const EntityPtr def = m_workspace.catalog()->find(m_entity);
    const QStringList missing = def ? lacking(*def, m_job.mapping()) : QStringList();
    m_lacking->setText(
        missing.isEmpty()
            ? QString()
            : tr("Nothing fills %1 yet, which every record needs.").arg(missing.join(QStringLiteral(", "))));
    m_lacking->setVisible(!missing.isEmpty());
    showStrangers();
    m_constants->refresh();
    Q_EMIT refreshed();
}

// A few stand there each with its question; of dozens it is said that they are left out, and how they are not.
void ColumnsStep::showStrangers()
{
    const QVector<int> strangers = m_job.strangers();
    const QVector<ColumnMapping>& columns = m_job.mapping().columns;
    const auto leftOut = int(std::count_if(strangers.begin(), strangers.end(),
                                           [&](int column) { return columns[column].target.isEmpty(); }));
    m_anyLeftOut = leftOut > 0;
    m_strangers->setVisible(strangers.size() > mostProposedFields);
    m_strangersSaid->setText(
        m_anyLeftOut ? tr("%Ln column(s) fit no field here and are left out.", nullptr, leftOut)
                     : tr("%Ln column(s) fit no field here and become new fields.", nullptr, int(strangers.size())));
    m_strangersTurn->setText(m_anyLeftOut ? tr("Make fields of all") : tr("Leave all out"));
}

void ColumnsStep::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->target()->setFocus();
}

} // namespace perennial
