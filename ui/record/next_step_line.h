// NextStepLine: what is to be done next about a record, above everything else; Done asks for what comes after.
#pragma once
#include "core/lifecycle/engagement/next_step.h"
#include "ui/support/keyboard_loan.h"
#include "ui/support/page.h"
#include "ui/support/tokens.h"
#include <QFrame>

class QMenu;

namespace perennial {

class Background;
class Button;
class IconLabel;
class LinkButton;
class PlainLabel;
class PlanLine;

class NextStepLine : public Adaptive<QFrame> {
    Q_OBJECT
public:
    NextStepLine(Navigator& navigator, Background& background, QWidget* parent = nullptr);
    void setRecord(const Record& record);
    bool hasStep() const { return m_step.has_value(); }
    // Completes the step and asks for the next one.
    void complete();
    void plan();
    // Asks for one as soon as it is known that none is planned; for what has just been done with the record.
    void planUnlessPlanned(const QString& subject);
    PlanLine* planLine() const { return m_plan; }
    QString text() const;

Q_SIGNALS:
    void stepChanged();
    void keyboardFreed(); // the next step is planned or skipped, and nobody waits for the keyboard

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void read();
    void fill();
    bool expectsStep() const;
    void ask(const QString& subject, const Pick& kind);
    void fillReschedule();
    void reschedule(QDate day);

    Navigator& m_navigator;
    Background& m_background;
    Record m_record;
    std::optional<Row<Activity>> m_step;
    QString m_proposed; // for the next step, while it is looked whether there is one
    Tone m_tone;
    QWidget* m_shown;
    IconLabel* m_icon;
    PlainLabel* m_text;
    Button* m_done;
    Button* m_later;
    LinkButton* m_planOne;
    PlanLine* m_plan;
    KeyboardLoan m_loan;
};

} // namespace perennial
