// CardReader: cards, and which column each property fills.
#include "core/exchange/card_reader.h"
#include "core/base/email.h"
#include "core/base/error.h"
#include "core/base/picture_shape.h"
#include "core/base/words.h"
#include "core/exchange/opened_file.h"
#include "core/record/person_name.h"
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype mostCardProperties = 5'000; // of a card

// Every column a card may fill, in the order they are shown, and where it goes if not to the field of its name.
constexpr std::pair<const char*, const char*> cardColumns[] = {{"external_ref", ""},
                                                               {"salutation", ""},
                                                               {"given_name", ""},
                                                               {"family_name", ""},
                                                               {"title", ""},
                                                               {"department", ""},
                                                               {"account_id", ""},
                                                               {"email", ""},
                                                               {"phone", ""},
                                                               {"mobile", ""},
                                                               {"phone_work", "point.phone"},
                                                               {"phone_home", "point.phone"},
                                                               {"phone_mobile", "point.phone"},
                                                               {"phone_fax", "point.phone"},
                                                               {"phone_other", "point.phone"},
                                                               {"email_work", "point.email"},
                                                               {"email_home", "point.email"},
                                                               {"email_other", "point.email"},
                                                               {"street", ""},
                                                               {"postcode", ""},
                                                               {"city", ""},
                                                               {"region", ""},
                                                               {"country", ""},
                                                               {"birthday", ""},
                                                               {"linkedin", ""},
                                                               {"social", ""},
                                                               {"language", ""},
                                                               {"life_events", ""},
                                                               {"notes", ""},
                                                               {"more", "+notes"},
                                                               {"tag", "tag"}};

// Properties that tell a program about the card, or that are taken with another one; nobody reads them.
constexpr const char* silent[] = {"BEGIN",  "END",          "VERSION",   "PRODID",  "REV",     "KIND",
                                  "SOURCE", "SORT-STRING",  "CLASS",     "PROFILE", "MAILER",  "XML",
                                  "NAME",   "CLIENTPIDMAP", "X-ABLABEL", "X-ABADR", "X-ABUID", "X-ABSHOWAS"};

bool isSilent(const QString& property)
{
    return std::any_of(std::begin(silent), std::end(silent),
                       [&property](const char* each) { return property == QLatin1String(each); });
}

QString onOneLine(const QString& text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QStringLiteral(", ")).simplified();
}

