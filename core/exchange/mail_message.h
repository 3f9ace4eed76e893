// MailMessage: one e-mail taken apart — who, when, about what, and its words.
#pragma once
#include "core/exchange/mail_text.h"
#include <QStringList>

namespace perennial {

struct MailMessage {
    QString id; // its Message-ID without brackets; of a message without one a number made of its bytes
    QString subject;
    QDateTime sentAt; // in UTC; invalid where it does not say
    QVector<MailAddress> from, to, copies;
    QString text;         // plain, also where the message is a page
    QStringList attached; // names
    QStringList remarks;  // what was left out or bounded, in sentences
};

// Never fails: headers beyond 256 KB, parts nested deeper than 10 or beyond 500, and text beyond 100,000 characters are
// left out with a remark.
MailMessage mailMessageOf(const QByteArray& raw);

// Whether a file that begins so is a mailbox or a message.
bool looksLikeMail(const QByteArray& beginning);

} // namespace perennial
