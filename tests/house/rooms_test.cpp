// The rules about places: only known rooms exist, tests mirror what they test, and every room of core has tests.
#include "tests/house/cpp_text.h"
#include "tests/house/source_tree.h"
#include <QDir>
#include <QMap>
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial::house;

// What the house holds, one line a floor. A new room is a decision and a line here.
static const QMap<QString, QStringList> floors = {
    {"", {"app", "core", "ui", "resources", "translations", "tests", "packaging", ".ci"}},
    {"app", {"cli", "desktop"}},
    {"core", {"base", "catalog", "record", "query", "store", "workspace", "lifecycle", "insight", "exchange"}},
    {"core/lifecycle", {"engagement", "transaction", "fulfillment", "service"}},
    {"core/catalog", {"entities"}},
    {"core/catalog/entities", {"engagement", "transaction", "fulfillment", "service", "shared"}},
    {"core/store", {"migrations", "questions"}},
    {"ui",
     {"shell", "command", "model", "field", "filter", "record", "board", "calendar", "dashboard", "lifecycle",
      "exchange", "settings", "print", "support"}},
    {"tests", {"support", "core", "stories", "ui", "cli", "house", "bench", "data", "faults"}},
    {"packaging", {"linux", "windows", "macos", "cmake"}},
};

// Files that have their place at the root because tools look for them there.
static const QStringList rootFiles = {"CMakeLists.txt", "CMakePresets.json", "LICENSE",    "README.md",
                                      ".clang-format",  ".clang-tidy",       ".gitignore", ".gitattributes"};

// Rooms of core in which every file is within reach of a test; declarations (catalog) are tested as a whole.
static const QStringList testedRooms = {"core/base",
                                        "core/record",
                                        "core/query",
                                        "core/exchange",
                                        "core/lifecycle/transaction",
                                        "core/lifecycle/fulfillment"};

static QStringList strangers(const SourceFile& file)
{
    const QStringList parts = file.path.split('/');
    if (parts.size() == 1)
        return rootFiles.contains(file.path) ? QStringList() : QStringList(offence(file, 1, "has no place at root"));
    for (auto floor = floors.begin(); floor != floors.end(); ++floor) {
        const int depth = floor.key().isEmpty() ? 0 : int(floor.key().count('/')) + 1;
        const bool isOnFloor = floor.key().isEmpty() || file.isIn(floor.key());
        if (isOnFloor && parts.size() > depth + 1 && !floor.value().contains(parts[depth]))
            return {offence(file, 1, QStringLiteral("there is no room %1 in \"%2\"").arg(parts[depth], floor.key()))};
    }
    return {};
}

// Rules over a whole room (all declarations, all flows) have no file of their own to mirror, but its headers at hand.
static bool looksInto(const SourceFile& test, const QString& room)
{
    const QVector<Include> includes = CppText(test.text).includes();
    return std::any_of(includes.begin(), includes.end(),
                       [&](const Include& include) { return include.path.startsWith(room + '/'); });
}

static QStringList unmirrored(const SourceTree& tree)
{
    QSet<QString> paths;
    for (const SourceFile& file : tree)
        paths.insert(file.path);
    QStringList offences;
    for (const SourceFile& file : tree) {
        if (!file.isIn("tests/core") || !file.path.endsWith(".cpp"))
            continue;
        const QString twin = file.path.mid(6).chopped(9);
        const bool mirrors = paths.contains(twin + ".h") || paths.contains(twin + ".cpp");
        if (!file.path.endsWith("_test.cpp"))
            offences += offence(file, 1, "is not named …_test.cpp");
        else if (!mirrors && !looksInto(file, file.folder().mid(6)))
            offences += offence(file, 1, QStringLiteral("mirrors %1, which does not exist").arg(twin));
    }
    return offences;
}

static QString withoutEnding(const QString& path)
{
    return path.section('.', 0, 0);
}

