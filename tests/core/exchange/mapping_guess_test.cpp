// Guessed mappings: headings of real programs, in English and German.
#include "core/catalog/roll_call.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/synonyms.h"
#include "tests/support/shared_files.h"
#include <QFile>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

FileSample sampleOf(const QString& name, const QString& headers, const QStringList& rows = {})
{
    FileSample sample;
    sample.fileName = name;
    for (const QString& header : headers.split(QLatin1Char(',')))
        sample.headers.append(header);
    for (const QString& row : rows) {
        QVector<QString> cells;
        for (const QString& cell : row.split(QLatin1Char('|')))
            cells.append(cell);
        sample.rows.append(cells);
    }
    return sample;
}

QString targets(const QString& entity, const FileSample& sample)
{
    QStringList targets;
    for (const ColumnMapping& column : guessMapping(*builtInCatalog(), entity, sample).columns)
        targets.append(column.target.isEmpty() ? QStringLiteral("-") : column.target);
    return targets.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("our own headings map to themselves")
{
    CHECK(targets(QStringLiteral("lead"), sampleOf({}, QStringLiteral("name,email,note"))) ==
          QLatin1String("name email notes"));
    CHECK(targets(QStringLiteral("account"), sampleOf({}, QStringLiteral("name,billing_city,external_ref"))) ==
          QLatin1String("name billing_city external_ref"));
}

TEST_CASE("German headings find their fields")
{
    CHECK(targets(
              QStringLiteral("contact"),
              sampleOf({}, QStringLiteral("Anrede,Vorname,Nachname,Firma,Straße,PLZ,Ort,Tel.,Handy,E-Mail,Notizen"))) ==
          QLatin1String("salutation given_name family_name account_id street postcode city phone mobile email notes"));
    CHECK(targets(QStringLiteral("account"), sampleOf({}, QStringLiteral("Kundennr.,Firma,Ansprechpartner,Land"))) ==
          QLatin1String("external_ref name contact.name billing_country"));
    CHECK(targets(QStringLiteral("product"), sampleOf({}, QStringLiteral("Artikelnummer,Bezeichnung,Preis,MwSt"))) ==
          QLatin1String("sku name list_price tax"));
}

TEST_CASE("customers and orders of a trading company map as they stand")
{
    CHECK(targets(QStringLiteral("account"),
                  sampleOf(QStringLiteral("Customers.csv"),
                           QStringLiteral("CustomerID,CompanyName,ContactName,ContactTitle,Address,City,Region,"
                                          "PostalCode,Country,Phone,Fax"))) ==
          QLatin1String("external_ref name contact.name contact.title billing_street billing_city billing_region "
                        "billing_postcode billing_country phone fax"));
    CHECK(targets(QStringLiteral("sales_order"),
                  sampleOf(QStringLiteral("Orders.csv"),
                           QStringLiteral("OrderID,CustomerID,EmployeeID,OrderDate,RequiredDate,ShippedDate,ShipVia,"
                                          "Freight,ShipName,ShipAddress,ShipCity"))) ==
          QLatin1String("external_ref account_id owner_id ordered_at promised_at shipped_on carrier freight ship_name "
                        "ship_street ship_city"));
    CHECK(targets(QStringLiteral("sales_order_line"),
                  sampleOf({}, QStringLiteral("OrderID,ProductID,UnitPrice,Quantity,Discount"))) ==
          QLatin1String("sales_order_id product_id unit_price quantity discount"));
    CHECK(targets(QStringLiteral("product"),
                  sampleOf({}, QStringLiteral(
                                   "ProductID,ProductName,SupplierID,CategoryID,QuantityPerUnit,Discontinued"))) ==
          QLatin1String("external_ref name vendor_id category_id unit discontinued"));
}

TEST_CASE("a file of suppliers makes vendors, with keys of their own")
{
    const Mapping mapping =
        guessMapping(*builtInCatalog(), QStringLiteral("account"),
                     sampleOf(QStringLiteral("Suppliers.csv"), QStringLiteral("SupplierID,CompanyName")));
    CHECK(mapping.columns[0].keyRole == QLatin1String("vendor"));
    REQUIRE(mapping.constants.size() == 1);
    CHECK(mapping.constants.first().second == QLatin1String("vendor"));
}

TEST_CASE("two columns never go to one field by guess")
{
    CHECK(targets(QStringLiteral("contact"), sampleOf({}, QStringLiteral("Name,E-Mail,E-Mail 2,Phone,Phone 2"))) ==
          QLatin1String("full_name email point.email phone point.phone"));
    for (const auto* headers : {"Email,E-Mail,Mail", "Name,Full Name,Contact Name", "Firma,Company,Kunde"}) {
        const Mapping mapping =
            guessMapping(*builtInCatalog(), QStringLiteral("contact"), sampleOf({}, QString::fromLatin1(headers)));
        CHECK(objections(*builtInCatalog(), mapping).isEmpty());
    }
}

TEST_CASE("the column decides how its numbers and dates are written")
{
    const Mapping mapping =
        guessMapping(*builtInCatalog(), QStringLiteral("product"),
                     sampleOf({}, QStringLiteral("Name,Price,Cost"),
                              {QStringLiteral("A|1.234,56|1,234.56"), QStringLiteral("B|12,50|12.50")}));
    CHECK(mapping.columns[1].reading.numbers.decimal == QLatin1Char(','));
    CHECK(mapping.columns[2].reading.numbers.decimal == QLatin1Char('.'));
    const Mapping dates = guessMapping(*builtInCatalog(), QStringLiteral("contact"),
                                       sampleOf({}, QStringLiteral("Name,Birthday"),
                                                {QStringLiteral("A|03/04/1980"), QStringLiteral("B|03/25/1980")}));
    CHECK(dates.columns[1].reading.dates == DateOrder::Mdy);
}

TEST_CASE("discounts between nought and one are shares, whole ones are percentages")
{
    const auto fraction = [](const QStringList& rows) {
        return guessMapping(*builtInCatalog(), QStringLiteral("sales_order_line"),
                            sampleOf({}, QStringLiteral("Discount"), rows))
            .columns[0]
            .fraction;
    };
    CHECK(fraction({QStringLiteral("0.0"), QStringLiteral("0.15")}));
    CHECK_FALSE(fraction({QStringLiteral("0"), QStringLiteral("15")}));
    CHECK_FALSE(fraction({QStringLiteral("0.5 %"), QStringLiteral("1 %")}));
}

TEST_CASE("words that are no options of a choice go to the notes")
{
    const QStringList rows{QStringLiteral("A|trade show Berlin"), QStringLiteral("B|my cousin")};
    CHECK(targets(QStringLiteral("lead"), sampleOf({}, QStringLiteral("Name,Lead Source"), rows)) ==
          QLatin1String("name +notes"));
    const QStringList known{QStringLiteral("A|Referral"), QStringLiteral("B|website")};
    CHECK(targets(QStringLiteral("lead"), sampleOf({}, QStringLiteral("Name,Lead Source"), known)) ==
          QLatin1String("name source"));
}

TEST_CASE("a column of e-mail addresses is one whatever it is called")
{
    CHECK(targets(QStringLiteral("contact"),
                  sampleOf({}, QStringLiteral("Name,Erreichbar"),
                           {QStringLiteral("A|a@b.example"), QStringLiteral("B|c@d.example")})) ==
          QLatin1String("full_name email"));
}

TEST_CASE("the kind of record is told by the file's name or its columns")
{
    const auto entity = [](const char* name, const char* headers) {
        return guessEntity(*builtInCatalog(), sampleOf(QString::fromLatin1(name), QString::fromLatin1(headers)))
            .toStdString();
    };
    CHECK(entity("Customers.csv", "CustomerID,CompanyName,City") == "account");
    CHECK(entity("Order_Details.csv", "OrderID,ProductID,UnitPrice,Quantity,Discount") == "sales_order_line");
    CHECK(entity("Employees.csv", "EmployeeID,LastName,FirstName,HireDate") == "person");
    CHECK(entity("export.csv", "OrderID,CustomerID,OrderDate,Freight,ShippedDate") == "sales_order");
    CHECK(entity("export.csv", "ProductID,ProductName,UnitPrice,Discontinued") == "product");
    CHECK(entity("export.csv", "First Name,Last Name,Company,E-mail Address,Birthday") == "contact");
}

TEST_CASE("most headings that other programs write are understood")
{
    const auto path = test::sharedFile(QStringLiteral("header-aliases/crm-headers.tsv"));
    if (!path) {
        WARN("skipped: the shared data is not here");
        return;
    }
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QHash<QString, QString> meant{{QStringLiteral("person.first"), QStringLiteral("given_name")},
                                        {QStringLiteral("person.last"), QStringLiteral("family_name")},
                                        {QStringLiteral("person.email.work"), QStringLiteral("email")},
                                        {QStringLiteral("person.phone.work"), QStringLiteral("phone")},
                                        {QStringLiteral("person.phone.mobile"), QStringLiteral("mobile")},
                                        {QStringLiteral("org.name"), QStringLiteral("account_id")},
                                        {QStringLiteral("addr.city"), QStringLiteral("city")},
                                        {QStringLiteral("addr.country"), QStringLiteral("country")},
                                        {QStringLiteral("addr.region"), QStringLiteral("region")},
                                        {QStringLiteral("addr.postcode"), QStringLiteral("postcode")},
                                        {QStringLiteral("addr.street"), QStringLiteral("street")},
                                        {QStringLiteral("person.birthday"), QStringLiteral("birthday")},
                                        {QStringLiteral("notes"), QStringLiteral("notes")}};
    int asked = 0;
    QStringList missed;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 4 || !meant.contains(QString::fromUtf8(cells[3])))
            continue;
        ++asked;
        const QString header = QString::fromUtf8(cells[2]);
        if (targets(QStringLiteral("contact"), sampleOf({}, header)) != meant.value(QString::fromUtf8(cells[3])))
            missed.append(header);
    }
    INFO(missed.join(QStringLiteral(" | ")).toStdString());
    CHECK(asked > 60);
    CHECK(missed.size() * 10 <= asked);
}

