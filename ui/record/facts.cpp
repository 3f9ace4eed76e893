// Facts: rows of label and value, and the editor that takes a row's place.
#include "ui/record/facts.h"
#include "core/workspace/entry.h"
#include "ui/field/field_editor.h"
#include "ui/field/shown_value.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

// A value that a click, Enter or F2 turns into its editor.
class FactButton : public QPushButton {
public:
    FactButton(const QString& label, const QString& value, bool link)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::s, space::xs, space::s, space::xs);
        column->setSpacing(0);
        column->addWidget(new PlainLabel(label, TextSize::Meta, Shade::Muted));
        auto* words = new PlainLabel(value.isEmpty() ? QStringLiteral("—") : value);
        words->setWordWrap(true);
        if (link)
            words->setTone(Tone::Blue);
        column->addWidget(words);
        for (QLabel* child : findChildren<QLabel*>())
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        describe(this, label + QStringLiteral(": ") + value);
    }
    QSize sizeHint() const override { return layout()->sizeHint().expandedTo({0, scaled(44)}); }
    QSize minimumSizeHint() const override { return {0, layout()->minimumSize().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }
};

} // namespace

Facts::Facts(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void Facts::setRecord(const Record& record)
{
    m_record = record;
    build();
}

void Facts::retranslate()
{
    if (m_record.isValid())
        build();
}

void Facts::build()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int empty = 0;
    for (int field = 0; field < m_record.def().fields().size(); ++field) {
        const FieldDef& def = m_record.def().field(field);
        if (def.is(Hidden) || (def.is(ReadOnly) && m_record.value(field).isNull()))
            continue;
        if (m_record.value(field).isNull() && !m_showsEmpty)
            ++empty;
        else
            addFact(field);
    }
    if (empty) {
        auto* more = new LinkButton(tr("Show %n empty field(s)", nullptr, empty));
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsEmpty = true;
            build();
        });
        m_rows->addWidget(more, 0, Qt::AlignLeft);
    }
    m_rows->addStretch();
}

void Facts::addFact(int field)
{
    const FieldDef& def = m_record.def().field(field);
    auto* button = new FactButton(def.shownLabel(), shownValue(m_navigator.workspace(), m_record, field),
                                  def.kind == Kind::Link && !m_record.value(field).isNull());
    connect(button, &QPushButton::clicked, this, [this, field, button] {
        const FieldDef& clicked = m_record.def().field(field);
        if (clicked.kind == Kind::Link && clicked.is(ReadOnly) && !m_record.value(field).isNull())
            m_navigator.go({QStringLiteral("record"), clicked.target, m_record.value(field).integer(), {}, {}});
        else if (!clicked.is(ReadOnly))
            edit(field, button);
    });
    m_rows->addWidget(button);
}

void Facts::edit(int field, QWidget* row)
{
    auto* editor = new FieldEditor(m_navigator.workspace(), m_record, field);
    m_rows->replaceWidget(row, editor);
    row->deleteLater();
    editor->setFocus();
    connect(editor, &FieldEditor::committed, this, [this, field, editor] { save(field, editor); });
    connect(editor, &FieldEditor::abandoned, this, [this] { QTimer::singleShot(0, this, &Facts::build); });
}

void Facts::save(int field, FieldEditor* editor)
{
    const QString text = editor->text();
    const QString key = m_record.def().field(field).key;
    editor->disconnect(this);
    const auto saved = m_navigator.workspace().perform(
        tr("Change %1 of %2").arg(m_record.def().field(field).shownLabel(), m_record.title()), [&](Desk& desk) {
            Record record = desk.load(m_record.def().key(), m_record.id());
            enter(desk, record, key, text, readingOfLocale());
            desk.save(record);
        });
    if (!saved)
        m_navigator.tell(saved.error());
    QTimer::singleShot(0, this, [this] {
        if (const auto fresh = m_navigator.workspace().reader().find(m_record.def().key(), m_record.id()))
            m_record = *fresh;
        build();
    });
}

} // namespace perennial
