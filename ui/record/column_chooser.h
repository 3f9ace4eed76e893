// ColumnChooser: a small window under the table's button in which columns are ticked and moved.
#pragma once
#include "core/catalog/entity.h"
#include "ui/support/adaptive.h"
#include <QFrame>

class QListWidget;
class QPushButton;

namespace perennial {

class IconButton;

class ColumnChooser : public Adaptive<QFrame> {
    Q_OBJECT
public:
    // `shown` are indexes of fields in their order; what is not shown stands under them.
    ColumnChooser(const EntityDef& def, const QVector<int>& shown, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }
    QStringList columns() const;
    void openAt(const QPoint& corner); // global: the upper one at the end of its lines

Q_SIGNALS:
    void changed(const QStringList& columns);
    void resetAsked();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void move(int by);

    QListWidget* m_list;
    IconButton* m_up;
    IconButton* m_down;
    QPushButton* m_reset;
};

} // namespace perennial
