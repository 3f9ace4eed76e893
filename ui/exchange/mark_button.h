// MarkButton: words beside a round mark — the steps of the import, and the counts of what becomes of rows.
#pragma once
#include "ui/support/adaptive.h"
#include "ui/support/tokens.h"
#include <QAbstractButton>

namespace perennial {

// One of several is chosen (checked). The mark holds a short text, or is a dot where that is empty.
class MarkButton : public Adaptive<QAbstractButton> {
    Q_OBJECT
public:
    explicit MarkButton(Tone tone, const QString& mark = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void restyle() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QString m_mark;
};

} // namespace perennial
