// Guessing a mapping: candidates by words, a check by values, then the surest first.
#include "core/exchange/mapping_guess.h"
#include "core/base/email.h"
#include "core/base/text.h"
#include "core/exchange/done_flag.h"
#include "core/exchange/header_words.h"
#include "core/exchange/synonyms.h"
#include "core/exchange/worked_out.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

struct Guess {
    int column = 0;
    QString target;
    int certainty = 0;
    QString keyRole = {};
    QString lookup = {};
    bool makesLinked = false;
    bool inverted = false;
};

constexpr int keyCertainty = 94;
constexpr int numberCertainty = 70;
constexpr int leastCertainty = 40;
constexpr int mixedWordsCertainty = 59; // deserves a second look
constexpr int sureOfName = 60; // below, the values must look like names of persons

bool isWritable(const FieldDef* field)
{
    return field && !field->is(ReadOnly);
}

// The link of `def` to records of a kind; where there are several the one whose key names the role, else the first.
QString linkTo(const EntityDef& def, const RecordWord& word)
{
    QString first;
    for (const FieldDef& field : def.fields()) {
        if (field.kind != Kind::Link || field.target != word.entity || field.is(ReadOnly))
            continue;
        if (!word.role.isEmpty() && field.key.startsWith(word.role))
            return field.key;
        if (first.isEmpty() && word.role.isEmpty())
            first = field.key;
    }
    return first;
}

// Whether one text can be read as a value of a field of this kind.
bool fits(const FieldDef& field, const QString& text, const ColumnMapping& reading)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Url:
    case Kind::Link: return true;
    case Kind::Email: return text.contains(QLatin1Char('@'));
    case Kind::Phone: return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 3;
    case Kind::Date:
    case Kind::Moment:
        if (reading.serial)
            return dateOfSerial(text).has_value();
        if (reading.mixed)
            return parseDate(text, DateOrder::Dmy) || parseDate(text, DateOrder::Mdy);
        break;
    default: break;
    }
    Reading lenient = reading.reading;
    lenient.roundExcess = true;
    return bool(attempt([&] { return valueOfText(field, text, lenient); }));
}

int percentThatFits(const FieldDef& field, const QStringList& values, const ColumnMapping& reading)
{
    if (values.isEmpty())
        return 100;
    const auto fit =
        std::count_if(values.begin(), values.end(), [&](const QString& text) { return fits(field, text, reading); });
    return int(fit * 100 / values.size());
}

// Mostly of two words and more, and without digits.
bool areFullNames(const QStringList& values)
{
    const auto names = std::count_if(values.begin(), values.end(), [](const QString& text) {
        return text.simplified().contains(QLatin1Char(' ')) &&
               std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    });
    return !values.isEmpty() && names * 10 >= values.size() * 8;
}

class Guesser {
public:
    Guesser(const Catalog& catalog, const QString& entity, const FileSample& sample)
        : m_catalog(catalog), m_def(catalog.entity(entity)), m_sample(sample)
    {}

    Mapping mapping()
    {
        m_mapping.entity = m_def.key();
        for (int i = 0; i < m_sample.headers.size(); ++i) {
            ColumnMapping column;
            column.header = m_sample.headers[i];
            column.certainty = 0;
            m_mapping.columns.append(column);
            collect(i);
        }
        std::stable_sort(m_guesses.begin(), m_guesses.end(),
                         [](const Guess& a, const Guess& b) { return a.certainty > b.certainty; });
        for (const Guess& guess : std::as_const(m_guesses))
            assign(guess);
        for (int i = 0; i < m_mapping.columns.size(); ++i)
            guessReading(m_catalog, m_def.key(), m_sample, i, m_mapping.columns[i]);
        setRole();
        return m_mapping;
    }

private:
    void collect(int column)
    {
        const QString& header = m_sample.headers[column];
        const QString words = normalisedHeader(header);
        if (words.isEmpty() || (words == QLatin1String("reason") && column + 1 == m_sample.headers.size()))
            return; // the last column of a file of rejected rows
        if (isWorkedOut(m_def, m_sample.headers, column))
            return;
        QVector<Guess> guesses;
        byFields(guesses, column, header, words);
        byKeys(guesses, column, words);
        bySynonyms(guesses, column, words, 0);
        byDone(guesses, column, words);
        byOwnWord(guesses, column, words);
        if (guesses.isEmpty())
            byValues(guesses, column);
        for (Guess& guess : guesses) {
            weigh(guess);
            if (guess.certainty >= leastCertainty)
                m_guesses.append(guess);
        }
    }

