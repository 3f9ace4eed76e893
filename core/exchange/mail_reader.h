// MailReader: the messages of a mailbox (mbox), or a single one (.eml), one row an activity of the kind e-mail.
#pragma once
#include "core/exchange/known_people.h"
#include "core/exchange/mail_message.h"
#include "core/exchange/named_rows.h"
#include <QFile>

namespace perennial {

// The Message-ID is the external reference, so that the same mailbox again adds nothing. Of a message larger than 64 MB
// the end is left out with a remark. The line of a row is that of its first header.
class MailReader final : public NamedRows {
public:
    // `known` tells ours from theirs and finds the contact, where it is given; it must outlive the reader.
    MailReader(const QString& path, const CsvLimits& limits = {}, const Reader* known = nullptr);

    qint64 bytesRead() const override { return m_bytesRead; }
    qint64 size() const override { return m_file.size(); }

protected:
    bool read(NamedRow& row) override;

private:
    bool readMessage(QByteArray& raw, bool& cut);
    NamedRow rowOf(const MailMessage& message);

    QFile m_file; // buffered: it is read by lines
    KnownPeople m_people;
    QByteArray m_held; // the line that begins the next message
    qint64 m_bytesRead = 0;
    qint64 m_line = 0;
    qint64 m_beganAt = 0;
    bool m_isMailbox = false;
};

} // namespace perennial
