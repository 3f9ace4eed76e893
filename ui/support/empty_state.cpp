// EmptyState: icon, headline, sentence and buttons, in the middle.
#include "ui/support/empty_state.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include <QBoxLayout>
#include <QPainter>

namespace perennial {
namespace {

constexpr int widest = 640; // logical pixels of a line

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& headline, const QString& sentence, QWidget* parent)
    : Adaptive<QWidget>(parent), m_icon(new IconLabel(icon, 40)),
      m_headline(new PlainLabel(QString(), TextSize::Title)),
      m_sentence(new PlainLabel(QString(), TextSize::Body, Shade::Muted)), m_buttons(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    for (PlainLabel* label : {m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        auto* line = new QHBoxLayout; // no longer than the eye follows it
        line->addStretch(1);
        line->addWidget(label, 100);
        line->addStretch(1);
        column->addLayout(line);
    }
    EmptyState::restyle();
    column->addSpacing(space::s);
    m_buttons->setSpacing(space::s);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch(3);
    setWords(headline, sentence);
}

void EmptyState::restyle()
{
    for (PlainLabel* label : {m_headline, m_sentence})
        label->setMaximumWidth(scaled(widest));
}

void EmptyState::setIcon(const QString& icon)
{
    m_icon->setIcon(icon);
}

void EmptyState::setWords(const QString& headline, const QString& sentence)
{
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    describe(this, headline.isEmpty() ? sentence : headline, headline.isEmpty() ? QString() : sentence);
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QPushButton* EmptyState::addButton(const QString& text, bool primary, const QString& icon)
{
    auto* button = new Button(text, icon);
    setPrimary(button, primary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    button->show(); // at once: the keyboard may be wanted on it before the layout would do so
    return button;
}

QPushButton* EmptyState::firstButton() const
{
    return m_buttons->count() > 2 ? qobject_cast<QPushButton*>(m_buttons->itemAt(1)->widget()) : nullptr;
}

void EmptyState::takeKeyboard()
{
    QPushButton* first = firstButton();
    setFocusPolicy(first ? Qt::NoFocus : Qt::TabFocus);
    (first ? static_cast<QWidget*>(first) : this)->setFocus(Qt::OtherFocusReason);
}

void EmptyState::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QRect words = m_headline->geometry();
    for (const QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_sentence)})
        words |= part->isHidden() ? QRect() : part->geometry();
    QPainter painter(this);
    drawFocusRing(&painter, words.adjusted(-space::l, -space::l, space::l, space::l) & rect(), radius::row,
                  tokensOf(this));
}

void EmptyState::removeButtons()
{
    while (m_buttons->count() > 2) {
        QLayoutItem* item = m_buttons->takeAt(1);
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

} // namespace perennial
