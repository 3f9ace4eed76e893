// MatchView: a grid of fields in three parts.
#include "ui/exchange/match_view.h"
#include "ui/field/shown_value.h"
#include "ui/support/accessible.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include <QGridLayout>

namespace perennial {
namespace {

constexpr qsizetype matchCharacters = 120; // of a value; nobody compares more by eye
constexpr int matchColumn = 64;            // of the labels, logical pixels at least

PlainLabel* matchCell(const QString& text, Shade shade)
{
    const QString line = text.left(matchCharacters + 1).simplified();
    auto* label = new PlainLabel(breakable(line.size() > matchCharacters ? line.left(matchCharacters) + u'…' : line),
                                 TextSize::Body, shade);
    label->setWordWrap(true);
    return label;
}

} // namespace

MatchView::MatchView(Workspace& workspace, QWidget* parent) : Adaptive<QScrollArea>(parent), m_workspace(workspace)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    hide();
    MatchView::retranslate();
}

void MatchView::retranslate()
{
    describe(this, tr("What the row meets"));
    if (!m_entity.isEmpty())
        setRow(m_entity, m_row);
}

void MatchView::setRow(const QString& entity, const RowRemark& row)
{
    m_entity = entity;
    m_row = row;
    auto* body = new QWidget;
    body->setAutoFillBackground(false);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, space::s, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(0, matchColumn);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    const auto known = attempt([&] { return m_workspace.reader().find(entity, row.known); });
    if (row.earlier) {
        auto* words =
            new PlainLabel(tr("The same record stands in line %1 of this file already.").arg(formatCount(row.earlier)));
        words->setWordWrap(true);
        grid->addWidget(words, 0, 0, 1, 3);
    } else if (known && *known) {
        showRecord(grid, **known, row);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(body); // the one before is deleted
}

void MatchView::showRecord(QGridLayout* grid, const Record& known, const RowRemark& row)
{
    Record said = known; // in its currency
    for (const auto& [field, value] : row.says) {
        if (field >= 0)
            said.setValue(field, value);
    }
    const QString line = tr("Line %1").arg(formatCount(row.line));
    const QString name = shownTitle(m_workspace.reader(), known) + u'\n' + known.reference();
    int column = 0;
    for (const QString& head : {name, line}) {
        auto* label = new PlainLabel(head, TextSize::Body, Shade::Strong);
        label->setWeight(QFont::DemiBold);
        label->setWordWrap(true);
        grid->addWidget(label, 0, ++column, Qt::AlignTop);
    }
    for (const Part part : {Part::Differs, Part::Same, Part::Known})
        addPart(grid, part, known, said);
    if (row.further.isEmpty())
        return;
    addHeading(grid, tr("The row adds"));
    auto* further = matchCell(row.further.join(QStringLiteral(", ")), Shade::Strong);
    grid->addWidget(further, grid->rowCount(), 0, 1, 3);
}

void MatchView::addHeading(QGridLayout* grid, const QString& words)
{
    auto* heading = new PlainLabel(words, TextSize::Meta, Shade::Muted);
    heading->setContentsMargins(0, space::s, 0, 0);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 3);
}

void MatchView::addPart(QGridLayout* grid, Part part, const Record& known, const Record& said)
{
    const QVector<std::pair<int, Value>>& says = m_row.says;
    bool isFirst = true;
    for (int field = 0; field < known.def().fields().size(); ++field) {
        const FieldDef& def = known.def().field(field);
        const bool isSaid =
            std::any_of(says.begin(), says.end(), [field](const auto& one) { return one.first == field; });
        const bool differs = known.value(field) != said.value(field);
        const Part own = !isSaid ? Part::Known : differs ? Part::Differs : Part::Same;
        const bool isEmpty = known.value(field).isNull() && said.value(field).isNull();
        const bool tellsNothing = !isSaid && (def.is(ReadOnly) || known.def().isOwnerOrStamp(field));
        if (own != part || isEmpty || tellsNothing || def.is(Hidden))
            continue;
        if (isFirst)
            addHeading(grid, part == Part::Differs ? tr("Different")
                             : part == Part::Same  ? tr("The same")
                                                   : tr("Only in the record"));
        isFirst = false;
        addField(grid, part, field, known, said);
    }
}

void MatchView::addField(QGridLayout* grid, Part part, int field, const Record& known, const Record& said)
{
    const QString label = known.def().field(field).shownLabel();
    const QString there = shownValue(m_workspace, known, field);
    const QString now = shownValue(m_workspace, said, field);
    const int row = grid->rowCount();
    auto* words = new PlainLabel(label, TextSize::Secondary, Shade::Muted);
    words->setWordWrap(true);
    grid->addWidget(words, row, 0, Qt::AlignTop);
    auto* first = matchCell(there.isEmpty() ? QStringLiteral("—") : there, Shade::Strong);
    describe(first, tr("%1 in the record: %2").arg(label, there.isEmpty() ? tr("empty") : there));
    grid->addWidget(first, row, 1, Qt::AlignTop);
    if (part == Part::Known)
        return;
    auto* second = matchCell(now, part == Part::Same ? Shade::Muted : Shade::Strong);
    second->setWeight(part == Part::Differs ? QFont::DemiBold : QFont::Normal);
    describe(second, tr("%1 in the row: %2").arg(label, now));
    grid->addWidget(second, row, 2, Qt::AlignTop);
}

} // namespace perennial
