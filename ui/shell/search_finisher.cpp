// SearchFinisher: one look after the other, and the two steps on a thread of their own.
#include "ui/shell/search_finisher.h"
#include "ui/support/progress_strip.h"
#include "ui/support/tokens.h"
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int looksEvery = 200;   // milliseconds
constexpr double nearlyAll = 0.9; // the last tenth is done by the last step

} // namespace

SearchFinisher::SearchFinisher(Workspace& workspace, QVBoxLayout* place, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_strip(new ProgressStrip), m_errand(workspace)
{
    m_strip->setContentsMargins(space::l, space::s, space::l, 0);
    place->addWidget(m_strip);
    m_clock.setInterval(looksEvery);
    connect(&m_clock, &QTimer::timeout, this, &SearchFinisher::look);
    connect(&workspace, &Workspace::changed, this, &SearchFinisher::begin);
    begin();
}

// Before the next look, whoever was waiting for the change has the workspace.
void SearchFinisher::begin()
{
    if (!m_clock.isActive() && m_workspace.isSearchBehind() && !m_workspace.isReadOnly())
        m_clock.start();
}

void SearchFinisher::look()
{
    if (m_errand.isRunning() || m_workspace.thread() != thread())
        return; // another long step has it
    if (!m_workspace.isSearchBehind()) {
        m_clock.stop();
        m_strip->finish();
        return;
    }
    if (!m_strip->isRunning())
        m_strip->start(tr("Finishing the search index; until then searching is slower."), 100, false);
    const std::optional<double> share = m_workspace.searchShare();
    m_strip->advance(int(share.value_or(0) * 100));
    if (!share)
        run([](Workspace& workspace) { return workspace.beginSearch(); });
    else if (*share >= nearlyAll)
        run([this](Workspace& workspace) {
            return workspace.finishSearch([this](double) { return !m_errand.isStopAsked(); });
        });
}

void SearchFinisher::run(const std::function<Outcome<void>(Workspace&)>& step)
{
    m_errand.run<bool>(
        [step](Workspace& workspace) {
            const Outcome<void> done = step(workspace);
            if (!done)
                throw done.error();
            return true;
        },
        [this](const Outcome<bool>& done) {
            if (done)
                return look();
            m_clock.stop(); // until the next change, or until the file is opened again
            m_strip->finish();
            if (done.error().fault != Fault::Cancelled)
                Q_EMIT failed(done.error());
        });
}

} // namespace perennial
