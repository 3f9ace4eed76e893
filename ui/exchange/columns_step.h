// ColumnsStep: your column, where it goes, and what its first cells will be understood as.
#pragma once
#include "ui/support/adaptive.h"
#include <QVector>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStandardItemModel;
class QVBoxLayout;

namespace perennial {

class ColumnRow;
class ComboBox;
class ConstantRows;
class ImportJob;
class PlainLabel;
class Workspace;

class ColumnsStep : public Adaptive<QWidget> {
    Q_OBJECT
public:
    ColumnsStep(ImportJob& job, Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst();
    // Whether the columns can be imported so. Where they cannot, the reason stands at the column it is about, or is
    // this sentence.
    bool isReady() const { return m_isReady; }
    QString obstacle() const { return m_obstacle; }

Q_SIGNALS:
    void refreshed();

protected:
    void retranslate() override;
    void restyle() override;

private:
    QWidget* buildStrangers();
    QWidget* buildBody();
    void rebuild();
    void fillTargets();
    void addRows(int count);
    void refresh();
    void showStrangers();

    ImportJob& m_job;
    Workspace& m_workspace;
    QStandardItemModel* m_targets;
    QVector<ColumnRow*> m_rows;
    QVector<QString> m_headers; // for which the rows were built
    QString m_entity;
    QString m_obstacle;
    bool m_isReady = true;
    bool m_anyLeftOut = false; // of the columns that fit no field
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    PlainLabel* m_yours;
    PlainLabel* m_goes;
    PlainLabel* m_first;
    PlainLabel* m_written;
    PlainLabel* m_lacking;
    QWidget* m_strangers; // columns that fit no field, where there are many
    PlainLabel* m_strangersSaid;
    QPushButton* m_strangersTurn;
    QPushButton* m_more;
    QPushButton* m_guess;
    ConstantRows* m_constants;
    PlainLabel* m_knownCaption;
    ComboBox* m_known;
};

} // namespace perennial
