// ChartCard: a report on a card, as chart or as table, with one sentence and a menu that takes it elsewhere.
#pragma once
#include "core/insight/report.h"
#include "ui/support/adaptive.h"
#include "ui/support/card.h"

class QMenu;
class QStackedWidget;

namespace perennial {

class ChartView;
class EmptyState;
class IconButton;
class PlainLabel;
class ReportTable;

class ChartCard : public Adaptive<Card> {
    Q_OBJECT
public:
    enum class Shows { Chart, Table };
    enum class Offers { Both, ChartOnly, TableOnly }; // whether its menu leads from one to the other

    explicit ChartCard(Shows shows = Shows::Chart, Offers offers = Offers::Both, QWidget* parent = nullptr);

    void setReport(const Report& report, Period period);
    const Report& report() const { return m_report; }
    Shows shows() const { return m_shows; }
    void setShows(Shows shows);
    ChartView* chart() const { return m_chart; } // null until a chart was shown
    // The least height of chart and table, in logical pixels at normal text size.
    void setBodyHeight(int pixels);
    QString sentence() const;
    bool isEmpty() const;

Q_SIGNALS:
    // The records behind a bar or a row are wanted.
    void recordsWanted(const perennial::Behind& behind);
    // The report by itself, with all its parameters.
    void reportWanted(const QString& key);
    // Something was saved or could not be: a sentence to be told.
    void told(const QString& sentence);

protected:
    void retranslate() override;

private:
    void update();
    void makeChart();
    void makeTable();
    void fillMenu();
    void open(int row, int column);
    void save(const QString& title, const QString& filter, const QString& suffix,
              void (*write)(const Report&, const QString&));

    Shows m_shows;
    Offers m_offers;
    Report m_report;
    Period m_period;
    PlainLabel* m_title;
    PlainLabel* m_span;
    IconButton* m_more;
    QMenu* m_menu;
    QStackedWidget* m_stack;
    ChartView* m_chart = nullptr; // which of both is made is known with the report
    ReportTable* m_table = nullptr;
    EmptyState* m_empty;
    PlainLabel* m_sentence;
};

} // namespace perennial
