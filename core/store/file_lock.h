// FileLock: one writing process a file, by flock on a companion that names its holder.
#pragma once
#include <QString>
#include <memory>

namespace perennial::store {

// Milliseconds that backups, restoring and checks wait for another program to let go of the file.
constexpr int carePatienceMs = 10'000;

// The companion is `<canonical path>.lock`: the same for every symlink to the file. The kernel lets go of it when its
// holder dies, however that happens. It is removed when it is released.
class FileLock {
public:
    // Null when another program, or another place in this one, holds the lock. Throws Error Storage when the
    // companion cannot be written (read-only folder, full disk).
    static std::unique_ptr<FileLock> tryLock(const QString& path);
    // Waits. Throws Error Busy naming the holder; at once-ish when the holder is stopped, for waiting cannot help then.
    static std::unique_ptr<FileLock> waitFor(const QString& path, int patienceMs);
    // "perennial (process 4711 on desk-3) since 2026-01-31 09:15", empty when nobody holds it.
    static QString holder(const QString& path);
    // Where the companion of `path` is.
    static QString companionOf(const QString& path);

    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    // Whether the companion was left behind by a holder that died.
    bool inherited() const { return m_inherited; }

private:
    FileLock(int descriptor, const QString& companion, bool inherited);
    void sign() const;

    int m_descriptor;
    QString m_companion;
    bool m_inherited;
};

// The file that `path` names, through symlinks, also where the last part does not exist yet.
QString canonicalPath(const QString& path);

} // namespace perennial::store
