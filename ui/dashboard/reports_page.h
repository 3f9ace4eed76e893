// ReportsPage: the dashboard of a period, and every report by itself with the records behind each number.
#pragma once
#include "ui/dashboard/report_answers.h"
#include "ui/support/page.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace perennial {

class Background;
class ComboBox;
class DashboardView;
class PageHeader;
class PageArea;
class PeriodChooser;
class PlainLabel;
class ReportView;

class ReportsPage : public Page {
    Q_OBJECT
public:
    ReportsPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    // The state names the report ("report": its key; none: the dashboard), the period ("from", "to") and the pipeline.
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool run(const QString& commandKey) override;
    bool canRun(const QString& commandKey) const override;

    DashboardView* dashboard() const { return m_dashboard; }
    ReportView* report() const { return m_report; }
    Period period() const;

Q_SIGNALS:
    void shown(); // the numbers asked for last are on screen

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void wire();
    void read();
    void readDashboard();
    void readReport();
    void open(const Behind& behind);
    void goTo(const QString& reportKey);
    void showDashboard();
    void updateHeader();
    void fillMenu();
    void fillPipelines();
    bool showsReport() const;
    bool isAboutDeals() const; // what is shown, or some of it
    Filter deals() const;      // those of the chosen pipeline
    ReportRequest reportRequest() const;

    Background& m_background;
    PageHeader* m_header;
    QPushButton* m_back;
    QPushButton* m_all; // a menu of all reports by section
    PlainLabel* m_compared;
    PeriodChooser* m_period;
    QPushButton* m_paper; // what is shown as PDF or on paper
    ComboBox* m_pipeline; // of deals; there where the file has several
    PageArea* m_area;
    QStackedWidget* m_stack; // in it
    DashboardView* m_dashboard;
    ReportView* m_report;
    QTimer* m_rest; // after a change, until it is read again
    int m_asked = 0;
    bool m_stale = true;
};

} // namespace perennial
