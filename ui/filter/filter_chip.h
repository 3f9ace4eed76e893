// FilterChip: one condition of a filter in words, to be changed by a click and taken off by its cross.
#pragma once
#include "ui/support/adaptive.h"
#include <QFrame>

class QPushButton;

namespace perennial {

class IconButton;

class FilterChip : public Adaptive<QFrame> {
    Q_OBJECT
public:
    explicit FilterChip(const QString& sentence, QWidget* parent = nullptr);

    QString sentence() const { return m_sentence; }
    QPushButton* words() const { return m_words; }
    IconButton* cross() const { return m_cross; }

Q_SIGNALS:
    void changeAsked();
    void removeAsked();

protected:
    void retranslate() override;
    void restyle() override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
    QPushButton* m_words;
    IconButton* m_cross;
};

} // namespace perennial
