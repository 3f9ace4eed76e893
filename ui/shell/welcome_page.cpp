// WelcomePage: three ways to begin, one page, no questions.
#include "ui/shell/welcome_page.h"
#include "ui/shell/file_drop.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/import_files.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/plain_text.h"
#include "ui/support/setting.h"
#include "ui/support/theme.h"
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace perennial {
namespace {

constexpr int recentShown = 4;
constexpr int buttonWidth = 280; // logical pixels

// The file's name; with its folder where another of them has the same.
QString nameAmong(const QString& file, const QStringList& files)
{
    const auto nameOf = [](const QString& path) { return QFileInfo(path).completeBaseName(); };
    const auto alike =
        std::count_if(files.begin(), files.end(), [&](const QString& other) { return nameOf(other) == nameOf(file); });
    return alike < 2 ? nameOf(file) : nameOf(file) + QStringLiteral(" – ") + QFileInfo(file).dir().dirName();
}

} // namespace

WelcomePage::WelcomePage(Settings& settings, Theme& theme, Language& language, QWidget* parent)
    : Adaptive<QWidget>(parent), m_settings(settings), m_theme(theme), m_language(language)
{
    build();
    new FileDrop(this, importEndings() + QStringList{QStringLiteral("perennial")}, [this](const QString& file) {
        if (file.endsWith(QLatin1String(".perennial"), Qt::CaseInsensitive))
            Q_EMIT openAsked(file);
        else
            Q_EMIT importAsked(file);
    });
    retranslate();
    m_import->setFocus();
}

void WelcomePage::build()
{
    m_title = new PlainLabel({}, TextSize::Figure);
    m_promise = new PlainLabel({}, TextSize::Body, Shade::Muted);
    m_drop = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_import = new PrimaryButton({}, QStringLiteral("import"));
    m_sample = new Button({}, QStringLiteral("sample"));
    m_empty = new Button({}, QStringLiteral("file-plus"));
    m_open = new LinkButton({});
    m_import->setMinimumWidth(scaled(buttonWidth));
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importAsked({}); });
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(m_empty, &QPushButton::clicked, this, &WelcomePage::emptyAsked);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked({}); });
    auto* pair = new QHBoxLayout;
    pair->setSpacing(space::s);
    pair->addStretch();
    pair->addWidget(m_sample);
    pair->addWidget(m_empty);
    pair->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(QStringLiteral("office"), 48), 0, Qt::AlignHCenter);
    for (PlainLabel* label : {m_title, m_promise, m_drop})
        label->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_promise);
    layout->addSpacing(space::l);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addWidget(m_drop);
    layout->addSpacing(space::s);
    layout->addLayout(pair);
    layout->addSpacing(space::xl);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    layout->addWidget(buildRecent(), 0, Qt::AlignHCenter);
    layout->addStretch(3);
    layout->addLayout(buildFoot());
}

QWidget* WelcomePage::buildRecent()
{
    auto* recent = new QWidget;
    auto* column = new QVBoxLayout(recent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QStringList files = m_settings.read(setting::recentFiles);
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    files = files.mid(0, recentShown);
    for (const QString& file : std::as_const(files)) {
        auto* button = new LinkButton(plainAction(nameAmong(file, files)));
        setPlainToolTip(button, file);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT openAsked(file); });
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    recent->setVisible(!files.isEmpty());
    return recent;
}

QHBoxLayout* WelcomePage::buildFoot()
{
    m_languages = new ComboBox;
    m_themes = new ComboBox;
    m_languageCaption = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_themeCaption = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_languageCaption->setBuddy(m_languages);
    m_themeCaption->setBuddy(m_themes);
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_settings.write(setting::language, m_languages->value().toString());
        m_language.use(m_languages->value().toString());
    });
    connect(m_themes, &QComboBox::activated, this, [this] { m_theme.setMode(ThemeMode(m_themes->value().toInt())); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(m_languageCaption);
    foot->addWidget(m_languages);
    foot->addSpacing(space::l);
    foot->addWidget(m_themeCaption);
    foot->addWidget(m_themes);
    foot->addStretch();
    return foot;
}

void WelcomePage::fillChoices()
{
    m_languages->clear();
    for (const QString& code : m_language.codes())
        m_languages->addItem(Language::nameOf(code), code);
    m_languages->setValue(m_language.current());
    m_themes->clear();
    m_themes->addItem(tr("As the system"), int(ThemeMode::System));
    m_themes->addItem(tr("Light"), int(ThemeMode::Light));
    m_themes->addItem(tr("Dark"), int(ThemeMode::Dark));
    m_themes->setValue(int(m_theme.mode()));
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome"));
    m_promise->setText(tr("Your customers stay on this computer."));
    m_import->setText(tr("&Import a spreadsheet…"));
    m_drop->setText(tr("or drop the file anywhere here"));
    m_sample->setText(tr("&Look around with sample data"));
    m_empty->setText(tr("Start &empty"));
    m_open->setText(tr("&Open an existing file…"));
    m_languageCaption->setText(tr("Language"));
    m_themeCaption->setText(tr("Colours"));
    fillChoices();
}

} // namespace perennial
