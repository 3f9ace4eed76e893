// The rules about words: captions, names, comments, and words of one machine that have no place in a project.
#include "tests/house/cpp_text.h"
#include "tests/house/source_tree.h"
#include <QRegularExpression>
#include <catch2/catch_all.hpp>

using namespace perennial::house;

static const QStringList captioned = {"h", "cpp", "sql", "cmake", "sh", "py"};

static QStringList captionOffences(const SourceFile& file)
{
    static const QRegularExpression caption(QStringLiteral("^(//|--|#) [A-Z0-9_\"'].{8,}"));
    const QStringList lines = file.lines();
    const bool isScript = file.text.startsWith("#!");
    if (!isScript && !captioned.contains(file.ending()) && file.name() != QLatin1String("CMakeLists.txt"))
        return {};
    const QString first = lines.value(isScript ? 1 : 0);
    if (caption.match(first).hasMatch() || (file.name() == "CMakeLists.txt" && first.startsWith("# ")))
        return {};
    if (first.startsWith("// ") && first.size() > 12)
        return {};
    return {offence(file, isScript ? 2 : 1, QStringLiteral("the first line is no caption that says what the file is"))};
}

static QStringList fileNameOffences(const SourceFile& file)
{
    static const QRegularExpression snake(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)*\\.[a-z]+$"));
    static const QRegularExpression empty(
        QStringLiteral("(^|_)(manager|helpers?|utils?|utilities|handler|processor|controller|impl|misc|info)\\.\\w+$"));
    if (!captioned.contains(file.ending()))
        return {};
    if (!snake.match(file.name()).hasMatch())
        return {offence(file, 1, QStringLiteral("the file name is not snake_case"))};
    if (empty.match(file.name()).hasMatch())
        return {offence(file, 1, QStringLiteral("the file name says nothing about what is in it"))};
    return {};
}

static QStringList typeNameOffences(const SourceFile& file)
{
    static const QRegularExpression empty(
        QStringLiteral("(Manager|Helpers?|Utils?|Handler|Processor|Controller|Impl|Data|Info)$"));
    QStringList offences;
    if (!file.isCpp())
        return offences;
    for (const TypeName& type : CppText(file.text).types()) {
        if (empty.match(type.name).hasMatch())
            offences += offence(file, type.line, QStringLiteral("the type name %1 says nothing").arg(type.name));
        if (!type.name.at(0).isUpper())
            offences += offence(file, type.line, QStringLiteral("the type name %1 is not PascalCase").arg(type.name));
    }
    return offences;
}

static QStringList getterOffences(const SourceFile& file)
{
    static const QRegularExpression getter(
        QStringLiteral(R"(^\s+[\w:<>,&*\s]+[\s&*]get[A-Z]\w*\s*\([^;]*\)\s*(const)?\s*(override)?\s*[;{])"));
    QStringList offences;
    if (file.ending() != QLatin1String("h"))
        return offences;
    const QStringList lines = CppText(file.text).code().split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (getter.match(lines[i]).hasMatch() && !lines[i].contains("return "))
            offences += offence(file, i + 1, QStringLiteral("a function named get…: say the noun alone"));
    }
    return offences;
}

// A line comment that reads as a statement: `call(…);`, `name = …;`, `return …;` or an include.
static bool isCode(const QString& comment)
{
    static const QRegularExpression target(QStringLiteral(R"(^[\w:.<>*&>-]+( [\w:.<>*&>-]+)?$)"));
    QString text = comment.mid(2).trimmed();
    if (text.startsWith("#include") || text.startsWith("#if"))
        return true;
    if (!comment.startsWith("//") || !text.endsWith(';'))
        return false;
    text.chop(1);
    if (text.startsWith("return ") || text == "return")
        return true;
    if (text.contains('=') && target.match(text.section('=', 0, 0).trimmed()).hasMatch())
        return true;
    const QString callee = text.section('(', 0, 0);
    return text.endsWith(')') && !callee.isEmpty() && !callee.contains(' ');
}

