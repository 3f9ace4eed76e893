// FilterEditor: three controls in one line; the search language reads what they say.
#include "ui/filter/filter_editor.h"
#include "core/query/search_fields.h"
#include "core/record/format.h"
#include "ui/field/field_editor.h"
#include "ui/field/field_order.h"
#include "ui/field/shown_value.h"
#include "ui/model/next_step.h"
#include "ui/model/search_context.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/tab_order.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial {
namespace {

bool needsValue(Op op)
{
    return op != Op::Empty && op != Op::NotEmpty;
}

QString quoted(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + text + u'"';
}

// Figures are typed in the signs of the locale; the search language has its own.
QString plainFigure(QString text)
{
    const QLocale locale;
    text.remove(locale.groupSeparator()).remove(QChar(0x00a0)).remove(u' ').remove(u'%');
    return text.replace(locale.decimalPoint(), QStringLiteral("."));
}

} // namespace

FilterEditor::FilterEditor(Workspace& workspace, const QString& entity, QWidget* parent)
    : Adaptive<QFrame>(parent), m_workspace(workspace), m_entity(entity), m_field(new ComboBox),
      m_comparison(new ComboBox), m_add(new Button({})), m_close(new IconButton(QStringLiteral("close"), {}))
{
    m_problem = new PlainLabel({}, TextSize::Meta);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(m_field, 3);
    first->addWidget(m_comparison, 2);
    first->addWidget(m_close);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::s);
    m_row->addStretch();
    m_row->addWidget(m_add);
    m_comparison->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comparison->setMinimumContentsLength(6);
    m_field->setMinimumContentsLength(8);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMaxVisibleItems(16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    column->addLayout(first);
    column->addLayout(m_row);
    column->addWidget(m_problem);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        m_given = {};
        fillComparisons();
    });
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &FilterEditor::fillValue);
    connect(m_add, &QPushButton::clicked, this, &FilterEditor::accept);
    connect(m_close, &QToolButton::clicked, this, &FilterEditor::abandoned);
    FilterEditor::retranslate();
}

const EntityDef& FilterEditor::def() const
{
    return m_workspace.catalog()->entity(m_entity);
}

const FieldDef* FilterEditor::field() const
{
    const QString key = m_field->value().toString();
    const FieldDef* known = def().find(key);
    return known ? known : derivedField(key);
}

void FilterEditor::retranslate()
{
    describe(m_field, tr("Field"), m_field->currentText());
    describe(m_comparison, tr("Comparison"), m_comparison->currentText());
    m_add->setText(tr("Add filter"));
    m_close->setWords(tr("Close"));
}

void FilterEditor::fillFields()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    for (const FieldDef& field : fieldsToChoose(def()))
        m_field->addItem(field.shownLabel(), field.key);
    const bool planned = hasNextSteps(*m_workspace.catalog(), m_entity);
    for (const QString& key : derivedFields()) {
        if (planned || key == QLatin1String("tag"))
            m_field->addItem(derivedField(key)->shownLabel(), key);
    }
}

void FilterEditor::begin(const Condition& condition)
{
    fillFields();
    m_isOpen = true;
    m_problem->hide();
    const QString wanted = condition.field.isEmpty()
                               ? (def().hasFlow() ? def().flowField() : m_field->itemData(0).toString())
                               : condition.field;
    {
        const QSignalBlocker quiet(m_field);
        if (!m_field->setValue(wanted))
            m_field->setCurrentIndex(0);
    }
    m_given = condition.value.isNull() && !condition.several.isEmpty() ? condition.several.first() : condition.value;
    fillComparisons();
    if (!condition.field.isEmpty())
        m_comparison->setValue(int(condition.op));
    m_field->setFocus();
}

void FilterEditor::fillComparisons()
{
    const QSignalBlocker quiet(m_comparison);
    m_comparison->clear();
    const FieldDef* of = field();
    if (!of)
        return;
    const auto offer = [this](const QString& words, Op op) { m_comparison->addItem(words, int(op)); };
    const bool days = isDayKind(of->kind);
    const bool written = isTextual(of->kind) && !derivedField(of->key);
    if (written || of->kind == Kind::Link)
        offer(tr("contains"), Op::Has);
    if (of->key != QLatin1String("next")) {
        offer(tr("is"), Op::Is);
        offer(tr("is not"), Op::IsNot);
    }
    if (written)
        offer(tr("begins with"), Op::Starts);
    if (isOrdered(of->kind)) {
        offer(days ? tr("is after") : tr("is more than"), Op::More);
        offer(days ? tr("is before") : tr("is less than"), Op::Less);
    }
    if (!of->is(Required) && of->kind != Kind::Flag) {
        offer(tr("is empty"), Op::Empty);
        offer(tr("is filled"), Op::NotEmpty);
    }
    fillValue();
}

