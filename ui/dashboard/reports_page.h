// ReportsPage: every report as a table with its formula; a row opens the records it was added up from.
#pragma once
#include "core/insight/report.h"
#include "ui/support/page.h"

class QListWidget;
class QTableWidget;

namespace perennial {

class Background;
class PageHeader;
class PlainLabel;

class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void read();
    void fill(const Report& report);
    void open(int row, int column);

    Background& m_background;
    PageHeader* m_header;
    QListWidget* m_kinds;
    PlainLabel* m_formula;
    QTableWidget* m_table;
    Report m_report;
};

} // namespace perennial
