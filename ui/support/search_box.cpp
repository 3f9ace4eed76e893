// SearchBox: icon, clearing and the keys that lead out of it.
#include "ui/support/search_box.h"
#include "ui/support/accessible.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/tokens.h"
#include <QAction>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace perennial {
namespace {

// A line edit makes its button as small as the picture, which is hard to hit.
void enlargeButton(QLineEdit* box)
{
    if (auto* button = box->findChild<QToolButton*>()) {
        const int side = qMin(scaled(28), box->height() - space::xs);
        const QRect place(box->width() - side - space::xs, (box->height() - side) / 2, side, side);
        button->setGeometry(QStyle::visualRect(box->layoutDirection(), box->rect(), place));
    }
}

} // namespace

SearchBox::SearchBox(const QString& words, QWidget* parent)
    : Adaptive<QLineEdit>(parent), m_mark(new IconLabel(QStringLiteral("search"), extent::icon, this)),
      m_clear(new QAction(icon(QStringLiteral("clear")), QString(), this))
{
    addAction(m_clear, TrailingPosition);
    m_clear->setVisible(false);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        enlargeButton(this); // the line edit puts it back where it shows or hides
    });
    setWords(words);
    SearchBox::retranslate();
}

void SearchBox::setWords(const QString& words, const QString& brief)
{
    m_words = words;
    m_brief = brief;
    chooseWords();
    describe(this, words);
}

void SearchBox::chooseWords()
{
    constexpr int ownMargin = 2; // QLineEdit's, on either side of its text, beside what letters reach to the left
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &frame, this);
    const int room =
        contents.marginsRemoved(textMargins()).width() - 2 * ownMargin + qMin(0, fontMetrics().minLeftBearing());
    const bool fits = m_brief.isEmpty() || fontMetrics().horizontalAdvance(m_words) <= room;
    setPlaceholderText(fits ? m_words : m_brief);
}

void SearchBox::restyle()
{
    chooseWords();
}

void SearchBox::retranslate()
{
    // Without a text the button has no name for assistive technology.
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear (Esc)"));
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_mark->sizeHint();
    const QRect place(QPoint(space::s, (height() - size.height()) / 2), size);
    m_mark->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int room = size.width() + space::s;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? 0 : room, 0, mirrored ? room : 0, 0);
    chooseWords();
    enlargeButton(this);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT abandoned();
        event->ignore();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT leaving();
        QLineEdit::keyPressEvent(event);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace perennial
