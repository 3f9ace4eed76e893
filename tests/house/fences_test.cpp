// The fences of the house: typed keys in verbs, no floating point where money is, no singletons, no markup of users.
#include "tests/house/cpp_text.h"
#include "tests/house/source_tree.h"
#include <QRegularExpression>
#include <catch2/catch_all.hpp>

using namespace perennial::house;

static QStringList fieldLiteralOffences(const SourceFile& file)
{
    static const QRegularExpression access(
        QStringLiteral(R"re(\b(value|setValue|set|indexOf|field)\(\s*(u?"|QStringLiteral\(|QLatin1String(View)?\())re"
                       R"re("?[a-z][a-z0-9_]*")re"));
    QStringList offences;
    if (!file.isIn("core/lifecycle") || !file.isCpp())
        return offences;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (access.match(lines[i]).hasMatch())
            offences += offence(file, i + 1, QStringLiteral("a field named by a literal: use the typed key"));
    }
    return offences;
}

static QStringList patternOffences(const SourceFile& file, const QRegularExpression& pattern, const QString& sentence)
{
    QStringList offences;
    const QStringList lines = CppText(file.text).code().split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (pattern.match(lines[i]).hasMatch())
            offences += offence(file, i + 1, sentence);
    }
    return offences;
}

// Money, quantities and percentages pass through these rooms, and all three are integers.
static QStringList floatingPointOffences(const SourceFile& file)
{
    static const QRegularExpression floating(QStringLiteral("\\b(double|float)\\b"));
    if (!file.isCpp() || !file.isIn("core/lifecycle"))
        return {};
    return patternOffences(file, floating, QStringLiteral("floating point in a verb"));
}

static QStringList singletonOffences(const SourceFile& file)
{
    static const QRegularExpression singleton(
        QStringLiteral(R"(\bstatic\s+[\w:]+\s*[&*]\s*(instance|self|theOne|global)\s*\()"));
    if (!file.isCpp() || !(file.isIn("core") || file.isIn("ui") || file.isIn("app")))
        return {};
    return patternOffences(file, singleton, QStringLiteral("a singleton: app builds the objects and hands them down"));
}

// Whatever may hold words of a user goes through plainTip(); sentences of ours without a gap, and keys, hold none.
static QStringList toolTipOffences(const SourceFile& file)
{
    static const QRegularExpression harmless(
        QStringLiteral(R"re(plainTip\(|setToolTip\(tr\("[^"]*"\)\)|setToolTip\(QKeySequence\()re"));
    QStringList offences;
    if (!file.isCpp() || !(file.isIn("ui") || file.isIn("app")))
        return offences;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].contains(QStringLiteral("setToolTip(")) && !harmless.match(lines[i]).hasMatch())
            offences += offence(file, i + 1, QStringLiteral("a tool tip that Qt may take for HTML: use plainTip()"));
    }
    return offences;
}

TEST_CASE("tool tips are literal")
{
    const QStringList offences = offencesIn(sourceTree(), toolTipOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("verbs use typed keys, never literals of field names")
{
    const QStringList offences = offencesIn(sourceTree(), fieldLiteralOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("verbs never calculate in floating point")
{
    const QStringList offences = offencesIn(sourceTree(), floatingPointOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("there are no singletons")
{
    const QStringList offences = offencesIn(sourceTree(), singletonOffences);
    INFO(listed(offences).toStdString());
    CHECK(offences.isEmpty());
}

TEST_CASE("the fences see who climbs them")
{
    CHECK(fieldLiteralOffences({"core/lifecycle/a.cpp", "lead.setValue(\"status\", x);\n"}).size() == 1);
    CHECK(fieldLiteralOffences({"core/lifecycle/a.cpp", "r.value(QStringLiteral(\"status\"));\n"}).size() == 1);
    CHECK(fieldLiteralOffences({"core/lifecycle/a.cpp", "lead.set(Lead::status, Lead::qualified);\n"}).isEmpty());
    CHECK(fieldLiteralOffences({"core/store/a.cpp", "record.setValue(\"status\", x);\n"}).isEmpty());
    CHECK(floatingPointOffences({"core/lifecycle/a.cpp", "double total = 0;\n"}).size() == 1);
    CHECK(floatingPointOffences({"core/lifecycle/a.cpp", "// a double line\nint doubled = 2;\n"}).isEmpty());
    CHECK(toolTipOffences({"ui/record/a.cpp", "button->setToolTip(name);\n"}).size() == 1);
    CHECK(toolTipOffences({"ui/record/a.cpp", "button->setToolTip(tr(\"Call %1\").arg(name));\n"}).size() == 1);
    CHECK(toolTipOffences({"ui/record/a.cpp", "button->setToolTip(plainTip(name));\n"}).isEmpty());
    CHECK(toolTipOffences({"ui/record/a.cpp", "button->setToolTip(tr(\"Call\"));\n"}).isEmpty());
    CHECK(singletonOffences({"core/base/a.h", "    static Clock& instance();\n"}).size() == 1);
    CHECK(singletonOffences({"core/base/a.h", "    static Outcome<Clock> open();\n"}).isEmpty());
}
