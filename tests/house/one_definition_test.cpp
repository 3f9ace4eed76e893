// The one-definition rule: in one program, no two types that other files can see have the same name.
#include "tests/house/cpp_text.h"
#include "tests/house/source_tree.h"
#include <QMap>
#include <QRegularExpression>
#include <catch2/catch_all.hpp>

using namespace perennial::house;

// Which folders are linked together. A type of the same name in two of them is one type to the linker, and whose
// functions are run is its choice: nothing warns.
static const QMap<QString, QStringList> programs = {
    {"perennial", {"core", "ui", "app/desktop"}},
    {"perennial-cli", {"core", "app/cli"}},
    {"perennial-bench", {"core", "tests/bench"}},
    {"core_tests", {"core", "tests/core", "tests/stories", "tests/support"}},
    {"cli_tests", {"core", "tests/cli", "tests/support"}},
    {"ui_tests", {"core", "ui", "tests/ui", "tests/support"}},
    {"house_tests", {"tests/house"}},
};

namespace {

struct SeenType {
    QString name; // with its namespaces
    QString place;
};

// One opened brace: a namespace with its name, or anything else with none.
struct Opened {
    bool isSpace = false;
    QString name;
};

} // namespace

static QString nameOfType(const QString& head)
{
    static const QRegularExpression type(
        QStringLiteral(R"((?:^|\s|>)(?:class|struct|union|enum(?:\s+class|\s+struct)?)\s+)"
                       R"((?:\[\[[^\]]*\]\]\s*|[A-Z_]+_EXPORT\s+)*([A-Za-z_][\w:]*(?:\s*<[^{}]*>)?)\s*)"
                       R"((?:final\s*)?(?::[^:].*)?$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = type.match(head);
    return head.contains('(') || !match.hasMatch() ? QString() : match.captured(1).simplified().remove(' ');
}

// Types defined at the level of named namespaces. What is in a nameless one, in a function or in another type is its
// own file's, or has a longer name.
static QVector<SeenType> visibleTypes(const SourceFile& file)
{
    static const QRegularExpression space(QStringLiteral(R"(^(?:inline\s+)?namespace\s*([\w:]*)$)"));
    static const QRegularExpression directive(QStringLiteral("(?m)^[ \\t]*#(?:.*\\\\\\n)*.*$"));
    const QString code = CppText(file.text).code().replace(directive, QString());
    QVector<SeenType> seen;
    QVector<Opened> stack;
    qsizetype head = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c != ';' && c != '{' && c != '}')
            continue;
        const QString words = code.mid(head, at - head).simplified();
        head = at + 1;
        if (c == '}' && !stack.isEmpty())
            stack.removeLast();
        if (c != '{')
            continue;
        const QRegularExpressionMatch opensSpace = space.match(words);
        QStringList path;
        bool isVisible = true;
        for (const Opened& opened : std::as_const(stack)) {
            isVisible = isVisible && opened.isSpace && !opened.name.isEmpty();
            path.append(opened.name);
        }
        const QString type = nameOfType(words);
        if (isVisible && !type.isEmpty() && !opensSpace.hasMatch())
            seen.append({(path + QStringList{type}).join(QStringLiteral("::")),
                         QStringLiteral("%1:%2").arg(file.path).arg(code.left(at).count('\n') + 1)});
        stack.append({opensSpace.hasMatch(), opensSpace.captured(1)});
    }
    return seen;
}

static QStringList twoDefinitions(const SourceTree& tree)
{
    QMap<QString, QVector<SeenType>> byFile;
    for (const SourceFile& file : tree) {
        if (file.isCpp())
            byFile.insert(file.path, visibleTypes(file));
    }
    QStringList offences;
    for (auto program = programs.begin(); program != programs.end(); ++program) {
        QMap<QString, QString> places;
        for (auto file = byFile.begin(); file != byFile.end(); ++file) {
            const auto holds = [&](const QString& room) { return file.key().startsWith(room + '/'); };
            if (!std::any_of(program->begin(), program->end(), holds))
                continue;
            for (const SeenType& type : *file) {
                if (places.contains(type.name))
                    offences.append(
                        QStringLiteral("%1: %2 is defined at %3 too").arg(type.place, type.name, places[type.name]));
                places.insert(type.name, type.place);
            }
        }
    }
    offences.removeDuplicates();
    return offences;
}

// Which rooms are compiled in batches of several files: what is a file's own there meets the others of its batch, and
// the batches change with every file that comes or goes.
static const QStringList batched = {"core", "ui"};

// The blanks of parameters' names and values taken away: "int", "constQString&,QDate".
static QString shapeOfParameters(const QString& list)
{
    static const QRegularExpression name(QStringLiteral(R"((?<=[\s&*>])[a-z_]\w*$)"));
    static const QRegularExpression inner(QStringLiteral(R"(<[^<>]*>)"));
    QString flat = list.simplified();
    while (flat.contains(inner))
        flat.replace(inner, QString());
    QStringList shapes;
    for (const QString& parameter : flat.split(','))
        shapes.append(parameter.section('=', 0, 0).trimmed().remove(name).remove(' '));
    return shapes.join(',');
}

