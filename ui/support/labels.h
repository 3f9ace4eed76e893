// Labels: words, chips, avatars, badges and icons on a page, in the sizes and colours of the theme.
#pragma once
#include "ui/support/adaptive.h"
#include "ui/support/tokens.h"
#include <QLabel>
#include <optional>

namespace perennial {

enum class Shade { Strong, Muted };

// A label that shows its text literally.
class PlainLabel : public Adaptive<QLabel> {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, TextSize size = TextSize::Body, Shade shade = Shade::Strong,
                        QWidget* parent = nullptr);

    void setShade(Shade shade);
    // In the text colour of a chip's tone; for a word that means something (overdue).
    void setTone(std::optional<Tone> tone);
    void setTextSize(TextSize size);
    void setWeight(QFont::Weight weight);
    // One line that ends in … where it does not fit; the whole text is then the tool tip.
    void setElided(bool elided);
    bool isElided() const { return m_elided; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isCut() const;
    void paintMirrored();

    TextSize m_size;
    Shade m_shade;
    std::optional<Tone> m_tone;
    std::optional<QFont::Weight> m_weight;
    bool m_elided = false;
};

// The heading of a part of a page: 15 px, semi-bold.
class SectionLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit SectionLabel(const QString& text = {}, QWidget* parent = nullptr);
};

// A word on a coloured ground.
class ChipLabel : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit ChipLabel(const QString& text = {}, Tone tone = Tone::Grey, QWidget* parent = nullptr);

    void setChip(const QString& text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

// A number on a small round ground; hidden while it is zero.
class BadgeLabel : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit BadgeLabel(Tone tone = Tone::Grey, QWidget* parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void restyle() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
    Tone m_tone;
};

// Initials on a round ground whose colour belongs to the name, or an icon on one.
class AvatarLabel : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit AvatarLabel(const QString& name = {}, int pixels = 36, QWidget* parent = nullptr);

    void setName(const QString& name);
    // For things that are no people: an icon in place of initials.
    void setSymbol(const QString& icon, Tone tone);
    QSize sizeHint() const override;

protected:
    void restyle() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_icon;
    Tone m_tone = Tone::Grey;
    int m_pixels;
};

// An icon as decoration, without a name for assistive technology.
class IconLabel : public Adaptive<QWidget> {
    Q_OBJECT

public:
    explicit IconLabel(const QString& icon, int pixels = extent::icon, QWidget* parent = nullptr);

    void setIcon(const QString& icon);
    void setTone(std::optional<Tone> tone);
    QSize sizeHint() const override;

protected:
    void restyle() override { updateGeometry(); }
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    std::optional<Tone> m_tone;
    int m_pixels;
};

} // namespace perennial
