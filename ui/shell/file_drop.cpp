// FileDrop: an event filter on the window.
#include "ui/shell/file_drop.h"
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace perennial {

FileDrop::FileDrop(QWidget* window, const QStringList& endings, std::function<void(const QString&)> take)
    : QObject(window), m_endings(endings), m_take(std::move(take))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData* dropped) const
{
    for (const QUrl& url : dropped->urls()) {
        if (url.isLocalFile() && m_endings.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    }
    return {};
}

bool FileDrop::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        if (fileIn(enter->mimeData()).isEmpty())
            return false;
        enter->acceptProposedAction();
        return true;
    }
    if (event->type() != QEvent::Drop)
        return false;
    auto* drop = static_cast<QDropEvent*>(event);
    const QString file = fileIn(drop->mimeData());
    if (file.isEmpty())
        return false;
    drop->acceptProposedAction();
    // After the drag is over: what follows may open a dialog or replace the window.
    QTimer::singleShot(0, this, [take = m_take, file] { take(file); });
    return true;
}

} // namespace perennial
