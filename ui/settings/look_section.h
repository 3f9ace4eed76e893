// LookSection: language, colours, text size, density and motion; each choice is in force at once.
#pragma once
#include "ui/support/page.h"

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace perennial {

class ComboBox;

class LookSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit LookSection(Navigator& navigator, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void fill();

    Settings& m_settings;
    QFormLayout* m_form;
    ComboBox* m_language;
    ComboBox* m_theme;
    ComboBox* m_density;
    QSpinBox* m_text;
    QCheckBox* m_still;
    bool m_filling = false;
};

} // namespace perennial
