// Languages: embedded ones and ones laid beside the program, the switch between them, and no gaps in German.
#include "core/base/code_names.h"
#include "core/base/error.h"
#include "core/catalog/roll_call.h"
#include "core/record/format.h"
#include "tests/support/ui/stage.h"
#include "ui/calendar/day_model.h"
#include "ui/support/side_panel.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("English and German are always to be had")
{
    Stage stage;
    CHECK(stage.language.codes().startsWith("en"));
    CHECK(stage.language.codes().contains("de"));
    CHECK(Language::nameOf("de") == "Deutsch");
    CHECK(Language::nameOf("en") == "English");
    CHECK(stage.language.use("xx") == "en");
}

TEST_CASE("a count in a sentence is grouped as the language does")
{
    Stage stage(ThemeMode::Light, "de");
    CHECK(DayModel::summaryOf({29'917, 1}).contains("29.917"));
    stage.language.use("en");
    CHECK(DayModel::summaryOf({29'917, 1}).contains("29,917"));
}

TEST_CASE("a language is in force at once, in our words and in Qt's")
{
    Stage stage;
    SidePanel panel;
    const auto words = [&] {
        QStringList texts;
        for (const auto* button : panel.findChildren<QPushButton*>())
            texts << button->text();
        return texts;
    };
    CHECK(words().contains("Cancel"));
    stage.language.use("de");
    QCoreApplication::processEvents();
    CHECK(words().contains("Abbrechen"));
    stage.language.use("en");
    QCoreApplication::processEvents();
    CHECK(words().contains("Cancel"));
}

TEST_CASE("countries have their names in the language of the program, and are read by them")
{
    Stage stage(ThemeMode::Light, QStringLiteral("de"));
    CHECK(countryName(QStringLiteral("AT")) == QStringLiteral("Österreich"));
    CHECK(countryCode(QStringLiteral("osterreich")) == QStringLiteral("AT"));
    CHECK(countryCode(QStringLiteral("Austria")) == QStringLiteral("AT"));
    for (const QString& name : countryNames())
        CHECK(countryName(countryCode(name)) == name);
}

TEST_CASE("a translation laid beside the program is found")
{
    Stage stage;
    const QString folder = QCoreApplication::applicationDirPath() + "/translations";
    const bool made = QDir().mkpath(folder);
    REQUIRE(made);
    const QString file = folder + "/perennial_fy.qm";
    REQUIRE(QFile::copy(":/i18n/perennial_de.qm", file));
    CHECK(stage.language.codes().contains("fy"));
    CHECK(stage.language.use("fy") == "fy");
    QFile::setPermissions(file, QFile::WriteOwner | QFile::ReadOwner);
    CHECK(QFile::remove(file));
}

namespace {

// Words that German spells as English does.
const QSet<QString> common{"1",        "10–49",    "2–9",     "50–249",     "BIC",    "Bank",     "Budget",
                           "Chat",     "Fax",      "Filter",  "Format",     "IBAN",   "Lead",     "Leads",
                           "LinkedIn", "Logo",     "Name",    "Newsletter", "Normal", "Optional", "Partner",
                           "Person",   "Pipeline", "Problem", "Radio",      "Region", "SHA-256",  "Standard",
                           "Status",   "Text",     "Warm",    "Web",        "Website"};

// "account.name: Name" for every word of the entity that is shown as it was declared.
QStringList untranslated(const EntityDef& def)
{
    QStringList left;
    const auto look = [&](const QString& place, const QString& declared, const QString& shown) {
        if (declared == shown && !declared.isEmpty() && !common.contains(declared))
            left << def.key() + place + ": " + declared;
    };
    look(" (one)", QString::fromUtf8(def.sourceOne()), def.one());
    look(" (many)", QString::fromUtf8(def.sourceMany()), def.many());
    for (const FieldDef& field : def.fields()) {
        look('.' + field.key, QString::fromUtf8(field.label), field.shownLabel());
        look('.' + field.key + " (group)", QString::fromUtf8(field.group), field.shownGroup());
        for (const Option& option : field.options)
            look('.' + field.key + '=' + option.key, option.label, field.shownOption(option));
    }
    return left;
}

} // namespace

TEST_CASE("German has a word for every record, field, section and option")
{
    Stage stage(ThemeMode::Light, "de");
    const CatalogPtr catalog = builtInCatalog();
    QStringList left;
    for (const EntityPtr& entity : catalog->entities())
        left << untranslated(*entity);
    INFO(left.join('\n').toStdString());
    CHECK(left.isEmpty());
    stage.language.use("en");
    CHECK(catalog->entity("sales_order").one() == "Order");
}

TEST_CASE("what the core refuses, it refuses in the language of the program")
{
    Stage stage(ThemeMode::Light, "de");
    const CatalogPtr catalog = builtInCatalog();
    QString said;
    try {
        valueOfText(*catalog->entity("activity").find(QStringLiteral("due_on")), "never");
    } catch (const Error& error) {
        said = error.text;
    }
    CHECK(said.startsWith(QStringLiteral("„never“ ist für „Fällig am“ ungültig: schreiben Sie einen Tag")));
}
