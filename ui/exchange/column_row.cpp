// ColumnRow: a correction shows at once in the user's own cells.
#include "ui/exchange/column_row.h"
#include "core/base/in_sentence.h"
#include "core/exchange/worked_out.h"
#include "ui/exchange/column_reading.h"
#include "ui/exchange/import_job.h"
#include "ui/support/accessible.h"
#include "ui/support/combo_box.h"
#include "ui/support/kind_words.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int sureFrom = 60; // a guess below deserves a second look
constexpr qsizetype shownCells = 3;
constexpr qsizetype shownCharacters = 60; // of one cell
constexpr qsizetype rawCharacters = 12;   // of one that is shown with its meaning behind it, which counts

QString cut(const QString& text, qsizetype most = shownCharacters)
{
    const QString line = text.left(2 * most).simplified();
    return line.size() > most ? line.left(most) + QChar(u'…') : line;
}

} // namespace

// Large text in the smallest window has room for a name and its target, if both are a little narrower.
int ColumnRow::nameWidth()
{
    return scaled(hasTwoLines() ? 110 : 150);
}

int ColumnRow::targetWidth()
{
    return scaled(hasTwoLines() ? 190 : 210);
}

int ColumnRow::readingWidth()
{
    return scaled(160);
}

bool ColumnRow::hasTwoLines()
{
    return scaled(100) > 150;
}

