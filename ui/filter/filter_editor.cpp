// FilterEditor: field, comparison and value, of a span both ends; the search language reads what they say.
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

constexpr int between = -1; // among the comparisons, which are numbers of Op else

bool needsValue(int comparison)
{
    return comparison != int(Op::Empty) && comparison != int(Op::NotEmpty);
}

bool isSpan(const Filter& filter)
{
    const QVector<Condition>& ends = filter.conditions;
    return ends.size() == 2 && ends[0].field == ends[1].field && ends[0].op == Op::AtLeast && ends[1].op == Op::AtMost;
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

// Words and number of each comparison the field can be put to.
QVector<std::pair<QString, int>> comparisonsOf(const FieldDef& field)
{
    QVector<std::pair<QString, int>> offered;
    const auto offer = [&](const QString& words, Op op) { offered.append({words, int(op)}); };
    const bool days = isDayKind(field.kind);
    const bool written = isTextual(field.kind) && !derivedField(field.key);
    if (written || field.kind == Kind::Link)
        offer(FilterEditor::tr("contains"), Op::Has);
    if (field.key != QLatin1String("next")) {
        offer(FilterEditor::tr("is"), Op::Is);
        offer(FilterEditor::tr("is not"), Op::IsNot);
    }
    if (written)
        offer(FilterEditor::tr("begins with"), Op::Starts);
    if (isOrdered(field.kind)) {
        offered.append({FilterEditor::tr("is between"), between});
        offer(days ? FilterEditor::tr("is after") : FilterEditor::tr("is more than"), Op::More);
        offer(days ? FilterEditor::tr("is before") : FilterEditor::tr("is less than"), Op::Less);
        offer(days ? FilterEditor::tr("is not before") : FilterEditor::tr("is at least"), Op::AtLeast);
        offer(days ? FilterEditor::tr("is not after") : FilterEditor::tr("is at most"), Op::AtMost);
    }
    if (!field.is(Required) && field.kind != Kind::Flag) {
        offer(FilterEditor::tr("is empty"), Op::Empty);
        offer(FilterEditor::tr("is filled"), Op::NotEmpty);
    }
    return offered;
}

// A value that is kept as a number, as the user would type it.
QString typedNumber(const FieldDef& field, const Value& value, const Reader& reader)
{
    switch (field.kind) {
    case Kind::Money: return formatMoney(unpack<Money>(value), reader.baseCurrency(), QLocale(), MoneyStyle::Bare);
    case Kind::Quantity: return formatQuantity(unpack<Quantity>(value));
    case Kind::Percent: return formatPercent(unpack<Percent>(value));
    case Kind::Link: return reader.titleOf(field.target, value.integer());
    default: return QString::number(value.integer());
    }
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
    m_and = new PlainLabel;
    m_and->hide();
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::s);
    m_row->addWidget(m_and);
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
        m_given = m_givenUntil = {};
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
    m_and->setText(tr("and"));
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

bool FilterEditor::canSay(const Filter& filter) const
{
    if (!filter.groups.isEmpty() || filter.conditions.isEmpty() || (filter.conditions.size() > 1 && !isSpan(filter)))
        return false;
    const Condition& condition = filter.conditions.first();
    const FieldDef* known = def().find(condition.field);
    const FieldDef* of = known ? known : derivedField(condition.field);
    const int comparison = isSpan(filter) ? between : int(condition.op);
    if (!of || !condition.several.isEmpty() || (condition.value.isNull() && needsValue(comparison)))
        return false;
    const auto offered = comparisonsOf(*of);
    return std::any_of(offered.begin(), offered.end(),
                       [comparison](const auto& each) { return each.second == comparison; });
}

void FilterEditor::begin(const Filter& filter)
{
    fillFields();
    m_isOpen = true;
    m_problem->hide();
    const Condition condition = filter.conditions.value(0);
    const QString wanted = condition.field.isEmpty()
                               ? (def().hasFlow() ? def().flowField() : m_field->itemData(0).toString())
                               : condition.field;
    {
        const QSignalBlocker quiet(m_field);
        if (!m_field->setValue(wanted))
            m_field->setCurrentIndex(0);
    }
    m_given = condition.value;
    m_givenUntil = filter.conditions.value(1).value;
    fillComparisons();
    if (!condition.field.isEmpty())
        m_comparison->setValue(isSpan(filter) ? between : int(condition.op));
    m_field->setFocus();
}

void FilterEditor::fillComparisons()
{
    const QSignalBlocker quiet(m_comparison);
    m_comparison->clear();
    if (const FieldDef* of = field()) {
        for (const auto& [words, comparison] : comparisonsOf(*of))
            m_comparison->addItem(words, comparison);
        fillValue();
    }
}

void FilterEditor::fillValue()
{
    delete m_value;
    delete m_until;
    m_value = m_until = nullptr;
    const FieldDef* of = field();
    const int comparison = m_comparison->value().toInt();
    m_and->setVisible(of && comparison == between);
    if (!of || !needsValue(comparison))
        return;
    m_value = makeValue(*of, m_given);
    m_row->insertWidget(0, m_value, 100);
    describe(m_value, comparison == between ? tr("From") : tr("Value"));
    if (comparison == between) {
        m_until = makeValue(*of, m_givenUntil);
        m_row->insertWidget(2, m_until, 100);
        describe(m_until, tr("To"));
    }
    tabInLayoutOrder(this);
}

QWidget* FilterEditor::makeValue(const FieldDef& of, const Value& given)
{
    if (isDayKind(of.kind)) {
        auto* days = new ComboBox;
        days->setEditable(true);
        for (const QString& name : dayNames())
            days->addItem(shownDays(name), name);
        if (of.kind == Kind::Date) {
            for (const QString& name : {QStringLiteral("*today"), QStringLiteral("*this_month")})
                days->addItem(shownDays(name), name);
        }
        if (given.isText())
            days->setEditText(shownDays(given.text()));
        return days;
    }
    if (of.kind == Kind::Flag) {
        auto* answers = new ComboBox;
        answers->addItem(tr("yes"), QStringLiteral("1"));
        answers->addItem(tr("no"), QStringLiteral("0"));
        if (given.isInteger())
            answers->setValue(QString::number(given.integer()));
        return answers;
    }
    return makeFigure(of, given);
}

QWidget* FilterEditor::makeFigure(const FieldDef& of, const Value& given)
{
    FieldDef typed = of;
    typed.traits |= Required; // a choice of nothing is “is empty”
    if (typed.kind == Kind::LongText || typed.kind == Kind::Moment)
        typed.kind = Kind::Text;
    auto* editor = new FieldEditor(m_workspace, typed);
    if (given.isText())
        editor->setText(given.text());
    else if (given.isInteger())
        editor->setText(typedNumber(of, given, m_workspace.reader()));
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        const bool isLast = editor == (m_until ? m_until : m_value); // of a span the other end is still to come
        if (m_isOpen && isLast && field() && field()->kind != Kind::Choice && editor->isAncestorOf(focusWidget()))
            accept();
    });
    return editor;
}

