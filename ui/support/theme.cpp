// Theme: puts tokens, font and style on the application and follows the settings and the desktop.
#include "ui/support/theme.h"
#include "ui/support/colour_scheme.h"
#include "ui/support/style.h"
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QToolTip>

namespace perennial {

namespace {

const QStringList densityWords{QStringLiteral("relaxed"), QStringLiteral("normal"), QStringLiteral("compact")};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_scheme(new ColourScheme(this)), m_style(new PerennialStyle),
      m_mode(settings.read(setting::theme)),
      m_systemIsDark(settings.has(setting::systemWasDark) ? settings.read(setting::systemWasDark)
                                                          : isDark(QGuiApplication::palette()))
{
    m_textPercent = qBound(80, settings.read(setting::textPercent), 200);
    const qsizetype density = densityWords.indexOf(settings.read(setting::density));
    m_style->setDensity(density < 0 ? Density::Normal : Density(density));
    m_style->setStill(settings.read(setting::reduceMotion));
    m_style->setTokens(tokens());
    applyFont();
    QApplication::setStyle(m_style);
    applyColours();
    connect(&m_settings, &Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1String(setting::theme.key))
            setMode(m_settings.read(setting::theme));
        else if (key == QLatin1String(setting::textPercent.key))
            setTextPercent(m_settings.read(setting::textPercent));
        else if (key == QLatin1String(setting::density.key))
            setDensity(Density(qMax(0, int(densityWords.indexOf(m_settings.read(setting::density))))));
        else if (key == QLatin1String(setting::reduceMotion.key))
            setStill(m_settings.read(setting::reduceMotion));
    });
    connect(m_scheme, &ColourScheme::told, this, [this](bool dark) {
        m_systemIsDark = dark;
        m_settings.write(setting::systemWasDark, dark);
        if (m_mode == ThemeMode::System && m_style->tokens().dark != dark)
            applyColours();
    });
}

const Tokens& Theme::tokens() const
{
    const bool dark = m_mode == ThemeMode::System ? m_systemIsDark : m_mode == ThemeMode::Dark;
    return dark ? Tokens::darkOnes() : Tokens::light();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_settings.write(setting::theme, mode);
    applyColours();
}

void Theme::setTextPercent(int percent)
{
    percent = qBound(80, percent, 200);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    m_settings.write(setting::textPercent, percent);
    applyFont();
    announceStyle();
    Q_EMIT changed();
}

Density Theme::density() const
{
    return m_style->density();
}

void Theme::setDensity(Density density)
{
    if (density == m_style->density())
        return;
    m_style->setDensity(density);
    m_settings.write(setting::density, densityWords.at(int(density)));
    announceStyle();
    Q_EMIT changed();
}

bool Theme::isStill() const
{
    return m_style->isStill();
}

void Theme::setStill(bool still)
{
    m_style->setStill(still);
    m_settings.write(setting::reduceMotion, still);
}

void Theme::followSystem()
{
    m_scheme->listen();
}

void Theme::applyColours()
{
    const Tokens& now = tokens();
    m_style->setTokens(now);
    const QPalette palette = now.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // A row's selection is a faint tint; marked words inside a line need the full accent.
    QPalette editing = palette;
    editing.setColor(QPalette::Highlight, now.accent);
    editing.setColor(QPalette::HighlightedText, now.onAccent);
    for (const char* editor : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(editing, editor);
    // Widgets with colours of their own do not hear of a new palette; they do of a new style.
    announceStyle();
    Q_EMIT changed();
}

void Theme::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), font.family()});
    font.setPixelSize(qRound(14 * m_textPercent / 100.0));
    font.setHintingPreference(QFont::PreferNoHinting);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    QApplication::setFont(font);
}

void Theme::announceStyle()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
        widget->updateGeometry();
    }
}

} // namespace perennial
