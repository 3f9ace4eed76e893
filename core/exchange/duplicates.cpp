// Duplicates: blocks of records that share a key, compared pair by pair.
#include "core/exchange/duplicates.h"
#include "core/base/email.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/exchange/name_likeness.h"
#include "core/workspace/table_stream.h"
#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

constexpr int leastLikeness = 70;
constexpr qsizetype largestBlock = 100; // a key that so many share tells nobody apart

// What is compared of one record, folded.
struct Face {
    Id id = 0;
    QString given, family, name; // a person has the first two, a company or a lead the last
    QString email, phone, otherPhone;
    QString birthday, street, postcode, city, company;
};

struct Column {
    const char* field;
    QString Face::*part;
};

constexpr Column columnsOfFace[] = {
    {"given_name", &Face::given},
    {"family_name", &Face::family},
    {"name", &Face::name},
    {"email", &Face::email},
    {"phone", &Face::phone},
    {"mobile", &Face::otherPhone},
    {"other_phone", &Face::otherPhone},
    {"birthday", &Face::birthday},
    {"street", &Face::street},
    {"billing_street", &Face::street},
    {"postcode", &Face::postcode},
    {"billing_postcode", &Face::postcode},
    {"city", &Face::city},
    {"billing_city", &Face::city},
    {"account_id", &Face::company},
    {"company", &Face::company},
};

QString normal(const FieldDef& field, const QString& text)
{
    if (field.kind == Kind::Email)
        return emailKey(text);
    if (field.kind == Kind::Phone)
        return phoneDigits(text).right(8); // the same with and without country and trunk zero
    return fold(text);
}

QVector<Face> facesOf(const Reader& reader, const EntityDef& def)
{
    QVector<QString> fields{QStringLiteral("id")};
    QVector<QString Face::*> parts{nullptr};
    for (const Column& column : columnsOfFace) {
        if (def.indexOf(column.field) < 0)
            continue;
        fields.append(QString::fromLatin1(column.field));
        parts.append(column.part);
    }
    Query all;
    all.entity = def.key();
    all.sort = {{QStringLiteral("id"), false}};
    TableStream rows(reader, all, fields);
    QVector<Face> faces;
    while (rows.next()) {
        Face face;
        face.id = rows.integer(0);
        for (int i = 1; i < fields.size(); ++i) {
            if (!rows.isNull(i))
                face.*parts[i] = normal(*def.find(fields[i]), QString::fromUtf8(rows.utf8(i)));
        }
        if (!face.name.isEmpty())
            face.name = withoutLegalForm(face.name);
        faces.append(face);
    }
    return faces;
}

// Under which a face is looked for. What is empty is no key.
QStringList keysOf(const Face& face)
{
    QStringList keys;
    const auto add = [&keys](QChar kind, const QString& text, bool worth) {
        if (worth)
            keys.append(kind + text);
    };
    add(u'e', face.email, !face.email.isEmpty());
    add(u'p', face.phone, face.phone.size() >= 5);
    add(u'p', face.otherPhone, face.otherPhone.size() >= 5 && face.otherPhone != face.phone);
    add(u'b', face.birthday, !face.birthday.isEmpty());
    add(u's', face.street, face.street.size() >= 6);
    add(u'n', face.name.left(5), !face.name.isEmpty());
    add(u'n', face.family.left(4) + u'/' + face.given.left(2), !face.family.isEmpty());
    add(u'n', face.given.left(4) + u'/' + face.family.left(2), !face.given.isEmpty()); // names the wrong way round
    add(u'z', face.postcode + u'/' + face.given.left(3), !face.postcode.isEmpty() && !face.given.isEmpty());
    return keys;
}

struct Verdicts {
    int score = 0;
    QStringList reasons;

    void add(int points, const QString& reason)
    {
        score += points;
        reasons.append(reason);
    }
};

int likenessOfNames(const Face& left, const Face& right)
{
    if (!left.name.isEmpty() || !right.name.isEmpty())
        return nameLikeness(left.name, right.name);
    const auto both = [](QStringView a, QStringView b, QStringView c, QStringView d) {
        const int family = nameLikeness(a, b);
        return c.isEmpty() || d.isEmpty() ? family * 9 / 10 : (family * 11 + nameLikeness(c, d) * 9) / 20;
    };
    return qMax(both(left.family, right.family, left.given, right.given),
                both(left.family, right.given, left.given, right.family) - 10);
}

