// Palette ways: collected from the tables that name them, so that none is forgotten.
#include "ui/shell/palette_ways.h"
#include "core/base/in_sentence.h"
#include "core/insight/report_list.h"
#include "ui/settings/settings_page.h"
#include "ui/support/record_symbol.h"
#include <QCoreApplication>

namespace perennial {
namespace {

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(perennial::PaletteWays)
};

// Their lists are places with a command each.
bool hasCommand(const EntityDef& def)
{
    static const QStringList places{
        QStringLiteral("contact"),     QStringLiteral("account"), QStringLiteral("lead"),
        QStringLiteral("sales_order"), QStringLiteral("invoice"), QStringLiteral("case"),
        QStringLiteral("product"),     QStringLiteral("quote"),   QStringLiteral("campaign")};
    return places.contains(def.key());
}

bool isWorkedWith(const EntityDef& def)
{
    return !def.isPart() && (def.phase() != Phase::Shared || def.key() == QLatin1String("person"));
}

PaletteWay reportWay(const QString& title, const QString& about, const QString& key)
{
    Place to{QStringLiteral("reports"), {}, 0, {}, {{QStringLiteral("report"), key}}};
    if (key == QLatin1String("pipeline"))
        to.state.insert(QStringLiteral("by"), QStringLiteral("month")); // as from the dashboard
    return {QStringLiteral("report ") + key, title, about, WayWords::tr("report"), QStringLiteral("reports"), to};
}

void addReports(QVector<PaletteWay>& ways)
{
    ways.append({QStringLiteral("dashboard"),
                 WayWords::tr("Dashboard"),
                 WayWords::tr("Key figures and charts of a month, a quarter or a year"),
                 {},
                 QStringLiteral("dashboard"),
                 {QStringLiteral("reports"), {}, 0, {}, {}}});
    for (const ReportKind& kind : reportKinds())
        ways.append(reportWay(kind.title, kind.about, kind.key));
}

void addLists(const Catalog& catalog, QVector<PaletteWay>& ways)
{
    for (const EntityPtr& def : catalog.entities()) {
        if (!isWorkedWith(*def) || hasCommand(*def))
            continue;
        const QString symbol = recordSymbol(def->key());
        ways.append({QStringLiteral("list ") + def->key(),
                     def->many(),
                     {},
                     WayWords::tr("list"),
                     symbol.isEmpty() ? QStringLiteral("list") : symbol,
                     {QStringLiteral("list"), def->key(), 0, {}, {}}});
    }
}

void addSections(QVector<PaletteWay>& ways)
{
    for (const SettingsPage::Section& section : SettingsPage::offered()) {
        const Place to{QStringLiteral("settings"), {}, 0, {}, {{QStringLiteral("section"), section.key}}};
        ways.append({QStringLiteral("section ") + section.key, section.title, section.about, WayWords::tr("settings"),
                     section.icon, to});
    }
}

void addKinds(const Catalog& catalog, QVector<PaletteWay>& ways)
{
    for (const QString& key : offeredKinds()) {
        const EntityPtr def = catalog.find(key);
        if (!def)
            continue;
        const Place kind{{}, key, 0, {}, {}};
        ways.append({QStringLiteral("make ") + key,
                     WayWords::tr("New %1").arg(inSentence(def->one())),
                     {},
                     {},
                     QStringLiteral("add"),
                     kind,
                     true});
    }
}

} // namespace

QStringList offeredKinds()
{
    return {QStringLiteral("contact"),     QStringLiteral("account"),     QStringLiteral("lead"),
            QStringLiteral("opportunity"), QStringLiteral("activity"),    QStringLiteral("campaign"),
            QStringLiteral("quote"),       QStringLiteral("sales_order"), QStringLiteral("invoice"),
            QStringLiteral("case"),        QStringLiteral("product")};
}

QVector<PaletteWay> paletteWays(const Catalog& catalog)
{
    QVector<PaletteWay> ways;
    addReports(ways);
    addLists(catalog, ways);
    addSections(ways);
    addKinds(catalog, ways);
    return ways;
}

} // namespace perennial
