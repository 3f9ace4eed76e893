// ZipWriter: a ZIP archive written front to back, member by member.
#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QVector>
#include <memory>

namespace perennial {

// Members are deflated and carry no date: the same content gives the same bytes. Every call throws Error Storage when
// the device refuses, and Error Refused beyond what a ZIP archive without ZIP64 holds (4 GB, 65,534 members).
class ZipWriter {
public:
    // The device must be open for writing and outlive the writer.
    explicit ZipWriter(QIODevice& device);
    ~ZipWriter();

    // Begins a member, `name` with forward slashes; what is written to the answer goes into it, until the next begin()
    // or finish(). Its write() throws as this class does.
    QIODevice& begin(const QString& name);
    // Must be called at the end.
    void finish();

private:
    class Packing;

    void endMember();
    void put(const QByteArray& bytes);

    QIODevice& m_device;
    std::unique_ptr<Packing> m_open;
    QByteArray m_directory;
    int m_members = 0;
    qint64 m_written = 0;
};

} // namespace perennial
