// FigureCard: its comparison in a small window.
#include "tests/support/ui/stage.h"
#include "ui/dashboard/figure_card.h"
#include <QGridLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a key figure is higher where its comparison needs a second line, so that nothing lies on the number")
{
    Stage stage;
    QWidget window;
    auto* grid = new QGridLayout(&window);
    auto* card = new FigureCard;
    KeyFigure figure;
    figure.label = QStringLiteral("Won");
    card->setFigure({}, figure, QStringLiteral("+28% on 1 – 28 October 2026"));
    grid->addWidget(card, 0, 0);
    grid->setRowStretch(1, 1);
    pictureOf(window, {600, 400});
    const int wide = card->height();
    pictureOf(window, {170, 400});
    CHECK(card->height() > wide);
    CHECK(card->height() == card->heightForWidth(card->width()));
}
