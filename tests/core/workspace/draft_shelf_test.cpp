// DraftShelf: keeps what was typed per record and part, and forgets it when it is saved.
#include "core/workspace/draft_shelf.h"
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a draft is there again after a restart, until it is dropped")
{
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    const QString file = home.filePath(QStringLiteral("company.perennial"));
    const Id large = 9'007'199'254'740'993; // one more than a JSON number can tell apart
    {
        const DraftShelf shelf(file);
        shelf.keep({QStringLiteral("lead"), 0, QStringLiteral("form"), {{"campaign_id", "7"}}, {{"name", "Ann"}}});
        shelf.keep({QStringLiteral("lead"), large, QStringLiteral("facts"), {}, {{"email", "ann@"}}});
        shelf.keep({QStringLiteral("lead"), 0, QStringLiteral("form"), {{"campaign_id", "7"}}, {{"name", "Anna"}}});
    }
    const DraftShelf shelf(file);
    REQUIRE(shelf.drafts().size() == 2);
    const Draft form = shelf.find(QStringLiteral("lead"), 0, QStringLiteral("form"));
    CHECK(form.texts.value(QStringLiteral("name")) == QStringLiteral("Anna"));
    CHECK(form.given.value(QStringLiteral("campaign_id")) == QStringLiteral("7"));
    CHECK(shelf.find(QStringLiteral("lead"), large, QStringLiteral("facts")).record == large);
    shelf.drop(QStringLiteral("lead"), 0, QStringLiteral("form"));
    CHECK(shelf.drafts().size() == 1);
    CHECK(DraftShelf(home.filePath(QStringLiteral("other.perennial"))).drafts().isEmpty());
}
