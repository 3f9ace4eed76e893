// TrashPage: what was deleted in the last 30 days, and bringing it back with all its links.
#pragma once
#include "core/record/history.h"
#include "ui/support/page.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial {

class Background;
class EmptyState;
class PageHeader;
class TakeBack;

// One deleted record with the operation that deleted it.
struct Deleted {
    QString entity;
    Id id = 0;
    QString kind; // "Contact"
    QString name;
    QString person;
    QDateTime at; // UTC
    qint64 operation = 0;
};

// Newest first. Records whose making was undone were never deleted and are left out.
QVector<Deleted> deletedSince(const Reader& reader, const QDateTime& since);

class TrashPage : public Page {
    Q_OBJECT
public:
    static constexpr int readOfEach = 500; // deleted records of one kind, the latest

    TrashPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool run(const QString& commandKey) override;
    bool canRun(const QString& commandKey) const override;

    QTableView* table() const { return m_table; }
    EmptyState* emptyState() const { return m_empty; }
    PageHeader* header() const { return m_header; }
    QPushButton* bringBackButton() const { return m_back; }

protected:
    void retranslate() override;

private:
    void reload();
    void fill(const QVector<Deleted>& deleted);
    void tellCount(const QVector<Deleted>& deleted);
    void bringBack();

    Background& m_background;
    PageHeader* m_header;
    QPushButton* m_back;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    EmptyState* m_empty;
    TakeBack* m_takeBack;
};

} // namespace perennial
