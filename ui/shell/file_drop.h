// FileDrop: lets a window take files that are dropped on it, by their endings.
#pragma once
#include <QObject>
#include <QStringList>
#include <functional>

class QMimeData;
class QWidget;

namespace perennial {

class FileDrop : public QObject {
    Q_OBJECT
public:
    // `take` is called with the file; endings are without the dot, in lower case.
    FileDrop(QWidget* window, const QStringList& endings, std::function<void(const QString& file)> take);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString fileIn(const QMimeData* dropped) const;

    QStringList m_endings;
    std::function<void(const QString&)> m_take;
};

} // namespace perennial
