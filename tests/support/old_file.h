// A file of an earlier format, as the program of that time made it.
#pragma once
#include "checkout_paths.h"
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <stdexcept>

namespace perennial::test {

// tests/data/format-N.perennial.z, qCompress()ed: format 1 holds a baker with a tag and a note, a converted lead, a
// deal in the stage Proposal, a confirmed order, and two companies of an import that made the own field
// “Lieblingsfarbe”; format 2 a baker with an invoice that is partly paid and a draft, and two leads of which one is
// qualified, with the own field “Brotsorte”; format 3 a baker whose invoice is payable in three parts and paid in one,
// her contacts with e-mail and telephone, a lead, and two companies of an import; format 4 a baker with four orders of
// tables at 100.00: ten of which six were closed short, five that were cancelled with their freight, ten of which three
// were cancelled, and six whose cancelling was undone.
class OldFile {
public:
    explicit OldFile(int format = 1)
    {
        // What the program remembers on this machine, backups too, stays in the test's own folder.
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
        QDir().mkpath(folder.filePath(QStringLiteral("work")));
        path = folder.filePath(QStringLiteral("work/old.perennial"));
        QFile packed(QStringLiteral(PERENNIAL_SOURCE_DIR "/tests/data/format-%1.perennial.z").arg(format));
        if (!packed.open(QIODevice::ReadOnly))
            throw std::runtime_error("the old file is missing in tests/data");
        QFile file(path);
        const QByteArray bytes = qUncompress(packed.readAll());
        if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the old file could not be unpacked");
    }

    // What the program put on its shelf of backups.
    QStringList backups() const
    {
        QStringList found;
        QDir shelf(folder.filePath(QStringLiteral("home/perennial/backups")));
        for (const QString& one : shelf.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir files(shelf.filePath(one));
            for (const QString& name : files.entryList(QDir::Files))
                found.append(files.filePath(name));
        }
        return found;
    }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path;
};

} // namespace perennial::test
