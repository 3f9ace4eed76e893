// Tokens: the colours, distances and text sizes everything on screen is made of, once for light and once for dark.
#pragma once
#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>

class QWidget;

namespace perennial {

// The seven tones of chips, avatars and badges. Red: overdue, lost, error. Amber: no plan, warning. Green: today, won.
enum class Tone { Grey, Blue, Teal, Green, Amber, Red, Violet };

struct ChipColours {
    QColor ground;
    QColor text;
};

// All colours of one theme. Every pair that meets on screen was measured (tests/ui/support/tokens_test.cpp).
struct Tokens {
    bool dark = false;
    QColor window, base, sidebar;     // grounds: page; lists, cards and inputs; navigation
    QColor line, edge;                // decoration; borders of what can be typed in or pressed
    QColor text, muted, placeholder;  // body; second line; hints and what is switched off
    QColor accent, onAccent, link;    // the one accent, text on it, text that leads elsewhere
    QColor selection, hover;          // grounds of the current row and of the row under the mouse
    std::array<ChipColours, 7> chips; // by Tone
    std::array<QColor, 6> series;     // chart series, in order of use

    const ChipColours& chip(Tone tone) const { return chips[std::size_t(tone)]; }
    QPalette palette() const;

    static const Tokens& light();
    static const Tokens& darkOnes();
};

// Pauses after the last key in milliseconds: until a filter is asked, and until what was typed is kept.
namespace typing {
inline constexpr int ask = 60, keep = 400;
}

// Distances in logical pixels: everything stands on this scale.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32, xxxl = 48;
}

// Corner radii in logical pixels.
namespace radius {
inline constexpr qreal small = 4, input = 6, row = 8, panel = 10;
}

// Widths and heights in logical pixels at normal text size.
namespace extent {
inline constexpr int control = 32, sidebar = 208, listMinimum = 340, textMaximum = 720, formMaximum = 560, icon = 16;
}

// The six text sizes; no screen shows more than three of them.
enum class TextSize { Meta, Secondary, Body, Section, Title, Figure };

// How tall rows are: 56, 36 or 28 pixels at normal text size.
enum class Density { Relaxed, Normal, Compact };

// The application's font in that size and its weight; follows the user's text scale.
QFont fontOf(TextSize size);
QFont fontOf(TextSize size, QFont::Weight weight);

// The tokens in force for a widget (the application's where it is null). Light ones where our style is not installed.
const Tokens& tokensOf(const QWidget* widget = nullptr);

// How much larger than normal the user wants text, 1.0 = 14 px.
qreal textScale();

// A length that grows with the text, for heights of rows and controls.
int scaled(int pixels);

// The row height of the density in force, in logical pixels.
int rowHeight();

// How long an animation lasts, in milliseconds: 0 when motion is unwanted.
int motion(int milliseconds = 140);

} // namespace perennial
