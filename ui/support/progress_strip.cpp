// ProgressStrip: words, bar, button.
#include "ui/support/progress_strip.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include <QBoxLayout>
#include <QProgressBar>

namespace perennial {

ProgressStrip::ProgressStrip(QWidget* parent)
    : Adaptive<QWidget>(parent), m_words(new PlainLabel(QString(), TextSize::Secondary)), m_bar(new QProgressBar),
      m_stop(new Button(QString()))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    m_bar->setTextVisible(false);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &ProgressStrip::reveal);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT cancelled();
    });
    ProgressStrip::retranslate();
    hide();
}

void ProgressStrip::start(const QString& words, int total, bool stoppable)
{
    m_running = true;
    m_words->setText(words);
    describe(m_bar, words);
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    m_stop->setEnabled(true);
    m_stop->setVisible(stoppable);
    m_clock.start(delay);
}

void ProgressStrip::advance(int done, const QString& words)
{
    m_bar->setValue(done);
    if (words.isEmpty())
        return;
    m_words->setText(words);
    describe(m_bar, words);
}

void ProgressStrip::finish()
{
    m_running = false;
    m_clock.stop();
    hide();
}

void ProgressStrip::reveal()
{
    setVisible(m_running);
}

void ProgressStrip::retranslate()
{
    m_stop->setText(tr("Cancel"));
}

} // namespace perennial
