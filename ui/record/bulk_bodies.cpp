// BulkBar: the questions that need an answer first — a field and its value, a tag, an activity for each.
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "ui/record/bulk_ask.h"
#include "ui/record/bulk_bar.h"
#include "ui/record/bulk_field.h"
#include "ui/support/accessible.h"
#include "ui/support/combo_box.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/one_stop.h"
#include "ui/support/tab_order.h"
#include <QDateEdit>
#include <QFormLayout>
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
    auto* body = new BulkField(m_navigator.workspace(), m_entity);
    const auto showField = [this, body] {
        tabInLayoutOrder(m_ask);
        m_ask->setProblem({});
        tellPresent(body->field().key, {});
    };
    connect(body, &BulkField::fieldChosen, m_ask, showField);
    connect(body, &BulkField::valueEdited, m_ask, [this, body] {
        m_ask->setProblem({});
        tellAfter(body->valueInWords());
    });
    m_ask->open(tr("Change %Ln record(s)", nullptr, int(m_ids.size())), body, [this, body] {
        const auto value = attempt([body] { return body->value(); });
        if (!value) {
            m_ask->setProblem(value.error().text);
            return;
        }
        const QString what = tr("%1 → %2").arg(body->field().shownLabel(), body->valueInWords());
        change({m_entity, m_ids, {{body->field().key, *value}}, {}, {}}, what);
    });
    showField();
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
