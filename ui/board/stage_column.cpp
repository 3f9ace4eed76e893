// StageColumn: head, cards and ground.
#include "ui/board/stage_column.h"
#include "ui/board/card_model.h"
#include "ui/board/card_view.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/views.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial {

StageColumn::StageColumn(const QString& stage, QWidget* parent)
    : Adaptive<QWidget>(parent), m_stage(stage), m_cards(new CardModel(this))
{
    m_view = new CardView(m_cards, this);
    m_name = new PlainLabel({}, TextSize::Body);
    m_name->setWeight(QFont::DemiBold);
    m_name->setElided(true);
    m_figure = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_sums = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_sums->setWordWrap(true); // two sums of millions do not stand side by side
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name, 1);
    head->addWidget(m_figure);
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(space::m, space::m, space::m, space::xs);
    heading->setSpacing(2);
    heading->addLayout(head);
    heading->addWidget(m_sums);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::s);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_view, 1);
    setMinimumWidth(scaled(208));
    connect(m_view, &CardView::hovered, this, &StageColumn::setTarget);
    StageColumn::retranslate();
    StageColumn::restyle();
}

// The scroll bar stands on the column's ground, not on a list's.
void StageColumn::restyle()
{
    QPalette own = m_view->palette();
    own.setColor(QPalette::Base, tokensOf(this).sidebar);
    m_view->setPalette(own);
}

void StageColumn::retranslate()
{
    m_view->setEmptyWords(tr("Nothing in this stage"));
}

void StageColumn::setHeap(const StageHeap& heap, const QVector<BoardCard>& cards, const StageWords& words)
{
    m_count = heap.count;
    m_name->setText(words.name);
    m_figure->setText(QLocale().toString(heap.count));
    m_sums->setText(words.sums);
    m_sums->setVisible(!words.sums.isEmpty());
    dressList(m_view, words.spoken);
    m_cards->setCards(cards, heap.count - cards.size());
}

void StageColumn::setTarget(bool target)
{
    m_target = target;
    update();
}

void StageColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    drawBox(&painter, rect(), m_target ? tokens.selection : tokens.sidebar, m_target ? tokens.accent : QColor(),
            radius::panel, 2);
}

} // namespace perennial