    void byFields(QVector<Guess>& guesses, int column, const QString& header, const QString& words) const
    {
        for (const FieldDef& field : m_def.fields()) {
            const bool isGiven = field.is(ReadOnly) && field.key == m_def.numberField();
            if (!isWritable(&field) && !isGiven)
                continue;
            const int certainty = header == field.key                                         ? 100
                                  : words == normalisedHeader(field.key)                      ? 97
                                  : words == normalisedHeader(QString::fromUtf8(field.label)) ? 96
                                  : words == normalisedHeader(field.shownLabel())             ? 95
                                                                                              : 0;
            if (!certainty)
                continue;
            if (isGiven) { // another program's number, or a record of ours
                guesses.append({column, QStringLiteral("external_ref"), numberCertainty});
                continue;
            }
            guesses.append({column, field.key, certainty});
            const bool isByLabel = certainty < 97;
            guesses.last().makesLinked = isByLabel && makesCompanies(field.key);
        }
        for (const char* target : {"full_name", "name.given", "name.family", "point.phone", "point.email", "tag"}) {
            if (header == QLatin1String(target))
                guesses.append({column, header, 99});
        }
        if (header.startsWith(QLatin1String("contact.")) && m_def.key() == QLatin1String("account"))
            guesses.append({column, header, 99});
    }

    void byKeys(QVector<Guess>& guesses, int column, const QString& words) const
    {
        const RecordWord word = keyWord(m_catalog, words);
        if (word.entity.isEmpty())
            return;
        if (word.entity == QLatin1String("*") || word.entity == m_def.key()) {
            // Articles and documents have a number of their own; a customer's number is the other program's key.
            const bool numbered = word.byNumber && (m_def.indexOf("sku") >= 0 || !m_def.numberField().isEmpty());
            guesses.append(
                {column, QStringLiteral("external_ref"), numbered ? numberCertainty : keyCertainty, word.role});
            return;
        }
        const QString link = linkTo(m_def, word);
        if (!link.isEmpty())
            guesses.append({column, link, keyCertainty, word.role});
        else if (word.role == QLatin1String("carrier") && m_def.indexOf("carrier") >= 0)
            guesses.append({column, QStringLiteral("carrier"), keyCertainty, word.role, word.entity});
    }

    // Names of companies; under the field's key stand references of our own.
    bool makesCompanies(const QString& target) const
    {
        return target == QLatin1String("account_id") &&
               (m_def.key() == QLatin1String("contact") || m_def.key() == QLatin1String("opportunity"));
    }

    void bySynonyms(QVector<Guess>& guesses, int column, const QString& words, int shift) const
    {
        for (const Candidate& candidate : synonymsOf(m_def.key(), words)) {
            const FieldDef* field = fieldOfTarget(m_catalog, m_def.key(), candidate.target);
            if (field && !isWritable(field))
                continue;
            if (!field && m_def.indexOf(candidate.target) < 0 && !candidate.target.contains(QLatin1Char('.')) &&
                candidate.target != QLatin1String("full_name") && candidate.target != QLatin1String("tag"))
                continue;
            Guess guess{column, candidate.target, candidate.certainty + shift};
            guess.makesLinked = makesCompanies(candidate.target);
            guess.inverted = candidate.target == QLatin1String("discontinued") &&
                             (words.contains(QLatin1String("acti")) || words.contains(QLatin1String("akti")) ||
                              words == QLatin1String("available") || words == QLatin1String("lieferbar"));
            const RecordWord word =
                candidate.target == QLatin1String("carrier") ? recordWord(m_catalog, words) : RecordWord();
            if (word.role == QLatin1String("carrier")) {
                guess.lookup = word.entity;
                guess.keyRole = word.role;
            }
            guesses.append(guess);
        }
    }

    // "Done: yes" is the stage of what is done.
    void byDone(QVector<Guess>& guesses, int column, const QString& words) const
    {
        static const QSet<QString> spellings{QStringLiteral("done"),     QStringLiteral("is done"),
                                             QStringLiteral("finished"), QStringLiteral("completed"),
                                             QStringLiteral("erledigt"), QStringLiteral("abgeschlossen")};
        if (spellings.contains(words) && !stageOfDone(m_def, QStringLiteral("1")).isNull())
            guesses.append({column, m_def.flowField(), numberCertainty});
    }

