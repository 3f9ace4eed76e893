// UndoOffer: why a step cannot be undone by itself, and the way to undo those that stand in its way with it.
#pragma once
#include "core/base/error.h"
#include <QVector>
#include <QWidget>

class QPushButton;

namespace perennial {

class Banner;
class TakeBack;

// Stands there from a refusal of `takeBack` on until it is cleared or taken.
class UndoOffer : public QWidget {
    Q_OBJECT
public:
    explicit UndoOffer(TakeBack* takeBack, QWidget* parent = nullptr);
    void clear();
    QPushButton* button() const { return m_button; } // null while there is nothing to offer

private:
    void offer(const Error& error, const QVector<qint64>& before, qint64 sequence);

    TakeBack* m_takeBack;
    Banner* m_banner = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace perennial