TEST_CASE("a customer is the person where another column has the company, else the company")
{
    const FileSample persons =
        sampleOf("kunden.csv", "Kunde,Firma,Tel,Erstkontakt,Rabatt",
                 {QStringLiteral("Anna Bauer|Bäckerei Bauer|089 1234567|03.04.2025|5 %"),
                  QStringLiteral("Bruno Costa|Costa Móveis|+351 21 555 0100|14.11.2025|"),
                  QStringLiteral("Chiara Duarte|Studio Duarte|+351 22 555 0177|01.02.2026|10 %")});
    CHECK(guessEntity(*builtInCatalog(), persons) == "contact");
    CHECK(targets("contact", persons) == "full_name account_id phone - -");
    CHECK(targets("account", persons) == "contact.name name phone - -");
    CHECK(targets("lead", persons) == "name company phone - -");

    const FileSample companies = sampleOf("kunden.csv", "Kunde,Tel", {"Bäckerei Bauer|089 1234567"});
    CHECK(guessEntity(*builtInCatalog(), companies) == "account");
    CHECK(targets("account", companies) == "name phone");
    CHECK(targets("contact", sampleOf({}, "Kunde,Vorname,Nachname", {"Costa Móveis|Bruno|Costa"})) ==
          "account_id given_name family_name");
    const FileSample numbers = sampleOf("kunden.csv", "Kunde,Firma", {"10001|Bäckerei Bauer", "10002|Costa Móveis"});
    CHECK_FALSE(targets("account", numbers).contains("contact.name"));
}
