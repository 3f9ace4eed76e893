// Quick entry: kinds, days, times and the rest, in English and German.
#include "core/query/quick_entry.h"
#include <QCoreApplication>
#include <QHash>
#include <QTranslator>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
const QDateTime saturday(QDate(2026, 11, 21), QTime(9, 30));

QuickEntry read(const char* line, const QLocale& locale = english)
{
    return readQuickEntry(QString::fromUtf8(line), saturday, locale);
}

// The German words, whatever the state of the translation files.
class GermanWords : public QTranslator {
public:
    GermanWords() { QCoreApplication::installTranslator(this); }
    ~GermanWords() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        static const QHash<QByteArray, const char*> words{{"call,phone,ring", "anrufen,anruf,telefonat"},
                                                          {"meet,meeting", "treffen,besprechung"},
                                                          {"next", "nächste,nächsten,nächster"},
                                                          {"on", "am"},
                                                          {"at", "um"},
                                                          {"day,days", "tag,tage,tagen"},
                                                          {"week,weeks", "woche,wochen"},
                                                          {"today", "heute"},
                                                          {"tomorrow", "morgen"},
                                                          {"overmorrow", "übermorgen"},
                                                          {"a,one", "einem,einer"},
                                                          {"o'clock,h", "uhr"}};
        return qstrcmp(context, "QuickEntry") ? QString() : QString::fromUtf8(words.value(source, ""));
    }
};

} // namespace

TEST_CASE("a sentence is cut into kind, day, time and the rest")
{
    const QuickEntry entry = read("call anna tue 10");
    CHECK(entry.kind == QStringLiteral("call"));
    CHECK(entry.day == QDate(2026, 11, 24));
    CHECK(entry.time == QTime(10, 0));
    CHECK(entry.rest == QStringList{QStringLiteral("anna")});
}

TEST_CASE("days are words, distances and dates to come")
{
    CHECK(read("x today").day == QDate(2026, 11, 21));
    CHECK(read("x tomorrow").day == QDate(2026, 11, 22));
    CHECK(read("x sat").day == QDate(2026, 11, 28));
    CHECK(read("x on Wednesday").day == QDate(2026, 11, 25));
    CHECK(read("x next mon").day == QDate(2026, 11, 23));
    CHECK(read("x next week").day == QDate(2026, 11, 28));
    CHECK(read("call again in 1 week").day == QDate(2026, 11, 28));
    CHECK(read("x in a month").day == QDate(2026, 12, 21));
    CHECK(read("x in 3 days").day == QDate(2026, 11, 24));
    CHECK(read("x 24 nov").day == QDate(2026, 11, 24));
    CHECK(read("x Jan 5").day == QDate(2027, 1, 5));
    CHECK(read("x 1.12.").day == QDate(2026, 12, 1));
    CHECK(read("x 1/12").day == QDate(2026, 12, 1));
    CHECK(read("x 12/1", QLocale(QLocale::English, QLocale::UnitedStates)).day == QDate(2026, 12, 1));
    CHECK(read("x 2026-12-01").day == QDate(2026, 12, 1));
    CHECK_FALSE(read("x 31.2.").day.isValid());
}

TEST_CASE("times are clock times; a bare hour only behind a day or at")
{
    CHECK(read("x mon 15:30").time == QTime(15, 30));
    CHECK(read("x mon at 9").time == QTime(9, 0));
    CHECK(read("x 3pm").time == QTime(15, 0));
    CHECK(read("x 12 am").time == QTime(0, 0));
    CHECK(read("x 15h").time == QTime(15, 0));
    CHECK(read("x 11:00").day == QDate(2026, 11, 21));
    CHECK(read("x 8:00").day == QDate(2026, 11, 22));
    const QuickEntry cakes = read("order 3 cakes");
    CHECK_FALSE(cakes.time.isValid());
    CHECK(cakes.rest.join(u' ') == QStringLiteral("order 3 cakes"));
    CHECK_FALSE(read("x mon 25").time.isValid());
}

TEST_CASE("what is not understood stays as it was typed")
{
    const QuickEntry entry = read("Send Größe 42 to Zoë, quickly");
    CHECK(entry.kind.isEmpty());
    CHECK(entry.rest.join(u' ') == QStringLiteral("Send Größe 42 to Zoë, quickly"));
    CHECK(read("").rest.isEmpty());
    CHECK(read("call").kind == QStringLiteral("call"));
    CHECK(read("on sale").rest.join(u' ') == QStringLiteral("on sale"));
}

TEST_CASE("the same works with German words, and English ones go on working")
{
    const GermanWords words;
    const QuickEntry entry = read("anrufen Anna am Dienstag um 10 Uhr", german);
    CHECK(entry.kind == QStringLiteral("call"));
    CHECK(entry.day == QDate(2026, 11, 24));
    CHECK(entry.time == QTime(10, 0));
    CHECK(entry.rest == QStringList{QStringLiteral("Anna")});
    CHECK(read("x di 9", german).day == QDate(2026, 11, 24));
    CHECK(read("x übermorgen", german).day == QDate(2026, 11, 23));
    CHECK(read("x in 2 Wochen", german).day == QDate(2026, 12, 5));
    CHECK(read("x nächste Woche", german).day == QDate(2026, 11, 28));
    CHECK(read("x 3. März", german).day == QDate(2027, 3, 3));
    CHECK(read("call x tomorrow", german).day == QDate(2026, 11, 22));
}
