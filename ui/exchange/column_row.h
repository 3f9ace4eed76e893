// ColumnRow: one column of the file — where it goes, how it is read, and what its first cells then say.
#pragma once
#include "core/exchange/mapping.h"
#include "ui/support/adaptive.h"
#include <QWidget>

class QAbstractItemModel;
class QBoxLayout;

namespace perennial {

class ComboBox;
class IconLabel;
class ImportJob;
class PlainLabel;
class Workspace;

class ColumnRow : public Adaptive<QWidget> {
    Q_OBJECT
public:
    // `targets` serves all rows: words, and the target in Qt::UserRole.
    ColumnRow(ImportJob& job, Workspace& workspace, int column, QAbstractItemModel* targets, QWidget* parent = nullptr);

    // Shows the mapping as it is now; `objection` empty when there is none.
    void refresh(const QString& objection);
    ComboBox* target() const { return m_target; }
    ComboBox* reading() const { return m_reading; }

    // Widths of the parts, for the headings above: name, target and reading; the values take the rest.
    static int nameWidth();
    static int targetWidth();
    static int readingWidth();
    // Large text: the values and their reading stand below the rest.
    static bool hasTwoLines();

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitValues();
    void showReading(const FieldDef* field);
    void showValues(const FieldDef* field);
    void showRemark(const QString& objection);

    ImportJob& m_job;
    Workspace& m_workspace;
    int m_column;
    FieldDef m_made;       // the field that the import would make of the column
    ColumnMapping m_shown; // what the values were last shown for
    bool m_fresh = true;
    QStringList m_cells;    // of the sample, in the user's spelling and with what they mean
    qsizetype m_unread = 0; // cells of the sample that the field cannot hold
    QBoxLayout* m_line;
    PlainLabel* m_name;
    ComboBox* m_target;
    IconLabel* m_mark;
    PlainLabel* m_values;
    ComboBox* m_reading;
    PlainLabel* m_remark;
    QWidget* m_indent; // before it, as wide as the name above
};

} // namespace perennial
