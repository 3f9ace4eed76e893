// A file of ours in a folder of its own, and processes that die with it in hand.
#pragma once
#include "core/catalog/entities/engagement/lead.h"
#include "core/workspace/workspace.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace perennial::test {

class KeptFile {
public:
    explicit KeptFile(int leads = 3)
    {
        // What the program remembers on this machine stays in the test's own folder.
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
        path = folder.filePath(QStringLiteral("work/data.perennial"));
        QDir().mkpath(folder.filePath(QStringLiteral("work")));
        auto made = Workspace::create(path);
        if (!made)
            throw std::runtime_error(made.error().text.toStdString());
        for (int i = 0; i < leads; ++i)
            addLead(**made, QStringLiteral("Base %1").arg(i));
    }

    static void addLead(Workspace& workspace, const QString& name)
    {
        const auto done = workspace.perform(QStringLiteral("add"), [&](Desk& desk) {
            Row<Lead> lead = desk.blank<Lead>();
            lead.set(Lead::name, name);
            desk.save(lead);
        });
        if (!done)
            throw std::runtime_error(done.error().text.toStdString());
    }

    std::unique_ptr<Workspace> open(OpenOptions::Use use = OpenOptions::Use::OneShot) const
    {
        OpenOptions options;
        options.use = use;
        options.patience = 500;
        auto opened = Workspace::open(path, options);
        if (!opened)
            throw std::runtime_error(opened.error().text.toStdString());
        return std::move(*opened);
    }

    // The sentence and fault of an opening that must fail.
    Error refusal(OpenOptions::Use use = OpenOptions::Use::OneShot) const
    {
        OpenOptions options;
        options.use = use;
        options.patience = 300;
        auto opened = Workspace::open(path, options);
        return opened ? Error{Fault::Cancelled, QStringLiteral("it was opened")} : opened.error();
    }

    qint64 leads() const { return open(OpenOptions::Use::Look)->reader().count(queryOf<Lead>({})); }

    QStringList beside() const
    {
        return QDir(folder.filePath(QStringLiteral("work"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(qint64 at, const QByteArray& bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the test could not damage its file");
    }

    QTemporaryDir folder;
    QString path;
};

// A child process that does `work`, says so, and then sits there until it is killed.
class ChildProcess {
public:
    explicit ChildProcess(const std::function<void()>& work)
    {
        int ends[2] = {};
        if (::pipe(ends) != 0)
            throw std::runtime_error("no pipe");
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            work();
            (void)!::write(ends[1], "x", 1);
            for (;;)
                ::pause();
        }
        ::close(ends[1]);
        char said = 0;
        (void)!::read(ends[0], &said, 1);
        ::close(ends[0]);
    }
    ~ChildProcess() { kill(); }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    void stop() const
    {
        ::kill(m_process, SIGSTOP);
        int status = 0;
        ::waitpid(m_process, &status, WUNTRACED);
    }
    void kill()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        m_process = 0;
    }
    pid_t process() const { return m_process; }

private:
    pid_t m_process = 0;
};

} // namespace perennial::test
