// Whole only: lists that come into no other file alone.
#include "core/exchange/whole_only.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QByteArray foreign = "4f1c22e09ab7d310-72057594037927937@perennial";

}

TEST_CASE("a payment of a list of another file is refused with the way that brings it, and nothing is changed",
          "[whole_only]")
{
    ImportDesk desk;
    desk.importText("name\nACME\n", QStringLiteral("account"));
    const QByteArray rows = "account_id,received_on,amount,external_ref\nACME,2026-11-20,12.50,";
    const QString payment = QStringLiteral("payment");
    const ImportRequest request = desk.request(desk.file(rows + foreign + '\n'), payment);
    for (const auto& outcome : {importFile(*desk.workspace, request),
                                rehearseImport(desk.workspace->reader(), request, desk.workspace->closing())}) {
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().fault == Fault::Refused);
        CHECK(outcome.error().text.startsWith(QStringLiteral("Line 2 stands for a record that is not in this file.")));
        CHECK(outcome.error().text.contains(QStringLiteral("“import all”")));
    }
    CHECK(desk.count(payment) == 0);
    CHECK(desk.importText(rows + "BANK-1\n", payment).counts.added == 1); // of a bank, not of a file of ours
}

TEST_CASE("master data of another file comes alone", "[whole_only]")
{
    ImportDesk desk;
    CHECK_FALSE(comesWholeOnly(desk.workspace->catalog()->entity(QStringLiteral("account"))));
    CHECK(desk.importText("name,external_ref\nACME," + foreign + '\n', QStringLiteral("account")).counts.added == 1);
}
