// Mail text: the encodings of e-mail headers and bodies.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

namespace perennial {

// "=?utf-8?q?Gr=C3=BC=C3=9Fe?= =?utf-8?b?8J+Yig==?=" → "Grüße 😊": RFC 2047, and plain eight-bit bytes as they are
// meant.
QString headerText(const QByteArray& raw);

struct MailAddress {
    QString name;
    QString address;
};
// "Anna Bauer <anna@x.de>, \"Lee, Kim\" <kim@x.de>, bob@x.de (Bob)"; groups give their members.
QVector<MailAddress> addressesOf(const QByteArray& raw);

// RFC 5322, with the names of zones that old programs write. In UTC; invalid for anything else.
QDateTime mailDateOf(const QByteArray& raw);

// A quoted-printable body, its soft line breaks gone.
QByteArray fromQuotedBody(const QByteArray& body);

// The words of a page: without tags, scripts and styles; blocks begin a line.
QString textOfHtml(const QString& html);

} // namespace perennial