ColumnRow::ColumnRow(ImportJob& job, Workspace& workspace, int column, QAbstractItemModel* targets, QWidget* parent)
    : Adaptive<QWidget>(parent), m_job(job), m_workspace(workspace), m_column(column),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight)), m_name(new PlainLabel), m_target(new ComboBox),
      m_mark(new IconLabel(QStringLiteral("tick"))), m_values(new PlainLabel({}, TextSize::Secondary, Shade::Muted)),
      m_reading(new ComboBox), m_remark(new PlainLabel({}, TextSize::Meta)), m_indent(new QWidget)
{
    m_name->setText(job.source().headers.value(column));
    m_name->setElided(true);
    m_name->setWeight(QFont::Medium);
    m_name->setBuddy(m_target);
    m_values->setBuddy(m_reading);
    m_values->setElided(true);
    m_remark->setWordWrap(true);
    m_target->setModel(targets);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* name = new QWidget;
    auto* nameBox = new QHBoxLayout(name);
    nameBox->setContentsMargins(0, 0, 0, 0);
    nameBox->addWidget(m_name, 1);
    auto* goes = new QHBoxLayout;
    goes->setSpacing(space::m);
    goes->addWidget(name);
    goes->addWidget(m_target);
    goes->addWidget(m_mark);
    goes->addStretch();
    auto* reads = new QHBoxLayout;
    reads->setSpacing(space::m);
    reads->addWidget(m_values, 1);
    reads->addWidget(m_reading);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addLayout(goes);
    m_line->addLayout(reads, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(m_indent); // no margin: it would stay on the left of a mirrored window
    below->addWidget(m_remark, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::xs, 0, space::xs);
    box->setSpacing(space::xs);
    box->addLayout(m_line);
    box->addLayout(below);
    connect(m_target, &QComboBox::activated, this, [this] { m_job.setTarget(m_column, m_target->value().toString()); });
    connect(m_reading, &QComboBox::activated, this, [this] {
        ColumnMapping mapping = m_job.mapping().columns[m_column];
        setReading(m_reading->value().toString(), mapping);
        m_job.setColumn(m_column, mapping);
    });
    ColumnRow::retranslate();
    ColumnRow::restyle();
}

void ColumnRow::restyle()
{
    m_line->setDirection(hasTwoLines() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(hasTwoLines() ? space::xs : space::m);
    m_name->parentWidget()->setFixedWidth(nameWidth());
    m_indent->setFixedWidth(nameWidth());
    m_target->setFixedWidth(targetWidth());
    m_reading->setFixedWidth(readingWidth());
    m_mark->setFixedWidth(scaled(extent::icon));
}

void ColumnRow::retranslate()
{
    const QString header = m_job.source().headers.value(m_column);
    describe(m_target, tr("“%1” goes to").arg(header), m_target->currentText());
    describe(m_reading, tr("How “%1” is written").arg(header), m_reading->currentText());
    m_fresh = true;
}

void ColumnRow::refresh(const QString& objection)
{
    const ColumnMapping& mapping = m_job.mapping().columns[m_column];
    m_target->setValue(mapping.target);
    const FieldDef* field = fieldOfTarget(*m_workspace.catalog(), m_job.entity(), mapping.target);
    if (mapping.newKind) {
        m_made.kind = *mapping.newKind;
        field = &m_made;
    }
    if (m_fresh || !(mapping == m_shown)) {
        m_fresh = false;
        m_shown = mapping;
        showReading(field);
        showValues(field);
    }
    showRemark(objection);
}

void ColumnRow::showReading(const FieldDef* field)
{
    const QVector<ReadingChoice> choices = field ? readingChoices(*field) : QVector<ReadingChoice>();
    m_reading->clear();
    for (const ReadingChoice& choice : choices)
        m_reading->addItem(choice.words, choice.key);
    if (!choices.isEmpty())
        m_reading->setValue(readingKey(*field, m_shown));
    // A hidden box keeps its place, so that the values of all rows end at one line.
    QSizePolicy policy = m_reading->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reading->setSizePolicy(policy);
    m_reading->setVisible(!choices.isEmpty());
}

void ColumnRow::showValues(const FieldDef* field)
{
    QStringList shown;
    m_unread = 0;
    for (const QVector<QString>& row : m_job.source().rows) {
        const QString cell = row.value(m_column);
        if (cell.trimmed().isEmpty())
            continue;
        const std::optional<QString> meant = field ? understood(*field, m_shown, cell) : cell;
        m_unread += meant ? 0 : 1;
        if (shown.size() >= shownCells)
            continue;
        const QString words = !meant           ? tr("%1 → ?").arg(cut(cell))
                              : *meant == cell ? cut(cell)
                                               : tr("%1 → %2").arg(cut(cell, rawCharacters), cut(*meant));
        if (!shown.contains(words))
            shown.append(words);
    }
    m_cells = shown.isEmpty() ? QStringList{tr("empty")} : shown;
    fitValues();
}

// As many of the cells as there is room for, each of them whole; the first in any case.
void ColumnRow::fitValues()
{
    const auto sideBySide = [this](qsizetype count) { return m_cells.mid(0, count).join(QStringLiteral("   │   ")); };
    qsizetype count = m_cells.size();
    while (count > 1 && m_values->fontMetrics().horizontalAdvance(sideBySide(count)) > m_values->width())
        --count;
    m_values->setText(sideBySide(count));
}

void ColumnRow::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    layout()->activate(); // the room of the cells is known now
    fitValues();
}

void ColumnRow::showRemark(const QString& objection)
{
    const bool isUnsure = !m_shown.target.isEmpty() && m_shown.certainty < sureFrom;
    m_mark->setVisible(true);
    m_mark->setIcon(m_shown.target.isEmpty()                       ? QStringLiteral("dash")
                    : isUnsure || !objection.isEmpty() || m_unread ? QStringLiteral("help")
                                                                   : QStringLiteral("tick"));
    m_mark->setTone(m_shown.target.isEmpty() ? Tone::Grey
                    : !objection.isEmpty()   ? Tone::Red
                    : isUnsure || m_unread   ? Tone::Amber
                                             : Tone::Green);
    QString words = objection;
    if (words.isEmpty() && m_unread)
        words = tr("%Ln of the first cells cannot be understood so.", nullptr, int(m_unread));
    else if (words.isEmpty() && m_shown.newKind)
        words =
            (isUnsure ? tr("Fits no field here: a new one will be made (%1).") : tr("A new field will be made (%1)."))
                .arg(inSentence(kindInWords(*m_shown.newKind)));
    else if (words.isEmpty() && isUnsure)
        words = tr("Only a guess: look twice.");
    else if (words.isEmpty() && m_shown.target.isEmpty() &&
             isWorkedOut(m_workspace.catalog()->entity(m_job.entity()), m_job.source().headers, m_column))
        words = tr("Left out: the program works this out itself.");
    m_remark->setTone(!objection.isEmpty() ? Tone::Red : isUnsure || m_unread ? Tone::Amber : Tone::Grey);
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
    m_indent->setVisible(!words.isEmpty());
    m_name->setShade(m_shown.target.isEmpty() ? Shade::Muted : Shade::Strong);
    setPlainToolTip(m_values, m_cells.join(u'\n'));
}

} // namespace perennial
