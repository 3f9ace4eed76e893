// SearchBox: a line to search or filter in, with its icon and a way to clear it.
#pragma once
#include "ui/support/adaptive.h"
#include <QLineEdit>

class QAction;

namespace perennial {

class IconLabel;

class SearchBox : public Adaptive<QLineEdit> {
    Q_OBJECT

public:
    // `words` are both the placeholder and the accessible name.
    explicit SearchBox(const QString& words, QWidget* parent = nullptr);

    // `brief` stands there where there is no room for all of them.
    void setWords(const QString& words, const QString& brief = {});

Q_SIGNALS:
    // The user wants to go on in what was found: arrow down, or Enter.
    void leaving();
    // Escape in an empty box.
    void abandoned();

protected:
    void retranslate() override;
    void restyle() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void chooseWords();

    QString m_words, m_brief;
    IconLabel* m_mark; // a picture, not a button: there is nothing to press
    QAction* m_clear;
};

} // namespace perennial
