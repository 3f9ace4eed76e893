// KnownPeople: whose an e-mail address is — ours, a contact's, or nobody's.
#pragma once
#include "core/workspace/reader.h"
#include <QHash>
#include <QSet>
#include <QString>

namespace perennial {

class KnownPeople {
public:
    // Without a reader nobody is known. The reader must outlive this.
    explicit KnownPeople(const Reader* reader);

    // An address of the office or of one of its people.
    bool isOwn(const QString& address) const;
    bool knowsOwn() const { return !m_own.isEmpty(); }
    // The contact's number (CON-17) by its main or a further address; empty where it is nobody's.
    QString contactOf(const QString& address);

private:
    const Reader* m_reader;
    QSet<QString> m_own;
    QHash<QString, QString> m_contacts;
};

} // namespace perennial