    // "Category Name" in a file of categories is the name; "Contact E-Mail" in a file of accounts is the contact's.
    void byOwnWord(QVector<Guess>& guesses, int column, const QString& words) const
    {
        const qsizetype blank = words.lastIndexOf(QLatin1Char(' '));
        for (qsizetype cut = blank; cut > 0; cut = words.lastIndexOf(QLatin1Char(' '), cut - 1)) {
            const RecordWord word = recordWord(m_catalog, words.left(cut));
            const QString rest = words.mid(cut + 1);
            if (word.entity == m_def.key()) {
                bySynonyms(guesses, column, rest, -3);
                byFields(guesses, column, rest, rest);
            } else if (word.entity == QLatin1String("contact") && m_def.key() == QLatin1String("account")) {
                for (const Candidate& candidate : synonymsOf(word.entity, rest)) {
                    const QString target = QStringLiteral("contact.") + candidate.target;
                    if (isWritable(fieldOfTarget(m_catalog, m_def.key(), target)))
                        guesses.append({column, target, candidate.certainty - 3});
                }
            }
        }
    }

    void byValues(QVector<Guess>& guesses, int column) const
    {
        const QStringList values = m_sample.column(column);
        const auto emails =
            std::count_if(values.begin(), values.end(), [](const QString& text) { return isEmail(text); });
        if (emails * 10 > values.size() * 8 && m_def.indexOf("email") >= 0)
            guesses.append({column, QStringLiteral("email"), 62});
    }

    void weigh(Guess& guess)
    {
        const FieldDef* field = fieldOfTarget(m_catalog, m_def.key(), guess.target);
        const bool isName = guess.target == QLatin1String("full_name") || guess.target == QLatin1String("contact.name");
        if (isName && guess.certainty < sureOfName && !areFullNames(m_sample.column(guess.column)))
            guess.certainty = 0;
        if (!field || !guess.lookup.isEmpty())
            return;
        ColumnMapping reading;
        reading.target = guess.target;
        const QStringList values = m_sample.column(guess.column);
        guessReading(m_catalog, m_def.key(), m_sample, guess.column, reading);
        const int fit = percentThatFits(*field, values, reading);
        const auto tellsDone = [this](const QString& text) { return !stageOfDone(m_def, text).isNull(); };
        if (guess.target == m_def.flowField() && std::all_of(values.begin(), values.end(), tellsDone))
            return;
        if (field->kind == Kind::Choice && fit < 90 && areMostlyOptions(*field, values)) {
            guess.certainty = qMin(guess.certainty, mixedWordsCertainty); // the other words stay in the notes
        } else if (field->kind == Kind::Choice && fit < 90) {
            // Words that are none of the options: kept where people can read them.
            guess.target = m_def.indexOf("notes") >= 0 ? QStringLiteral("+notes") : QString();
            guess.certainty = guess.target.isEmpty() ? 0 : qMin(guess.certainty, 50);
        } else if (fit == 0 && guess.certainty < 100) {
            guess.certainty = 0; // the same word means something else here
        } else if (fit < 50) {
            guess.certainty -= guess.certainty == 100 ? 30 : 55; // our own key is believed, its values will be refused
        } else if (field->kind == Kind::Email || field->kind == Kind::Date || field->kind == Kind::Moment) {
            guess.certainty += guess.certainty < 95 ? 2 : 0;
        }
    }

    void assign(const Guess& guess)
    {
        ColumnMapping& column = m_mapping.columns[guess.column];
        if (!column.target.isEmpty() || isTaken(guess.target))
            return;
        column.target = guess.target;
        column.certainty = qBound(0, guess.certainty, 100);
        column.keyRole = guess.keyRole;
        column.lookup = guess.lookup;
        column.makesLinked = guess.makesLinked;
        column.inverted = guess.inverted;
        take(guess.target);
    }

    static bool isShared(const QString& target)
    {
        return target == QLatin1String("tag") || target.startsWith(QLatin1Char('+')) ||
               target.startsWith(QLatin1String("point."));
    }

    bool isTaken(const QString& target) const
    {
        if (isShared(target))
            return false;
        const auto taken = [&](const char* other) { return m_taken.contains(QString::fromLatin1(other)); };
        if (target == QLatin1String("full_name"))
            return taken("full_name") || taken("given_name") || taken("family_name");
        if (target == QLatin1String("given_name") || target == QLatin1String("family_name"))
            return m_taken.contains(target) || taken("full_name");
        if (target == QLatin1String("contact.name"))
            return taken("contact.name") || taken("contact.given_name") || taken("contact.family_name");
        if (target == QLatin1String("contact.given_name") || target == QLatin1String("contact.family_name"))
            return m_taken.contains(target) || taken("contact.name");
        if (target == QLatin1String("name"))
            return taken("name") || taken("name.given") || taken("name.family");
        if (target.startsWith(QLatin1String("name.")))
            return m_taken.contains(target) || taken("name");
        return m_taken.contains(target);
    }

    void take(const QString& target) { m_taken.insert(target); }

