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
