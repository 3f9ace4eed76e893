// Labels and cells of a mirrored window: the window says on which side words stand, the letters only their own order.
#include "tests/support/ui/stage.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/views.h"
#include <QStandardItemModel>
#include <QTableView>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

// The middle of what is painted in another colour than the top left pixel, as a part of the width.
double middleOfInk(const QImage& picture)
{
    int first = picture.width(), last = -1;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != picture.pixel(0, 0)) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
    REQUIRE(last >= first);
    return (first + last) / 2.0 / picture.width();
}

double middleOf(PlainLabel& label, Qt::LayoutDirection direction)
{
    label.setLayoutDirection(direction);
    return middleOfInk(pictureOf(label, {400, 40}));
}

} // namespace

TEST_CASE("a label in a mirrored window stands on the right, whatever its letters")
{
    Stage stage;
    for (const char* words : {"Anna Bauer", "+49 30 901820", "ליצור קשר"}) {
        INFO(words);
        PlainLabel plain(QString::fromUtf8(words)), wrapped(QString::fromUtf8(words));
        wrapped.setWordWrap(true);
        CHECK(middleOf(plain, Qt::RightToLeft) > 0.7);
        CHECK(middleOf(wrapped, Qt::RightToLeft) > 0.7);
    }
    PlainLabel amount(QStringLiteral("€12.00"));
    CHECK(middleOf(amount, Qt::LeftToRight) < 0.3);
    amount.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    CHECK(middleOf(amount, Qt::RightToLeft) < 0.3);
}

TEST_CASE("a phone number in a mirrored table keeps the order of its digits")
{
    struct Seen : TableDelegate {
        using TableDelegate::initStyleOption;
        using TableDelegate::TableDelegate;
    };
    Stage stage;
    QStandardItemModel rows;
    rows.appendRow(new QStandardItem(QStringLiteral("+49 30")));
    rows.appendRow(new QStandardItem(QString::fromUtf8("ליצור")));
    QTableView table;
    table.setModel(&rows);
    const Seen delegate(&table);
    const auto drawn = [&](int row, Qt::LayoutDirection direction) {
        QStyleOptionViewItem option;
        option.direction = direction;
        delegate.initStyleOption(&option, rows.index(row, 0));
        return option.text;
    };
    CHECK(drawn(0, Qt::LeftToRight) == "+49 30");
    CHECK(drawn(0, Qt::RightToLeft) == QChar(0x2066) + QStringLiteral("+49 30") + QChar(0x2069));
    CHECK(drawn(1, Qt::RightToLeft) == rows.item(1)->text());
}

TEST_CASE("a label keeps its tone on the ground of inputs, as a form has it")
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Stage stage(mode);
        QWidget form;
        form.setAutoFillBackground(true);
        form.setBackgroundRole(QPalette::Base);
        auto* problem = new PlainLabel(QStringLiteral("Name is missing."), TextSize::Section, Shade::Strong, &form);
        problem->setTone(Tone::Red);
        CHECK(shows(pictureOf(form, {200, 40}), tokensOf().chip(Tone::Red).text, 24));
    }
}

TEST_CASE("the sentence of an empty place is no longer than the eye follows, and takes less where there is less")
{
    Stage stage;
    EmptyState empty(QStringLiteral("search"), QStringLiteral("Bring in a table"),
                     QString(QStringLiteral("Drop a file here. ")).repeated(20));
    pictureOf(empty, {1200, 500});
    for (const auto* words : empty.findChildren<PlainLabel*>()) {
        CHECK(words->width() <= 640);
        CHECK(qAbs(words->geometry().center().x() - 600) <= 2);
    }
    pictureOf(empty, {300, 500});
    for (const auto* words : empty.findChildren<PlainLabel*>())
        CHECK(words->height() >= words->heightForWidth(words->width()));
}
