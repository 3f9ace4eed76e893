// Damage: a bit that turns over anywhere in a file is either said by the deep check or changes nothing anybody sees.
#include "core/lifecycle/deep_checks.h"
#include "core/record/format.h"
#include "core/workspace/care.h"
#include "tests/support/kept_file.h"
#include <QRandomGenerator>
#include <catch2/catch_all.hpp>

using namespace perennial;
using perennial::test::KeptFile;
using Use = OpenOptions::Use;

namespace {

constexpr int rounds = 200;
constexpr quint32 seed = 20261128;

QString textOf(const Reader& reader, const QString& entity)
{
    QString text;
    Query query;
    query.entity = entity;
    query.sort = {{QStringLiteral("id"), false}};
    reader.each(query, [&](const Record& record) {
        for (int i = 0; i < record.def().fields().size(); ++i)
            text += record.value(i).isInteger() ? QString::number(record.value(i).integer()) + '|'
                                                : record.value(i).text() + '|';
        text += '\n';
        return true;
    });
    return text;
}

QString textOf(const QVector<Operation>& history)
{
    QString text;
    for (const Operation& operation : history) {
        text += operation.title + operation.at.toString(Qt::ISODateWithMs);
        for (const FieldChange& change : operation.changes)
            text += QStringLiteral(" %1 %2 %3→%4")
                        .arg(change.id)
                        .arg(change.field, change.before.text(), change.after.text());
    }
    return text;
}

// Everything that a person could see of a file; what stands in the way of seeing it, where something does.
QString contentOf(const KeptFile& file)
{
    OpenOptions options;
    options.use = Use::Look;
    const auto opened = Workspace::open(file.path, options);
    if (!opened)
        return QStringLiteral("refused");
    const auto read = attempt([&] {
        QString text = textOf((*opened)->reader().history({}, 0, 1000));
        for (const EntityPtr& entity : (*opened)->catalog()->entities())
            text += textOf((*opened)->reader(), entity->key());
        return text;
    });
    return read ? *read : QStringLiteral("refused");
}

bool isSaidSound(const KeptFile& file)
{
    const auto report = check(file.path, true, deepChecks());
    return report && report->sound;
}

} // namespace

TEST_CASE("a bit that turns over is found by the deep check, or nobody can see a difference")
{
    const KeptFile file(40);
    {
        const auto workspace = file.open();
        REQUIRE(workspace->perform("Rename", [](Desk& desk) {
            for (Row<Lead> lead : desk.list<Lead>({})) {
                lead.set(Lead::company, QStringLiteral("Company of ") + lead[Lead::name]);
                desk.save(lead);
            }
        }));
    }
    const QByteArray whole = file.bytes();
    const QString before = contentOf(file);
    REQUIRE(isSaidSound(file));
    QRandomGenerator random(seed);
    int silent = 0;
    for (int round = 0; round < rounds; ++round) {
        qint64 at = random.bounded(qint64(whole.size()));
        while (whole[at] == '\0') // where something is; most of a small file is empty pages
            at = random.bounded(qint64(whole.size()));
        const char turned = char(whole[at] ^ (1 << random.bounded(8)));
        file.overwrite(at, QByteArray(1, turned));
        const bool isSame = contentOf(file) == before; // reading damage never ends the program
        if (isSaidSound(file)) {
            INFO("byte " << at << ", page " << at / 4096 + 1);
            CHECK(isSame);
            ++silent;
        }
        file.overwrite(at, QByteArray(1, whole[at]));
    }
    CHECK(silent < rounds); // some damage was found at all
    CHECK(file.bytes() == whole);
}