// Types, constants and functions of nameless namespaces, as lines at the left edge show them.
static QVector<SeenType> ownNames(const SourceFile& file)
{
    static const QRegularExpression space(QStringLiteral(R"((?ms)^namespace \{\n(.*?)^\} // namespace$)"));
    static const QRegularExpression type(QStringLiteral(R"((?m)^(?:struct|class|enum|enum class) (\w+)[^;\n]*$)"));
    static const QRegularExpression value(
        QStringLiteral(R"((?m)^(?:constexpr|const|static|inline)\b[^\n(]*?\b(\w+)\s*(?:=|\{|\[|;))"));
    static const QRegularExpression function(
        QStringLiteral(R"((?m)^(?!struct|class|enum)[A-Za-z][\w:<>,&*\s]*?[\s&*](\w+)\(([^;{}]*?)\)\n\{)"));
    const QString code = file.text;
    QVector<SeenType> names;
    for (const QRegularExpressionMatch& opened : space.globalMatch(code)) {
        const QString body = opened.captured(1);
        const auto see = [&](const QString& name, const QRegularExpressionMatch& match) {
            const qsizetype at = opened.capturedStart(1) + match.capturedStart(1);
            names.append({name, QStringLiteral("%1:%2").arg(file.path).arg(code.left(at).count('\n') + 1)});
        };
        for (const QRegularExpressionMatch& match : type.globalMatch(body))
            see(match.captured(1), match);
        for (const QRegularExpressionMatch& match : value.globalMatch(body))
            see(match.captured(1), match);
        for (const QRegularExpressionMatch& match : function.globalMatch(body))
            see(QStringLiteral("%1(%2)").arg(match.captured(1), shapeOfParameters(match.captured(2))), match);
    }
    return names;
}

static QStringList sharedNames(const SourceTree& tree)
{
    QStringList offences;
    for (const QString& room : batched) {
        QMap<QString, QString> places;
        for (const SourceFile& file : tree) {
            if (!file.isIn(room) || file.ending() != QLatin1String("cpp"))
                continue;
            for (const SeenType& own : ownNames(file)) {
                const QString other = places.value(own.name);
                if (!other.isEmpty() && other.section(':', 0, 0) != file.path)
                    offences.append(QStringLiteral("%1: %2 is a name at %3 too").arg(own.place, own.name, other));
                places.insert(own.name, own.place);
            }
        }
    }
    return offences;
}

TEST_CASE("what is a file's own in a batched room has a name that no other file there gives to its own")
{
    const QStringList offences = sharedNames(sourceTree());
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("the rule of own names sees constants, types and functions, and knows overloads")
{
    const auto own = [](const char* path, const char* lines) {
        return SourceFile{path, QStringLiteral("namespace {\n\n%1\n} // namespace\n").arg(QLatin1String(lines))};
    };
    const auto one =
        own("core/base/a.cpp", "constexpr int most = 2;\nstruct Face {\n};\nint sum(int a, int b)\n{\n}\n");
    CHECK(sharedNames({one, own("core/store/b.cpp", "constexpr double most = 3;\n")}).size() == 1);
    CHECK(sharedNames({one, own("core/store/b.cpp", "class Face final {\n};\n")}).size() == 1);
    CHECK(sharedNames({one, own("core/store/b.cpp", "long sum(int left, int right = 0)\n{\n}\n")}).size() == 1);
    CHECK(sharedNames({one, own("core/store/b.cpp", "int sum(int a, double b)\n{\n}\nclass Face2;\n")}).isEmpty());
    CHECK(sharedNames({one, own("ui/board/b.cpp", "constexpr int most = 2;\n")}).isEmpty());
    CHECK(sharedNames({one, one}).isEmpty());
}

TEST_CASE("no two types that other files can see have the same name")
{
    const QStringList offences = twoDefinitions(sourceTree());
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("the one-definition rule sees two of a name, and knows what is a file's own")
{
    const SourceFile one{"core/record/a.cpp", "namespace perennial {\nstruct Face {\n    int id;\n};\n}\n"};
    const SourceFile two{"ui/record/b.h", "namespace perennial {\nclass Face final : public QObject {\n};\n}\n"};
    const SourceFile hidden{"ui/record/c.cpp", "namespace perennial {\nnamespace {\nstruct Face {};\n}\n}\n"};
    const SourceFile inner{"ui/record/d.h", "namespace perennial {\nclass View {\n    struct Face {};\n};\n}\n"};
    const SourceFile local{"ui/record/e.cpp", "namespace perennial {\nvoid f()\n{\n    struct Face {};\n}\n}\n"};
    const SourceFile told{"ui/record/f.h", "namespace perennial {\nclass Face;\nenum class Face2 { A };\n}\n"};
    const SourceFile room{"ui/record/g.h", "namespace perennial::cli {\nstruct Face {};\n}\n"};
    const SourceFile elsewhere{"app/cli/h.cpp", "namespace perennial {\nstruct View {};\n}\n"};
    CHECK(twoDefinitions({one, two}).size() == 1);
    CHECK(twoDefinitions({one, hidden, inner, local, told, room}).isEmpty());
    CHECK(twoDefinitions({inner, elsewhere}).isEmpty());
    CHECK(visibleTypes(told).size() == 1);
    CHECK(visibleTypes(room).first().name == QLatin1String("perennial::cli::Face"));
}
