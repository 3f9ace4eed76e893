// SampleFile: the thread, and how far it is.
#include "app/desktop/sample_file.h"
#include "core/exchange/demo_data.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/run_by_name.h"
#include "core/workspace/office.h"
#include "core/workspace/workspace.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace perennial {
namespace {

bool isWhole(const QString& path)
{
    OpenOptions options;
    options.use = OpenOptions::Use::Look;
    const auto opened = Workspace::open(path, options);
    return opened && isSample((*opened)->reader());
}

} // namespace

SampleFile::SampleFile(QObject* parent) : QObject(parent) {}

SampleFile::~SampleFile()
{
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
}

QString SampleFile::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Sample data.perennial");
}

void SampleFile::prepare()
{
    m_thread.reset(QThread::create([this] {
        const Outcome<void> done = make();
        // Told on the thread of this object, which waits for the thread before it goes.
        QMetaObject::invokeMethod(this, [this, done] {
            if (done)
                Q_EMIT ready(path());
            else
                Q_EMIT failed(done.error());
        });
    }));
    m_thread->start(QThread::LowPriority);
}

Outcome<void> SampleFile::make()
{
    const QString file = path();
    if (QFileInfo::exists(file)) {
        const Outcome<bool> whole = attempt([&file] { return isWhole(file); });
        if (whole && *whole)
            return {};
        QFile::remove(file);
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    return makeDemo(file, {keepTrue, verbsByName(), labelOfVerb}, {}, [this](double share) {
        const int percent = int(share * 100);
        QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); });
        return !m_stopped;
    });
}

} // namespace perennial
