// BulkBar: the questions that need an answer first — a field and its value, a tag, an activity for each.
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/workspace/entry.h"
#include "ui/field/field_editor.h"
#include "ui/field/field_order.h"
#include "ui/field/shown_value.h"
#include "ui/record/bulk_ask.h"
#include "ui/record/bulk_bar.h"
#include "ui/support/accessible.h"
#include "ui/support/combo_box.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/one_stop.h"
#include "ui/support/tab_order.h"
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace perennial {
namespace {

// The n-th working day from a day on.
QDate workingDay(QDate from, int ahead)
{
    QDate day = from;
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    for (int left = ahead; left > 0; --left) {
        do {
            day = day.addDays(1);
        } while (day.dayOfWeek() > Qt::Friday);
    }
    return day;
}

QFormLayout* formOn(QWidget* body)
{
    auto* form = new QFormLayout(body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::s);
    return form;
}

} // namespace

void BulkBar::openFieldEditor()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* fields = new ComboBox;
    for (const FieldDef& field : fieldsToChoose(def())) {
        const bool set =
            !field.is(ReadOnly) && !field.is(Unique) && !(def().hasFlow() && field.key == def().flowField());
        if (set)
            fields->addItem(field.shownLabel(), field.key);
    }
    // Hardly anybody gives many records one name: it starts with what they may have in common.
    while (def().find(fields->value().toString())->is(Titled) && fields->currentIndex() + 1 < fields->count())
        fields->setCurrentIndex(fields->currentIndex() + 1);
    describe(fields, tr("Field"), fields->currentText());
    row->addWidget(fields, 1);
    auto* holder = new QWidget;
    auto* inner = new QHBoxLayout(holder);
    inner->setContentsMargins(0, 0, 0, 0);
    row->addWidget(holder, 2);
    const auto showEditor = [this, fields, inner, holder] {
        delete holder->findChild<FieldEditor*>(QString(), Qt::FindDirectChildrenOnly);
        inner->addWidget(new FieldEditor(m_navigator.workspace(), *def().find(fields->value().toString())));
        tabInLayoutOrder(m_ask);
        tellPresent(fields->value().toString(), {});
    };
    connect(fields, &QComboBox::currentIndexChanged, holder, showEditor);
    const auto apply = [this, fields, holder] {
        const QString key = fields->value().toString();
        const QString text = holder->findChild<FieldEditor*>()->text();
        const auto value = attempt([&] {
            Record blank(m_navigator.workspace().catalog()->pointer(m_entity));
            enter(m_navigator.workspace().reader(), blank, key, text, readingOfLocale());
            return blank.value(key);
        });
        if (!value) {
            m_ask->setProblem(value.error().text);
            return;
        }
        change({m_entity, m_ids, {{key, *value}}, {}, {}}, def().find(key)->shownLabel());
    };
    m_ask->open(tr("Change %Ln record(s)", nullptr, int(m_ids.size())), body, apply);
    showEditor();
}

void BulkBar::openTag()
{
    auto* name = new QLineEdit;
    name->setPlaceholderText(tr("Tag"));
    describe(name, tr("Tag"));
    m_ask->open(tr("Tag %Ln record(s)", nullptr, int(m_ids.size())), name, [this, name] {
        const QString tag = name->text().simplified();
        if (tag.isEmpty()) {
            m_ask->setProblem(tr("A tag needs a word."));
            return;
        }
        change({m_entity, m_ids, {}, {tag}, {}}, tr("tag “%1”").arg(tag));
    });
}

void BulkBar::openActivity()
{
    const QDate today = m_navigator.workspace().clock().today();
    auto* body = new QWidget;
    QFormLayout* form = formOn(body);
    auto* kind = new ComboBox;
    const EntityDef& activity = m_navigator.workspace().catalog()->entity(QString::fromLatin1(Activity::entity));
    const FieldDef& kinds = *activity.find(QString::fromLatin1(Activity::kind.key));
    for (const Option& option : kinds.options) {
        if (option.key != QLatin1String(Activity::note.key))
            kind->addItem(kinds.shownOption(option), option.key);
    }
    kind->setValue(QString::fromLatin1(Activity::call.key));
    auto* subject = new QLineEdit;
    auto* from = new OneStop<QDateEdit>(workingDay(today, 0));
    from->setCalendarPopup(true);
    from->setMinimumDate(today);
    auto* perDay = new QSpinBox;
    perDay->setRange(0, 500);
    perDay->setSpecialValueText(tr("all on this day"));
    form->addRow(tr("S&ubject"), subject); // first: all else has an answer already
    form->addRow(tr("&Kind"), kind);
    form->addRow(tr("Fro&m"), from);
    form->addRow(tr("A da&y"), perDay);
    const auto tell = [this, from, perDay, today] {
        const int count = int(m_ids.size());
        const int each = perDay->value() ? perDay->value() : count;
        const QDate last = workingDay(from->date(), (count - 1) / each);
        m_ask->setSentence(each >= count
                               ? tr("%Ln activity(s) on %1", nullptr, count).arg(formatDate(from->date(), today))
                               : tr("%Ln activity(s) from %1 to %2, on working days", nullptr, count)
                                     .arg(formatDate(from->date(), today), formatDate(last, today)));
    };
    connect(from, &QDateEdit::dateChanged, body, tell);
    connect(perDay, &QSpinBox::valueChanged, body, tell);
    m_ask->open(tr("Plan %Ln activity(s)", nullptr, int(m_ids.size())), body, [=, this] {
        planFor(kind->value().toString(), subject->text().simplified(), from->date(), perDay->value());
    });
    tell();
}

void BulkBar::planFor(const QString& kind, const QString& subject, QDate from, int perDay)
{
    if (subject.isEmpty()) {
        m_ask->setProblem(tr("Say what is to be done."));
        return;
    }
    const int count = int(m_ids.size());
    const int each = perDay ? perDay : count;
    perform(tr("Plan “%1” for %Ln record(s)", nullptr, count).arg(subject),
            tr("%Ln activity(s) planned", nullptr, count), [=, ids = m_ids](Desk& desk, const Advance& advance) {
                for (int i = 0; i < count; ++i) {
                    PlanActivity plan;
                    plan.about = ids[i];
                    plan.subject = subject;
                    plan.kind = Pick{kind};
                    plan.dueOn = workingDay(from, i / each);
                    planActivity(desk, plan);
                    advanceTo(i + 1, advance);
                }
            });
}

} // namespace perennial
