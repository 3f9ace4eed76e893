// Theme: which tokens, text size, density and motion are in force, and the change from one to the other while running.
#pragma once
#include "ui/support/setting.h"
#include "ui/support/tokens.h"
#include <QObject>

namespace perennial {

class ColourScheme;
class PerennialStyle;

// Built once by the application, before any widget. Installs the style, the palette and the font on QApplication,
// follows the settings (and, in mode System, the desktop's light or dark), and keeps what the user changes.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(Settings& settings, QObject* parent = nullptr);

    const Tokens& tokens() const;

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    // 80 to 200 percent of 14 px.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    void growText() { setTextPercent(m_textPercent + 10); }
    void shrinkText() { setTextPercent(m_textPercent - 10); }
    void resetText() { setTextPercent(100); }

    Density density() const;
    void setDensity(Density density);

    bool isStill() const;
    void setStill(bool still);

    // Starts to follow the desktop; call when the first window is on screen.
    void followSystem();

Q_SIGNALS:
    // After palette, font and style are in force. Widgets hear of it by PaletteChange, FontChange and StyleChange.
    void changed();

private:
    void applyColours();
    void applyFont();
    void announceStyle();

    Settings& m_settings;
    ColourScheme* m_scheme;
    PerennialStyle* m_style;
    ThemeMode m_mode;
    int m_textPercent = 100;
    bool m_systemIsDark;
};

} // namespace perennial
