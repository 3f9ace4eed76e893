// The size rules: no file over 500 lines, no function over 60, no line over 120 characters.
#include "tests/house/cpp_text.h"
#include "tests/house/source_tree.h"
#include <catch2/catch_all.hpp>

using namespace perennial::house;

static const QStringList measured = {"h", "cpp", "sql", "cmake", "sh", "py"};
static const int mostLines = 500;
static const int mostFunctionLines = 60;
static const int mostTestCaseLines = 120; // a test case is a list of examples; splitting a list says nothing
static const int mostCharacters = 120;

static QStringList fileSizeOffences(const SourceFile& file)
{
    const int lines = int(file.text.count('\n'));
    if (!measured.contains(file.ending()) || lines <= mostLines)
        return {};
    return {offence(file, mostLines, QStringLiteral("the file has %1 lines, at most %2").arg(lines).arg(mostLines))};
}

static QStringList functionSizeOffences(const SourceFile& file)
{
    QStringList offences;
    if (!file.isCpp())
        return offences;
    for (const Function& function : CppText(file.text).functions()) {
        const int most = function.head.startsWith("TEST_CASE") ? mostTestCaseLines : mostFunctionLines;
        if (function.length > most)
            offences += offence(file, function.line,
                                QStringLiteral("the function has %1 lines, at most %2: %3")
                                    .arg(function.length)
                                    .arg(most)
                                    .arg(function.head.left(60)));
    }
    return offences;
}

static QStringList widthOffences(const SourceFile& file)
{
    QStringList offences;
    // A drafted migration has one statement a line, so that it can be compared with what the catalog asks for.
    if (!measured.contains(file.ending()) || file.isIn("core/store/migrations"))
        return offences;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].toUcs4().size() > mostCharacters)
            offences += offence(file, i + 1, QStringLiteral("the line has %1 characters").arg(lines[i].size()));
        if (lines[i].contains('\t'))
            offences += offence(file, i + 1, QStringLiteral("a tab; four spaces are meant"));
    }
    return offences;
}

TEST_CASE("no source file has more than 500 lines")
{
    const QStringList offences = offencesIn(sourceTree(), fileSizeOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("no function has more than 60 lines")
{
    const QStringList offences = offencesIn(sourceTree(), functionSizeOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("no line has more than 120 characters, and none a tab")
{
    const QStringList offences = offencesIn(sourceTree(), widthOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("the size rules see what is too long")
{
    CHECK(fileSizeOffences({"core/base/a.cpp", QString(501, '\n')}).size() == 1);
    CHECK(fileSizeOffences({"core/base/a.cpp", QString(500, '\n')}).isEmpty());
    const QString body = "int answer()\n{\n" + QString("    work();\n").repeated(58) + "}\n";
    CHECK(functionSizeOffences({"core/base/a.cpp", body}).size() == 1);
    CHECK(widthOffences({"core/base/a.cpp", QString(121, 'x')}).size() == 1);
    CHECK(widthOffences({"core/base/a.cpp", QString(120, QChar(0xe4))}).isEmpty());
    CHECK(widthOffences({"core/base/a.cpp", "\tint x;"}).size() == 1);
}

TEST_CASE("functions are measured from their head to their closing brace")
{
    const QVector<Function> found = CppText(QStringLiteral(R"(// A file.
namespace perennial {
class Door : public Wall
{
    Q_DISABLE_COPY(Door)
public:
    explicit Door(int width, int height = 3)
        : Wall(width), m_list{1, 2, 3}, m_height(height)
    {
        close();
    }
    int width() const noexcept { return m_width; }
    bool operator()(int a) const;
};
static const Row table[] = {
    {"}", 1},
    {"{", 2},
};
auto answer = [](int x) {
    return x;
};
TEST_CASE("a brace } in a name")
{
    if (true) {
        work(u'}', '{', 1'000); // }
    }
}
}
)"))
                                        .functions();
    REQUIRE(found.size() == 4);
    CHECK(found[0].line == 7);
    CHECK(found[0].length == 5);
    CHECK(found[1].line == 12);
    CHECK(found[1].length == 1);
    CHECK(found[2].line == 19);
    CHECK(found[2].length == 3);
    CHECK(found[3].line == 22);
    CHECK(found[3].length == 6);
}
