// WorkSection: how the program takes part in the day — what it opens, reminds of and asks.
#pragma once
#include "ui/support/page.h"
#include "ui/support/setting.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QTimeEdit;

namespace perennial {

class ComboBox;

class WorkSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit WorkSection(Navigator& navigator, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    QCheckBox* box(const Setting<bool>& setting);
    QTimeEdit* time(const Setting<QString>& setting);
    QWidget* quietTimes();
    void offerQuiet();

    Settings& m_settings;
    QFormLayout* m_form;
    QCheckBox* m_reopen;
    QCheckBox* m_nextStep;
    QCheckBox* m_checklist;
    QCheckBox* m_reminders;
    QCheckBox* m_quiet;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietUntil;
    QLabel* m_quietDash;
    ComboBox* m_paper;
};

} // namespace perennial
