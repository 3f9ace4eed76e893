// Tests of filters written down: they come back the same, and read like a sentence.
#include "core/base/error.h"
#include "core/query/filter_text.h"
#include "core/query/normal_form.h"
#include "tests/core/record/sample.h"

#include <QLocale>
#include <QRandomGenerator>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const EntityDef& def()
{
    static const EntityPtr entity = sampleEntity();
    return *entity;
}

SearchContext context()
{
    SearchContext made;
    made.calendar.today = QDate(2026, 11, 22);
    made.person = makeId(2, 7, 3);
    made.currency = "EUR";
    made.resolve = [](const QString&, const QString& text) { return makeId(99, 7, text.section('-', 1).toLongLong()); };
    made.referenceOf = [](const QString&, Id id) { return QStringLiteral("SMP-%1").arg(counterOf(id)); };
    made.nameOf = [](const QString&, Id) { return QStringLiteral("Acme"); };
    return made;
}

// Draws queries in normal form, hostile texts among their values.
class QueryMaker {
public:
    explicit QueryMaker(quint32 seed) : m_random(seed) {}

    Query query()
    {
        Query made;
        made.entity = def().key();
        made.filter = filter(2, m_random.bounded(2) ? Filter::Join::All : Filter::Join::Any);
        made.words = word().simplified();
        if (m_random.bounded(3) == 0)
            made.sort = {{"amount", true}, {"title", false}, {"id", true}};
        made.limit = m_random.bounded(3) == 0 ? 50 : 0;
        made.onlyRemoved = m_random.bounded(5) == 0;
        made.withRemoved = made.onlyRemoved || m_random.bounded(5) == 0;
        return made;
    }

private:
    Filter filter(int depth, Filter::Join join)
    {
        QVector<Filter> parts;
        const int count = m_random.bounded(4);
        for (int i = 0; i < count; ++i)
            parts.append(only(condition()));
        if (depth > 0 && m_random.bounded(2)) {
            const bool all = join == Filter::Join::All;
            parts.append(filter(depth - 1, all ? Filter::Join::Any : Filter::Join::All));
        }
        return joined(join, parts);
    }

    QString word()
    {
        static const QStringList words{"acme", "or",       "a:b",    "(030)", "\"",  "\\", "-x",   "none",  "me",
                                       "50%",  "New York", "x=1",    "ä,ö",   "*",   "a*", "a..b", "oder",  ")",
                                       "<b>",  "'; --",    "日本語", "any",   "1.5", "-",  "a\"b", "today", "is:won"};
        return words[m_random.bounded(words.size())];
    }

    Condition condition()
    {
        static const QVector<Op> ordered{Op::Is, Op::IsNot, Op::Less, Op::AtMost, Op::More, Op::AtLeast};
        static const QVector<Op> textual{Op::Is, Op::IsNot, Op::Has, Op::HasNot, Op::Starts, Op::Less};
        const auto pick = [&](const auto& list) { return list[m_random.bounded(list.size())]; };
        switch (m_random.bounded(13)) {
        case 0: return {"amount", pick(ordered), Value(qint64(m_random.bounded(100000)) - 50000), {}};
        case 1: return {"city", pick(textual), Value(word()), {}};
        case 2:
            return {"start_date",
                    pick(ordered),
                    Value(pick(QStringList{"2026-02-28", "today", "30d", "+2w", "2026-q1"})),
                    {}};
        case 3:
            return {"called_at", pick(ordered), Value(pick(QStringList{"2026-02-28T10:00:00.000Z", "last_month"})), {}};
        case 4: return {"stage", Op::Among, {}, {Value(QString("won")), Value(QString("lost"))}};
        case 5:
            return {
                "account_id", pick(QVector<Op>{Op::Is, Op::IsNot}), Value(makeId(99, 7, m_random.bounded(1, 99))), {}};
        case 6: return {"account_id", pick(QVector<Op>{Op::Has, Op::HasNot}), Value(word()), {}};
        case 7: return {"email", pick(QVector<Op>{Op::Empty, Op::NotEmpty}), {}, {}};
        case 8: return {"tag", pick(QVector<Op>{Op::Is, Op::IsNot}), Value(word()), {}};
        case 9: return {"stage", Op::TypeAmong, {}, {Value(QString("open")), Value(QString("won"))}};
        case 10:
            return {"start_date", pick(QVector<Op>{Op::Is, Op::IsNot}), 
                    Value(pick(QStringList{"*this_month", "*+7d", "*12-24..01-06"})), {}};
        case 11: return {"last_contact", pick(ordered), Value(pick(QStringList{"30d", "today"})), {}};
        default: return {"owner_id", Op::Is, Value(QString("me")), {}};
        }
    }

