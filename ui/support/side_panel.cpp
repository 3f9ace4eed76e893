// SidePanel: header, scrolling body, foot with the buttons.
#include "ui/support/side_panel.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/tab_order.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace perennial {

SidePanel::SidePanel(const QString& title, QWidget* parent)
    : Adaptive<QFrame>(parent), m_title(new PlainLabel(title, TextSize::Title)),
      m_close(new IconButton(QStringLiteral("close"), QString())), m_area(new QScrollArea),
      m_problem(new PlainLabel(QString(), TextSize::Secondary)), m_another(new Button(QString())),
      m_cancel(new Button(QString())), m_save(new PrimaryButton(QString()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l + 1, space::l, space::l, space::l);
    column->setSpacing(space::m);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_title->setWordWrap(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    column->addWidget(m_area, 1);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_another);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &SidePanel::closeAsked);
    connect(m_cancel, &QPushButton::clicked, this, &SidePanel::closeAsked);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(false); });
    connect(m_another, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(true); });
    SidePanel::retranslate();
}

void SidePanel::setTitle(const QString& title)
{
    m_title->setText(title);
    describe(this, title);
}

void SidePanel::setBody(QWidget* body)
{
    const bool turned = layoutDirection() == Qt::RightToLeft; // room between the inputs and the scroll bar
    body->setContentsMargins(turned ? space::s : 0, 0, turned ? 0 : space::s, 0);
    m_area->setWidget(body);
    body->setBackgroundRole(QPalette::Base);
}

QWidget* SidePanel::body() const
{
    return m_area->widget();
}

void SidePanel::focusFirst()
{
    QWidget* first = body() ? firstStop(body()) : nullptr;
    (first ? first : m_close)->setFocus(Qt::TabFocusReason);
}

void SidePanel::focusSave()
{
    m_save->setFocus(Qt::TabFocusReason);
}

void SidePanel::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() && isVisible())
        announce(m_problem, problem);
}

void SidePanel::setSaveWords(const QString& words)
{
    m_saveWords = words;
    retranslate();
}

void SidePanel::setSaveAnother(bool offered)
{
    m_another->setVisible(offered);
}

void SidePanel::setSaveEnabled(bool enabled)
{
    m_save->setEnabled(enabled);
    m_another->setEnabled(enabled);
}

void SidePanel::retranslate()
{
    m_close->setWords(tr("Close"), QKeySequence(Qt::Key_Escape));
    m_cancel->setText(tr("Cancel"));
    m_another->setText(tr("Save and new"));
    m_another->setToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_save->setText(m_saveWords.isEmpty() ? tr("Save") : m_saveWords);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.base);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(turned ? width() - 1 : 0, 0, 1, height(), tokens.line);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else if (enter && event->modifiers() & Qt::ControlModifier && m_save->isEnabled())
        Q_EMIT saveAsked(event->modifiers() & Qt::ShiftModifier && m_another->isVisibleTo(this));
    else
        QFrame::keyPressEvent(event);
}

} // namespace perennial
