// NoteLine: a note on the record, written under its timeline; Ctrl+Enter keeps it.
#pragma once
#include "ui/support/keyboard_loan.h"
#include "ui/support/page.h"

class QPlainTextEdit;

namespace perennial {

class Button;

class NoteLine : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit NoteLine(Navigator& navigator, QWidget* parent = nullptr);
    // Another record empties the line; what was begun is written as a note of the former one.
    void setRecord(const Record& record);
    void open();
    QPlainTextEdit* text() const { return m_text; }

Q_SIGNALS:
    void keyboardFreed(); // the note is kept or given up, and nobody waits for the keyboard

protected:
    void retranslate() override;
    void restyle() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();
    void leave();
    void size();

    Navigator& m_navigator;
    Record m_record;
    QPlainTextEdit* m_text;
    Button* m_save;
    KeyboardLoan m_loan;
};

} // namespace perennial
