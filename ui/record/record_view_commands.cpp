// RecordView: the commands of the menus and keys that act on the record it shows.
#include "core/lifecycle/duplicate_record.h"
#include "core/lifecycle/engagement/next_step.h"
#include "core/lifecycle/remove_record.h"
#include "core/lifecycle/verbs.h"
#include "core/record/validate.h"
#include "ui/model/background.h"
#include "ui/record/call_log.h"
#include "ui/record/facts.h"
#include "ui/record/line_items.h"
#include "ui/record/next_step_line.h"
#include "ui/record/note_line.h"
#include "ui/record/record_view.h"
#include "ui/record/stage_moves.h"
#include "ui/record/standing_words.h"
#include "ui/support/tab_row.h"

namespace perennial {

bool RecordView::canVerb(const char* key) const
{
    const auto may = attempt([&] {
        const Verb verb = verbNamed(QString::fromLatin1(key));
        return verb.entity == m_entity && objectionToVerb(m_navigator.workspace().reader(), verb, m_record).isEmpty();
    });
    return may && *may;
}

bool RecordView::canRun(const QString& key) const
{
    if (!m_record.isValid())
        return false;
    if (key == QLatin1String("log_call") || key == QLatin1String("new_activity") || key == QLatin1String("new_note"))
        return !linkToAbout(*m_navigator.workspace().catalog(), m_entity).isEmpty();
    if (key == QLatin1String("complete_activity"))
        return m_step->hasStep() || canVerb("complete-activity");
    if (key == QLatin1String("new_quote"))
        return canVerb("quote-opportunity") || m_entity == QLatin1String("account") ||
               m_entity == QLatin1String("contact");
    if (key == QLatin1String("convert_lead"))
        return canVerb("convert-lead");
    if (key == QLatin1String("duplicate"))
        return !m_record.def().isPart();
    if (key == QLatin1String("stage_next") || key == QLatin1String("stage_previous"))
        return !neighbourStage(key == QLatin1String("stage_next") ? 1 : -1).isEmpty();
    return key == QLatin1String("remove") || key == QLatin1String("edit");
}

bool RecordView::run(const QString& key)
{
    if (!canRun(key))
        return false;
    if (key == QLatin1String("log_call")) {
        m_call->open(m_record);
    } else if (key == QLatin1String("new_activity")) {
        const QString link = linkToAbout(*m_navigator.workspace().catalog(), m_entity);
        m_navigator.createRecord(QStringLiteral("activity"), {{link, QString::number(m_record.id())}});
    } else if (key == QLatin1String("new_note")) {
        m_tabs->setCurrentIndex(1);
        m_note->open();
    } else if (key == QLatin1String("complete_activity")) {
        if (m_step->hasStep())
            m_step->complete();
        else
            m_navigator.runVerb(QStringLiteral("complete-activity"), m_record.id());
    } else if (key == QLatin1String("new_quote")) {
        newQuote();
    } else if (key == QLatin1String("convert_lead")) {
        m_navigator.runVerb(QStringLiteral("convert-lead"), m_record.id());
    } else if (key == QLatin1String("duplicate")) {
        duplicate();
    } else if (key == QLatin1String("stage_next") || key == QLatin1String("stage_previous")) {
        moveStage(key == QLatin1String("stage_next") ? 1 : -1);
    } else if (key == QLatin1String("edit")) {
        if (showsLines())
            m_lines->focusFirst();
        else
            m_facts->edit();
    } else {
        remove();
    }
    return true;
}

void RecordView::answerCall()
{
    if (!canRun(QStringLiteral("log_call")))
        return;
    m_call->answer(m_record);
    const Id id = m_record.id();
    const QString entity = m_entity;
    const QString currency = m_navigator.workspace().reader().baseCurrency();
    m_background.ask<Standing>(
        this, [entity, id](Reader& reader) { return standingOf(reader, entity, id); },
        [this, id, currency](Outcome<Standing> standing) {
            if (standing)
                m_call->setStanding(id, standingWords(*standing, currency));
        });
}

void RecordView::remove()
{
    const QString name = title();
    const QString entity = m_entity;
    const Id id = m_record.id();
    if (performAndTell(m_navigator, tr("Delete %1").arg(name), tr("%1 deleted").arg(name),
                       [&](Desk& desk) { removeRecord(desk, entity, id); }))
        Q_EMIT gone();
}

void RecordView::duplicate()
{
    const QString entity = m_entity;
    const Id id = m_record.id();
    const auto copy = m_navigator.workspace().perform(tr("Duplicate %1").arg(title()),
                                                      [&](Desk& desk) { return duplicateRecord(desk, entity, id); });
    if (!copy) {
        m_navigator.tell(copy.error());
        return;
    }
    m_navigator.tell(tr("%1 duplicated; this is the copy").arg(title()), true);
    m_navigator.go({QStringLiteral("record"), entity, *copy, {}, {}});
}

void RecordView::newQuote()
{
    if (m_entity == QLatin1String("opportunity")) {
        m_navigator.runVerb(QStringLiteral("quote-opportunity"), m_record.id());
        return;
    }
    QVariantMap given{{m_entity + QStringLiteral("_id"), QString::number(m_record.id())}};
    const int account = m_record.def().indexOf("account_id");
    if (account >= 0 && !m_record.value(account).isNull())
        given.insert(QStringLiteral("account_id"), QString::number(m_record.value(account).integer()));
    m_navigator.createRecord(QStringLiteral("quote"), given);
}

// The nearest stage on that side which the flow allows; empty where there is none.
QString RecordView::neighbourStage(int by) const
{
    if (!m_record.def().hasFlow() || m_record.def().flow().byVerbsOnly)
        return {};
    const QVector<Option>& stages = m_record.def().flow().stages;
    const QString now = m_record.value(m_record.def().flowField()).text();
    int at = 0;
    while (at < stages.size() && stages.at(at).key != now)
        ++at;
    for (at += by; at >= 0 && at < stages.size(); at += by) {
        if (objectionsToMove(m_record, stages.at(at).key).isEmpty())
            return stages.at(at).key;
    }
    return {};
}

void RecordView::moveStage(int by)
{
    moveToStage(m_navigator, m_record, title(), neighbourStage(by));
}

} // namespace perennial
