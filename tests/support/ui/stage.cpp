// Stage: builds the surroundings of a widget test and measures pictures.
#include "tests/support/ui/stage.h"
#include <QApplication>
#include <QTest>
#include <cmath>

namespace perennial::test {

namespace {

Settings& prepared(Settings& settings, ThemeMode mode)
{
    settings.write(setting::theme, mode);
    settings.write(setting::reduceMotion, true);
    return settings;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Stage::Stage(ThemeMode mode, const QString& code)
    : settings(folder.filePath(QStringLiteral("settings.ini"))), theme(prepared(settings, mode))
{
    language.use(code);
}

Stage::~Stage()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

QImage pictureOf(QWidget& widget, const QSize& size)
{
    if (size.isValid())
        widget.resize(size);
    widget.show();
    QTest::qWait(0);
    QApplication::processEvents();
    return widget.grab().toImage();
}

int differingPixels(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return int(qMax(one.width() * one.height(), other.width() * other.height()));
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    return count;
}

bool shows(const QImage& picture, const QColor& colour, int tolerance)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) <= tolerance && qAbs(pixel.green() - colour.green()) <= tolerance &&
                qAbs(pixel.blue() - colour.blue()) <= tolerance)
                return true;
        }
    return false;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return qMax(a, b) / qMin(a, b);
}

} // namespace perennial::test