    // Files of suppliers and of customers both hold accounts: their key's word, or the file's name, tells which.
    void setRole()
    {
        if (m_def.key() != QLatin1String("account") || m_mapping.columnOf(QStringLiteral("role")) >= 0 ||
            m_def.indexOf("role") < 0)
            return;
        const int key = m_mapping.columnOf(QStringLiteral("external_ref"));
        const QString words = key >= 0 ? normalisedHeader(m_mapping.columns[key].header) : QString();
        const QString name = normalisedHeader(m_sample.fileName.section(QLatin1Char('.'), 0, 0));
        const auto says = [&](std::initializer_list<const char*> list) {
            return std::any_of(list.begin(), list.end(), [&](const char* word) {
                return words.startsWith(QLatin1String(word)) || name.startsWith(QLatin1String(word));
            });
        };
        QString role;
        if (says({"supplier", "vendor", "lieferant", "kreditor"}))
            role = QStringLiteral("vendor");
        else if (says({"shipper", "carrier", "spedit", "partner"}))
            role = QStringLiteral("partner");
        else if (says({"customer", "client", "kunde", "debitor"}))
            role = QStringLiteral("customer");
        if (!role.isEmpty() && m_def.find(QStringLiteral("role"))->option(role))
            m_mapping.constants.append({QStringLiteral("role"), role});
    }

    const Catalog& m_catalog;
    const EntityDef& m_def;
    const FileSample& m_sample;
    Mapping m_mapping;
    QVector<Guess> m_guesses;
    QSet<QString> m_taken;
};

// How well a file fits an entity: what its columns say, less what is missing.
int scoreOf(const Catalog& catalog, const EntityDef& def, const FileSample& sample)
{
    const Mapping mapping = guessMapping(catalog, def.key(), sample);
    int score = 0;
    for (const ColumnMapping& column : mapping.columns) {
        if (column.target.isEmpty() || column.target == QLatin1String("+notes"))
            continue;
        score += column.target.contains(QLatin1Char('.')) ? column.certainty * 2 / 3 : column.certainty;
        const RecordWord word = keyWord(catalog, normalisedHeader(column.header));
        if (column.target == QLatin1String("external_ref") && word.entity == def.key())
            score += 80;
    }
    for (const FieldDef& field : def.fields()) {
        if (!field.is(Required) || field.is(ReadOnly) || !field.standard.isEmpty())
            continue;
        const bool filled =
            mapping.columnOf(field.key) >= 0 ||
            (field.key == QLatin1String("family_name") && mapping.columnOf(QStringLiteral("full_name")) >= 0) ||
            (field.key == QLatin1String("name") && mapping.columnOf(QStringLiteral("name.family")) >= 0);
        score -= filled ? 0 : 150;
    }
    return score;
}

} // namespace

Mapping guessMapping(const Catalog& catalog, const QString& entity, const FileSample& sample)
{
    return Guesser(catalog, entity, sample).mapping();
}

namespace {

// Customers whose own column holds persons, beside one of companies, are contacts.
bool customersArePersons(const Catalog& catalog, const FileSample& sample)
{
    const Mapping mapping = guessMapping(catalog, QStringLiteral("contact"), sample);
    const int name = mapping.columnOf(QStringLiteral("full_name"));
    return name >= 0 && mapping.columnOf(QStringLiteral("account_id")) >= 0 &&
           mapping.columns[name].certainty < sureOfName;
}

} // namespace

QString guessEntity(const Catalog& catalog, const FileSample& sample)
{
    const QString name = normalisedHeader(sample.fileName.section(QLatin1Char('.'), 0, 0));
    RecordWord named = recordWord(catalog, name);
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (named.entity.isEmpty())
            named = recordWord(catalog, word);
    }
    if (named.entity == QLatin1String("account") && customersArePersons(catalog, sample))
        named.entity = QStringLiteral("contact");
    QString best = named.entity;
    int bestScore = best.isEmpty() ? 0 : scoreOf(catalog, catalog.entity(best), sample) + 200;
    for (const char* key :
         {"contact", "account", "lead", "person", "product", "category", "sales_order", "sales_order_line",
          "opportunity", "campaign", "activity", "quote", "case", "price_list", "tag"}) {
        const EntityPtr def = catalog.find(QString::fromLatin1(key));
        const int score = def ? scoreOf(catalog, *def, sample) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = QString::fromLatin1(key);
        }
    }
    if (best.isEmpty())
        throw invalid(QCoreApplication::translate("Mapping",
                                                  "The columns of %1 fit no kind of record. Say which one it "
                                                  "is, for example “import contact %1”.")
                          .arg(sample.fileName));
    return best;
}

} // namespace perennial
