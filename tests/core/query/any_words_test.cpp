// Any words whatever in the filter bar and in search: an answer or a sentence, never anything else.
#include "core/query/filter_text.h"
#include "core/query/search_language.h"
#include "tests/support/workspace_fixture.h"
#include <QRandomGenerator>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr quint32 seed = 20261128;
constexpr int lines = 2000;

// Whole words of the language, and what people, other programs and attackers put between them.
const QStringList& pieces()
{
    static const QStringList all =
        QString::fromUtf8(
            "status: name: created> amount<= owner:me is:open is:overdue tag: next:none id: "
            "sort:-name limit:3 with:removed or ( ) - \" \\ * % _ ' '' ; -- /* .. , = > < : "
            ":: 31.02.2026 today 30d +7d 1e30 -0 99999999999999999999 NEAR AND OR NOT MATCH "
            "sort_key: {search}: ^ a* müller Ἀθῆναι 東京 👩‍👩‍👧 \u202e <b>x</b> DROP TABLE lead")
            .split(QLatin1Char(' '));
    return all;
}

QString randomLine(QRandomGenerator& random)
{
    QString line;
    for (int left = random.bounded(1, 12); left > 0; --left) {
        line += pieces()[random.bounded(int(pieces().size()))];
        if (random.bounded(3) == 0)
            line += QLatin1Char(' ');
        if (random.bounded(9) == 0) // also halves of characters and controls
            line += QChar(ushort(random.bounded(0x10000)));
    }
    return line;
}

} // namespace

TEST_CASE("no line whatever in a filter bar does anything but find records or be refused in words")
{
    TestFile file;
    file.does([](Desk& desk) { aLead(desk); });
    SearchContext context;
    context.calendar.today = QDate(2026, 11, 22);
    context.currency = QStringLiteral("EUR");
    context.resolve = [](const QString&, const QString&) { return Id(0); };
    QRandomGenerator random(seed);
    int understood = 0;
    for (int i = 0; i < lines; ++i) {
        const QString line = randomLine(random);
        INFO(i << ": " << line.toStdString());
        const auto query = attempt([&] { return parseSearch(file.reader().def("lead"), line, context); });
        if (!query) {
            CHECK(query.error().text.size() > 10);
            CHECK((query.error().fault == Fault::Usage || query.error().fault == Fault::Invalid));
            continue;
        }
        const auto found = attempt([&] { return file.reader().ids(*query); });
        INFO((found ? std::string() : found.error().text.toStdString()));
        CHECK(found);
        ++understood;
    }
    CHECK(understood > lines / 20);
    CHECK(file.count<Lead>() == 1);
}

TEST_CASE("no text whatever in the search box does anything but find records")
{
    TestFile file;
    file.does([](Desk& desk) { aLead(desk); });
    QRandomGenerator random(seed);
    for (int i = 0; i < lines; ++i) {
        const QString line = randomLine(random);
        INFO(i << ": " << line.toStdString());
        const auto found = attempt([&] { return file.reader().search({line, {}, 5}); });
        CHECK(found);
    }
}
