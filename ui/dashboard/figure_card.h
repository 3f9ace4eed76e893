// FigureCard: one key figure, large, with what it was before; choosing it opens its records.
#pragma once
#include "core/insight/dashboard.h"
#include "ui/support/adaptive.h"
#include <QAbstractButton>

namespace perennial {

class FigureCard : public Adaptive<QAbstractButton> {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);

    // `more` stands in place of the comparison where there is none: "9 deals · €8,730 weighted".
    void setFigure(const Dashboard& dashboard, const KeyFigure& figure, const QString& more = {});
    const Behind& behind() const { return m_behind; }
    QString value() const { return m_value; }
    QString comparison() const { return m_comparison; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void restyle() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;

private:
    int comparisonHeight(int width) const;

    QString m_label;
    QString m_value;
    QString m_comparison;
    int m_direction = 0;
    Behind m_behind;
};

} // namespace perennial
