// Names of countries and languages: codes are shown by names, and names are read back as their codes.
#include "core/base/code_names.h"
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a country's code is shown by its name, and any other text as it is")
{
    CHECK(countryName(QStringLiteral("DE")) == QStringLiteral("Germany"));
    CHECK(countryName(QStringLiteral("gb")) == QStringLiteral("United Kingdom"));
    for (const char* text : {"Deutschland", "XX", "D", ""})
        CHECK(countryName(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("a country is read by its name in any case, with or without accents, and by its code")
{
    CHECK(countryCode(QStringLiteral("germany")) == QStringLiteral("DE"));
    CHECK(countryCode(QStringLiteral("turkiye")) == QStringLiteral("TR"));
    CHECK(countryCode(QStringLiteral("at")) == QStringLiteral("AT"));
    CHECK(countryCode(QStringLiteral("Middle-earth")) == QStringLiteral("Middle-earth"));
}

TEST_CASE("no two countries have one name, and every name leads back to its code")
{
    const QStringList names = countryNames();
    CHECK(names.size() == 249); // of ISO 3166-1
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK(countryName(countryCode(name)) == name);
    }
}

TEST_CASE("a language is shown by what it calls itself, and read by that, by its English name and by its code")
{
    CHECK(languageName(QStringLiteral("en")) == QStringLiteral("English"));
    CHECK(languageName(QStringLiteral("de")) == QStringLiteral("Deutsch"));
    CHECK(languageName(QStringLiteral("es")) == QStringLiteral("Español"));
    CHECK(languageName(QStringLiteral("fr")) == QStringLiteral("Français"));
    for (const char* text : {"qq", "Bavarian of the valley", "x", ""})
        CHECK(languageName(QString::fromUtf8(text)) == QString::fromUtf8(text));
    for (const char* text : {"de", "deutsch", "German"})
        CHECK(languageCode(QString::fromUtf8(text)) == QStringLiteral("de"));
    CHECK(languageCode(QStringLiteral("Klingonese")) == QStringLiteral("Klingonese"));
    CHECK(languageNames().contains(QStringLiteral("Polski")));
}
