// SearchBox: icon, clearing and the keys that lead out of it.
#include "ui/support/search_box.h"
#include "ui/support/accessible.h"
#include "ui/support/icons.h"
#include <QAction>
#include <QKeyEvent>

namespace perennial {

SearchBox::SearchBox(const QString& words, QWidget* parent)
    : Adaptive<QLineEdit>(parent), m_search(new QAction(icon(QStringLiteral("search")), QString(), this)),
      m_clear(new QAction(icon(QStringLiteral("clear")), QString(), this))
{
    addAction(m_search, LeadingPosition);
    addAction(m_clear, TrailingPosition);
    m_clear->setVisible(false);
    connect(m_search, &QAction::triggered, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    setWords(words);
    SearchBox::retranslate();
}

void SearchBox::setWords(const QString& words)
{
    setPlaceholderText(words);
    describe(this, words);
}

void SearchBox::retranslate()
{
    // Without a text the two buttons have no name for assistive technology.
    m_search->setText(tr("Search"));
    m_search->setToolTip(tr("Search"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear (Esc)"));
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
