// FigureCard: label, number, comparison, painted as one button.
#include "ui/dashboard/figure_card.h"
#include "core/base/money.h"
#include "ui/dashboard/figure_words.h"
#include "ui/support/accessible.h"
#include "ui/support/display.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QPainter>
#include <QStyle>

namespace perennial {

FigureCard::FigureCard(QWidget* parent) : Adaptive<QAbstractButton>(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // a fixed height would be that of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureCard::setFigure(const Dashboard& dashboard, const KeyFigure& figure, const QString& more)
{
    m_label = figure.label;
    m_value = figure.value.isNull() ? QStringLiteral("–") : shownFigure(dashboard, figure, figure.value);
    if (figure.unit == Unit::Money && !figure.value.isNull())
        m_value = formatMoney(Money{figure.value.integer()}, dashboard.currency, QLocale(), MoneyStyle::Whole);
    m_comparison = more.isEmpty() ? comparisonWords(dashboard, figure) : more;
    m_direction = more.isEmpty() ? directionOf(figure) : 0;
    m_behind = figure.behind;
    const bool leads = !m_behind.records.entity.isEmpty();
    setEnabled(true);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString exact = figure.unit == Unit::Money && !figure.value.isNull()
                              ? formatMoney(Money{figure.value.integer()}, dashboard.currency)
                              : m_value;
    describe(this, QStringList{m_label, exact, m_comparison}.join(QStringLiteral(", ")), figure.formula);
    setPlainToolTip(this, tr("%1: %2\n%3").arg(m_label, exact, figure.formula));
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    return {scaled(150), scaled(104)};
}

int FigureCard::heightForWidth(int width) const
{
    return scaled(84) + comparisonHeight(width);
}

// In a small window, and where the language is long, it goes on in further lines.
int FigureCard::comparisonHeight(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * space::l), QWIDGETSIZE_MAX);
    const QFontMetrics metrics(fontOf(TextSize::Secondary));
    return std::max(scaled(20), metrics.boundingRect(room, Qt::TextWordWrap, m_comparison).height());
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    const bool leads = !m_behind.records.entity.isEmpty();
    drawBox(&painter, rect(), underMouse() && leads ? tokens.hover : tokens.base, tokens.line, radius::panel);
    const QRect area = rect().adjusted(space::l, space::m, -space::l, -space::m);
    const int line = scaled(20);
    drawElided(&painter, QRect(area.left(), area.top(), area.width(), line), m_label, fontOf(TextSize::Secondary),
               tokens.muted);
    const int lines = comparisonHeight(width());
    const QRect figure(area.left(), area.top() + line, area.width(), scaled(40)); // in line with its neighbours
    QFont large = fontOf(TextSize::Figure);
    if (QFontMetrics(large).horizontalAdvance(m_value) > figure.width())
        large = fontOf(TextSize::Title);
    drawElided(&painter, figure, m_value, large, tokens.text);
    const QColor tone = m_direction > 0   ? tokens.chip(Tone::Green).text
                        : m_direction < 0 ? tokens.chip(Tone::Red).text
                                          : tokens.muted;
    const QRect foot(area.left(), area.bottom() + 1 - lines, area.width(), lines);
    painter.setFont(fontOf(TextSize::Secondary));
    painter.setPen(tone);
    // In a mirrored window words and numbers of the other direction keep their own order.
    const int order = holdsRightToLeft(m_comparison) ? 0 : int(Qt::TextForceLeftToRight);
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(foot, int(side) | Qt::AlignBottom | Qt::TextWordWrap | order, m_comparison);
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius::panel, tokens);
}

} // namespace perennial
