// ClosedStage: painting and dropping.
#include "ui/board/closed_stage.h"
#include "ui/board/card_model.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QDragEnterEvent>
#include <QLocale>
#include <QPainter>

namespace perennial {

ClosedStage::ClosedStage(const QString& stage, Tone tone, QWidget* parent)
    : Adaptive<QAbstractButton>(parent), m_stage(stage), m_tone(tone)
{
    setCheckable(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMinimumHeight(scaled(72));
    setAttribute(Qt::WA_Hover);
}

void ClosedStage::setHeap(const StageHeap& heap, const StageWords& words)
{
    m_words = words;
    m_count = QLocale().toString(heap.count);
    retranslate();
    updateGeometry();
    update();
}

void ClosedStage::retranslate()
{
    describe(this, m_words.spoken, tr("Shows or folds the cards of this stage"));
    setPlainToolTip(this, m_words.spoken);
}

void ClosedStage::setOffered(bool offered)
{
    m_offered = offered;
    m_target = false;
    setAttribute(Qt::WA_UnderMouse, false); // a drag swallows the leaving of the mouse
    setSizePolicy(QSizePolicy::Preferred, offered ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    update();
}

// As wide as its words, within reason: the open stages have the room.
QSize ClosedStage::sizeHint() const
{
    const int name = QFontMetrics(fontOf(TextSize::Body, QFont::DemiBold)).horizontalAdvance(m_words.name);
    const int sums = QFontMetrics(fontOf(TextSize::Secondary)).horizontalAdvance(m_words.sums);
    return {qBound(scaled(104), qMax(name, sums) + 2 * space::m + 2, scaled(176)), scaled(72)};
}

void ClosedStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    const ChipColours& colours = tokens.chip(m_tone);
    const bool marked = m_target || isChecked();
    const QColor ground = m_offered || m_target ? colours.ground : underMouse() ? tokens.hover : tokens.sidebar;
    drawBox(&painter, rect(), ground,
            marked      ? tokens.accent
            : m_offered ? colours.text
                        : QColor(),
            radius::panel, m_target ? 2 : 1);
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius::panel, tokens);
    const QRect inside = rect().adjusted(space::m, space::s, -space::m, -space::s);
    const int line = scaled(20);
    QRect text(inside.left(), inside.top(), inside.width(), line);
    const QColor strong = m_offered || m_target ? colours.text : tokens.text;
    const QColor weak = m_offered || m_target ? colours.text : tokens.muted;
    drawElided(&painter, text, m_words.name, fontOf(TextSize::Body, QFont::DemiBold), strong);
    text.translate(0, line);
    drawElided(&painter, text, m_count, fontOf(TextSize::Secondary), weak);
    text.translate(0, line - 2);
    drawElided(&painter, text, m_offered ? tr("Drop here") : m_words.sums, fontOf(TextSize::Secondary), weak);
}

void ClosedStage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!CardModel::idOf(event->mimeData()))
        return;
    m_target = true;
    event->acceptProposedAction();
    update();
}

void ClosedStage::dragLeaveEvent(QDragLeaveEvent*)
{
    m_target = false;
    update();
}

void ClosedStage::dropEvent(QDropEvent* event)
{
    m_target = false;
    event->acceptProposedAction();
    update();
    if (const Id id = CardModel::idOf(event->mimeData()))
        Q_EMIT dropped(id);
}

} // namespace perennial
