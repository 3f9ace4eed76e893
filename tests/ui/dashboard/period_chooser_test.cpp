// PeriodChooser: nothing of it lies over the rest, whatever the size of the text.
#include "tests/support/ui/stage.h"
#include "ui/dashboard/period_chooser.h"
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("the parts of the choice of a period stand beside or below each other, and inside")
{
    for (const char* language : {"en", "de"}) {
        Stage stage(ThemeMode::Light, QString::fromLatin1(language));
        stage.theme.setTextPercent(200);
        QWidget holder;
        auto* layout = new QVBoxLayout(&holder);
        auto* chooser = new PeriodChooser(QDate(2026, 11, 30));
        layout->addWidget(chooser);
        layout->addStretch();
        for (const int width : {560, 700, 900}) {
            holder.resize(width, 400);
            holder.show();
            QApplication::processEvents();
            QVector<QRect> taken;
            for (QWidget* part : chooser->findChildren<QWidget*>()) {
                if (!part->isVisible() || !(qobject_cast<QComboBox*>(part) || qobject_cast<QAbstractButton*>(part)))
                    continue;
                const QRect rect(part->mapTo(chooser, QPoint()), part->size());
                INFO(language << " " << width << ": " << rect.left() << " to " << rect.right());
                CHECK(chooser->rect().contains(rect));
                for (const QRect& other : taken)
                    CHECK_FALSE(rect.intersects(other));
                taken.append(rect);
            }
            CHECK(taken.size() == 4);
        }
    }
}
