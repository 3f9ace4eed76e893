// SidePanel: the panel at the window's side in which new things are written; no dialog, nothing behind it is blocked.
#pragma once
#include "ui/support/adaptive.h"
#include <QFrame>

class QPushButton;
class QScrollArea;

namespace perennial {

class IconButton;
class PlainLabel;

class SidePanel : public Adaptive<QFrame> {
    Q_OBJECT

public:
    explicit SidePanel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // The panel takes the body; a former one is deleted.
    void setBody(QWidget* body);
    QWidget* body() const;
    void focusFirst();
    // On the button that saves: Enter takes what stands in the body.
    void focusSave();
    // What is wrong, in words under the body; empty removes it.
    void setProblem(const QString& problem);
    // The words on the button that saves; "Save" at first.
    void setSaveWords(const QString& words);
    void setSaveAnother(bool offered);
    void setSaveEnabled(bool enabled);

Q_SIGNALS:
    // Ctrl+Enter or the button; `another` with Ctrl+Shift+Enter or "Save and new".
    void saveAsked(bool another);
    // Escape, the cross or Cancel. The owner decides what becomes of the draft.
    void closeAsked();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PlainLabel* m_title;
    IconButton* m_close;
    QScrollArea* m_area;
    PlainLabel* m_problem;
    QPushButton* m_another;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QString m_saveWords;
};

} // namespace perennial