static QStringList commentOffences(const SourceFile& file)
{
    static const QRegularExpression promise(QStringLiteral("\\b(TODO|FIXME|XXX|HACK|stub)\\b|\\bfor now[.,;)]"));
    QStringList offences;
    if (!file.isCpp() || file.isIn("tests/house"))
        return offences;
    for (const Literal& comment : CppText(file.text).comments()) {
        if (promise.match(comment.text).hasMatch())
            offences +=
                offence(file, comment.line, QStringLiteral("a promise instead of work: %1").arg(comment.text.left(60)));
        if (isCode(comment.text))
            offences +=
                offence(file, comment.line, QStringLiteral("commented-out code: %1").arg(comment.text.left(60)));
    }
    return offences;
}

static QStringList machineOffences(const SourceFile& file)
{
    static const QRegularExpression machine(QStringLiteral("(^|[^\\w.$}])(/work/|/root/|/home/\\w)"));
    static const QRegularExpression shared(QStringLiteral("\\.\\./shared"));
    QStringList offences;
    if (file.isIn("tests/house"))
        return offences;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (machine.match(lines[i]).hasMatch() || (!file.isIn("tests") && shared.match(lines[i]).hasMatch()))
            offences += offence(file, i + 1, QStringLiteral("a path of one machine"));
    }
    return offences;
}

static QStringList translationOffences(const SourceFile& file)
{
    QStringList offences;
    if (!file.isIn("translations") || file.ending() != QLatin1String("ts"))
        return offences;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].contains(QLatin1String("<translation type=\"unfinished\"")))
            offences += offence(file, i + 1, QStringLiteral("a message that is not translated"));
    }
    return offences;
}

