// Tokens: the values of the light and the dark theme, and the palette and fonts made of them.
#include "ui/support/tokens.h"
#include "ui/support/style.h"
#include <QApplication>
#include <QWidget>

namespace perennial {

// clang-format off
const Tokens& Tokens::light()
{
    static const Tokens tokens{
        false,
        "#F5F6F8", "#FFFFFF", "#ECEEF2", // window, base, sidebar
        "#D9DDE3", "#868F9D",            // line, edge
        "#1B1F26", "#566070", "#667080", // text, muted, placeholder
        "#2A5BD0", "#FFFFFF", "#2351B8", // accent, on accent, link
        "#E1EAFC", "#EFF2F7",            // selection, hover
        {{{"#E8EBEF", "#404957"},        // grey
          {"#DFE9FC", "#1C4AAE"},        // blue
          {"#D9F1F1", "#0B5A60"},        // teal
          {"#DDF2E3", "#14602A"},        // green
          {"#FDEFCF", "#714800"},        // amber
          {"#FCE4E4", "#9C1C1C"},        // red
          {"#ECE5FC", "#5430AA"}}},      // violet
        {"#2A5BD0", "#0E8A8F", "#B4690E", "#8A4FD1", "#C23A5B", "#5F6B7A"}};
    return tokens;
}

const Tokens& Tokens::darkOnes()
{
    static const Tokens tokens{
        true,
        "#15171B", "#1D2025", "#111316", // window, base, sidebar
        "#343941", "#737D8B",            // line, edge
        "#E7E9EC", "#A4ACB8", "#949DAA", // text, muted, placeholder
        "#7AA2FF", "#0B1430", "#8FB1FF", // accent, on accent, link
        "#253A66", "#262A31",            // selection, hover
        {{{"#333A44", "#CDD3DB"},        // grey
          {"#22386B", "#B9CFFF"},        // blue
          {"#11434A", "#9FE0E4"},        // teal
          {"#16412A", "#A6E3BC"},        // green
          {"#4A3712", "#F3CE83"},        // amber
          {"#552123", "#FFB9B5"},        // red
          {"#3C2D66", "#D3C2FF"}}},      // violet
        {"#7AA2FF", "#4CC4C4", "#E2A54A", "#B796F5", "#F0859E", "#9AA5B4"}};
    return tokens;
}
// clang-format on

QPalette Tokens::palette() const
{
    using P = QPalette;
    const std::pair<P::ColorRole, QColor> roles[] = {{P::Window, window},
                                                     {P::WindowText, text},
                                                     {P::Base, base},
                                                     {P::AlternateBase, hover},
                                                     {P::Text, text},
                                                     {P::PlaceholderText, placeholder},
                                                     {P::Button, base},
                                                     {P::ButtonText, text},
                                                     {P::BrightText, onAccent},
                                                     {P::Highlight, selection},
                                                     {P::HighlightedText, text},
                                                     {P::Link, link},
                                                     {P::LinkVisited, link},
                                                     {P::ToolTipBase, text},
                                                     {P::ToolTipText, base},
                                                     {P::Light, base},
                                                     {P::Midlight, hover},
                                                     {P::Mid, line},
                                                     {P::Dark, line},
                                                     {P::Shadow, edge}};
    QPalette palette;
    for (const auto& [role, colour] : roles)
        palette.setColor(role, colour);
    // What is switched off keeps readable words; it is told apart by its ground and border.
    for (P::ColorRole role : {P::Text, P::WindowText, P::ButtonText, P::HighlightedText})
        palette.setColor(P::Disabled, role, placeholder);
    palette.setColor(P::Disabled, P::Base, window);
    palette.setColor(P::Disabled, P::Button, window);
    palette.setColor(P::Disabled, P::Highlight, line);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(P::Accent, accent);
#endif
    return palette;
}

namespace {

struct Type {
    int pixels;
    QFont::Weight weight;
};

constexpr Type types[] = {{12, QFont::Medium},   {13, QFont::Normal}, {14, QFont::Normal},
                          {15, QFont::DemiBold}, {20, QFont::Bold},   {28, QFont::Bold}};

const PerennialStyle* ourStyle(const QWidget* widget)
{
    return qobject_cast<const PerennialStyle*>(widget ? widget->style() : QApplication::style());
}

} // namespace

QFont fontOf(TextSize size)
{
    return fontOf(size, types[std::size_t(size)].weight);
}

QFont fontOf(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(types[std::size_t(size)].pixels * textScale()));
    font.setWeight(weight);
    if (size == TextSize::Title || size == TextSize::Figure)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

const Tokens& tokensOf(const QWidget* widget)
{
    const PerennialStyle* style = ourStyle(widget);
    return style ? style->tokens() : Tokens::light();
}

qreal textScale()
{
    const QFont font = QApplication::font();
    return font.pixelSize() > 0 ? font.pixelSize() / 14.0 : 1.0;
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

int rowHeight()
{
    const PerennialStyle* style = ourStyle(nullptr);
    const Density density = style ? style->density() : Density::Normal;
    return scaled(density == Density::Relaxed ? 56 : density == Density::Normal ? 36 : 28);
}

int motion(int milliseconds)
{
    const PerennialStyle* style = ourStyle(nullptr);
    return style && style->isStill() ? 0 : milliseconds;
}

} // namespace perennial
