// ViewStrip: one line under the title.
#include "ui/record/view_strip.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include <QHBoxLayout>

namespace perennial {

ViewStrip::ViewStrip(QWidget* parent)
    : Adaptive<QWidget>(parent), m_name(new PlainLabel({}, TextSize::Secondary, Shade::Muted)),
      m_work(new LinkButton({})), m_save(new LinkButton({})), m_reset(new LinkButton({}))
{
    m_name->setElided(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(new IconLabel(QStringLiteral("saved-view")));
    row->addWidget(m_name, 1);
    row->addWidget(m_work);
    row->addWidget(m_save);
    row->addWidget(m_reset);
    connect(m_work, &QPushButton::clicked, this, &ViewStrip::workAsked);
    connect(m_save, &QPushButton::clicked, this, &ViewStrip::saveAsked);
    connect(m_reset, &QPushButton::clicked, this, &ViewStrip::resetAsked);
    ViewStrip::retranslate();
    hide();
}

void ViewStrip::retranslate()
{
    m_work->setText(tr("Work through"));
    m_work->setToolTip(tr("One record at a time, by keys"));
    m_reset->setText(tr("Reset"));
}

void ViewStrip::setView(const QString& name, bool changed, bool own)
{
    m_name->setText(changed ? name + QStringLiteral(" ●") : name);
    m_name->setAccessibleName(changed ? tr("View %1, changed").arg(name) : tr("View %1").arg(name));
    m_save->setText(own ? tr("Save") : tr("Save as…"));
    m_changed = changed;
    m_work->setVisible(m_workable && !changed);
    m_save->setVisible(changed);
    m_reset->setVisible(changed);
    setVisible(!name.isEmpty());
}

void ViewStrip::setWorkable(bool workable)
{
    m_workable = workable;
    m_work->setVisible(workable && !m_changed); // Save and Reset need the room
}

QString ViewStrip::words() const
{
    return m_name->text();
}

} // namespace perennial