// Translators' files collect the literals given to tr(), those of a free function under its namespace; what is given to
// a look-up of another name, or looked up under another one, stays English.
static QStringList lookupOffences(const SourceFile& file)
{
    static const QRegularExpression own(QStringLiteral(
        R"x(QString (\w+)\(const char\* \w+[^)]*\)\s*\{\s*return QCoreApplication::translate\("([^"]*)", [a-z])x"));
    const QRegularExpressionMatch match = own.match(file.text);
    if (!file.isCpp() || file.isIn("tests") || !match.hasMatch())
        return {};
    const QString name = match.captured(1), context = match.captured(2);
    const QRegularExpression spoken(QStringLiteral(R"x([^\w:]%1\(")x").arg(name));
    if ((name == QLatin1String("tr") && context == QLatin1String("perennial")) || !spoken.match(file.text).hasMatch())
        return {};
    return {offence(file, 1, QStringLiteral("its %1() looks up in %2 what is not collected there").arg(name, context))};
}

// "1 order(s)" is no sentence: a text with both forms in it is given its number, which picks one.
static QStringList countOffences(const SourceFile& file)
{
    static const QRegularExpression both(QStringLiteral("\\w\\((s|es)\\)"));
    QStringList offences;
    if (!file.isCpp() || file.isIn("tests"))
        return offences;
    for (const Literal& text : CppText(file.text).literals()) {
        if (both.match(text.text).hasMatch() && !text.text.contains("%n") && !text.text.contains("%Ln"))
            offences +=
                offence(file, text.line, QStringLiteral("both forms of a word, and no number: %1").arg(text.text));
    }
    return offences;
}

// One word for one thing: what a reader sees is an opportunity. Source texts are all that is on screen or on paper.
static QStringList termOffences(const SourceFile& file)
{
    static const QRegularExpression shown(QStringLiteral("<(source|numerusform)>[^<]*\\bdeals?\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList offences;
    if (!file.isIn("translations") || file.ending() != QLatin1String("ts"))
        return offences;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (shown.match(lines[i]).hasMatch())
            offences += offence(file, i + 1, QStringLiteral("a deal is called an opportunity: %1").arg(lines[i]));
    }
    return offences;
}

#define CHECK_TREE(rule)                                                                                               \
    const QStringList offences = offencesIn(sourceTree(), rule);                                                       \
    INFO(listed(offences).toStdString());                                                                              \
    CHECK(offences.isEmpty())

TEST_CASE("every source file says in its first line what it is")
{
    CHECK_TREE(captionOffences);
}

TEST_CASE("source files are named in snake_case and after what is in them")
{
    CHECK_TREE(fileNameOffences);
}

TEST_CASE("no type is named Manager, Helper, Data or the like")
{
    CHECK_TREE(typeNameOffences);
}

TEST_CASE("functions are not named get")
{
    CHECK_TREE(getterOffences);
}

TEST_CASE("comments hold neither promises nor code")
{
    CHECK_TREE(commentOffences);
}

TEST_CASE("no file names a path of one machine")
{
    CHECK_TREE(machineOffences);
}

TEST_CASE("no message waits for its translation")
{
    CHECK_TREE(translationOffences);
}

TEST_CASE("words are looked up where they are collected")
{
    CHECK_TREE(lookupOffences);
}

TEST_CASE("a word with two forms is given its number")
{
    CHECK_TREE(countOffences);
}

TEST_CASE("whoever reads finds one word for an opportunity")
{
    CHECK_TREE(termOffences);
}

TEST_CASE("the rules about words see bad examples")
{
    CHECK(termOffences({"translations/perennial_de.ts", "<source>No open deals</source>\n"}).size() == 1);
    CHECK(termOffences({"translations/perennial_en.ts", "<numerusform>%Ln deal</numerusform>\n"}).size() == 1);
    CHECK(termOffences({"translations/perennial_de.ts", "<source>Open opportunities</source>\n"}).isEmpty());
    CHECK(countOffences({"core/base/a.cpp", "auto a = tr(\"%1 order(s)\").arg(n);"}).size() == 1);
    CHECK(countOffences({"core/base/a.cpp", "auto a = tr(\"%Ln order(s)\", nullptr, n);"}).isEmpty());
    CHECK(captionOffences({"core/base/a.h", "#pragma once\n"}).size() == 1);
    CHECK(captionOffences({"packaging/a.sh", "#!/bin/sh\nset -e\n"}).size() == 1);
    CHECK(captionOffences({"core/base/a.h", "// Money: an amount in minor units.\n"}).isEmpty());
    CHECK(fileNameOffences({"core/base/MoneyBag.cpp", {}}).size() == 1);
    CHECK(fileNameOffences({"core/base/string_utils.cpp", {}}).size() == 1);
    CHECK(fileNameOffences({"core/base/money.cpp", {}}).isEmpty());
    CHECK(typeNameOffences({"core/base/a.h", "class LeadManager : public X\n{\n};\n"}).size() == 1);
    CHECK(typeNameOffences({"core/base/a.h", "struct lead {};\n"}).size() == 1);
    CHECK(typeNameOffences({"core/base/a.h", "class LeadManager;\nstruct Lead {};\n"}).isEmpty());
    CHECK(getterOffences({"core/base/a.h", "    QString getName() const;\n"}).size() == 1);
    CHECK(getterOffences({"core/base/a.h", "    auto v = std::get<0>(m_is);\n"}).isEmpty());
    CHECK(commentOffences({"core/base/a.h", "// TODO later\n"}).size() == 1);
    CHECK(commentOffences({"core/base/a.h", "// save(lead);\n"}).size() == 1);
    CHECK(commentOffences({"core/base/a.h", "// total = price * count;\n"}).size() == 1);
    CHECK(commentOffences({"core/base/a.h", "// The rate is kept (see house rules); totals follow it.\n"}).isEmpty());
    CHECK(machineOffences({"core/base/a.h", "auto p = \"/home/"
                                            "jane/x\";\n"})
              .size() == 1);
    CHECK(machineOffences({"core/base/a.h", "auto p = \"../shared/data\";\n"}).size() == 1);
    CHECK(translationOffences({"translations/perennial_de.ts", "<translation type=\"unfinished\"></translation>\n"})
              .size() == 1);
    CHECK(translationOffences({"translations/perennial_de.ts", "<translation>Firma</translation>\n"}).isEmpty());
    const QString own = "QString tr(const char* text)\n{\n    return QCoreApplication::translate(\"%1\", text);\n}\n"
                        "QString a = tr(\"Yes\");\n";
    CHECK(lookupOffences({"ui/model/a.cpp", own.arg("Elsewhere")}).size() == 1);
    CHECK(lookupOffences({"ui/model/a.cpp", own.arg("perennial")}).isEmpty());
    const QString named =
        "QString phrase(const char* text)\n{\n    return QCoreApplication::translate(\"Csv\", text);\n}\n"
        "QString a = phrase(%1);\n";
    CHECK(lookupOffences({"core/exchange/a.cpp", named.arg("\"Yes\"")}).size() == 1);
    CHECK(lookupOffences({"core/exchange/a.cpp", named.arg("QT_TRANSLATE_NOOP(\"Csv\", \"Yes\")")}).isEmpty());
}