QString FilterEditor::typedValue(const QWidget* value, const Value& given) const
{
    const FieldDef& of = *field();
    QString typed;
    if (const auto* editor = qobject_cast<const FieldEditor*>(value)) {
        typed = editor->text().trimmed();
    } else if (const auto* box = qobject_cast<const ComboBox*>(value)) {
        const int known = box->findText(box->currentText());
        typed = known >= 0 ? box->itemData(known).toString() : box->currentText().trimmed();
        if (given.isText() && box->currentText() == shownDays(given.text()))
            typed = given.text();
    }
    if (typed.isEmpty())
        throw invalid(tr("Say what %1 is compared with.").arg(of.shownLabel()), of.key);
    if (isDayKind(of.kind) || of.kind == Kind::Choice || of.kind == Kind::Flag)
        return typed;
    return isFigure(of.kind) ? plainFigure(typed) : quoted(typed);
}

Filter FilterEditor::written() const
{
    const FieldDef& of = *field();
    const int comparison = m_comparison->value().toInt();
    const auto only = [](const Condition& condition) { return Filter{Filter::Join::All, {condition}, {}}; };
    if (!needsValue(comparison))
        return only({of.key, Op(comparison), {}, {}});
    const QString value = typedValue(m_value, m_given);
    if (of.kind == Kind::Choice || of.kind == Kind::Flag)
        return only({of.key, Op(comparison), of.kind == Kind::Flag ? Value(qint64(value == u"1")) : Value(value), {}});
    const bool text = isTextual(of.kind) || of.kind == Kind::LongText;
    const QString exact = text || of.kind == Kind::Link ? QStringLiteral("=") : QStringLiteral(":");
    QString line = of.key;
    switch (comparison) {
    case between: line += u':' + value + QLatin1String("..") + typedValue(m_until, m_givenUntil); break;
    case int(Op::More): line += u'>' + value; break;
    case int(Op::AtLeast): line += QLatin1String(">=") + value; break;
    case int(Op::Less): line += u'<' + value; break;
    case int(Op::AtMost): line += QLatin1String("<=") + value; break;
    case int(Op::Has): line += u':' + value; break;
    case int(Op::Starts): line += u':' + value + u'*'; break;
    case int(Op::IsNot): line = u'-' + line + exact + value; break;
    default: line += exact + value; break;
    }
    const Filter read = readSearch(def(), line, searchContextOf(m_workspace)).filter;
    if (read.conditions.isEmpty() || (comparison == between && !isSpan(read)))
        throw invalid(tr("“%1” is nothing %2 can be compared with.").arg(value, of.shownLabel()), of.key);
    return comparison == between ? read : only(read.conditions.first());
}

void FilterEditor::accept()
{
    if (!field())
        return;
    const Outcome<Filter> filter = attempt([this] { return written(); });
    m_problem->setVisible(!filter);
    if (!filter) {
        m_problem->setText(filter.error().text);
        return;
    }
    m_isOpen = false;
    Q_EMIT accepted(*filter);
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