    QRandomGenerator m_random;
};

QString sentence(const char* line)
{
    return filterSentence(def(), readSearch(def(), QString::fromUtf8(line), context()).filter, context());
}

} // namespace

TEST_CASE("every query that is written as a line is read back as itself")
{
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        const Query query = QueryMaker(seed).query();
        const QString line = searchText(def(), query, context());
        INFO(seed << ": " << line.toStdString());
        Query back;
        REQUIRE_NOTHROW(back = readSearch(def(), line, context()));
        REQUIRE(back == query);
    }
}

TEST_CASE("whatever is typed is understood or refused, never worse")
{
    const QString alphabet = QStringLiteral("ab:=<>()\"\\,.*- or30dstagecity\u00e4\U0001F600\n\t");
    QRandomGenerator random(7);
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        QString line;
        for (int j = random.bounded(24); j > 0; --j)
            line += alphabet[random.bounded(alphabet.size())];
        const auto outcome = attempt([&] { return readSearch(def(), line, context()); });
        if (!outcome)
            continue;
        ++understood;
        INFO(line.toStdString());
        const Query again = readSearch(def(), searchText(def(), *outcome, context()), context());
        REQUIRE(again == *outcome);
    }
    CHECK(understood > 1000);
    const QString deep = QStringLiteral("(").repeated(5000) + "stage:won";
    CHECK_FALSE(attempt([&] { return readSearch(def(), deep, context()); }));
    CHECK_FALSE(attempt([&] { return readSearch(def(), QStringLiteral("stage:won ").repeated(900), context()); }));
}

TEST_CASE("a filter calls stages and imports as people know them")
{
    CHECK(sentence("is:won") == "Stage is Won");
    CHECK(sentence("is:new,won") == "Stage is New or Won");
    CHECK(sentence("is:open") == "Stage is open"); // all that is not closed
    SearchContext known = context();
    known.nameOf = [](const QString& entity, Id id) {
        return entity == u"import" && id == 17 ? QStringLiteral("Import fair.csv: 2 leads, 12 Nov") : QString();
    };
    const auto told = [&known](const char* line) {
        return filterSentence(def(), readSearch(def(), QString::fromUtf8(line), known).filter, known);
    };
    CHECK(told("import:17") == "Comes from “Import fair.csv: 2 leads, 12 Nov”");
    CHECK(told("-import:17") == "Does not come from “Import fair.csv: 2 leads, 12 Nov”");
    CHECK(told("import:17,18") == "Comes from “Import fair.csv: 2 leads, 12 Nov” or import 18");
}

TEST_CASE("a filter reads as a sentence")
{
    QLocale::setDefault(QLocale::c());
    CHECK(sentence("stage:new last_call<30d") == "Stage is New and last call is over 30 day(s) ago");
    CHECK(sentence("amount:100..500 city:bonn") == "Amount is between 100.00 and 500.00 and city contains “bonn”");
    CHECK(sentence("stage:won,lost") == "Stage is Won or Lost");
    CHECK(sentence("(is:open or email:none) owner:me") == "Owner is me and (stage is open or E-mail is empty)");
    CHECK(sentence("account:SMP-17 -tag:fair") == "Account is Acme and tag is not fair");
    CHECK(sentence("start:+7d") == "Start is within the next 7 day(s)");
    CHECK(sentence("start:this_month active:yes") == "Start is this month and active is yes");
    CHECK(sentence("start:*this_month") == "Start is this month in any year");
    CHECK(sentence("-last_contact:30d next:none") ==
          "Last contact is not within the last 30 day(s) and next step is empty");
    CHECK(sentence("").isEmpty());
    CHECK(sentence("discount>12.5") == "Discount is more than 12.5%");
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(sentence("discount>12.5") == "Discount is more than 12,5\u00a0%");
    QLocale::setDefault(QLocale::c());
}