void FilterEditor::fillValue()
{
    delete m_value;
    m_value = nullptr;
    const FieldDef* of = field();
    if (!of || !needsValue(Op(m_comparison->value().toInt())))
        return;
    if (isDayKind(of->kind)) {
        auto* days = new ComboBox;
        days->setEditable(true);
        for (const QString& name : dayNames())
            days->addItem(shownDays(name), name);
        if (of->kind == Kind::Date) {
            for (const QString& name : {QStringLiteral("*today"), QStringLiteral("*this_month")})
                days->addItem(shownDays(name), name);
        }
        if (m_given.isText())
            days->setEditText(shownDays(m_given.text()));
        m_value = days;
    } else if (of->kind == Kind::Flag) {
        auto* answers = new ComboBox;
        answers->addItem(tr("yes"), QStringLiteral("1"));
        answers->addItem(tr("no"), QStringLiteral("0"));
        m_value = answers;
    } else {
        FieldDef typed = *of;
        typed.traits |= Required; // a choice of nothing is “is empty”
        if (typed.kind == Kind::LongText || typed.kind == Kind::Moment)
            typed.kind = Kind::Text;
        auto* editor = new FieldEditor(m_workspace, typed);
        if (m_given.isText())
            editor->setText(m_given.text());
        connect(editor, &FieldEditor::committed, this, [this] {
            if (m_isOpen && field() && field()->kind != Kind::Choice && m_value && m_value->isAncestorOf(focusWidget()))
                accept();
        });
        m_value = editor;
    }
    describe(m_value, tr("Value"));
    m_row->insertWidget(0, m_value, 100);
    tabInLayoutOrder(this);
}

QString FilterEditor::typedValue() const
{
    if (auto* editor = qobject_cast<FieldEditor*>(m_value))
        return editor->text().trimmed();
    auto* box = qobject_cast<ComboBox*>(m_value);
    if (!box)
        return {};
    if (m_given.isText() && box->currentText() == shownDays(m_given.text()))
        return m_given.text();
    const int known = box->findText(box->currentText());
    return known >= 0 ? box->itemData(known).toString() : box->currentText().trimmed();
}

Condition FilterEditor::written() const
{
    const FieldDef& of = *field();
    const Op op = Op(m_comparison->value().toInt());
    if (!needsValue(op))
        return {of.key, op, {}, {}};
    const QString typed = typedValue();
    if (typed.isEmpty())
        throw invalid(tr("Say what %1 is compared with.").arg(of.shownLabel()), of.key);
    if (of.kind == Kind::Choice || of.kind == Kind::Flag)
        return {of.key, op, of.kind == Kind::Flag ? Value(qint64(typed == u"1")) : Value(typed), {}};
    const bool text = isTextual(of.kind) || of.kind == Kind::LongText;
    QString value = quoted(typed);
    if (isDayKind(of.kind))
        value = typed;
    else if (isFigure(of.kind))
        value = plainFigure(typed);
    const QString exact = text || of.kind == Kind::Link ? QStringLiteral("=") : QStringLiteral(":");
    QString line = of.key;
    switch (op) {
    case Op::More: line += u'>' + value; break;
    case Op::Less: line += u'<' + value; break;
    case Op::Has: line += u':' + value; break;
    case Op::Starts: line += u':' + value + u'*'; break;
    case Op::IsNot: line = u'-' + line + exact + value; break;
    default: line += exact + value; break;
    }
    const Query read = readSearch(def(), line, searchContextOf(m_workspace));
    if (read.filter.conditions.isEmpty())
        throw invalid(tr("“%1” is nothing %2 can be compared with.").arg(typed, of.shownLabel()), of.key);
    return read.filter.conditions.first();
}

void FilterEditor::accept()
{
    if (!field())
        return;
    const Outcome<Condition> condition = attempt([this] { return written(); });
    m_problem->setVisible(!condition);
    if (!condition) {
        m_problem->setText(condition.error().text);
        return;
    }
    Filter filter;
    filter.conditions = {*condition};
    m_isOpen = false;
    Q_EMIT accepted(filter);
}

void FilterEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCard(&painter, rect(), tokensOf(this), radius::row);
}

void FilterEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT abandoned();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace perennial
