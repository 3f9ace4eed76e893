// LookSection: writes settings; theme and language follow them.
#include "ui/settings/look_section.h"
#include "core/base/percent_sign.h"
#include "ui/support/combo_box.h"
#include "ui/support/language.h"
#include "ui/support/setting.h"
#include "ui/support/tokens.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace perennial {

LookSection::LookSection(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_settings(navigator.settings()), m_form(new QFormLayout(this)),
      m_language(new ComboBox), m_theme(new ComboBox), m_density(new ComboBox), m_text(new QSpinBox),
      m_still(new QCheckBox)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::m);
    m_form->setHorizontalSpacing(space::xl);
    m_text->setRange(80, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(withPercentSign({}));
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&Colours"), m_theme);
    m_form->addRow(tr("&Text size"), m_text);
    m_form->addRow(tr("Ro&ws"), m_density);
    m_form->addRow(QString(), m_still);
    for (QWidget* field : {static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_theme),
                           static_cast<QWidget*>(m_density), static_cast<QWidget*>(m_text)})
        field->setMaximumWidth(scaled(320));
    retranslate();
    const auto write = [this](auto act) {
        if (!m_filling)
            act();
    };
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this, write] { write([this] { m_settings.write(setting::language, m_language->value().toString()); }); });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this, write] {
        write([this] { m_settings.write(setting::theme, ThemeMode(m_theme->value().toInt())); });
    });
    connect(m_density, &QComboBox::currentIndexChanged, this,
            [this, write] { write([this] { m_settings.write(setting::density, m_density->value().toString()); }); });
    connect(m_text, &QSpinBox::valueChanged, this, [this, write](int percent) {
        write([this, percent] { m_settings.write(setting::textPercent, percent); });
    });
    connect(m_still, &QCheckBox::toggled, this,
            [this, write](bool still) { write([this, still] { m_settings.write(setting::reduceMotion, still); }); });
    // Commands and keys change the same things.
    connect(&m_settings, &Settings::changed, this, &LookSection::fill);
}

void LookSection::retranslate()
{
    const QStringList labels{tr("&Language"), tr("&Colours"), tr("&Text size"), tr("Ro&ws")};
    for (int row = 0; row < labels.size(); ++row)
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[row]);
    m_still->setText(tr("Reduce &motion"));
    m_filling = true;
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    for (const QString& code : Language().codes())
        m_language->addItem(Language::nameOf(code), code);
    m_theme->clear();
    m_theme->addItem(tr("As the system"), int(ThemeMode::System));
    m_theme->addItem(tr("Light"), int(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), int(ThemeMode::Dark));
    m_density->clear();
    m_density->addItem(tr("Relaxed"), QStringLiteral("relaxed"));
    m_density->addItem(tr("Normal"), QStringLiteral("normal"));
    m_density->addItem(tr("Compact"), QStringLiteral("compact"));
    fill();
}

void LookSection::fill()
{
    m_filling = true;
    m_language->setValue(m_settings.read(setting::language));
    m_theme->setValue(int(m_settings.read(setting::theme)));
    m_density->setValue(m_settings.read(setting::density));
    m_text->setValue(m_settings.read(setting::textPercent));
    m_still->setChecked(m_settings.read(setting::reduceMotion));
    m_filling = false;
}

} // namespace perennial