// "tel:+49-30-1;ext=2" → "+49-30-1 x2". Pauses and choices behind a comma or semicolon are no part of the number.
QString numberOf(QString text)
{
    static const QRegularExpression extension(QStringLiteral(";\\s*ext=(\\d+)"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        text.remove(0, 4);
    text.replace(extension, QStringLiteral(" x\\1"));
    return text.section(QRegularExpression(QStringLiteral("[;,\\n]")), 0, 0).simplified();
}

class Card {
public:
    explicit Card(const QVector<ContentLine>& lines) : m_lines(lines) {}

    NamedRow row()
    {
        m_row.line = m_lines.isEmpty() ? 0 : m_lines.first().line;
        for (const ContentLine& line : m_lines)
            take(line);
        nameIt();
        takeNumbers();
        takeMails();
        takeAddresses();
        set("notes", m_notes.join(QLatin1Char('\n')).trimmed());
        m_more.removeDuplicates();
        set("more", m_more.join(QLatin1Char('\n')));
        set("tag", m_tags.join(QStringLiteral(", ")));
        set("social", m_social.join(QStringLiteral(", ")));
        set("life_events", m_events.join(QLatin1Char('\n')));
        return m_row;
    }

private:
    void set(const char* column, const QString& text)
    {
        if (!text.isEmpty() && !m_row.cells.contains(QString::fromLatin1(column)))
            m_row.cells.insert(QString::fromLatin1(column), text);
    }

    bool has(const char* column) const { return m_row.cells.contains(QString::fromLatin1(column)); }

    void append(const char* column, const QString& text)
    {
        QString& cell = m_row.cells[QString::fromLatin1(column)];
        cell += (cell.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    }

    void note(const QString& label, const QString& text) { m_more.append(label + QStringLiteral(": ") + text); }

    void take(const ContentLine& line)
    {
        const QString& name = line.name;
        if (name == QLatin1String("PHOTO") || name == QLatin1String("LOGO"))
            return takePicture(line);
        const QString text = line.text().trimmed();
        if (line.binary)
            return leaveOut(name);
        if (text.isEmpty())
            return;
        if (name == QLatin1String("N"))
            m_name = line.parts();
        else if (name == QLatin1String("FN"))
            m_fullName = onOneLine(text);
        else if (name == QLatin1String("ORG"))
            takeCompany(line.parts());
        else if (name == QLatin1String("TITLE"))
            set("title", onOneLine(text));
        else if (name == QLatin1String("ROLE"))
            m_role = onOneLine(text);
        else if (name == QLatin1String("TEL"))
            m_numbers.append(line);
        else if (name == QLatin1String("EMAIL"))
            m_mails.append(line);
        else if (name == QLatin1String("ADR"))
            m_addresses.append(line);
        else if (name == QLatin1String("UID"))
            set("external_ref", onOneLine(text));
        else
            takeRest(line, text);
    }

    void takeRest(const ContentLine& line, const QString& text)
    {
        const QString& name = line.name;
        if (name == QLatin1String("BDAY"))
            takeBirthday(line, text);
        else if (name == QLatin1String("NOTE"))
            m_notes.append(text);
        else if (name == QLatin1String("CATEGORIES"))
            m_tags.append(line.list());
        else if (name == QLatin1String("LANG"))
            set("language", onOneLine(text));
        else if (name == QLatin1String("NICKNAME"))
            note(Words::tr("Nickname"), onOneLine(text));
        else if (name == QLatin1String("ANNIVERSARY") || name == QLatin1String("X-ANNIVERSARY"))
            m_events.append(Words::tr("Anniversary") + QStringLiteral(": ") + text);
        else if (name == QLatin1String("URL") && text.contains(QLatin1String("linkedin.com"), Qt::CaseInsensitive))
            set("linkedin", text);
        else if (name == QLatin1String("URL") || name == QLatin1String("X-SOCIALPROFILE") ||
                 name == QLatin1String("IMPP"))
            m_social.append(onOneLine(text));
        else if (!isSilent(name) && !(name == QLatin1String("LABEL") && hasAddress()))
            note(labelOf(line), onOneLine(text));
    }

    void leaveOut(const QString& property)
    {
        remark(Words::tr("%1 of the card is no text and was left out.").arg(property));
    }

    // The label of an address says in one piece what the address says in parts.
    bool hasAddress() const
    {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [](const ContentLine& line) { return line.name == QLatin1String("ADR"); });
    }

    // What the person called it who wrote the card ("_$!<Assistant>!$_" where it comes from a list), else its name.
    QString labelOf(const ContentLine& line) const
    {
        for (const ContentLine& other : m_lines) {
            if (line.group.isEmpty() || other.group != line.group || other.name != QLatin1String("X-ABLABEL"))
                continue;
            QString label = onOneLine(other.text());
            if (label.startsWith(QLatin1String("_$!<")) && label.endsWith(QLatin1String(">!$_")))
                label = label.mid(4, label.size() - 8);
            return label.isEmpty() ? line.name : label;
        }
        return line.name;
    }

    void takePicture(const ContentLine& line)
    {
        const QString value = line.value.trimmed();
        if (!line.binary && !value.isEmpty() && !value.startsWith(QLatin1String("data:"), Qt::CaseInsensitive))
            return note(line.name, onOneLine(line.text()));
        if (line.name != QLatin1String("PHOTO") || !m_row.files.isEmpty())
            return remark(Words::tr("A second picture or a logo of the card was left out."));
        if (line.cut)
            return remark(Words::tr("The picture of the card is larger than 3 MB and was left out."));
        const qsizetype comma = value.indexOf(QLatin1Char(',')) + 1;
        const QByteArray bytes = QByteArray::fromBase64(line.binary ? line.packed : value.mid(comma).toLatin1());
        const auto shape = pictureShapeOf(bytes);
        if (!shape)
            return remark(Words::tr("The picture of the card is neither PNG nor JPEG and was left out."));
        if (shape->isTooLarge())
            return remark(Words::tr("The picture of the card has %1 × %2 pixels, more than this program shows, and was "
                                    "left out.")
                              .arg(shape->width)
                              .arg(shape->height));
        const QString ending = QMimeDatabase().mimeTypeForName(shape->mediaType).preferredSuffix();
        m_row.files.append({Words::tr("Picture") + QLatin1Char('.') + ending, shape->mediaType, bytes});
    }

    void remark(const QString& text)
    {
        if (!m_row.remarks.contains(text))
            m_row.remarks.append(text);
    }

    void takeCompany(QStringList parts)
    {
        set("account_id", onOneLine(parts.takeFirst()));
        parts.removeAll(QString());
        set("department", onOneLine(parts.join(QStringLiteral(", "))));
    }

    // 1604 stands for no year on a telephone that must have one.
    void takeBirthday(const ContentLine& line, const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^(\\d{4}|--)-?(\\d{2})-?(\\d{2})"));
        const auto match = form.match(text);
        const QString year = match.captured(1);
        const bool noYear =
            year == QLatin1String("--") || (!year.isEmpty() && line.parameter("X-APPLE-OMIT-YEAR") == year);
        const QDate day(noYear ? 2000 : year.toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (day.isValid() && !noYear)
            set("birthday", day.toString(Qt::ISODate));
        else
            note(Words::tr("Birthday"), day.isValid() ? day.toString(QStringLiteral("--MM-dd")) : text);
    }

    // Who has one name only is called by it; a card without any is called by its company or its e-mail.
    void nameIt()
    {
        const auto part = [this](int index) { return onOneLine(m_name.value(index)); };
        QString given = (part(1) + QLatin1Char(' ') + part(2)).simplified();
        QString family = (part(0) + QLatin1Char(' ') + part(4)).simplified();
        QString salutation = part(3);
        if (given.isEmpty() && family.isEmpty() && !m_fullName.isEmpty()) {
            const PersonName name = personNameOf(m_fullName);
            given = name.given;
            family = name.family;
            salutation = name.salutation;
        }
        if (family.isEmpty())
            std::swap(given, family);
        if (family.isEmpty())
            family = m_row.cells.value(QStringLiteral("account_id"));
        if (family.isEmpty() && !m_mails.isEmpty())
            family = onOneLine(m_mails.first().text());
        set("family_name", family);
        set("given_name", given);
        set("salutation", salutation);
        if (!has("title"))
            set("title", m_role);
        else if (!m_role.isEmpty() && m_role != m_row.cells.value(QStringLiteral("title")))
            note(QStringLiteral("ROLE"), m_role);
    }

    static bool isPreferred(const ContentLine& line)
    {
        return line.isType("pref") || !line.parameter("PREF").isEmpty();
    }

    // The preferred one first, else as they come.
    static void putPreferredFirst(QVector<ContentLine>& lines)
    {
        std::stable_partition(lines.begin(), lines.end(), isPreferred);
    }

    void takeNumbers()
    {
        putPreferredFirst(m_numbers);
        for (const ContentLine& line : std::as_const(m_numbers)) {
            const QString number = numberOf(line.text());
            if (number.isEmpty())
                continue;
            if (line.isType("fax") || line.isType("pager"))
                append(line.isType("fax") ? "phone_fax" : "phone_other", number);
            else if (line.isType("cell") && !has("mobile"))
                set("mobile", number);
            else if (!line.isType("cell") && !has("phone"))
                set("phone", number);
            else
                append(line.isType("cell")   ? "phone_mobile"
                       : line.isType("work") ? "phone_work"
                       : line.isType("home") ? "phone_home"
                                             : "phone_other",
                       number);
        }
    }

    void takeMails()
    {
        putPreferredFirst(m_mails);
        for (const ContentLine& line : std::as_const(m_mails)) {
            QString address = onOneLine(line.text());
            if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
                address.remove(0, 7);
            if (!isEmail(address))
                note(Words::tr("E-mail"), address);
            else if (!has("email"))
                set("email", address);
            else
                append(line.isType("work")   ? "email_work"
                       : line.isType("home") ? "email_home"
                                             : "email_other",
                       address);
        }
    }

    void takeAddresses()
    {
        putPreferredFirst(m_addresses);
        std::stable_partition(m_addresses.begin(), m_addresses.end(),
                              [](const ContentLine& line) { return isPreferred(line) || line.isType("work"); });
        for (const ContentLine& line : std::as_const(m_addresses)) {
            QStringList parts = line.parts();
            for (QString& part : parts)
                part = onOneLine(part);
            QStringList street{parts.value(2), parts.value(1), parts.value(0)};
            street.removeAll(QString());
            const std::pair<const char*, QString> cells[] = {{"street", street.join(QStringLiteral(", "))},
                                                             {"city", parts.value(3)},
                                                             {"region", parts.value(4)},
                                                             {"postcode", parts.value(5)},
                                                             {"country", parts.value(6)}};
            const bool first = !has("street") && !has("city") && !has("postcode") && !has("country");
            QStringList whole;
            for (const auto& [column, text] : cells) {
                if (first)
                    set(column, text);
                else if (!text.isEmpty())
                    whole.append(text);
            }
            if (!whole.isEmpty())
                note(Words::tr("Address"), whole.join(QStringLiteral(", ")));
        }
    }

    const QVector<ContentLine>& m_lines;
    NamedRow m_row;
    QStringList m_name, m_notes, m_more, m_tags, m_social, m_events;
    QString m_fullName, m_role;
    QVector<ContentLine> m_numbers, m_mails, m_addresses;
};

} // namespace

NamedRow rowOfCard(const QVector<ContentLine>& card)
{
    return Card(card).row();
}

CardReader::CardReader(const QString& path, const CsvLimits& limits)
    : NamedRows(QStringLiteral("contact")), m_file(openedFile(path)), m_lines(*m_file, limits.file)
{
    QSet<QString> filled;
    NamedRow row;
    while (read(row)) {
        for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell)
            filled.insert(cell.key());
    }
    if (filled.isEmpty())
        throw invalid(Words::tr("%1 holds no card with a name. Nothing can be imported from it.")
                          .arg(QFileInfo(path).fileName()));
    for (const auto& [name, target] : cardColumns) {
        if (!filled.contains(QString::fromLatin1(name)))
            continue;
        ColumnMapping& column = addColumn(QString::fromLatin1(name), QString::fromLatin1(target));
        column.makesLinked = column.target == QLatin1String("account_id");
        column.ownWords = column.header == QLatin1String("more");
    }
    m_lines.restart();
}

bool CardReader::read(NamedRow& row)
{
    QVector<ContentLine> card;
    ContentLine line;
    int depth = 0;
    bool nested = false;
    bool pictured = false;
    while (m_lines.next(line)) {
        const bool isCard = line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (line.name == QLatin1String("BEGIN") && isCard)
            ++depth;
        if (depth == 1 && card.size() < mostCardProperties) {
            // One picture is taken; what follows need not be held.
            if (!line.packed.isEmpty() && (pictured || line.name != QLatin1String("PHOTO")))
                line.packed = QByteArray();
            pictured = pictured || !line.packed.isEmpty();
            card.append(line);
        }
        nested = nested || depth > 1;
        if (line.name != QLatin1String("END") || !isCard || depth == 0 || --depth > 0)
            continue;
        row = rowOfCard(card);
        if (nested)
            row.remarks.append(Words::tr("The card within the card was left out."));
        return true;
    }
    if (depth == 0 || card.size() < 2)
        return false;
    row = rowOfCard(card);
    row.remarks.append(Words::tr("The file ends within this card."));
    return true;
}

} // namespace perennial
