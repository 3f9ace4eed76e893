// Inside reads: the same questions that the window asks.
#include "tests/bench/inside_reads.h"
#include "core/base/text.h"
#include "core/workspace/record_names.h"
#include "core/workspace/table_stream.h"
#include "tests/bench/program_run.h"
#include <cstdio>
#include <functional>
#include <random>

namespace perennial::bench {
namespace {

constexpr int searches = 200;
constexpr int pages = 500;
constexpr int blockRows = 64;
constexpr int firstRows = 40;
constexpr int timelineLimit = 100;
constexpr int readPerGroup = 50;
constexpr int shownAtFirst = 6;
constexpr int documentsAtMost = 100;

struct Wanted {
    QString family, email, digits;
};

void printSpread(const char* name, const QVector<double>& times)
{
    std::printf("%s.p50=%f\n%s.p95=%f\n%s.worst=%f\n", name, median(times), name, percentile(times, 0.95), name,
                percentile(times, 1));
}

double milliseconds(const std::function<void()>& work)
{
    const double begin = stepClock();
    work();
    return (stepClock() - begin) * 1e3;
}

QVector<Wanted> wantedPersons(const Reader& reader)
{
    Query all;
    all.entity = QStringLiteral("contact");
    const QVector<Id> ids = reader.ids(all);
    RecordLookup rows(reader, all.entity,
                      {QStringLiteral("family_name"), QStringLiteral("email"), QStringLiteral("phone_key")});
    std::mt19937 random(7);
    QVector<Wanted> wanted;
    while (wanted.size() < searches && rows.seek(ids.at(qsizetype(random()) % ids.size()))) {
        Wanted one{fold(QString::fromUtf8(rows.utf8(0))), QString::fromUtf8(rows.utf8(1)).toLower(),
                   QString::fromUtf8(rows.utf8(2)).remove(QLatin1Char('+'))};
        if (one.family.size() >= 2 && one.email.size() > 14 && one.digits.size() >= 9)
            wanted.append(one);
    }
    return wanted;
}

// What the page asks for one kind of children.
void readGroup(const Reader& reader, const Child& child, Id id)
{
    const bool takesPlace = !child.entity->dateField().isEmpty();
    const Linked linked = takesPlace ? reader.linked(child, id, documentsAtMost)
                                     : reader.linked(child, id, readPerGroup, shownAtFirst);
    for (const Record& record : linked.first)
        record.title();
}

void readPage(Reader& reader, Id id)
{
    const QString account = QStringLiteral("account");
    const Reader::Moment moment(reader); // as each question of the window to its worker is
    const Record record = reader.load(account, id);
    RecordNames names(reader);
    for (const FieldDef& field : record.def().fields()) {
        if (field.kind == Kind::Link)
            names.of(record.value(field.key).integer());
    }
    for (const Child& child : reader.catalog()->children(account)) {
        if (child.entity->key() != QLatin1String("activity"))
            readGroup(reader, child, id);
    }
    reader.linked({reader.catalog()->pointer(QStringLiteral("activity")), QStringLiteral("account_id")}, id,
                  timelineLimit);
    reader.history(account, id, timelineLimit);
}

void readBlock(const Reader& reader, const QVector<Id>& ids, qsizetype first)
{
    QVector<Id> linked;
    for (const Record& record : reader.records(QStringLiteral("contact"), ids.mid(first, blockRows)))
        linked.append(record.value(QStringLiteral("account_id")).integer());
    RecordNames(reader).learn(linked);
}

void readList(const Reader& reader, const char* name, const Query& query)
{
    QVector<double> snapshot, paint, end;
    for (int i = 0; i < 5; ++i) {
        // As the model of lists does: the first rows are asked for by themselves, then all.
        Query beginning = query;
        beginning.limit = firstRows;
        paint.append(milliseconds([&] {
            const Reader::Moment moment(reader);
            readBlock(reader, reader.firstIds(beginning), 0);
        }));
        QVector<Id> ids;
        snapshot.append(milliseconds([&] { ids = reader.ids(query); }));
        end.append(milliseconds([&] {
            const Reader::Moment moment(reader);
            readBlock(reader, ids, qMax<qsizetype>(0, ids.size() - blockRows));
        }));
    }
    std::printf("%s.snapshot=%f\n%s.paint=%f\n%s.end=%f\n", name, median(snapshot), name, median(paint), name,
                median(end));
}

} // namespace

void searchAsYouType(const Reader& reader)
{
    const QVector<Wanted> wanted = wantedPersons(reader);
    const auto measure = [&](const char* name, const std::function<QString(const Wanted&)>& text) {
        QVector<double> times;
        for (const Wanted& one : wanted) {
            const SearchRequest request{text(one), QStringLiteral("contact"), 20};
            times.append(milliseconds([&] { reader.search(request); }));
        }
        printSpread(name, times);
    };
    measure("prefix1", [](const Wanted& one) { return one.family.left(1); });
    measure("prefix2", [](const Wanted& one) { return one.family.left(2); });
    measure("prefix3", [](const Wanted& one) { return one.family.left(3); });
    measure("prefix6", [](const Wanted& one) { return one.family.left(6); });
    measure("two", [](const Wanted& one) { return one.family.left(4) + QLatin1Char(' ') + one.email.left(3); });
    measure("email5", [](const Wanted& one) { return one.email.mid(2, 5); });
    measure("email8", [](const Wanted& one) { return one.email.mid(2, 8); });
    measure("phone4", [](const Wanted& one) { return one.digits.mid(3, 4); });
    measure("phone6", [](const Wanted& one) { return one.digits.mid(3, 6); });
}

void readPages(Reader& reader)
{
    Query all;
    all.entity = QStringLiteral("account");
    all.sort = {{QStringLiteral("id"), false}};
    const QVector<Id> ids = reader.ids(all); // the first one is the one with thousands of children
    std::printf("cold=%f\n", milliseconds([&] { readPage(reader, ids.first()); }));
    std::mt19937 random(3);
    QVector<double> times;
    for (int i = 0; i < pages; ++i)
        times.append(milliseconds([&] { readPage(reader, ids.at(1 + qsizetype(random()) % (ids.size() - 1))); }));
    printSpread("random", times);
    times.clear();
    for (int i = 0; i < 20; ++i)
        times.append(milliseconds([&] { readPage(reader, ids.first()); }));
    printSpread("large", times);
}

void readLists(const Reader& reader)
{
    Query query;
    query.entity = QStringLiteral("contact");
    query.sort = {{QStringLiteral("title"), false}};
    readList(reader, "sorted", query);
    query.filter.conditions = {{QStringLiteral("country"), Op::Is, Value(QStringLiteral("DE")), {}}};
    readList(reader, "filtered", query);
}

} // namespace perennial::bench
