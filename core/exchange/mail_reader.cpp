// MailReader: where messages end, and their columns.
#include "core/exchange/mail_reader.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/exchange/opened_file.h"

namespace perennial {
namespace {

constexpr qsizetype mostMessage = 64'000'000;
constexpr qint64 longestMailLine = 1'000'000; // a longer one is read in pieces
constexpr int mostCorrespondents = 10;

constexpr const char* columns[] = {"external_ref", "kind",    "subject",    "status",      "direction",
                                   "due_on",       "done_at", "contact_id", "with_people", "notes"};

QString shown(const MailAddress& person)
{
    return person.name.isEmpty() || person.name == person.address
               ? person.address
               : QStringLiteral("%1 <%2>").arg(person.name, person.address);
}

bool isBetweenMessages(const QByteArray& line)
{
    return line.startsWith("From ") && line.size() > 6;
}

} // namespace

MailReader::MailReader(const QString& path, const CsvLimits& limits, const Reader* known)
    : NamedRows(QStringLiteral("activity")), m_file(path), m_people(known)
{
    m_isMailbox = openedFile(path)->read(8).startsWith("From ");
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error{Fault::Storage, Words::tr("%1 cannot be read: %2").arg(path, m_file.errorString())};
    if (m_file.size() > limits.file)
        throw tooLarge(limits.file);
    for (const char* column : columns)
        addColumn(QString::fromLatin1(column));
}

bool MailReader::readMessage(QByteArray& raw, bool& cut)
{
    raw.clear();
    cut = false;
    bool afterEmpty = true;
    bool begun = false;
    while (true) {
        QByteArray line = m_held.isEmpty() ? m_file.readLine(longestMailLine) : std::exchange(m_held, {});
        if (line.isEmpty())
            return begun && !raw.trimmed().isEmpty();
        m_bytesRead += line.size();
        m_line += line.endsWith('\n') ? 1 : 0;
        if (m_isMailbox && afterEmpty && isBetweenMessages(line)) {
            if (begun && !raw.trimmed().isEmpty()) {
                m_bytesRead -= line.size();
                m_line -= line.endsWith('\n') ? 1 : 0;
                m_held = line;
                return true;
            }
            begun = true;
            m_beganAt = m_line + 1;
            afterEmpty = false;
            continue;
        }
        if (!begun)
            m_beganAt = m_line;
        begun = true;
        afterEmpty = line == "\n" || line == "\r\n";
        if (m_isMailbox && line.startsWith('>')) {
            qsizetype marks = 0;
            while (marks < line.size() && line[marks] == '>')
                ++marks;
            if (line.mid(marks).startsWith("From "))
                line.remove(0, 1);
        }
        cut = cut || raw.size() + line.size() > mostMessage;
        if (!cut)
            raw += line;
    }
}

bool MailReader::read(NamedRow& row)
{
    QByteArray raw;
    bool cut = false;
    if (!readMessage(raw, cut))
        return false;
    MailMessage message = mailMessageOf(raw);
    if (cut)
        message.remarks.append(Words::tr("The message is very long; its end was left out."));
    row = rowOf(message);
    row.line = m_beganAt;
    return true;
}

NamedRow MailReader::rowOf(const MailMessage& message)
{
    NamedRow row;
    row.remarks = message.remarks;
    const auto set = [&row](const char* column, const QString& text) {
        if (!text.isEmpty())
            row.cells.insert(QString::fromLatin1(column), text);
    };
    set("external_ref", message.id);
    set("kind", QString::fromLatin1(Activity::email.key));
    set("subject", message.subject.isEmpty() ? Words::tr("(no subject)") : message.subject);
    set("status", QString::fromLatin1(Activity::done.key));
    if (message.sentAt.isValid()) {
        set("done_at", momentText(message.sentAt));
        set("due_on", message.sentAt.toLocalTime().date().toString(Qt::ISODate));
    } else {
        row.remarks.append(Words::tr("The message does not say when it was sent."));
    }
    const bool ours = !message.from.isEmpty() && m_people.isOwn(message.from.first().address);
    if (m_people.knowsOwn())
        set("direction", QString::fromLatin1(ours ? Activity::outgoing.key : Activity::incoming.key));
    QVector<MailAddress> others = ours ? QVector<MailAddress>() : message.from;
    others += message.to + message.copies;
    QStringList people;
    for (const MailAddress& person : std::as_const(others)) {
        if (m_people.isOwn(person.address))
            continue;
        if (people.size() < mostCorrespondents && !people.contains(shown(person)))
            people.append(shown(person));
        const QString contact = m_people.contactOf(person.address);
        if (!contact.isEmpty() && !row.cells.contains(QStringLiteral("contact_id")))
            set("contact_id", contact);
    }
    set("with_people", people.join(QStringLiteral(", ")));
    QString notes = message.text;
    if (!message.attached.isEmpty())
        notes += QStringLiteral("\n\n") + Words::tr("Attachments: %1").arg(message.attached.join(QStringLiteral(", ")));
    set("notes", notes.trimmed());
    return row;
}

} // namespace perennial
