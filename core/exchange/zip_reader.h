// ZipReader: the members of a ZIP file, each sized before a byte of it is unpacked.
#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QVector>
#include <memory>

class QFile;

namespace perennial {

// What an archive may hold at most.
struct ZipLimits {
    int members = 10'000;
    qint64 member = 4'000'000'000; // bytes unpacked
    qint64 all = 4'000'000'000;    // of all members together
    qint64 ratio = 400;            // unpacked for one packed byte, where a member unpacks to more than `ratioFrom`
    qint64 ratioFrom = 10'000'000;
};

struct ZipMember {
    QString name; // with forward slashes, never absolute, never leading out of the archive
    qint64 size = 0;
    qint64 packed = 0;
    quint32 crc = 0;
    quint16 method = 0;
    qint64 at = 0; // of its local header in the file
};

// Stored and deflated members. Passwords, ZIP64, several disks and other methods are refused; so are archives beyond
// the limits and members that lie upon each other. Everything throws Error Invalid for an archive that is no good,
// NotFound and Storage for a file that cannot be read.
class ZipReader {
public:
    explicit ZipReader(const QString& path, const ZipLimits& limits = {});
    ~ZipReader();

    const QVector<ZipMember>& members() const { return m_members; }
    // Null when there is none of that name.
    const ZipMember* find(const QString& name) const;

    // Unpacks while it is read, front to back. Its read() throws Error Invalid where the member is cut, unpacks to
    // another size than it says, or has another checksum; the checksum is known at its end only.
    std::unique_ptr<QIODevice> open(const ZipMember& member) const;
    // A member that must be small; more than `most` bytes throw Error Invalid.
    QByteArray read(const ZipMember& member, qint64 most) const;

private:
    void readDirectory(const ZipLimits& limits);
    ZipMember memberAt(const QByteArray& directory, qsizetype& at, const ZipLimits& limits) const;
    void judge(const ZipLimits& limits) const;
    qint64 contentOf(const ZipMember& member) const;
    QByteArray bytes(qint64 at, qint64 count) const;

    std::shared_ptr<QFile> m_file;
    QString m_name;
    QVector<ZipMember> m_members;
    qint64 m_directoryAt = 0;
};

} // namespace perennial
