// The call log: one question, four answers.
#include "core/catalog/entities/engagement/contact.h"
#include "tests/support/ui/window.h"
#include "ui/record/call_log.h"
#include "ui/support/labels.h"
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("how a call went is asked whole, however long the name and however little the room")
{
    Record caller;
    TestWindow window([&](Desk& desk) {
        caller = aContact(desk, QStringLiteral("Maximiliane Friederike"), QStringLiteral("von Hohenlohe-Langenburg"))
                     .record();
    });
    auto* page = new QWidget;
    auto* log = new CallLog(window, page);
    (new QVBoxLayout(page))->addWidget(log);
    page->layout()->setAlignment(log, Qt::AlignTop);
    window.window().resize(560, 400);
    window.show(page);
    log->open(caller);
    window.settle();
    const PlainLabel* question = nullptr;
    for (const PlainLabel* label : log->findChildren<PlainLabel*>())
        if (label->text().endsWith(QStringLiteral("how did it go?")))
            question = label;
    REQUIRE(question);
    CHECK(question->sizeHint().height() <= question->height());
    CHECK(question->heightForWidth(question->width()) <= question->height());
    CHECK_FALSE(question->isElided());
}
