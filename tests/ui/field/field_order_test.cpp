// Field order: what one looks for first stands first wherever a field is chosen.
#include "core/catalog/entities/engagement/contact.h"
#include "tests/support/ui/window.h"
#include "ui/field/field_order.h"
#include "ui/filter/filter_editor.h"
#include "ui/record/bulk_ask.h"
#include "ui/record/bulk_bar.h"
#include "ui/record/list_page.h"
#include "ui/support/combo_box.h"
#include <QListView>
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

QStringList offered(const ComboBox* box)
{
    QStringList words;
    for (int at = 0; at < box->count(); ++at)
        words << box->itemText(at);
    return words;
}

const QStringList first{"Given name", "Family name", "Company", "E-mail", "Phone"};

} // namespace

TEST_CASE("every field is offered once, but hidden ones")
{
    TestWindow window;
    for (const EntityPtr& kind : window.workspace().catalog()->entities()) {
        const EntityDef& def = *kind;
        INFO(def.key().toStdString());
        QSet<QString> keys;
        for (const FieldDef& field : fieldsToChoose(def)) {
            CHECK_FALSE(field.is(Hidden));
            CHECK_FALSE(keys.contains(field.key));
            keys << field.key;
        }
        for (const FieldDef& field : def.fields())
            CHECK(keys.contains(field.key) != field.is(Hidden));
    }
}

TEST_CASE("a filter of contacts begins with their name, company, e-mail and phone")
{
    TestWindow window;
    FilterEditor editor(window.workspace(), QString::fromLatin1(Contact::entity));
    editor.begin({});
    const QStringList words = offered(editor.findChild<ComboBox*>());
    CHECK(words.mid(0, first.size()) == first);
    CHECK(words.contains("Salutation"));
}

TEST_CASE("what many contacts are given begins with their name, company, e-mail and phone")
{
    TestWindow window([](Desk& desk) {
        aContact(desk, QStringLiteral("Anna"));
        aContact(desk, QStringLiteral("Bruno"));
    });
    auto* page = new ListPage(window, window.background(), QString::fromLatin1(Contact::entity));
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->bulkBar()->openFieldEditor();
    const auto* fields = page->bulkBar()->ask()->findChild<ComboBox*>();
    REQUIRE(fields);
    CHECK(offered(fields).mid(0, first.size()) == first);
}
