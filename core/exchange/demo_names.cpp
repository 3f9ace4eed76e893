// Demo names: the lists, and how people and firms are put together from them.
#include "core/exchange/demo_names.h"

namespace perennial {
namespace {

// Names are written "Name|latin" where the script is not Latin.
struct Culture {
    const char *language, *country, *dialing;
    const char *given, *family, *cities, *firms; // separated by commas; %1 in a firm is the family name
};

const Culture cultures[] = {
    {"de", "DE", "+49 30 90182",
     "Anna,Jürgen,Lena,Matthias,Sabine,Uwe,Käthe,Björn,Sören,Ulrike,Jörg,Theresa,Günther,Mareike,Benedikt,Antje",
     "Bauer,Müller,Schäfer,Weiß,Köhler,Großmann,Yıldız-Lang,Hofmann,Krüger,Brandt,Schröder,Lüdemann,Voß,Petersen,"
     "Böttcher,Ziegler,Nguyen-Meier,Ostermann,Dörfler,Kaminski,Strauß,Wendt,Jürgensen,Faßbinder",
     "Berlin,München,Köln,Würzburg,Görlitz,Kiel,Düsseldorf,Leipzig,Tübingen,Osnabrück",
     "Bäckerei %1,Tischlerei %1,%1 & Söhne GmbH,Gärtnerei %1,Café %1,Hotel %1,%1 Architekten,Kanzlei %1,"
     "Buchhandlung %1,%1 Elektrotechnik"},
    {"de", "AT", "+43 1 71100", "Magdalena,Florian,Resi,Alois", "Gruber,Pichler,Moser,Höllwarth", "Wien,Graz,Linz",
     "Gasthof %1,%1 Metallbau GmbH,Weingut %1"},
    {"en", "GB", "+44 20 79460", "Olivia,James,Siobhán,Rhys,Amelia,Harriet",
     "Smith,O'Brien,Llewellyn,Taylor-Jones,MacLeod,Ashworth,Okafor", "London,Leeds,Cardiff,Glasgow",
     "%1 & Sons Ltd,%1 Garden Centre,The %1 Bakery,%1 Partners LLP,Hotel %1"},
    {"fr", "FR", "+33 1 70189", "Chloé,François,Zoë,Étienne", "Lefèvre,Dubois,N'Diaye,Béranger,Hérault,Cœur",
     "Paris,Lyon,Besançon", "Maison %1,Ateliers %1 SARL,Boulangerie %1"},
    {"es", "ES", "+34 91 1234", "Lucía,Íñigo,José,Begoña", "García,Muñoz,Ibáñez,de la Peña", "Madrid,Cádiz,León",
     "Talleres %1 SL,Viveros %1,Panadería %1"},
    {"pl", "PL", "+48 22 6000", "Łucja,Zbigniew,Małgorzata,Wojciech", "Wójcik,Dąbrowska,Żak,Świątek",
     "Łódź,Kraków,Poznań", "%1 Sp. z o.o.,Piekarnia %1,Stolarnia %1"},
    {"cs", "CZ", "+420 222 333", "Eliška,Jiří,Řehoř,Žofie", "Dvořák,Černý,Novotná,Šťastný", "Praha,Brno,Plzeň",
     "%1 s.r.o.,Truhlářství %1"},
    {"tr", "TR", "+90 212 5550", "Ayşe,İsmail,Gökçe,Çağrı", "Yılmaz,Öztürk,Şahin,Işık", "İstanbul,İzmir,Eskişehir",
     "%1 Ticaret A.Ş.,%1 Mobilya"},
    {"is", "IS", "+354 555 10", "Guðrún,Þór,Æsa", "Jónsdóttir,Þorsteinsson,Ægisson", "Reykjavík,Akureyri", "%1 ehf."},
    {"vi", "VN", "+84 24 3825", "Thảo,Quỳnh,Đức", "Nguyễn,Trần,Phạm", "Hà Nội,Đà Nẵng", "Công ty %1"},
    {"el", "GR", "+30 210 3210", "Ελένη|eleni,Γιώργος|giorgos,Μαρία|maria",
     "Παπαδόπουλος|papadopoulos,Νικολάου|nikolaou,Ιωάννου|ioannou", "Αθήνα,Θεσσαλονίκη", "%1 ΑΕ,Φούρνος %1"},
    {"ru", "KZ", "+7 727 2500", "Ольга|olga,Дмитрий|dmitri,Наталья|natalia",
     "Иванова|ivanova,Соколов|sokolov,Щербакова|shcherbakova", "Алматы,Астана", "ТОО «%1»,Пекарня %1"},
    {"uk", "UA", "+380 44 2000", "Оксана|oksana,Юрій|yurii,Соломія|solomiia",
     "Шевченко|shevchenko,Ґалаґан|galagan,Їжакевич|yizhakevych", "Київ,Львів", "ТОВ «%1»,Майстерня %1"},
    {"ar", "JO", "+962 6 5000", "ليلى|layla,أحمد|ahmad,فاطمة|fatima", "الحداد|alhaddad,النجار|alnajjar,منصور|mansour",
     "عمّان,إربد", "شركة %1,مخبز %1"},
    {"he", "IL", "+972 3 6000", "נועה|noa,יוסף|yosef,תמר|tamar", "כהן|cohen,מזרחי|mizrahi,ברק|barak", "תל אביב,חיפה",
     "מאפיית %1,%1 בע״מ"},
    {"zh", "TW", "+886 2 2700", "秀英|xiuying,志明|zhiming,美玲|meiling", "王|wang,陳|chen,歐陽|ouyang", "臺北,高雄",
     "%1氏貿易有限公司,%1記茶行"},
    {"ja", "JP", "+81 3 5550", "さくら|sakura,健太|kenta,陽子|yoko", "佐藤|sato,鈴木|suzuki,髙橋|takahashi",
     "東京,京都", "株式会社%1,%1工務店"},
    {"ko", "KR", "+82 2 7700", "서연|seoyeon,민준|minjun,지우|jiwoo", "김|kim,이|lee,박|park", "서울,부산",
     "%1상사,주식회사 %1"},
    {"hi", "IN", "+91 11 2300", "प्रिया|priya,अर्जुन|arjun", "शर्मा|sharma,पटेल|patel,गुप्ता|gupta", "दिल्ली,पुणे",
     "%1 ट्रेडर्स,%1 एंड सन्स"},
    {"th", "TH", "+66 2 1230", "สมชาย|somchai,มาลี|malee", "วงศ์ดี|wongdee,ศรีสุข|srisuk", "กรุงเทพฯ,เชียงใหม่",
     "บริษัท %1 จำกัด"},
    {"ka", "GE", "+995 32 220", "ნინო|nino,გიორგი|giorgi", "ბერიძე|beridze,კაპანაძე|kapanadze", "თბილისი,ბათუმი",
     "შპს %1"},
    {"am", "ET", "+251 11 550", "ሰላም|selam,ዳዊት|dawit", "ተስፋዬ|tesfaye,አበበ|abebe", "አዲስ አበባ", "%1 ንግድ"},
};

QStringList listOf(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(','));
}

// Letters a mailbox can have: accents are taken off, and what has no plain form is left out.
QString latin(const QString& name)
{
    QString plain = name.section(QLatin1Char('|'), -1).toLower();
    const QVector<QPair<QString, QString>> spelled{
        {QStringLiteral("ß"), QStringLiteral("ss")}, {QStringLiteral("ł"), QStringLiteral("l")},
        {QStringLiteral("þ"), QStringLiteral("th")}, {QStringLiteral("ð"), QStringLiteral("d")},
        {QStringLiteral("æ"), QStringLiteral("ae")}, {QStringLiteral("ı"), QStringLiteral("i")},
        {QStringLiteral("đ"), QStringLiteral("d")},  {QStringLiteral("œ"), QStringLiteral("oe")}};
    for (const auto& [letter, letters] : spelled)
        plain.replace(letter, letters);
    QString box;
    for (const QChar c : plain.normalized(QString::NormalizationForm_D)) {
        if (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            box += c;
    }
    return box;
}

QString shown(const QString& name)
{
    return name.section(QLatin1Char('|'), 0, 0);
}

} // namespace

DemoPerson demoPerson(DemoRandom& random)
{
    const int at = random.chance(40) ? 0 : random.between(1, int(std::size(cultures)) - 1);
    const Culture& culture = cultures[at];
    const QString given = random.of(listOf(culture.given));
    const QString family = random.of(listOf(culture.family));
    DemoPerson person;
    person.given = shown(given);
    person.family = shown(family);
    person.mailbox = latin(given) + QLatin1Char('.') + latin(family);
    person.firm = random.of(listOf(culture.firms)).arg(person.family);
    person.domain = latin(family);
    person.city = random.of(listOf(culture.cities));
    person.country = QString::fromLatin1(culture.country);
    person.dialing = QString::fromLatin1(culture.dialing);
    person.language = QString::fromLatin1(culture.language);
    return person;
}

QVector<DemoProduct> demoProducts()
{
    struct Shelf {
        const char *category, *unit;
        bool service;
        const char* products; // "name=price in minor units"
    };
    const Shelf shelves[] = {
        {"Coffee", "kg", false,
         "Espresso Nero=2190,House blend=1850,Decaf Oro=2290,Filter roast Yirgacheffe=2790,Cold brew "
         "blend=2050,Robusta crema=1690,Organic Sumatra=2590,Seasonal single origin=3190"},
        {"Tea", "box", false,
         "Darjeeling first flush=1590,Earl Grey=990,Sencha=1290,Peppermint=690,Rooibos=790,Chai masala=890"},
        {"Machines", "piece", false,
         "Espresso machine Duo=289000,Espresso machine Uno=149000,Grinder M2=64900,Grinder S1=32900,Batch "
         "brewer=89900,Water boiler=41900,Milk steamer=27900"},
        {"Accessories", "piece", false,
         "Tamper 58 mm=3490,Milk jug 600 ml=2290,Knock box=3990,Barista scale=8990,Water filter=4590,Cleaning "
         "tablets=1490,Filter papers=790,Brush set=1190"},
        {"Cups", "set", false,
         "Espresso cups, 6=3290,Cappuccino cups, 6=4190,Latte glasses, 6=3690,To-go cups, 500=5490,Tea glasses, "
         "6=2990"},
        {"Service", "hour", true,
         "Machine maintenance=8900,Installation=9500,Barista training=12000,Water "
         "analysis=6500,Repair=8900,Consulting=11000"},
    };
    QVector<DemoProduct> products;
    for (const Shelf& shelf : shelves) {
        for (const QString& entry : QString::fromUtf8(shelf.products)
                                        .replace(QStringLiteral(", "), QStringLiteral("; "))
                                        .split(QLatin1Char(','))) {
            DemoProduct product;
            product.category = QString::fromUtf8(shelf.category);
            product.name = entry.section(QLatin1Char('='), 0, 0).replace(QStringLiteral("; "), QStringLiteral(", "));
            product.unit = QString::fromUtf8(shelf.unit);
            product.price = entry.section(QLatin1Char('='), 1).toInt();
            product.service = shelf.service;
            products.append(product);
        }
    }
    return products;
}

QString demoStreet(DemoRandom& random)
{
    const QString street =
        random.of(listOf("Lindenstraße,Hauptstraße,Market Street,Rue de la Gare,Calle Mayor,Am Brühl,"
                         "Kirchweg,Station Road,Via Roma,Ringstraße"));
    return street + QLatin1Char(' ') + QString::number(random.between(1, 180));
}

} // namespace perennial
