// NoteLine: the line a note is written in.
#include "tests/support/figures_file.h"
#include "tests/support/ui/page_window.h"
#include "ui/record/note_line.h"
#include <QPlainTextEdit>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

// Whether the words begin some pixels inside of the field's border, which is where they begin to be words.
void checkClear(NoteLine& line, Qt::LayoutDirection direction)
{
    const QPlainTextEdit* text = line.text();
    const QImage picture = pictureOf(line, {500, 60});
    const QRect field(text->mapTo(&line, QPoint()), text->size());
    const QColor words = text->palette().color(QPalette::PlaceholderText);
    const QRect inside = field.adjusted(3, 3, -3, -3);
    const QRect edge(direction == Qt::LeftToRight ? inside.left() : inside.right() - 2, inside.top(), 3,
                     inside.height());
    INFO((direction == Qt::LeftToRight ? "left to right" : "right to left"));
    CHECK(shows(picture.copy(inside), words));
    CHECK_FALSE(shows(picture.copy(edge), words, 40));
}

} // namespace

TEST_CASE("the words of an empty note keep clear of the edge they begin at, in either direction")
{
    FiguresFile file;
    Stage stage;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction); // as the program starts
        PageWindow window(file.workspace(), stage);
        NoteLine line(window, &window);
        checkClear(line, direction);
        const Qt::LayoutDirection other = direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
        window.setLayoutDirection(other); // as another language is chosen
        checkClear(line, other);
    }
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}
