// PerennialStyle: the look of every standard control, drawn from tokens over Fusion; no style sheets anywhere.
#pragma once
#include "ui/support/tokens.h"
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace perennial {

// Marks a button as the one a screen is about; see setPrimary in buttons.h.
inline constexpr char primaryProperty[] = "perennialPrimary";
// Marks a button that removes something for good.
inline constexpr char dangerProperty[] = "perennialDanger";

class PerennialStyle : public QProxyStyle {
    Q_OBJECT

public:
    PerennialStyle();

    const Tokens& tokens() const { return *m_tokens; }
    void setTokens(const Tokens& tokens) { m_tokens = &tokens; }
    Density density() const { return m_density; }
    void setDensity(Density density) { m_density = density; }
    // Whether animations are unwanted.
    bool isStill() const { return m_still; }
    void setStill(bool still) { m_still = still; }

    QPalette standardPalette() const override { return m_tokens->palette(); }
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMnemonics(bool shown);
    bool drawButtonPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const;
    bool drawFramePrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const;
    void drawPushButton(const QStyleOptionButton* button, QPainter* painter, const QWidget* widget) const;
    void drawPushButtonLabel(const QStyleOptionButton* button, QPainter* painter, const QWidget* widget) const;
    void drawToolButtonPanel(const QStyleOption* option, QPainter* painter) const;
    void drawCheckMark(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const;
    void drawLineEditPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollAreaFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawItemPanel(const QStyleOptionViewItem* item, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOptionMenuItem* item, QPainter* painter, const QWidget* widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter) const;
    void drawHeaderLabel(const QStyleOptionHeader* header, QPainter* painter) const;
    void drawTab(const QStyleOptionTab* tab, QPainter* painter) const;
    void drawTabLabel(const QStyleOptionTab* tab, QPainter* painter) const;
    void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter) const;
    static void fillLikePane(const QRect& rect, QPainter* painter, const QWidget* widget);
    void drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QWidget* widget) const;
    void drawSlider(const QStyleOptionSlider* slider, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComboBox* box, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox* box, QPainter* painter, const QWidget* widget) const;
    QRect scrollBarPart(const QStyleOptionSlider* bar, SubControl sub) const;
    QRect spinBoxPart(const QStyleOptionSpinBox* box, SubControl sub) const;
    QRect comboBoxPart(const QStyleOptionComboBox* box, SubControl sub) const;

    const Tokens* m_tokens = &Tokens::light();
    Density m_density = Density::Normal;
    bool m_still = false;
    bool m_mnemonics = false; // underlined only while Alt is held
};

} // namespace perennial