// What tests mirror or include, and what those files stand on within their own room.
static QSet<QString> withinReach(const SourceTree& tree)
{
    QSet<QString> touched;
    for (const SourceFile& file : tree) {
        if (!file.isIn("tests") || !file.isCpp())
            continue;
        if (file.path.endsWith("_test.cpp"))
            touched.insert(file.path.mid(6).chopped(9));
        for (const Include& include : CppText(file.text).includes())
            touched.insert(withoutEnding(include.path));
    }
    QSet<QString> reached = touched;
    for (const SourceFile& file : tree) {
        if (!file.isCpp() || !touched.contains(withoutEnding(file.path)))
            continue;
        const QString room = file.path.section('/', 0, 1) + '/';
        for (const Include& include : CppText(file.text).includes()) {
            if (include.path.startsWith(room))
                reached.insert(withoutEnding(include.path));
        }
    }
    return reached;
}

// A .cpp file without a header of its own is a part of another one, and tested with it.
static QStringList untested(const SourceTree& tree)
{
    const QSet<QString> reached = withinReach(tree);
    QStringList offences;
    for (const SourceFile& file : tree) {
        const auto holds = [&](const QString& room) { return file.isIn(room); };
        const bool isExpected = std::any_of(testedRooms.begin(), testedRooms.end(), holds);
        if (isExpected && file.path.endsWith(".h") && !reached.contains(withoutEnding(file.path)) &&
            std::any_of(tree.begin(), tree.end(), [&](const SourceFile& other) {
                return other.path == withoutEnding(file.path) + ".cpp" && !CppText(other.text).functions().isEmpty();
            }))
            offences += offence(file, 1, "no test mirrors it, includes it or stands next to what includes it");
    }
    return offences;
}

TEST_CASE("only the rooms of the house exist")
{
    const QStringList offences = offencesIn(sourceTree(), strangers);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("every test of core mirrors a file of core")
{
    const QStringList offences = unmirrored(sourceTree());
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("every file of core with rules in it has a test")
{
    const QStringList offences = untested(sourceTree());
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("the rules about places see bad examples")
{
    CHECK(strangers({"common/a.cpp", {}}).size() == 1);
    CHECK(strangers({"notes.md", {}}).size() == 1);
    CHECK(strangers({"core/helpers/a.cpp", {}}).size() == 1);
    CHECK(strangers({"core/lifecycle/sales/a.cpp", {}}).size() == 1);
    CHECK(strangers({"core/lifecycle/move_stage.cpp", {}}).isEmpty());
    CHECK(strangers({"core/lifecycle/service/resolve_case.cpp", {}}).isEmpty());
    CHECK(unmirrored({{"tests/core/base/money_test.cpp", {}}}).size() == 1);
    CHECK(unmirrored({{"tests/core/base/money.cpp", {}}}).size() == 1);
    CHECK(unmirrored({{"tests/core/catalog/flows_test.cpp", "#include \"core/catalog/flow.h\"\n"}}).isEmpty());
    CHECK(unmirrored({{"tests/core/base/money_test.cpp", {}}, {"core/base/money.h", {}}}).isEmpty());
    const SourceFile header{"core/base/money.h", "int zero();\n"};
    const SourceFile body{"core/base/money.cpp", "int zero()\n{\n    return 0;\n}\n"};
    const SourceFile user{"core/base/price.cpp", "#include \"core/base/money.h\"\n"};
    CHECK(untested({header, body}).size() == 1);
    CHECK(untested({header, body, user}).size() == 1);
    CHECK(untested({header, body, user, {"tests/core/base/price_test.cpp", {}}}).isEmpty());
    CHECK(untested({header, body, {"tests/core/base/money_test.cpp", {}}}).isEmpty());
    CHECK(untested({header, body, {"tests/cli/a.cpp", "#include \"core/base/money.h\"\n"}}).isEmpty());
}
