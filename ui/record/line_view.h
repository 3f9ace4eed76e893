// LineView: the table of lines with the keys of a spreadsheet, and under a row the sentence that says what is wrong.
#pragma once
#include "ui/support/own_focus.h"
#include <QTableView>

namespace perennial {

class LineTable;

class LineView : public OwnFocus<QTableView> {
    Q_OBJECT
public:
    explicit LineView(LineTable* lines, QWidget* parent = nullptr);

    // To the cell below; from the last typed row to the start of the empty one.
    void goDown();
    void goTo(int row, int column, bool edit);
    // Rows of the selection, in order; the current one where nothing is selected.
    QVector<int> chosenRows() const;
    // The first column one types in.
    int firstColumn() const;

Q_SIGNALS:
    void removeAsked();
    void moveAsked(int by);
    void pasteAsked();
    void copyAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isMine(const QKeyEvent* event) const;
    QModelIndex typedCell(const QModelIndex& from, int step) const;

    LineTable* m_lines;
};

} // namespace perennial
