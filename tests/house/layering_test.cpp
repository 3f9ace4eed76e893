// The include rules of the house: arrows point down, and what is reserved stays where it belongs.
#include "tests/house/cpp_text.h"
#include "tests/house/layers.h"
#include <catch2/catch_all.hpp>

using namespace perennial::house;

static QStringList knownPaths()
{
    QStringList paths;
    for (const SourceFile& file : sourceTree())
        paths += file.path;
    return paths;
}

TEST_CASE("every room includes only what the table grants it")
{
    const QStringList offences = offencesIn(sourceTree(), layeringOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("Qt Sql, Charts, PrintSupport, Widgets and Gui stay in their rooms")
{
    const QStringList offences = offencesIn(sourceTree(), reservedHeaderOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("only core/store says SELECT")
{
    const QStringList offences = offencesIn(sourceTree(), sqlOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("includes are written whole from the root")
{
    const QStringList known = knownPaths();
    const auto rule = [&](const SourceFile& file) { return wholeIncludeOffences(file, known); };
    const QStringList offences = offencesIn(sourceTree(), rule);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("every source file of core, ui and app belongs to a room of the table")
{
    const auto rule = [](const SourceFile& file) -> QStringList {
        const Layer* layer = layerOf(file.path);
        const bool isProgram = file.isIn("core") || file.isIn("ui") || file.isIn("app");
        const CppText text(file.text);
        const bool isEmpty = text.functions().isEmpty() && text.types().isEmpty();
        if (!file.isCpp() || !isProgram || isEmpty)
            return {};
        if (layer && layer->room.contains('/'))
            return {};
        return {offence(file, 1, "lies in no room of the table")};
    };
    const QStringList offences = offencesIn(sourceTree(), rule);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("the layering rule sees an arrow that points up")
{
    struct Example {
        QString path, include;
        bool allowed;
    };
    const Example example = GENERATE(values<Example>({
        {"core/base/money.cpp", "core/catalog/field.h", false},
        {"core/record/draft.cpp", "core/base/money.h", true},
        {"core/query/query.h", "core/store/statement.h", false},
        {"core/workspace/workspace.cpp", "core/store/record_store.h", true},
        {"core/workspace/workspace.h", "core/store/record_store.h", false},
        {"core/lifecycle/engagement/convert_lead.cpp", "core/workspace/desk.h", true},
        {"core/lifecycle/engagement/convert_lead.cpp", "core/workspace/workspace.h", false},
        {"core/lifecycle/engagement/convert_lead.cpp", "core/store/connection.h", false},
        {"core/insight/churn.cpp", "core/store/question.h", false},
        {"ui/field/money_editor.cpp", "ui/model/record_model.h", false},
        {"ui/model/record_model.cpp", "ui/field/editor.h", true},
        {"ui/record/record_page.cpp", "ui/board/board_page.h", false},
        {"ui/record/record_page.cpp", "core/store/connection.h", false},
        {"ui/shell/main_window.cpp", "ui/board/board_page.h", true},
        {"app/cli/main.cpp", "ui/support/theme.h", false},
        {"app/desktop/main.cpp", "ui/shell/main_window.h", true},
    }));
    const SourceFile file{example.path, "#include \"" + example.include + "\"\n"};
    INFO(example.path.toStdString() << " includes " << example.include.toStdString());
    CHECK(layeringOffences(file).isEmpty() == example.allowed);
}

TEST_CASE("the rule of reserved headers sees a guest in the wrong room")
{
    const auto offends = [](const QString& path, const QString& header) {
        return !reservedHeaderOffences({path, "#include <" + header + ">\n"}).isEmpty();
    };
    CHECK(offends("core/query/query.cpp", "QtSql/QSqlQuery"));
    CHECK(offends("core/workspace/care.cpp", "sqlite3.h"));
    CHECK_FALSE(offends("core/store/statement.cpp", "sqlite3.h"));
    CHECK(offends("ui/shell/main_window.cpp", "QChartView"));
    CHECK_FALSE(offends("ui/dashboard/chart.cpp", "QtCharts/QBarSet"));
    CHECK(offends("ui/record/record_page.cpp", "QPrinter"));
    CHECK_FALSE(offends("ui/print/printing.cpp", "QPrinter"));
    CHECK(offends("core/record/format.cpp", "QColor"));
    CHECK(offends("app/cli/main.cpp", "QWidget"));
    CHECK_FALSE(offends("app/cli/write_pdf.cpp", "QPdfWriter"));
    CHECK_FALSE(offends("core/record/format.cpp", "QTextStream"));
}

TEST_CASE("the SQL rule sees a statement, plain or raw, and not an English sentence")
{
    const auto offends = [](const QString& code) { return !sqlOffences({"ui/model/x.cpp", code}).isEmpty(); };
    CHECK(offends("auto q = \"SELECT id FROM lead\";"));
    CHECK(offends("auto q = R\"(\nINSERT INTO lead VALUES (1))\";"));
    CHECK(offends("auto q = \"DELETE FROM lead\";"));
    CHECK_FALSE(offends("auto s = tr(\"Select a lead\"); // SELECT id FROM lead"));
}

TEST_CASE("the include rule sees a path that is not whole")
{
    const QStringList known = {"core/base/error.h"};
    CHECK(wholeIncludeOffences({"core/base/a.cpp", "#include \"error.h\"\n"}, known).size() == 1);
    CHECK(wholeIncludeOffences({"core/base/a.cpp", "#include \"core/base/error.h\"\n"}, known).isEmpty());
}
