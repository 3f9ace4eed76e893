// DashboardView: the period, key figures, charts, lost and late customers, and the table of all reports.
#pragma once
#include "ui/dashboard/report_answers.h"
#include "ui/support/adaptive.h"
#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QTableWidget;
class QTimer;

namespace perennial {

class ChartCard;
class FigureCard;
class PlainLabel;

class DashboardView : public Adaptive<QScrollArea> {
    Q_OBJECT
public:
    explicit DashboardView(QWidget* parent = nullptr);

    // Its cards follow one after the other.
    void setOverview(const Overview& overview);
    const Overview& overview() const { return m_overview; }
    ChartCard* card(const QString& reportKey) const;
    FigureCard* figure(int number) const { return m_figures.value(number); }

Q_SIGNALS:
    void filled(); // every card has its report
    void recordsWanted(const perennial::Behind& behind);
    void reportWanted(const QString& key);
    void periodWanted(perennial::Period period);
    void told(const QString& sentence);

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildCards();
    void fillFigures();
    void fillNextCard();
    void fillReports();
    void arrange();

    Overview m_overview;
    QVector<FigureCard*> m_figures;
    QVector<ChartCard*> m_cards; // in the order of overviewKeys()
    QGridLayout* m_figureGrid;
    QGridLayout* m_grid;
    QWidget* m_hint;
    PlainLabel* m_hintWords;
    QPushButton* m_hintButton;
    PlainLabel* m_remarks;
    PlainLabel* m_reportsTitle;
    QTableWidget* m_reports;
    int m_columns = 0;
    QTimer* m_filling;
    qsizetype m_filled = 0; // cards that show m_overview
};

} // namespace perennial
