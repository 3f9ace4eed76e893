// ReportTable: the figures of a report in rows and columns, the totals beneath.
#pragma once
#include "core/insight/report.h"
#include "ui/support/adaptive.h"
#include "ui/support/own_focus.h"
#include <QAbstractTableModel>
#include <QTableView>

namespace perennial {

class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const Report& report);
    const Report& report() const { return m_report; }
    // Headings in lines as short as their longest word.
    void setWrapped(bool wrapped);
    bool isWrapped() const { return m_isWrapped; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Report m_report;
    bool m_isWrapped = false;
};

// A cell is chosen by Enter or a double click.
class ReportTable : public Adaptive<OwnFocus<QTableView>> {
    Q_OBJECT
public:
    explicit ReportTable(QWidget* parent = nullptr);

    void setReport(const Report& report);
    // Leaves out columns in the middle where all of them would have to be scrolled sideways.
    void setCompact(bool compact);
    // With all of its rows and the header.
    int wholeHeight() const;

Q_SIGNALS:
    void chosen(int row, int column);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    int widthFor(int column, const QString& heading) const; // of its cells and the lines of its heading
    int widthOfOthers(int gap);                             // of all columns but the first, which are given it

    ReportTableModel* m_model;
    bool m_compact = false;
};

} // namespace perennial
