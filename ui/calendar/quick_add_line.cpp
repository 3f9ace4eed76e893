// QuickAddLine: typing, understanding, planning.
#include "ui/calendar/quick_add_line.h"
#include "core/base/shown_date.h"
#include "ui/support/accessible.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/tokens.h"
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
QuickAddLine::QuickAddLine(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_background(background), m_understanding(background, this),
      m_line(new QLineEdit), m_preview(new PlainLabel({}, TextSize::Secondary, Shade::Muted)),
      m_typing(new QTimer(this))
{
    m_preview->setWordWrap(true); // what Enter will do is read whole, also in large text
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_line);
    layout->addWidget(m_preview);
    m_preview->hide();
    m_line->installEventFilter(this);
    m_line->setMaxLength(300);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typing::ask);
    connect(m_line, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &QuickAddLine::understandLine);
}

QString QuickAddLine::preview() const
{
    return m_preview->text();
}

void QuickAddLine::setAbout(Id about, const QString& name)
{
    m_about = about;
    m_aboutName = name;
}

void QuickAddLine::setStandard(const PlanActivity& plan)
{
    m_standard = plan;
    showPreview(sentence(plan, m_aboutName));
}

void QuickAddLine::setWords(const QString& words)
{
    m_line->setPlaceholderText(words);
    describe(m_line, words);
}

void QuickAddLine::showPreview(const QString& words)
{
    m_preview->setText(words);
    m_preview->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
}

QString QuickAddLine::sentence(const PlanActivity& plan, const QString& about) const
{
    const EntityDef& def = m_navigator.workspace().catalog()->entity(QString::fromLatin1(Activity::entity));
    const QString kind = plan.kind.key.isEmpty() ? QString::fromLatin1(Activity::task.key) : plan.kind.key;
    QStringList parts{def.find(QString::fromLatin1(Activity::kind.key))->shownOption(kind)};
    if (!about.isEmpty())
        parts.append(about);
    if (!plan.subject.isEmpty() && plan.subject != parts.join(u' '))
        parts.append(tr("“%1”", "the subject of an activity").arg(plan.subject));
    const QLocale locale;
    if (plan.dueOn.isValid()) {
        const QDate today = m_navigator.workspace().clock().today();
        QString when =
            locale.dayName(plan.dueOn.dayOfWeek(), QLocale::ShortFormat) + u' ' + formatDate(plan.dueOn, today, locale);
        if (plan.startsAt.isValid())
            when += u' ' + shownTime(plan.startsAt, locale);
        parts.append(when);
    }
    return parts.join(QStringLiteral(" · "));
}

void QuickAddLine::understandLine()
{
    const QString text = m_line->text();
    if (text.trimmed().isEmpty()) {
        m_understanding.drop();
        showPreview(m_standard ? sentence(*m_standard, m_aboutName) : QString());
        return;
    }
    m_understanding.ask<QuickAdd>([text](Reader& reader) { return understand(reader, text); },
                                  [this](const Outcome<QuickAdd>& add) {
                                      if (add)
                                          showPreview(
                                              sentence(add->plan, add->plan.about ? add->aboutName : m_aboutName));
                                  });
}

void QuickAddLine::plan()
{
    m_typing->stop();
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        if (m_standard)
            perform(*m_standard);
        return;
    }
    // Understood anew: the preview may be a letter behind.
    m_understanding.drop();
    m_background.ask<QuickAdd>(
        this, [text](Reader& reader) { return understand(reader, text); },
        [this](Outcome<QuickAdd> add) {
            if (!add) {
                m_navigator.tell(add.error());
                return;
            }
            if (!add->plan.about)
                add->plan.about = m_about;
            perform(add->plan);
        });
}

void QuickAddLine::perform(const PlanActivity& plan)
{
    Id made = 0;
    const bool done =
        performAndTell(m_navigator, tr("Plan: %1").arg(plan.subject), tr("“%1” is planned.").arg(plan.subject),
                       [&](Desk& desk) { made = planActivity(desk, plan); });
    if (!done)
        return;
    m_line->clear();
    m_typing->stop();
    showPreview({});
    Q_EMIT planned(made);
}

bool QuickAddLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Adaptive<QWidget>::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        plan();
        return true;
    }
    if (key != Qt::Key_Escape)
        return false;
    if (m_line->text().isEmpty())
        Q_EMIT leaving();
    else
        m_line->clear();
    return true;
}

} // namespace perennial
