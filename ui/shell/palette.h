// Palette: Ctrl+K finds records and runs commands.
#pragma once
#include "ui/support/page.h"
#include <QFrame>
#include <QPointer>

class QListView;
class QStandardItemModel;

namespace perennial {

class SearchBox;

// Over the window, at its top. Records first, best first; then commands with their shortcuts; “>” commands only.
// Escape gives the keyboard back to where it was.
class Palette : public Adaptive<QFrame> {
    Q_OBJECT
public:
    Palette(Navigator& navigator, QWidget* window);
    void open(const QString& text);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& text);
    void addRecords(const QString& text);
    void addCommands(const QString& text);
    void runRow(const QModelIndex& index);
    void close();

    Navigator& m_navigator;
    SearchBox* m_box;
    QListView* m_list;
    QStandardItemModel* m_rows;
    QPointer<QWidget> m_before;
};

} // namespace perennial
