// Banner: one line across the page about the state of things, with what can be done about it.
#pragma once
#include "ui/support/adaptive.h"
#include "ui/support/tokens.h"
#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace perennial {

class IconLabel;
class PlainLabel;

class Banner : public Adaptive<QFrame> {
    Q_OBJECT

public:
    // Amber for sample data and warnings, red for what is broken, blue for news.
    Banner(Tone tone, const QString& icon, const QString& text, QWidget* parent = nullptr);

    // `brief` stands there where the whole would take a second line; the whole is then the tool tip and the
    // description.
    void setText(const QString& text, const QString& brief = {});
    QString text() const; // as it is shown
    QPushButton* addButton(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void chooseWords();

    Tone m_tone;
    QString m_whole, m_brief;
    IconLabel* m_icon;
    PlainLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace perennial
