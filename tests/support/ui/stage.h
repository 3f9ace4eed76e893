// Stage: theme, settings and language as the application would build them, on a throw-away settings file.
#pragma once
#include "ui/support/language.h"
#include "ui/support/setting.h"
#include "ui/support/theme.h"
#include <QImage>
#include <QTemporaryDir>
#include <QWidget>

namespace perennial::test {

class Stage {
public:
    explicit Stage(ThemeMode mode = ThemeMode::Light, const QString& language = QStringLiteral("en"));
    ~Stage();

    QTemporaryDir folder;
    Settings settings;
    Theme theme;
    Language language;
};

// Shows the widget, gives it `size` where that is valid, and paints it. Style and events have then settled.
QImage pictureOf(QWidget& widget, const QSize& size = {});

// How many pixels differ between two pictures of one size.
int differingPixels(const QImage& one, const QImage& other);

// Whether any pixel lies within a few steps of the colour.
bool shows(const QImage& picture, const QColor& colour, int tolerance = 8);

// The contrast ratio of WCAG 2.1 (relative luminance, 1 to 21).
double contrast(const QColor& one, const QColor& other);

} // namespace perennial::test
