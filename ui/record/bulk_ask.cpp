// BulkAsk: a sentence, what is asked, and two buttons.
#include "ui/record/bulk_ask.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include "ui/support/tab_order.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial {

BulkAsk::BulkAsk(QWidget* parent)
    : Adaptive<QFrame>(parent), m_sentence(new PlainLabel), m_problem(new PlainLabel({}, TextSize::Meta)),
      m_apply(new PrimaryButton({})), m_cancel(new Button({}))
{
    m_sentence->setWordWrap(true);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_apply);
    foot->addWidget(m_cancel);
    foot->addStretch();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::m, space::s, space::m, space::s);
    m_column->setSpacing(space::s);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_problem);
    m_column->addLayout(foot);
    connect(m_apply, &QPushButton::clicked, this, &BulkAsk::apply);
    connect(m_cancel, &QPushButton::clicked, this, &BulkAsk::close);
    BulkAsk::retranslate();
    hide();
}

void BulkAsk::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void BulkAsk::open(const QString& applyWords, QWidget* body, const std::function<void()>& apply)
{
    delete m_body;
    m_body = body;
    m_act = apply;
    m_apply->setText(plainAction(applyWords));
    setSentence({});
    setProblem({});
    if (body) {
        m_column->insertWidget(0, body);
        tabInLayoutOrder(this);
    }
    show();
    QWidget* first = body ? firstStop(body) : nullptr; // so that Tab alone goes through all that is asked
    (first ? first : m_apply)->setFocus();
}

void BulkAsk::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_sentence, sentence);
}

QString BulkAsk::sentence() const
{
    return m_sentence->text();
}

void BulkAsk::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void BulkAsk::apply()
{
    setProblem({});
    if (const std::function<void()> act = m_act)
        act();
}

void BulkAsk::close()
{
    const bool held = isAncestorOf(QApplication::focusWidget());
    hide();
    if (held)
        Q_EMIT keyboardFreed();
}

void BulkAsk::setWaiting(bool waiting)
{
    if (waiting)
        m_held = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    setEnabled(!waiting);
    if (waiting)
        m_passed = QApplication::focusWidget();
    else if (m_held && QApplication::focusWidget() == m_passed)
        m_held->setFocus();
}

void BulkAsk::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCard(&painter, rect(), tokensOf(this), radius::row);
}

void BulkAsk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

} // namespace perennial
