// new: an empty file, or the demo company.
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "core/base/currency.h"
#include "core/base/words.h"
#include "core/exchange/demo_data.h"
#include "core/insight/computed_fields.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/run_by_name.h"
#include <QFileInfo>

namespace perennial::cli {
namespace {

DemoAsked demoAsked(const Invocation& invocation)
{
    const QStringList sizes{QStringLiteral("small"), QStringLiteral("medium"), QStringLiteral("large")};
    const QString size = invocation.option(QStringLiteral("size"), sizes.first());
    const QString seed = invocation.option(QStringLiteral("seed"), QStringLiteral("1"));
    DemoAsked ask;
    bool isNumber = false;
    ask.seed = seed.toULongLong(&isNumber);
    if (!isNumber)
        throw Error{Fault::Usage, Words::tr("The seed “%1” is no whole number.").arg(seed)};
    if (!sizes.contains(size))
        throw Error{Fault::Usage, Words::tr("There is no size “%1”. Choose small, medium or large.").arg(size)};
    ask.size = DemoSize(sizes.indexOf(size));
    return ask;
}

void makeFile(const Invocation& invocation)
{
    const QString path = QFileInfo(invocation.word(0, QStringLiteral("FILE"))).absoluteFilePath();
    OpenOptions options;
    options.currency = invocation.option(QStringLiteral("currency"), QStringLiteral("EUR")).toUpper();
    options.closing = keepTrue;
    options.computed = computedFields();
    if (!invocation.has(QStringLiteral("demo")))
        invocation.takesNo({QStringLiteral("seed"), QStringLiteral("size")}, Words::tr("new without --demo"));
    if (!isCurrency(options.currency))
        throw Error{Fault::Usage,
                    Words::tr("“%1” is no currency. Name it by its three letters, like EUR.").arg(options.currency)};
    if (invocation.has(QStringLiteral("demo"))) {
        DemoAsked ask = demoAsked(invocation);
        ask.currency = options.currency;
        ProgressBar bar(QFileInfo(path).fileName());
        valueOf(makeDemo(path, {keepTrue, verbsByName(), labelOfVerb}, ask,
                         [&bar](double share) { return bar.show(share); }));
    } else {
        valueOf(Workspace::create(path, options));
    }
    tell(invocation.json, path, {{QStringLiteral("file"), path}});
}

} // namespace

CliCommand newCommand()
{
    return {QStringLiteral("new"),
            QStringLiteral("new FILE [--demo] [--seed N] [--size small·medium·large] [--currency EUR]"),
            Words::tr(
                "a new file; with --demo a believable company with three years of history, the same for the same seed"),
            {QStringLiteral("seed"), QStringLiteral("size"), QStringLiteral("currency")},
            {QStringLiteral("demo")},
            makeFile};
}

} // namespace perennial::cli
