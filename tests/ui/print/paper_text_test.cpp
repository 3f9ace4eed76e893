// Words on paper: what has an order of its own keeps it on a mirrored paper.
#include "tests/support/ui/stage.h"
#include "ui/print/paper_text.h"
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScopeGuard>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

QImage painted(const char* text, bool toTheRight)
{
    QImage paper(400, 40, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    paintText(painter, QRectF(0, 0, 400, 40), QString::fromUtf8(text), paperFont(14), Qt::black, toTheRight);
    return paper;
}

} // namespace

TEST_CASE("numbers, phones and Latin names stand on the other side of a mirrored paper, and read the same")
{
    const Stage stage;
    const auto back =
        qScopeGuard([before = QApplication::layoutDirection()] { QApplication::setLayoutDirection(before); });
    for (const char* text : {"+44 20 794600615", "Černý s.r.o.", "209 entries", "No."}) {
        INFO(text);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage left = painted(text, false), right = painted(text, true);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        CHECK(painted(text, false) == right);
        CHECK(painted(text, true) == left);
    }
}
