// ReportView: one report with what it takes, its formula, its chart and its table.
#pragma once
#include "core/insight/report_list.h"
#include "ui/support/adaptive.h"
#include <QWidget>

class QDateEdit;
class QLabel;
class QSpinBox;

namespace perennial {

class ChartCard;
class ComboBox;
class FlowLayout;
class PeriodChooser;
class PlainLabel;
class ReportTable;

class ReportView : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit ReportView(QDate today, QWidget* parent = nullptr);

    // Shows the controls a report of that kind takes and starts from the request.
    void setKind(const ReportKind& kind, const ReportRequest& request);
    void setReport(const Report& report);
    // What the button says that leads from an empty report to the list of what it counts.
    void offerRecords(const QString& words);
    const Report& report() const { return m_report; }
    const ReportKind& kind() const { return m_kind; }
    ReportRequest request() const;
    ReportTable* table() const { return m_table; }
    ChartCard* chart() const { return m_chart; }

Q_SIGNALS:
    void asked(); // the request has changed
    void recordsWanted(const perennial::Behind& behind);
    void listWanted();
    void told(const QString& sentence);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void wireFields();
    void fitChart();
    QWidget* labelled(QLabel* label, QWidget* field);
    QSpinBox* number(int least, int most);
    void nameDays();
    void offerGroupings();

    QDate m_today;
    ReportKind m_kind;
    Report m_report;
    PeriodChooser* m_period;
    QDateEdit* m_day;
    QSpinBox* m_window;
    QSpinBox* m_limit;
    ComboBox* m_by;
    PlainLabel* m_dayLabel;
    PlainLabel* m_windowLabel;
    PlainLabel* m_limitLabel;
    PlainLabel* m_byLabel;
    PlainLabel* m_formula;
    PlainLabel* m_remarks;
    ChartCard* m_chart;
    ReportTable* m_table;
    class QStackedWidget* m_tables; // the table, or why it is empty
    class EmptyState* m_empty;
    class QPushButton* m_records; // in it
    class QTimer* m_typing;
};

} // namespace perennial
