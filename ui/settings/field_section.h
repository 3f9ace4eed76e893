// FieldSection: the fields the user added, and adding another to any kind of record.
#pragma once
#include "ui/support/page.h"

class QFormLayout;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial {

class ComboBox;
class PlainLabel;

class FieldSection : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit FieldSection(Navigator& navigator, QWidget* parent = nullptr);

    ComboBox* entityBox() const { return m_entity; }
    QLineEdit* labelLine() const { return m_label; }
    ComboBox* kindBox() const { return m_kind; }
    QLineEdit* optionLine() const { return m_options; }
    QPushButton* addButton() const { return m_add; }
    QStandardItemModel* rows() const { return m_rows; }

protected:
    void retranslate() override;

private:
    void build();
    void reload();
    void arrange();
    void add();

    Navigator& m_navigator;
    PlainLabel* m_title;
    PlainLabel* m_none;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    PlainLabel* m_addTitle;
    ComboBox* m_entity;
    QLineEdit* m_label;
    ComboBox* m_kind;
    ComboBox* m_target;
    QLineEdit* m_options;
    PlainLabel* m_problem;
    QPushButton* m_add;
    QFormLayout* m_form;
};

} // namespace perennial
