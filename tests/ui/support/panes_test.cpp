// Panes: none is cut at the edge of its splitter.
#include "ui/support/panes.h"
#include <QCoreApplication>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("panes lie within their splitter, in either direction and after it has turned")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Panes turning;
        Panes begun;
        begun.setLayoutDirection(direction);
        for (Panes* panes : {&turning, &begun}) {
            panes->setHandleWidth(8);
            panes->setChildrenCollapsible(false);
            for (int pane = 0; pane < 2; ++pane)
                panes->addWidget(new QWidget);
            panes->widget(0)->setMinimumWidth(340);
            panes->resize(1040, 600);
            panes->show();
            panes->setLayoutDirection(direction);
            QCoreApplication::processEvents();
            for (int pane = 0; pane < 2; ++pane)
                CHECK(panes->rect().contains(panes->widget(pane)->geometry()));
            const QRect all = panes->widget(0)->geometry() | panes->widget(1)->geometry();
            CHECK(all.width() >= 1039);
        }
    }
}
