// Icons: SVG files rendered in one colour, cached by name, colour and size.
#include "ui/support/icons.h"
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace perennial {

namespace {

const QString fallback = QStringLiteral("file");

// The resource of a name; those in mirrored/ turn around in right-to-left layouts.
QString fileOf(const QString& name, bool* mirrors)
{
    const QString straight = QStringLiteral(":/icons/%1.svg").arg(name);
    const QString mirrored = QStringLiteral(":/icons/mirrored/%1.svg").arg(name);
    *mirrors = QFile::exists(mirrored);
    return *mirrors ? mirrored : straight;
}

// QtSvg does not resolve currentColor, so the colour is written into the text before rendering.
QPixmap rendered(const QString& name, const QColor& colour, const QSize& pixels)
{
    bool mirrors = false;
    const QString path = fileOf(name, &mirrors);
    const bool turn = mirrors && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = QStringLiteral("perennial/%1/%2/%3x%4/%5")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(turn);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", qPrintable(name));
        return name == fallback ? QPixmap() : rendered(fallback, colour, pixels);
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const int side = qMin(pixels.width(), pixels.height());
    QImage image(QSize(side, side), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(turn ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colour(mode), size);
    }
    QIconEngine* clone() const override { return new TintedIcon(*this); }
    QString iconName() override { return QStringLiteral("perennial:") + m_name; }
    QString key() const override { return QStringLiteral("perennial"); }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens& tokens = tokensOf();
        if (mode == QIcon::Disabled)
            return tokens.edge;
        if (m_tone)
            return tokens.chip(*m_tone).text;
        return mode == QIcon::Normal ? tokens.muted : tokens.text;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new TintedIcon(name, std::nullopt));
}

QIcon icon(const QString& name, Tone tone)
{
    return QIcon(new TintedIcon(name, tone));
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& folder : {QStringLiteral(":/icons"), QStringLiteral(":/icons/mirrored")})
        for (const QString& file : QDir(folder).entryList({QStringLiteral("*.svg")}, QDir::Files))
            names << file.chopped(4);
    names.sort();
    return names;
}

void drawIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& colour)
{
    static const QString ours = QStringLiteral("perennial:");
    const QString name = icon.name();
    if (name.startsWith(ours))
        drawIcon(painter, rect, name.mid(ours.size()), colour);
    else
        icon.paint(painter, rect);
}

void drawIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& colour)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square.topLeft(), iconPixmap(name, colour, side, painter->device()->devicePixelRatio()));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int pixels, qreal pixelRatio)
{
    QPixmap pixmap = rendered(name, colour, QSize(pixels, pixels) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace perennial
