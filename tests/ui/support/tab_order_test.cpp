// Tab order follows the layouts, whenever a control was made.
#include "ui/support/tab_order.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <catch2/catch_all.hpp>

using namespace perennial;

// The next one that Tab stops at.
static QWidget* behind(QWidget* widget)
{
    do
        widget = widget->nextInFocusChain();
    while (!(widget->focusPolicy() & Qt::TabFocus));
    return widget;
}

TEST_CASE("Tab reaches a button made later where it stands on screen")
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* split = new QSplitter;
    auto* area = new QScrollArea;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* second = new QLineEdit;
    column->addWidget(second);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    split->addWidget(area);
    auto* third = new QLineEdit;
    split->addWidget(third);
    row->addWidget(split);
    auto* first = new QPushButton;
    column->insertWidget(0, first);
    auto* middle = new QPushButton;
    column->addWidget(middle);

    tabInLayoutOrder(&window);

    CHECK(behind(first) == second);
    CHECK(behind(second) == middle);
    CHECK(behind(middle) == third);
    CHECK(behind(third) == first);
}
