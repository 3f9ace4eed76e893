// PlanLine: what comes next, when and how, in one line; Enter plans it, Escape skips.
#pragma once
#include "core/catalog/field.h"
#include "ui/support/page.h"

class QLineEdit;

namespace perennial {

class Button;
class ComboBox;
class PlainLabel;

class PlanLine : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit PlanLine(Navigator& navigator, QWidget* parent = nullptr);
    // Starts with a proposal: the subject of what was done, in a week.
    void open(Id about, const QString& subject, const Pick& kind);
    QLineEdit* subject() const { return m_subject; }

Q_SIGNALS:
    void closed(); // planned or skipped

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void plan();

    Navigator& m_navigator;
    Id m_about = 0;
    PlainLabel* m_caption;
    ComboBox* m_kind;
    QLineEdit* m_subject;
    ComboBox* m_when;
    Button* m_plan;
    PlainLabel* m_problem;
};

} // namespace perennial
