// SampleFile: the file with the made-up company, made on a thread of its own where it is missing.
#pragma once
#include "core/base/error.h"
#include <QObject>
#include <atomic>
#include <memory>

class QThread;

namespace perennial {

class SampleFile : public QObject {
    Q_OBJECT
public:
    explicit SampleFile(QObject* parent = nullptr);
    // Stops the work and waits for its end, a few milliseconds.
    ~SampleFile() override;

    // In the program's own folder, away from the files of the person.
    static QString path();

    // Makes the file, or finds it there whole: ready() either way. One that was not finished is made anew. Once only.
    void prepare();
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void progressed(int percent);
    void ready(const QString& path);
    // It was stopped (Fault::Cancelled) or could not be made; there is no file then.
    void failed(const perennial::Error& error);

private:
    Outcome<void> make();

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stopped = false;
};

} // namespace perennial
