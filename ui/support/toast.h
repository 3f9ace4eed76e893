// Toast: a sentence at the foot of the window that says what was done and offers to take it back.
#pragma once
#include "ui/support/adaptive.h"
#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace perennial {

// Bottom centre for eight seconds, longer while the mouse or the keyboard is on it. Never takes the focus; told to
// assistive technology as an alert. A new toast takes the place of the one before.
class Toast : public Adaptive<QFrame> {
    Q_OBJECT

public:
    static constexpr int lifetime = 8000; // milliseconds

    // Shows `text` over `window`. With `action` the toast has one button of that name which runs `act` and closes it.
    static Toast* tell(QWidget* window, const QString& text, const QString& action = {},
                       const std::function<void()>& act = {});
    // The toast on screen over that window, or null.
    static Toast* shownOver(const QWidget* window);

    ~Toast() override;

    QString text() const;
    QPushButton* button() const { return m_button; }
    // Leaves unless the mouse or the keyboard is on it; returns whether it left.
    bool leave();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void restyle() override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Toast(QWidget* window, const QString& text, const QString& action, const std::function<void()>& act);
    void stepAside();
    void place();
    void fadeIn();

    QLabel* m_label;
    QPushButton* m_button = nullptr;
    QTimer m_clock;
    QPointer<QWidget> m_before; // where the keyboard was, to go back to
    QPointer<QWidget> m_typed;  // what is typed into now, with what stands round it
    QList<QPointer<QWidget>> m_moving; // that and the panes it scrolls in
};

} // namespace perennial
