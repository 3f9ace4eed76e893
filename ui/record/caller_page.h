// CallerPage: a telephone number in, its people and companies out — with what is open with them, and ways to go on.
#pragma once
#include "core/lifecycle/engagement/find_callers.h"
#include "ui/model/latest_question.h"
#include "ui/support/page.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial {

class EmptyState;
class PageHeader;
class SearchBox;

// The place's filter is the number, in any spelling or as a tel: address. With "answer" in its state the only one who
// has the number is opened at once, the panel for the call at hand.
class CallerPage : public Page {
    Q_OBJECT
public:
    CallerPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;

    QTableView* table() const { return m_table; }
    EmptyState* empty() const { return m_empty; }
    SearchBox* line() const { return m_line; }

Q_SIGNALS:
    void loaded();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look(const QString& text);
    void read(bool answer, bool takeKeyboard);
    void fill();
    void offer(); // in place of a list without rows
    void open(int row);
    void create(const char* entity);

    LatestQuestion m_looking;
    QString m_number;
    QVector<Caller> m_callers;
    bool m_isLooking = false; // the file was asked and has not answered yet
    PageHeader* m_header;
    SearchBox* m_line;
    QPushButton* m_new;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    EmptyState* m_empty;
};

} // namespace perennial
