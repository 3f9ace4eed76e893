// CallLog: a call written down in three keys — the result by its number, a note if there is one, Enter.
#pragma once
#include "ui/support/keyboard_loan.h"
#include "ui/support/page.h"
#include <QFrame>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace perennial {

class Button;
class PlainLabel;

class CallLog : public Adaptive<QFrame> {
    Q_OBJECT
public:
    explicit CallLog(Navigator& navigator, QWidget* parent = nullptr);
    void open(const Record& about);
    // They called us; what is open with them is told as soon as it is known.
    void answer(const Record& about);
    void setStanding(Id about, const QString& words);
    void focusFirst();
    QLineEdit* note() const { return m_note; }

Q_SIGNALS:
    void logged(const QString& name); // of the person or company called
    void keyboardFreed();             // it is closed, and nobody waits for the keyboard

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void save();
    void leave();
    QString question() const;

    Navigator& m_navigator;
    Id m_about = 0;
    QString m_name;
    PlainLabel* m_caption;
    PlainLabel* m_standing;
    QButtonGroup* m_results;
    QCheckBox* m_incoming;
    QLineEdit* m_note;
    Button* m_save;
    PlainLabel* m_problem;
    KeyboardLoan m_loan;
};

} // namespace perennial
