// TwinChoice: a grid of fields, the two values, and radio buttons where there is something to choose.
#include "ui/exchange/twin_choice.h"
#include "ui/field/shown_value.h"
#include "ui/support/accessible.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int labelColumn = 160; // logical pixels
constexpr qsizetype twinCharacters = 60;

QString cut(const QString& text)
{
    const QString line = text.left(twinCharacters + 1).simplified();
    return line.size() > twinCharacters ? line.left(twinCharacters) + QChar(u'…') : line;
}

} // namespace

TwinChoice::TwinChoice(Workspace& workspace, QWidget* parent) : QScrollArea(parent), m_workspace(workspace)
{
    setFocusPolicy(Qt::NoFocus); // what is chosen in it takes the keyboard and scrolls it
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void TwinChoice::clear()
{
    m_picks.clear();
    m_keep = nullptr;
    delete takeWidget();
}

void TwinChoice::setTwins(const Record& first, const Record& second)
{
    clear();
    m_first = first;
    m_second = second;
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, labelColumn); // at large text the values need what it would take
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeads(grid);
    const QVector<QString> differing = differences(first, second);
    const EntityDef& def = first.def();
    for (const bool differs : {true, false}) { // what is to be decided first
        for (int field = 0; field < def.fields().size(); ++field) {
            const FieldDef& known = def.field(field);
            const bool isFilled = !first.value(field).isNull() || !second.value(field).isNull();
            if (isFilled && !known.is(Hidden) && !known.is(ReadOnly) && differing.contains(known.key) == differs)
                addField(grid, field, differs);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(body);
}

void TwinChoice::addHeads(QGridLayout* grid)
{
    m_keep = new QButtonGroup(this);
    auto* caption = new PlainLabel(tr("Keep"), TextSize::Secondary, Shade::Muted);
    grid->addWidget(caption, 0, 0);
    // Whoever keeps a record mostly wants its values.
    connect(m_keep, &QButtonGroup::idClicked, this, [this](int kept) {
        for (QButtonGroup* pick : std::as_const(m_picks))
            pick->button(kept)->setChecked(true);
    });
    int column = 0;
    for (const Record* record : {&m_first, &m_second}) {
        auto* keep = new QRadioButton(plainAction(cut(record->title())));
        QFont font = fontOf(TextSize::Body, QFont::DemiBold);
        keep->setFont(font);
        keep->setChecked(column == 0);
        const QDateTime made = record->value(QLatin1String(Common::createdAt.key)).isNull()
                                   ? QDateTime()
                                   : unpack<QDateTime>(record->value(QLatin1String(Common::createdAt.key)));
        const QString about =
            tr("%1, since %2")
                .arg(record->reference(), dateInWords(made.toLocalTime().date(), m_workspace.clock().today()));
        describe(keep, tr("Keep %1").arg(record->title()), about);
        m_keep->addButton(keep, column);
        auto* head = new QWidget;
        auto* box = new QVBoxLayout(head);
        box->setContentsMargins(0, 0, 0, space::s);
        box->setSpacing(0);
        box->addWidget(keep);
        auto* since = new PlainLabel(about, TextSize::Meta, Shade::Muted);
        since->setWordWrap(true);
        standUnderWords(since);
        box->addWidget(since);
        grid->addWidget(head, 0, ++column);
    }
}

// In line with the words of the radio buttons.
void TwinChoice::standUnderWords(QWidget* label) const
{
    const int in = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                   style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    label->setContentsMargins(isRightToLeft() ? 0 : in, 0, isRightToLeft() ? in : 0, 0);
}

QWidget* TwinChoice::cell(const QString& text, bool muted)
{
    auto* label = new PlainLabel(breakable(cut(text)), TextSize::Body, muted ? Shade::Muted : Shade::Strong);
    label->setWordWrap(true);
    describe(label, cut(text));
    standUnderWords(label);
    return label;
}

void TwinChoice::addField(QGridLayout* grid, int field, bool differs)
{
    const FieldDef& known = m_first.def().field(field);
    const int row = grid->rowCount();
    grid->addWidget(new PlainLabel(known.shownLabel(), TextSize::Secondary, Shade::Muted), row, 0);
    const QString first = shownValue(m_workspace, m_first, field);
    const QString second = shownValue(m_workspace, m_second, field);
    if (!differs || known.key == QLatin1String(Common::notes.key)) {
        grid->addWidget(cell(first, false), row, 1);
        grid->addWidget(cell(second, first == second), row, 2);
        return;
    }
    auto* pick = new QButtonGroup(this);
    int column = 0;
    for (const QString& value : {first, second}) {
        auto* button = new QRadioButton(plainAction(cut(value)));
        setPlainToolTip(button, value);
        describe(button, tr("%1: %2").arg(known.shownLabel(), value));
        button->setChecked(column == 0);
        pick->addButton(button, column);
        grid->addWidget(button, row, ++column);
    }
    m_picks.insert(known.key, pick);
}

MergeRecords TwinChoice::chosen() const
{
    const bool keepsFirst = !m_keep || m_keep->checkedId() == 0;
    MergeRecords ask;
    ask.entity = m_first.def().key();
    ask.keep = keepsFirst ? m_first.id() : m_second.id();
    ask.lose = keepsFirst ? m_second.id() : m_first.id();
    for (auto pick = m_picks.cbegin(); pick != m_picks.cend(); ++pick) {
        if ((pick.value()->checkedId() == 0) != keepsFirst)
            ask.takeFromLose.append(pick.key());
    }
    return ask;
}

void TwinChoice::focusFirst()
{
    if (m_keep && m_keep->checkedButton())
        m_keep->checkedButton()->setFocus();
}

} // namespace perennial
