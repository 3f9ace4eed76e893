// FilterChip: a rounded ground with the sentence and a cross.
#include "ui/filter/filter_chip.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QHBoxLayout>
#include <QPainter>

namespace perennial {
namespace {

constexpr int mostLetters = 60;

} // namespace

FilterChip::FilterChip(const QString& sentence, QWidget* parent)
    : Adaptive<QFrame>(parent), m_sentence(sentence), m_cross(new IconButton(QStringLiteral("close"), {}))
{
    const QString shown = sentence.size() > mostLetters ? sentence.left(mostLetters - 1) + QChar(0x2026) : sentence;
    m_words = new Button(plainAction(shown));
    m_words->setFlat(true);
    setPlainToolTip(m_words, sentence);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xs, 0, 2, 0);
    row->setSpacing(0);
    row->addWidget(m_words);
    row->addWidget(m_cross);
    connect(m_words, &QPushButton::clicked, this, &FilterChip::changeAsked);
    connect(m_cross, &QToolButton::clicked, this, &FilterChip::removeAsked);
    FilterChip::retranslate();
    FilterChip::restyle();
}

void FilterChip::retranslate()
{
    describe(m_words, tr("Filter: %1").arg(m_sentence), tr("Change this filter"));
    m_cross->setWords(tr("Remove the filter “%1”").arg(m_sentence));
}

void FilterChip::restyle()
{
    m_cross->setFixedSize(scaled(24), scaled(24));
    m_cross->setIconSize({scaled(12), scaled(12)});
    setFixedHeight(scaled(extent::control));
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    drawBox(&painter, rect(), tokens.chip(Tone::Grey).ground, {}, height() / 2.0);
}

} // namespace perennial
