// CardView: the list of cards of one stage — keys between cards and columns, dragging, the menu of a card.
#pragma once
#include "ui/board/card_model.h"
#include "ui/support/own_focus.h"
#include <QListView>
#include <QSet>

namespace perennial {

class CardView : public OwnFocus<QListView> {
    Q_OBJECT
public:
    explicit CardView(CardModel* model, QWidget* parent = nullptr);

    CardModel* cards() const { return m_cards; }
    Id currentId() const;
    void choose(int row);
    // Only the column in use shows which card is chosen.
    bool isActive() const { return m_active; }
    void setActive(bool active);
    // Cards that were chosen in the list before; they are shown as chosen, keys and menu are about the current one.
    void setPicked(const QVector<Id>& ids);
    bool isPicked(int row) const { return m_picked.contains(m_cards->idAt(row)); }
    // What an empty column says.
    void setEmptyWords(const QString& words);

Q_SIGNALS:
    void taken();            // the keyboard came here
    void steppedOut(int by); // left or right: to the column before (-1) or after (1)
    void leaving();          // Escape
    void menuAsked(const QPoint& global);
    void dragged(bool going);
    void hovered(bool over); // a card is held over the column
    void dropped(perennial::Id id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap pictureOf(const QModelIndex& index) const;

    CardModel* m_cards;
    QString m_emptyWords;
    QSet<Id> m_picked;
    bool m_active = false;
};

} // namespace perennial
