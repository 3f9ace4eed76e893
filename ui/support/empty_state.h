// EmptyState: what an empty place says: what will be here, why it is empty, and the button that fills it.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace perennial {

class IconLabel;
class PlainLabel;

class EmptyState : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit EmptyState(const QString& icon, const QString& headline = {}, const QString& sentence = {},
                        QWidget* parent = nullptr);

    void setIcon(const QString& icon);
    void setWords(const QString& headline, const QString& sentence);
    QString headline() const;
    QString sentence() const;
    // The first primary one is what the place is about.
    QPushButton* addButton(const QString& text, bool primary = false, const QString& icon = {});
    QPushButton* firstButton() const; // null where there is none
    void removeButtons();
    // Gives the keyboard to the first button, or where there is none to the words, so that they are read out.
    void takeKeyboard();

protected:
    void restyle() override;
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon;
    PlainLabel* m_headline;
    PlainLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace perennial
