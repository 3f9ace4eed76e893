// NoteLine: one line that grows while a note is written in it.
#include "ui/record/note_line.h"
#include "core/lifecycle/engagement/write_note.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/tokens.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace perennial {
namespace {

// Qt leaves room beside the words of an empty field on its left only: where they begin at the right, they would touch
// the edge.
class NoteText : public QPlainTextEdit {
public:
    NoteText() { keepClear(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            keepClear();
    }

private:
    // Margins of a viewport are not mirrored.
    void keepClear() { setViewportMargins(0, 0, isRightToLeft() ? int(document()->documentMargin()) : 0, 0); }
};

} // namespace

NoteLine::NoteLine(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_text(new NoteText), m_save(new Button({}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_text, 1);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteLine::size);
    connect(m_save, &QPushButton::clicked, this, &NoteLine::save);
    NoteLine::retranslate();
    size();
}

void NoteLine::retranslate()
{
    m_text->setPlaceholderText(tr("Write a note…  Ctrl+M"));
    describe(m_text, tr("Note"));
    m_save->setText(tr("Keep"));
    m_save->setToolTip(tr("Ctrl+Enter keeps the note"));
}

void NoteLine::restyle()
{
    size();
}

void NoteLine::size()
{
    const bool writing = m_text->hasFocus() || !m_text->toPlainText().isEmpty();
    m_text->setFixedHeight(scaled(writing ? 72 : extent::control + 2));
    m_save->setVisible(!m_text->toPlainText().trimmed().isEmpty());
}

void NoteLine::setRecord(const Record& record)
{
    if (m_record.isValid() && m_record.id() != record.id()) {
        save();
        m_text->clear();
    }
    m_record = record;
}

void NoteLine::open()
{
    if (!m_text->hasFocus())
        m_loan.begin();
    m_text->setFocus();
    size();
}

void NoteLine::leave()
{
    if (!m_loan.end())
        Q_EMIT keyboardFreed();
}

void NoteLine::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    const Id id = m_record.id();
    const QString name = m_record.title().isEmpty() ? m_record.reference() : m_record.title();
    if (performAndTell(m_navigator, tr("Note on %1").arg(name), tr("Note on %1 kept").arg(name),
                       [id, text](Desk& desk) {
                           writeNote(desk, {id, text});
                       }))
        m_text->clear();
}

bool NoteLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        size();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            save();
            if (m_text->toPlainText().isEmpty())
                leave();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_text->toPlainText().isEmpty()) {
            leave();
            return true;
        }
    }
    return Adaptive<QWidget>::eventFilter(watched, event);
}

} // namespace perennial
