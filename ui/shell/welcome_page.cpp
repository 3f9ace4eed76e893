// WelcomePage: three buttons and a place to drop a file.
#include "ui/shell/welcome_page.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/plain_text.h"
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace perennial {

WelcomePage::WelcomePage(const QStringList& recentFiles, QWidget* parent) : Adaptive<QWidget>(parent)
{
    setAcceptDrops(true);
    auto* symbol = new IconLabel(QStringLiteral("office"), 48);
    m_title = new PlainLabel({}, TextSize::Figure);
    m_title->setAlignment(Qt::AlignCenter);
    m_promise = new PlainLabel({}, TextSize::Body, Shade::Muted);
    m_promise->setAlignment(Qt::AlignCenter);
    m_empty = new PrimaryButton({});
    m_open = new LinkButton({});
    connect(m_empty, &QPushButton::clicked, this, &WelcomePage::emptyAsked);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked({}); });
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(symbol, 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_promise);
    layout->addSpacing(space::l);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_empty);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(space::l);
    layout->addWidget(m_open, 0, Qt::AlignCenter);
    int shown = 0;
    for (const QString& file : recentFiles) {
        if (!QFileInfo::exists(file) || ++shown > 4)
            continue;
        auto* recent = new LinkButton(plainAction(QFileInfo(file).fileName()));
        setPlainToolTip(recent, file);
        connect(recent, &QPushButton::clicked, this, [this, file] { Q_EMIT openAsked(file); });
        layout->addWidget(recent, 0, Qt::AlignCenter);
    }
    layout->addStretch(3);
    retranslate();
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome"));
    m_promise->setText(tr("Your customers stay on this computer."));
    m_empty->setText(tr("Start &empty"));
    m_open->setText(tr("&Open an existing file…"));
}

void WelcomePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString file = url.toLocalFile();
        if (file.endsWith(QLatin1String(".perennial"), Qt::CaseInsensitive))
            Q_EMIT openAsked(file);
        return;
    }
}

} // namespace perennial
