// BulkAsk: what a change to many records would do, in words, before it is done.
#pragma once
#include "ui/support/adaptive.h"
#include <QFrame>
#include <QPointer>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace perennial {

class PlainLabel;

class BulkAsk : public Adaptive<QFrame> {
    Q_OBJECT
public:
    explicit BulkAsk(QWidget* parent = nullptr);

    // Shows the body (may be null) and waits; `apply` closes the question when it is done.
    void open(const QString& applyWords, QWidget* body, const std::function<void()>& apply);
    // "Stage: 7 New, 5 Working → Qualified".
    void setSentence(const QString& sentence);
    QString sentence() const;
    void setProblem(const QString& problem);
    QPushButton* applyButton() const { return m_apply; }
    void close();
    // While it waits for what was asked it takes no keys; afterwards the keyboard is where it was, unless somebody has
    // gone elsewhere with it.
    void setWaiting(bool waiting);

Q_SIGNALS:
    void keyboardFreed(); // it was here when the question was closed

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void apply();

    PlainLabel* m_sentence;
    PlainLabel* m_problem;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QPushButton* m_apply;
    QPushButton* m_cancel;
    std::function<void()> m_act;
    QPointer<QWidget> m_held;   // had the keyboard before it waits
    QPointer<QWidget> m_passed; // to which it went then, by itself
};

} // namespace perennial