bool differ(const QString& left, const QString& right)
{
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

bool same(const QString& left, const QString& right)
{
    return !left.isEmpty() && left == right;
}

bool sharePhone(const Face& left, const Face& right)
{
    return same(left.phone, right.phone) || same(left.phone, right.otherPhone) || same(left.otherPhone, right.phone) ||
           same(left.otherPhone, right.otherPhone);
}

// Points of one hundred, chosen so that a like name and one more thing in common are enough, and nothing else is.
Verdicts compared(const Face& left, const Face& right)
{
    Verdicts verdict;
    const int names = likenessOfNames(left, right);
    if (names >= 990)
        verdict.add(55, Words::tr("same name"));
    else if (names >= 900)
        verdict.add(42, Words::tr("alike names"));
    else if (names >= 780)
        verdict.add(28, Words::tr("similar names"));
    if (same(left.email, right.email))
        verdict.add(45, Words::tr("same e-mail"));
    if (sharePhone(left, right))
        verdict.add(30, Words::tr("same phone"));
    if (same(left.birthday, right.birthday))
        verdict.add(38, Words::tr("same birthday"));
    const bool samePostcode = same(left.postcode, right.postcode);
    const bool likeCity = nameLikeness(left.city, right.city) >= 920;
    if (nameLikeness(left.street, right.street) >= 930)
        verdict.add(samePostcode || likeCity ? 25 : 18, Words::tr("same street"));
    if (samePostcode)
        verdict.add(8, Words::tr("same postcode"));
    if (likeCity)
        verdict.add(7, Words::tr("same city"));
    if (same(left.company, right.company))
        verdict.add(18, Words::tr("same company"));
    if (names >= 990 && verdict.reasons.size() == 1)
        verdict.score += 17; // nothing but the name is known: it may well be one
    verdict.score -= differ(left.birthday, right.birthday) ? 12 : 0;
    verdict.score -= differ(left.email, right.email) ? 12 : 0;
    verdict.score -= differ(left.postcode, right.postcode) ? 3 : 0;
    verdict.score -= differ(left.phone, right.phone) && !sharePhone(left, right) ? 5 : 0;
    return verdict;
}

} // namespace

QVector<Twins> likelyTwins(const Reader& reader, const QString& entity, int limit)
{
    const EntityDef& def = reader.def(entity);
    if (def.isPart() || (def.indexOf("family_name") < 0 && def.indexOf("name") < 0))
        throw invalid(Words::tr("%1 are not compared with each other: they have no names.").arg(def.many()));
    const QVector<Face> faces = facesOf(reader, def);
    QHash<QString, QVector<int>> blocks;
    for (int i = 0; i < faces.size(); ++i) {
        for (const QString& key : keysOf(faces[i]))
            blocks[key].append(i);
    }
    QSet<std::pair<int, int>> seen;
    QVector<Twins> twins;
    for (const QVector<int>& block : std::as_const(blocks)) {
        if (block.size() > largestBlock)
            continue;
        for (int a = 0; a < block.size(); ++a) {
            for (int b = a + 1; b < block.size(); ++b) {
                const std::pair<int, int> pair{block[a], block[b]};
                if (pair.first == pair.second || seen.contains(pair))
                    continue;
                seen.insert(pair);
                const Verdicts verdict = compared(faces[pair.first], faces[pair.second]);
                if (verdict.score >= leastLikeness)
                    twins.append(
                        {faces[pair.first].id, faces[pair.second].id, qMin(99, verdict.score), verdict.reasons});
            }
        }
    }
    std::sort(twins.begin(), twins.end(), [](const Twins& a, const Twins& b) {
        return a.certainty != b.certainty ? a.certainty > b.certainty
               : a.first != b.first       ? a.first < b.first
                                          : a.second < b.second;
    });
    if (limit > 0 && twins.size() > limit)
        twins.resize(limit);
    return twins;
}

} // namespace perennial
