// ShortcutPage: every command with its keys, by menu, to search in.
#pragma once
#include "ui/support/page.h"

class QStandardItemModel;
class QTableView;

namespace perennial {

class EmptyState;
class PageHeader;
class SearchBox;

class ShortcutPage : public Page {
    Q_OBJECT
public:
    explicit ShortcutPage(Navigator& navigator, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool run(const QString& commandKey) override;
    bool canRun(const QString& commandKey) const override;

    SearchBox* searchBox() const { return m_search; }
    QStandardItemModel* rows() const { return m_rows; }

protected:
    void retranslate() override;

private:
    void fill();
    void print();

    PageHeader* m_header;
    SearchBox* m_search;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    EmptyState* m_empty;
};

} // namespace perennial
